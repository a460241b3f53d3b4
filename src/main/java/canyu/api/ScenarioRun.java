package canyu.api;

import canyu.calibration.survey.CountedSurvey;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Experiment;
import canyu.experiment.comparison.Ranking;
import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.forecast.Remaining;
import canyu.experiment.forecast.Workload;
import canyu.experiment.run.LocalWorkers;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Runner;
import canyu.experiment.run.Stop;
import canyu.experiment.run.SurveyComparison;
import canyu.experiment.run.Watcher;
import canyu.experiment.run.Workforce;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.Manifest;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.experiment.validation.Subject;
import canyu.experiment.validation.SurveyedCities;
import canyu.exploration.ensemble.Ensemble;
import canyu.exploration.explorer.Explorer;
import canyu.exploration.explorer.ExplorerPlan;
import canyu.report.run.HtmlReport;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.loading.SurveyedStatusQuo;
import canyu.scenario.review.Broad;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A scenario that is run, from its first run to its last file. */
public final class ScenarioRun implements AutoCloseable {

  private final ScenarioRequest request;
  private final LoadedScenario scenario;
  private final Output output;
  private final Invocation invocation;
  private final Manifest manifest;
  private final ResultsFolder results;

  private ScenarioRun(ScenarioRequest request, LoadedScenario scenario, Output output, Invocation invocation)
      throws IOException {
    this.request = request;
    this.scenario = scenario;
    this.output = output;
    this.invocation = invocation;
    this.manifest = manifest(request, scenario, output.folder(), invocation);
    this.results = output.openEdited(manifest, invocation);
  }

  /**
   * What was written in the end.
   *
   * @param explorer what the report can be played with, where that was asked for and not stopped before
   * @param report where the report is
   */
  public record Written(LoadedScenario scenario, Comparison comparison, List<Ranking> rankings, Optional<Explorer> explorer,
      Path report) {}

  /**
   * Reads a scenario, runs whatever is not finished yet, and writes the final files.
   *
   * @throws canyu.parameter.ParameterException if the scenario is wrong, the folder another's, or memory or disk short
   */
  public static Written run(ScenarioRequest request, Output output, Invocation invocation) throws IOException {
    try (ScenarioRun run = open(request, request.read(), output, invocation)) {
      return run.whole();
    }
  }

  /**
   * Opens the folder for the results of a scenario that was read.
   *
   * @throws canyu.parameter.ParameterException if it is another's, or memory or disk are short
   */
  public static ScenarioRun open(ScenarioRequest request, LoadedScenario scenario, Output output, Invocation invocation)
      throws IOException {
    Broad.in(scenario).forEach(broad -> invocation.listener().say("Note: " + broad.text()));
    Workload.most(scenario, invocation.threads(), output.format()).refuseUnlessItFits(output.folder());
    return new ScenarioRun(request, scenario, output, invocation);
  }

  /**
   * Opens the folder for the results of a scenario of whose cities a few are in memory at a time, so that there may be
   * many.
   *
   * @throws canyu.parameter.ParameterException if it is another's, or memory or disk are short
   */
  static ScenarioRun ofMany(ScenarioRequest request, LoadedScenario scenario, Output output, Invocation invocation)
      throws IOException {
    Workload.most(scenario, invocation.threads(), output.format())
        .refuseUnlessItFits(output.folder(), Ensemble.CITIES_AT_ONCE);
    return new ScenarioRun(request, scenario, output, invocation);
  }

  /** How the results of a scenario come to be. */
  static Manifest manifest(ScenarioRequest request, LoadedScenario scenario, Path folder, Invocation invocation)
      throws IOException {
    return invocation.manifest(Fingerprint.of(Version.current(), scenario), Optional.of(request.source(folder)),
        scenario.tree());
  }

  /** The keys of the runs of a scenario under this version of the program. */
  public static RunKeys keys(LoadedScenario scenario) throws IOException {
    return RunKeys.of(Version.current(), scenario);
  }

  /** The runs that are finished. */
  RunStore store() throws IOException {
    return results.runs(keys(scenario));
  }

  /** Runs whatever is not finished yet, and writes the final files. */
  public Written whole() throws IOException {
    return answer(new Stop());
  }

  /**
   * The same until it is stopped: then the final files are of the cities that are complete by then. Nobody else may
   * write into the folder before they are written, even if the program is being ended.
   *
   * @throws canyu.experiment.run.StoppedException if no city is complete
   */
  public Written whole(Stop stop) throws IOException {
    results.lockUntilClosed();
    return answer(stop);
  }

  /**
   * The same with an explorer in the report, for which mixes of the countermeasures are run when all arms are done. If it
   * is stopped before, the report has none.
   *
   * @throws canyu.experiment.run.StoppedException if no city is complete
   */
  public Written wholeWithExplorer(Stop stop) throws IOException {
    results.lockUntilClosed();
    ExplorerRun mixes = new ExplorerRun(ExplorerPlan.of(scenario), results, output.language(), invocation);
    mixes.refuseUnlessItFits(output.format());
    Comparison comparison;
    RunStore known = known(scenario.scenario().replicateNumbers());
    try (Task task = begin(runs(scenario.scenario().replicates()))) {
      comparison = compared(known, stop, task);
    }
    Optional<Explorer> explorer = comparison.stoppedBefore().isPresent() ? Optional.empty() : mixes.run(comparison, stop);
    try (Task task = begin(inTheEnd())) {
      return write(comparison, explorer, task);
    }
  }

