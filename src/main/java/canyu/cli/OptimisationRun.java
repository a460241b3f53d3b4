package canyu.cli;

import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.tables.TableFormat;
import canyu.exploration.optimisation.LoadedOptimisation;
import canyu.exploration.optimisation.MixScenarios;
import canyu.exploration.optimisation.OptimisationResult;
import canyu.exploration.optimisation.Optimiser;
import canyu.file.OutputFolder;
import canyu.report.exploration.OptimisationReport;
import canyu.report.exploration.OptimisationTables;
import canyu.report.run.Provenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * An optimisation on this machine, from its first run to its last file.
 *
 * @param folder where its runs and its results go
 * @param format of its tables
 * @param threads how many threads work; the results do not depend on it
 * @param invocation the command that asks for it
 */
record OptimisationRun(LoadedOptimisation loaded, Path folder, TableFormat format, int threads, Invocation invocation) {

  private static final String MIXES = "mixes";

  /**
   * What was written in the end.
   *
   * @param report where the report is
   */
  record Written(OptimisationResult result, Path report) {}

  /**
   * Does all that has not been done already, and writes what was found.
   *
   * @param sameAgain the command that gives the same results on any machine
   * @throws canyu.parameter.ParameterException if the folder is another's, or memory or disk are short
   */
  @SuppressWarnings("try") // it is there to be closed
  Written write(String sameAgain, Locale language) throws IOException {
    loaded.room(threads).refuseUnlessItFits(folder);
    Fingerprint fingerprint = loaded.fingerprint(Canyu.Version.current());
    try (ResultsFolder results = new ResultsFolder(folder, invocation.manifest(fingerprint, loaded.asked().tree()), format,
            invocation::warn);
        Interruption interruption = new Interruption(invocation.screen())) {
      RunProgress progress = new RunProgress(invocation.screen(), loaded.optimisation().runsInAll());
      OptimisationResult result = new Optimiser(loaded, threads, progress::made)
          .run(folder.resolve("runs.csv"), fingerprint.hash(), results.aside());
      OptimisationTables tables = new OptimisationTables(result);
      results.write(tables.front());
      results.write(tables.mixes());
      results.write(tables.marginal());
      writeMixes(results, result);
      return new Written(result, results.write("optimise.html", new OptimisationReport(result,
          new Provenance(fingerprint.version(), sameAgain, fingerprint.hash()), language).text()));
    }
  }

  private void writeMixes(ResultsFolder results, OptimisationResult result) throws IOException {
    Path mixes = new OutputFolder(folder.resolve(MIXES)).made().path();
    Map<String, String> files = new MixScenarios(loaded, mixes).files(result.finalists());
    for (Map.Entry<String, String> each : files.entrySet()) {
      results.write(MIXES + "/" + each.getKey(), each.getValue());
    }
  }
}
