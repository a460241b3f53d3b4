package canyu.cli;

import canyu.calibration.CountedSurvey;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Experiment;
import canyu.experiment.comparison.Ranking;
import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.run.Integrity;
import canyu.experiment.run.SurveyComparison;
import canyu.experiment.run.Workforce;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.Manifest;
import canyu.experiment.store.RunStore;
import canyu.experiment.tables.TableFormat;
import canyu.exploration.ensemble.Ensemble;
import canyu.report.run.HtmlReport;
import canyu.report.run.Provenance;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Outcome;
import canyu.scenario.Scenario;
import canyu.scenario.ScenarioFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scenario that is run on this machine, from its first run to its last file.
 *
 * @param manifest how its results come to be
 * @param results where they go
 * @param threads how many threads work; the results do not depend on it
 * @param interruption what is said if it is stopped
 */
record ScenarioRun(LoadedScenario scenario, Manifest manifest, ResultsFolder results, int threads,
    Interruption interruption) implements AutoCloseable {

  /**
   * What was written in the end.
   *
   * @param report where the report is
   */
  record Written(List<Ranking> rankings, Integrity integrity, Path report) {}

  /**
   * Opens the folder for the results.
   *
   * @param format of the tables
   * @throws canyu.parameter.ParameterException if the folder is another's
   */
  static ScenarioRun open(LoadedScenario scenario, Manifest manifest, Path folder, TableFormat format, int threads,
      Invocation invocation) throws IOException {
    ResultsFolder results = new ResultsFolder(folder, manifest, format, invocation::warn);
    return new ScenarioRun(scenario, manifest, results, threads, new Interruption(invocation.screen()));
  }

  /** The runs that are finished. */
  RunStore store() throws IOException {
    return results.runs(manifest.fingerprint(), List.copyOf(scenario.scenario().policies().keySet()));
  }

  /** Runs whatever is not finished yet. */
  Comparison whole() throws IOException {
    try (Progress progress = progress(scenario.scenario().replicates())) {
      return new Experiment(scenario, new LocalRunner(threads, store())).run(progress::step, progress::expectMore);
    }
  }

  /** Runs a part of the replicates, as far as they are not finished yet. */
  void part(List<Integer> replicates) throws IOException {
    try (Progress progress = progress(replicates.size())) {
      new LocalRunner(threads, store()).run(scenario, replicates, progress::step);
    }
  }

  /** Runs whatever is not finished yet, and keeps of all runs where some outcomes ended up. */
  Ensemble ensemble(List<Outcome> outcomes) throws IOException {
    try (Progress progress = progress(scenario.scenario().replicates())) {
      return Ensemble.of(scenario, outcomes, new LocalRunner(threads, store()), progress::step);
    }
  }

  private Progress progress(int replicates) {
    Scenario asked = scenario.scenario();
    return Progress.of(asked.title(), (long) replicates * asked.policies().size());
  }

  /**
   * Writes the final files, when all runs are done.
   *
   * @param sameAgain the command that gives the same results on any machine
   */
  Written write(Comparison comparison, String sameAgain, Locale language) throws IOException {
    List<Ranking> rankings = Ranking.of(scenario, comparison);
    Optional<SurveyComparison> survey =
        ScenarioFile.survey(scenario).map(CountedSurvey::of)
            .map(surveyed -> SurveyComparison.run(surveyed, threads, () -> { }));
    HtmlReport report = new HtmlReport(
        scenario, comparison, rankings, survey, comparison.integrity(), provenance(sameAgain), language);
    Workforce workforce = new Workforce(threads);
    workforce.all(comparison.effects());
    workforce.all(Stream.concat(
        results.tables(scenario, comparison, rankings).stream(),
        Stream.of(() -> results.writeReport(report.text()))).toList());
    return new Written(rankings, comparison.integrity(), results.report());
  }

  /** How the results came about, for a report. */
  Provenance provenance(String sameAgain) {
    Fingerprint fingerprint = manifest.fingerprint();
    return new Provenance(fingerprint.version(), sameAgain, fingerprint.hash());
  }

  /** Lets others write into the folder. */
  @Override
  public void close() throws IOException {
    interruption.close();
    results.close();
  }
}
