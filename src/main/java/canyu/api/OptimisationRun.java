package canyu.api;

import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.run.Workers;
import canyu.experiment.store.Fingerprint;
import canyu.exploration.optimisation.file.LoadedOptimisation;
import canyu.exploration.optimisation.result.MixScenarios;
import canyu.exploration.optimisation.result.OptimisationResult;
import canyu.exploration.optimisation.run.Optimiser;
import canyu.file.OutputFolder;
import canyu.report.exploration.optimisation.OptimisationReport;
import canyu.report.exploration.optimisation.OptimisationTables;
import canyu.report.run.Provenance;
import canyu.report.terminal.OptimisationForecast;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A search for the best mixes, from its first run to its last file. */
public record OptimisationRun(
    OptimisationRequest request, LoadedOptimisation loaded, Output output, Invocation invocation) {

  private static final String RUNS = "runs.csv";
  private static final String MIXES = "mixes";

  /**
   * What was written in the end.
   *
   * @param report where the report is
   */
  public record Written(OptimisationResult result, Path report) {}

  /**
   * Reads the question.
   *
   * @throws canyu.parameter.ParameterException saying everything that is wrong, by file and line
   */
  public static OptimisationRun read(OptimisationRequest request, Output output, Invocation invocation) {
    return new OptimisationRun(request, request.read(), output, invocation);
  }

  /** How much it is and how long it may take, from a small city on this machine. */
  public OptimisationForecast forecast() {
    return OptimisationForecast.measure(loaded, invocation.threads());
  }

  /**
   * Does all that has not been done already, and writes what was found.
   *
   * @throws canyu.parameter.ParameterException if the folder is another's, or memory or disk are short
   */
  public Written run() throws IOException {
    loaded.room(invocation.threads()).refuseUnlessItFits(output.folder());
    Fingerprint fingerprint = loaded.fingerprint(Version.current());
    try (ResultsFolder results = output.open(invocation.manifest(fingerprint, loaded.asked().tree()), invocation)) {
      OptimisationResult result = search(results, fingerprint);
      OptimisationTables tables = new OptimisationTables(result);
      results.write(tables.front());
      results.write(tables.mixes());
      results.write(tables.marginal());
      results.writeDictionary();
      writeMixes(results, result);
      return new Written(result, results.write("optimise.html", new OptimisationReport(result,
          new Provenance(fingerprint.version(), request.command(), fingerprint.hash()), output.language()).text()));
    }
  }

  private OptimisationResult search(ResultsFolder results, Fingerprint fingerprint) throws IOException {
    try (Workers workers = invocation.workers(); Task task = invocation.listener().begin(
        loaded.optimisation().title(), loaded.optimisation().runsInAll(), output.language())) {
      return new Optimiser(loaded, workers, task::step)
          .run(results.path().resolve(RUNS), fingerprint.hash(), results.aside());
    }
  }

  private void writeMixes(ResultsFolder results, OptimisationResult result) throws IOException {
    Path mixes = new OutputFolder(results.path().resolve(MIXES)).made().path();
    Map<String, String> files = new MixScenarios(loaded, mixes).files(result.finalists());
    for (Map.Entry<String, String> each : files.entrySet()) {
      results.write(MIXES + "/" + each.getKey(), each.getValue());
    }
  }
}
