package canyu.report.exploration.discovery;

import canyu.exploration.discovery.ArmQuestion;
import canyu.exploration.discovery.Condition;
import canyu.exploration.discovery.Discovery;
import canyu.report.exploration.parts.AgainSection;
import canyu.report.exploration.parts.MethodSection;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.page.Page;
import canyu.report.page.Part;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was found out about when an arm fails, or succeeds, as one HTML document that needs nothing but itself.
 *
 * @param provenance how it came to be
 * @param locale the language, English or Chinese, and how numbers are written
 */
public record DiscoveryReport(
    LoadedScenario loaded, ArmQuestion asked, Discovery discovery, Provenance provenance, Locale locale) {

  private static final int PARAGRAPHS = 5;

  /** The document. */
  public String text() {
    Labels labels = labels();
    List<Part<DiscoveryReport>> parts = new ArrayList<>();
    if (condition().isPresent()) {
      parts.add(new TradeOffSection());
      parts.add(new ClausesSection());
    }
    parts.add(new MethodSection<>("discoverMethod", PARAGRAPHS));
    parts.add(new AgainSection<>(loaded, provenance));
    return new Page<>(labels.text("discover.title", labels.quoted(asked.arm())), this, labels)
        .text(new ConditionSection(), parts);
  }

  Labels labels() {
    return new Labels(locale, ParameterText.PARAMETERS, ParameterText.BUNDLE).about(loaded);
  }

  ConditionText words() {
    return new ConditionText(labels(), asked.fails());
  }

  /** The box that was fitted, whether or not it is confirmed. */
  Optional<Condition> condition() {
    return discovery.condition().filter(condition -> !condition.clauses().isEmpty());
  }
}
