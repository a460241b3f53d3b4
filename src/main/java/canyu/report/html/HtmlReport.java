package canyu.report.html;

import canyu.experiment.Comparison;
import canyu.experiment.Integrity;
import canyu.experiment.SurveyComparison;
import canyu.scenario.LoadedScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The results of a scenario as one HTML document that needs nothing but itself: no network, no script. The same results
 * give the same document to the byte.
 *
 * @param loaded the scenario with everything it names
 * @param comparison all its runs
 * @param survey simulated answers beside real ones, where the scenario names a survey
 * @param integrity whether its arms differ by nothing but their policy
 * @param provenance how the results came to be
 * @param locale the language, English or Chinese, and how numbers are written
 */
public record HtmlReport(LoadedScenario loaded, Comparison comparison, Optional<SurveyComparison> survey,
    Integrity integrity, Provenance provenance, Locale locale) {

  private static final String NO_REQUESTS = "default-src 'none'; style-src 'unsafe-inline'";

  /** The document. */
  public String text() {
    Labels labels = new Labels(locale);
    Results results = new Results(loaded, comparison);
    List<Section> sections = sections(results);
    Element main = Element.of("main", new AnswerSection().of(results, labels), contents(sections, labels));
    sections.forEach(section -> main.add(section.of(results, labels)));
    return "<!DOCTYPE html>\n" + Element.of("html", head(labels), Element.of("body", main))
        .with("lang", labels.language());
  }

  private List<Section> sections(Results results) {
    List<Section> sections = new ArrayList<>();
    sections.add(new TrajectorySection());
    if (!results.arms().isEmpty()) {
      sections.addAll(List.of(new GroupSection(), new ChangeSection(), new FairnessSection(), new MoneySection(),
          new SecuritySection()));
    }
    survey.ifPresent(real -> sections.add(new SurveySection(real)));
    if (!results.arms().isEmpty()) {
      sections.addAll(List.of(new RankingSection(), new EffectSection()));
    }
    sections.addAll(List.of(
        new AssumptionSection(), new IntegritySection(integrity), new ReproduceSection(provenance)));
    return sections;
  }

  private Element head(Labels labels) {
    return Element.of("head",
        Element.of("meta").with("charset", "utf-8"),
        Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
        Element.of("meta").with("http-equiv", "Content-Security-Policy").with("content", NO_REQUESTS),
        Element.of("title", labels.text("report.title", loaded.scenario().title())),
        Element.of("style").style(StyleSheet.ofReport()));
  }

  private static Element contents(List<Section> sections, Labels labels) {
    return Element.of("nav", Element.of("ul", sections.stream()
        .map(section -> Element.of("li",
            Element.of("a", labels.text(section.key() + ".title")).with("href", "#" + section.key())))
        .toList())).with("aria-label", labels.text("report.contents"));
  }
}
