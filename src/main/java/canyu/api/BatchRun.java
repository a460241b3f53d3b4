package canyu.api;

import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.run.Workforce;
import canyu.experiment.store.Fingerprint;
import canyu.exploration.batch.Batch;
import canyu.exploration.batch.BatchRow;
import canyu.exploration.batch.LoadedDesign;
import canyu.report.exploration.batch.OutcomesTable;
import canyu.report.terminal.BatchForecast;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Experiments of a design, from the first run to the table of outcomes. */
public record BatchRun(LoadedDesign design, Output output, Invocation invocation) {

  private static final String RUNS = "runs.csv";
  private static final String OUTCOMES = "outcomes.csv";

  /**
   * What was written in the end.
   *
   * @param rows what came of every experiment, in the order of the design
   * @param file where the same is as a table
   */
  public record Written(List<BatchRow> rows, Path file) {}

  /**
   * Reads the design with every scenario that it makes.
   *
   * @throws canyu.parameter.ParameterException saying everything that is wrong, by file and line
   */
  public static BatchRun read(BatchRequest request, Output output, Invocation invocation) {
    return new BatchRun(request.read(invocation.threads()), output, invocation);
  }

  /** How much it is and how long it may take, from a small city on this machine. */
  public BatchForecast forecast() throws IOException {
    return BatchForecast.measure(design, batch(), invocation.threads());
  }

  /**
   * Makes every run that is not made already, and writes what came of each experiment.
   *
   * @throws canyu.parameter.ParameterException if the folder is another's, or memory or disk are short
   */
  public Written run() throws IOException {
    Batch batch = batch();
    batch.room(invocation.threads()).refuseUnlessItFits(output.folder());
    Fingerprint fingerprint = Fingerprint.of(Version.current(), design.base()).with("batch");
    try (ResultsFolder results = output.open(invocation.manifest(fingerprint, design.base().tree()), invocation)) {
      List<BatchRow> rows = new KeptRuns(RUNS, design.base(), results)
          .made(batch, output, invocation, log -> design.results(batch, log));
      results.write(new OutcomesTable(design.outcomes(), rows).table());
      results.writeDictionary();
      return new Written(rows, results.path().resolve(OUTCOMES));
    }
  }

  private Batch batch() throws IOException {
    return design.batch(Version.current(), workforce());
  }

  private Workforce workforce() {
    return new Workforce(invocation.threads());
  }
}
