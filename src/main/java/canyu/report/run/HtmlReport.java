package canyu.report.run;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Ranking;
import canyu.experiment.comparison.Triggered;
import canyu.experiment.run.Integrity;
import canyu.experiment.run.SurveyComparison;
import canyu.exploration.explorer.Explorer;
import canyu.report.page.Page;
import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The results of a scenario as one HTML document that needs nothing but itself. The same results give the same document
 * to the byte.
 *
 * @param loaded the scenario with everything it names
 * @param comparison all its runs
 * @param rankings by outcome, how sure the order of its arms is
 * @param survey simulated answers beside real ones, where the scenario names a survey
 * @param integrity whether its arms differ by nothing but their policy
 * @param provenance how the results came to be
 * @param explorer what it can be played with, if it can
 * @param locale the language, English or Chinese, and how numbers are written
 */
public record HtmlReport(LoadedScenario loaded, Comparison comparison, List<Ranking> rankings,
    Optional<SurveyComparison> survey, Integrity integrity, Provenance provenance, Optional<Explorer> explorer,
    Locale locale) {

  /** The document. */
  public String text() {
    Labels labels = new Labels(locale, StudyText.WORDS, ExplorerSection.WORDS).about(loaded);
    RunResults results = new RunResults(loaded, comparison);
    return new Page<>(labels.text("report.title", labels.shipped(loaded.scenario().title())), results, labels)
        .text(new AnswerSection(rankings, provenance), sections(results));
  }

  private List<Section> sections(RunResults results) {
    List<Section> sections = new ArrayList<>();
    explorer.ifPresent(known -> sections.add(new ExplorerSection(known)));
    sections.add(new TrajectorySection());
    List<Triggered> waiting = Triggered.in(comparison);
    if (!waiting.isEmpty()) {
      sections.add(new TriggerSection(waiting));
    }
    if (!results.arms().isEmpty()) {
      sections.addAll(List.of(new GroupSection(), new ChangeSection(), new FairnessSection(), new MoneySection(),
          new SecuritySection()));
    }
    survey.ifPresent(real -> sections.add(new SurveySection(real)));
    if (!results.arms().isEmpty()) {
      sections.add(new StudySection(results.standing()));
      sections.addAll(List.of(new RankingSection(rankings), new EffectSection()));
    }
    sections.addAll(List.of(
        new AssumptionSection(), new IntegritySection(integrity), new ReproduceSection(provenance),
        new GlossarySection()));
    return sections;
  }
}
