package canyu.cli;

import canyu.calibration.CountedSurvey;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Experiment;
import canyu.experiment.comparison.Ranking;
import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.run.Stop;
import canyu.experiment.run.SurveyComparison;
import canyu.experiment.run.Workforce;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.Manifest;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.report.run.HtmlReport;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import canyu.scenario.LoadedScenario;
import canyu.scenario.ScenarioFile;
import canyu.scenario.SurveyedStatusQuo;
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
 * @param language of what is said and of the report
 */
record ScenarioRun(LoadedScenario scenario, Manifest manifest, ResultsFolder results, int threads, Locale language)
    implements AutoCloseable {

  /** The report, and the tables: one for each kind of what they hold. */
  private static final int FILES = 8;

  /**
   * What was written in the end.
   *
   * @param report where the report is
   */
  record Written(Comparison comparison, List<Ranking> rankings, Path report) {}

  /** The runs that are finished. */
  RunStore store() throws IOException {
    return results.runs(RunKeys.of(manifest.fingerprint().version(), scenario));
  }

  /**
   * Runs whatever is not finished yet, and writes the final files: of the cities that are complete, if it is stopped.
   *
   * @throws canyu.experiment.run.StoppedException if none is
   */
  Written whole(RunStore store, Stop stop, ScenarioRequest asked) throws IOException {
    try (RunProgress progress = RunProgress.toAnswer(scenario, runs(replicates()) + inTheEnd(), labels(), stop)) {
      Comparison comparison = new Experiment(scenario, new LocalRunner(threads, store, stop)).run(progress);
      ScenarioRequest same = comparison.stoppedBefore().isPresent()
          ? asked.with(ScenarioRequest.REPLICATES, Integer.toString(comparison.replicates())) : asked;
      return write(comparison, same.command(), progress);
    }
  }

  /** Runs a part of the replicates, as far as they are not finished yet. */
  void part(RunStore store, List<Integer> replicates) {
    try (RunProgress progress = RunProgress.of(scenario, runs(replicates.size()), labels())) {
      new LocalRunner(threads, store).run(scenario, replicates, progress);
    }
  }

  private int replicates() {
    return scenario.scenario().replicates();
  }

  private long runs(int replicates) {
    return (long) replicates * scenario.scenario().armNames().size();
  }

  private long inTheEnd() {
    return scenario.scenario().armNames().size() + FILES + (scenario.scenario().survey().isPresent() ? replicates() : 0);
  }

  private Labels labels() {
    return new Labels(language).about(scenario);
  }

  /**
   * Writes the final files, when all runs are done.
   *
   * @param sameAgain the command that gives the same results on any machine
   */
  Written write(Comparison comparison, String sameAgain) throws IOException {
    try (RunProgress progress = RunProgress.of(scenario, inTheEnd(), labels())) {
      return write(comparison, sameAgain, progress);
    }
  }

  private Written write(Comparison comparison, String sameAgain, RunProgress progress) throws IOException {
    LoadedScenario loaded = comparison.loaded();
    List<Ranking> rankings = Ranking.of(loaded, comparison);
    Optional<SurveyComparison> survey = ScenarioFile.survey(loaded).map(CountedSurvey::of)
        .map(surveyed -> survey(surveyed, progress));
    Fingerprint fingerprint = manifest.fingerprint();
    HtmlReport report = new HtmlReport(loaded, comparison, rankings, survey, comparison.integrity(),
        new Provenance(fingerprint.version(), sameAgain, fingerprint.hash()), language);
    all(comparison.effects(), progress);
    all(Stream.concat(
        results.tables(loaded, comparison, rankings).stream(),
        Stream.of(() -> results.writeReport(report.text()))).toList(), progress);
    return new Written(comparison, rankings, results.report());
  }

  private SurveyComparison survey(SurveyedStatusQuo surveyed, RunProgress progress) {
    return SurveyComparison.run(surveyed, threads, progress::run);
  }

  private void all(List<Workforce.Work> works, RunProgress progress) throws IOException {
    new Workforce(threads).all(works.stream().<Workforce.Work>map(work -> () -> {
      work.run();
      synchronized (progress) {
        progress.run();
      }
    }).toList());
  }

  /** Lets others write into the folder. */
  @Override
  public void close() throws IOException {
    results.close();
  }
}