  private Written answer(Stop stop) throws IOException {
    RunStore known = known(scenario.scenario().replicateNumbers());
    try (Task task = begin(runs(scenario.scenario().replicates()) + inTheEnd())) {
      return write(compared(known, stop, task), Optional.empty(), task);
    }
  }

  /** Runs whatever is not finished yet; whoever ran it is let go before anything else is done. */
  private Comparison compared(RunStore known, Stop stop, Task task) {
    try (Runner runner = invocation.runner(known, stop)) {
      return new Experiment(scenario, runner).run(new Reporting(task));
    }
  }

  /** Runs a part of the replicates, as far as they are not finished yet. */
  public void part(List<Integer> replicates) throws IOException {
    try (Runner runner = invocation.runner(known(replicates), new Stop()); Task task =
        invocation.listener().begin(scenario.scenario().title(), runs(replicates.size()), output.language())) {
      runner.run(scenario, replicates, new Reporting(task));
    }
  }

  /** Runs whatever is not finished yet, and keeps of all runs where some outcomes ended up. */
  Ensemble ensemble(List<Outcome> outcomes) throws IOException {
    try (Runner runner = invocation.runner(known(scenario.scenario().replicateNumbers()), new Stop());
        Task task = begin(runs(scenario.scenario().replicates()))) {
      return Ensemble.of(scenario, outcomes, runner, new Reporting(task));
    }
  }

  /** Where the files of results go. */
  ResultsFolder results() {
    return results;
  }

  /** How the results came about, for a report. */
  Provenance provenance(String sameAgain) {
    return new Provenance(manifest.fingerprint().version(), sameAgain, manifest.fingerprint().hash());
  }

  /** The runs that are finished, after it was said how many; where nothing is to do, the answer says enough. */
  private RunStore known(List<Integer> replicates) throws IOException {
    RunStore store = store();
    long all = runs(replicates.size());
    long left = Remaining.of(scenario.scenario(), replicates, store::has).runs();
    if (left > 0 && left < all) {
      Labels labels = new Labels(output.language());
      invocation.listener().say(labels.text("terminal.known", labels.numbers().count(all - left),
          labels.numbers().count(all), labels.numbers().count(left)));
    }
    return store;
  }

  private long runs(int replicates) {
    return (long) replicates * scenario.scenario().armNames().size();
  }

  /** How much there is to do when all runs are done: effects, the survey, tables and the report. */
  private long inTheEnd() {
    long surveyed = scenario.scenario().survey().isPresent() ? scenario.scenario().replicates() : 0;
    return scenario.scenario().armNames().size() + surveyed + ResultsFolder.TABLES + 1;
  }

  private Task begin(long steps) {
    return invocation.listener().begin(scenario, steps, output.language());
  }

  /** Tells whoever listens to a job of the runs in it. */
  private record Reporting(Task task) implements Watcher {

    @Override
    public void run() {
      task.step();
    }

    @Override
    public void city(List<RunResult> arms) {
      task.city(arms);
    }

    @Override
    public void more(int runs) {
      task.expectMore(runs);
    }
  }

  /** Writes the final files, when all runs are done. */
  public Written write(Comparison comparison) throws IOException {
    try (Task task = begin(inTheEnd())) {
      return write(comparison, Optional.empty(), task);
    }
  }

  private Written write(Comparison comparison, Optional<Explorer> explorer, Task task) throws IOException {
    LoadedScenario loaded = comparison.loaded();
    List<Ranking> rankings = Ranking.of(loaded, comparison);
    Optional<SurveyComparison> survey =
        ScenarioFile.survey(loaded).map(CountedSurvey::of).map(surveyed -> ask(loaded, surveyed, task));
    HtmlReport report = new HtmlReport(loaded, comparison, rankings, survey, comparison.integrity(),
        provenance(comparison, explorer), explorer, output.language());
    all(comparison.effects(), task);
    all(Stream.concat(
        Stream.of(() -> results.writeReport(report.text())),
        results.tables(loaded, comparison, rankings).stream()).toList(), task);
    return new Written(loaded, comparison, rankings, explorer, results.report());
  }

  /** The cities of the survey are those of another frame, and are kept beside the runs. */
  private SurveyComparison ask(LoadedScenario loaded, SurveyedStatusQuo surveyed, Task task) {
    Fingerprint fingerprint = Fingerprint.of(manifest.fingerprint().version(), surveyed.statusQuo())
        .with(Integer.toString(surveyed.survey().respondents()));
    return new SurveyedCities(Subject.of(loaded, Optional.of(surveyed)), results.surveyed(fingerprint))
        .ask(new LocalWorkers(invocation.threads()), task::step);
  }

  /** What was stopped is what the same command gives with as many cities as are complete. */
  private Provenance provenance(Comparison comparison, Optional<Explorer> explorer) {
    ScenarioRequest same =
        comparison.stoppedBefore().isPresent() ? request.withReplicates(comparison.replicates()) : request;
    return provenance(same.command() + (explorer.isPresent() ? " --explorer" : ""));
  }

  private void all(List<Workforce.Work> works, Task task) throws IOException {
    new Workforce(invocation.threads()).all(works.stream().<Workforce.Work>map(work -> () -> {
      work.run();
      synchronized (task) {
        task.step();
      }
    }).toList());
  }

  /** Lets others write into the folder. */
  @Override
  public void close() throws IOException {
    results.close();
  }
}
