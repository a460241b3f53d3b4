package canyu.report.run;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Experiment;
import canyu.experiment.comparison.Ranking;
import canyu.experiment.run.Integrity;
import canyu.experiment.run.SurveyComparison;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.population.Frame;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A small city that was lived through, and the reports of it. */
record Samples(LoadedScenario loaded, Comparison comparison, Optional<SurveyComparison> survey, Integrity integrity) {

  /** Words that are markup if nobody minds. */
  static final String MARKUP = "<script>alert(1)</script>";

  /** A scenario of which everything a user can name is named in markup. */
  static LoadedScenario scenario(Map<String, String> settings) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("population.residents", "600");
    all.put("population.communitySize", "100");
    all.put("time.burnIn", "6");
    all.put("time.weeks", "16");
    all.put("replicates", "3");
    all.put("title", "'" + MARKUP + "'");
    all.put("question", "'A & B < C \"?\"'");
    all.putAll(settings);
    LoadedScenario loaded = ScenarioFile.read(Path.of("scenarios", ScenarioFile.BASELINE), all);
    Frame frame = loaded.frame();
    return new LoadedScenario(loaded.scenario(), new Frame(frame.title(), frame.city(), frame.note(),
        Map.of("<b>north</b>", 1.0), frame.housing(), frame.devices(), frame.divisions(), frame.people(), Map.of()), loaded.composition(), loaded.tree(),
        loaded.draws());
  }

  /** Two arms that do something and one that changes nothing. */
  static Map<String, String> arms() {
    Map<String, String> arms = new LinkedHashMap<>();
    arms.put("arms.nothing", "[{levers: {set: {closedLoop: 0.35}}}]");
    arms.put("arms.<i>campaign</i> & more", "[{awarenessCampaign: {ramp: 0}}, closedLoopFeedback]");
    arms.put("arms.platform", "[{participationPlatform: {ramp: 0, cost: {setUp: 10}}}]");
    return arms;
  }

  static Samples of(LoadedScenario loaded, Path folder) throws IOException {
    RunStore store = new RunStore(folder, RunKeys.of("test", loaded));
    Comparison comparison = new Experiment(loaded, new LocalRunner(1, store)).run(() -> {});
    Optional<SurveyComparison> survey =
        ScenarioFile.survey(loaded).map(real -> SurveyComparison.run(real, 1, () -> {}));
    return new Samples(loaded, comparison, survey, comparison.integrity());
  }

  /** The report in a language. */
  String report(Locale locale) {
    Provenance provenance = new Provenance("1.0", "canyu run <file> --seed 2019", "0123abcd");
    return new HtmlReport(
        loaded, comparison, Ranking.of(loaded, comparison), survey, integrity, provenance, Optional.empty(), locale).text();
  }
}
