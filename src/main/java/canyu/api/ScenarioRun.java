package canyu.api;

import canyu.calibration.CountedSurvey;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Experiment;
import canyu.experiment.comparison.Ranking;
import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.forecast.Workload;
import canyu.experiment.run.SurveyComparison;
import canyu.experiment.run.Workforce;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.Manifest;
import canyu.experiment.store.RunStore;
import canyu.report.run.HtmlReport;
import canyu.report.run.Provenance;
import canyu.scenario.Broad;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Scenario;
import canyu.scenario.ScenarioFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A scenario that is run on this machine, from its first run to its last file. */
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
    this.manifest = manifest(scenario, invocation);
    this.results = output.open(manifest, invocation);
  }

  /**
   * What was written in the end.
   *
   * @param report where the report is
   */
  public record Written(LoadedScenario scenario, Comparison comparison, List<Ranking> rankings, Path report) {}

  /**
   * Reads a scenario, runs whatever is not finished yet, and writes the final files.
   *
   * @throws canyu.parameter.ParameterException if the scenario is wrong, the folder another's, or memory or disk short
   */
  public static Written run(ScenarioRequest request, Output output, Invocation invocation) throws IOException {
    try (ScenarioRun run = open(request, request.read(), output, invocation)) {
      return run.write(run.whole());
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

  /** How the results of a scenario come to be. */
  static Manifest manifest(LoadedScenario scenario, Invocation invocation) throws IOException {
    return invocation.manifest(Fingerprint.of(Version.current(), scenario), scenario.tree());
  }

  /** The runs that are finished. */
  RunStore store() throws IOException {
    return results.runs(manifest.fingerprint(), List.copyOf(scenario.scenario().policies().keySet()));
  }

  /** Runs whatever is not finished yet. */
  public Comparison whole() throws IOException {
    try (Task task = task(scenario.scenario().replicates())) {
      return new Experiment(scenario, new LocalRunner(invocation.threads(), store())).run(task::step, task::expectMore);
    }
  }

  /** Runs a part of the replicates, as far as they are not finished yet. */
  public void part(List<Integer> replicates) throws IOException {
    try (Task task = task(replicates.size())) {
      new LocalRunner(invocation.threads(), store()).run(scenario, replicates, task::step);
    }
  }

  private Task task(int replicates) {
    Scenario asked = scenario.scenario();
    return invocation.listener()
        .begin(asked.title(), (long) replicates * asked.policies().size(), output.language());
  }

  /** Writes the final files, when all runs are done. */
  public Written write(Comparison comparison) throws IOException {
    List<Ranking> rankings = Ranking.of(scenario, comparison);
    Optional<SurveyComparison> survey =
        ScenarioFile.survey(scenario).map(CountedSurvey::of)
            .map(surveyed -> SurveyComparison.run(surveyed, invocation.threads(), () -> { }));
    Fingerprint fingerprint = manifest.fingerprint();
    HtmlReport report = new HtmlReport(scenario, comparison, rankings, survey, comparison.integrity(),
        new Provenance(fingerprint.version(), request.command(), fingerprint.hash()), output.language());
    Workforce workforce = new Workforce(invocation.threads());
    workforce.all(comparison.effects());
    workforce.all(Stream.concat(
        results.tables(scenario, comparison, rankings).stream(),
        Stream.of(() -> results.writeReport(report.text()))).toList());
    return new Written(scenario, comparison, rankings, results.report());
  }

  /** Lets others write into the folder. */
  @Override
  public void close() throws IOException {
    results.close();
  }
}
