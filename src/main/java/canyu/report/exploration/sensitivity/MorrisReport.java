package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.MorrisScreening;
import canyu.report.exploration.parts.AgainSection;
import canyu.report.exploration.parts.MethodSection;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.page.Page;
import canyu.report.page.Part;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A screening by elementary effects as one HTML document that needs nothing but itself. The same results give the same
 * document to the byte.
 *
 * @param found by outcome and arm
 * @param provenance how it came to be
 * @param locale the language, English or Chinese, and how numbers are written
 */
public record MorrisReport(
    MorrisScreening screening, List<MorrisScreening.Found> found, Provenance provenance, Locale locale) {

  private static final int PARAGRAPHS = 4;
  private static final int WITH_POSTERIOR = 5;

  /** The document. */
  public String text() {
    Labels labels = labels();
    List<Part<MorrisReport>> parts = List.of(new MorrisArmsSection(), new MorrisNumbersSection(),
        new MethodSection<>("morrisMethod", screening.others().isPresent() ? WITH_POSTERIOR : PARAGRAPHS), new AgainSection<>(screening.loaded(), provenance));
    return new Page<>(labels.text("morris.title", labels.shipped(screening.loaded().scenario().title())), this, labels)
        .text(new MorrisSection(), parts);
  }

  /** The answer for the terminal: a sentence for each arm, up to the path of the report. */
  public String answer() {
    Labels labels = labels();
    return outcomes().stream().map(outcome -> labels.of(outcome) + "\n" + of(outcome).stream()
            .map(each -> "  " + new MorrisText(labels).sentence(each, unit(outcome, labels)) + "\n").collect(Collectors.joining()))
        .collect(Collectors.joining("\n")) + "\n" + labels.text("terminal.report") + " ";
  }

  Labels labels() {
    return new Labels(locale, ParameterText.PARAMETERS, ParameterText.BUNDLE).about(screening.loaded());
  }

  /** What was found for one outcome, by arm. */
  List<MorrisScreening.Found> of(Outcome outcome) {
    return found.stream().filter(each -> each.outcome().equals(outcome)).toList();
  }

  List<Outcome> outcomes() {
    return screening.loaded().scenario().outcomes();
  }

  String unit(Outcome outcome, Labels labels) {
    return labels.unit(outcome.indicator(), screening.loaded().scenario().currency());
  }
}
