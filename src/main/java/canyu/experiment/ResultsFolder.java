package canyu.experiment;

import canyu.file.WholeFile;
import canyu.parameter.ParameterException;
import canyu.scenario.LoadedScenario;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** The folder in which the results of a scenario are kept; a file appears there whole or not at all. */
public final class ResultsFolder {

  private static final String MANIFEST = "manifest.yaml";
  private static final String REPORT = "report.html";

  private final Path folder;
  private final boolean parquet;

  /** Opens the folder for tables in CSV alone. */
  public ResultsFolder(Path folder, Manifest manifest) throws IOException {
    this(folder, manifest, false);
  }

  /**
   * Opens the folder, or makes it where it does not exist, and writes into it what is run, where and how.
   *
   * @param parquet whether every table is written as Parquet too, beside its CSV
   * @throws ParameterException if it holds results of another scenario, seed or version
   * @throws IOException if it cannot be written to
   */
  public ResultsFolder(Path folder, Manifest manifest, boolean parquet) throws IOException {
    this.parquet = parquet;
    this.folder = Files.createDirectories(folder);
    if (Files.exists(folder.resolve(MANIFEST))) {
      manifest.refuseUnlessSame(folder.resolve(MANIFEST));
    }
    replace(MANIFEST, file -> Files.writeString(file, manifest.yaml()));
  }

  /** The runs that are finished. */
  public RunStore runs(Fingerprint fingerprint, List<String> arms) throws IOException {
    return new RunStore(runs(), fingerprint, arms);
  }

  /** The folder of the finished runs. */
  public Path runs() {
    return folder.resolve("runs");
  }

  /** Writes the indicators of all runs and the effects of all arms; no run is needed any more. */
  public void write(Comparison comparison) throws IOException {
    removeUnfinishedRuns();
    replace(ResultTables.indicators(comparison));
    replace(ResultTables.effects(comparison));
  }

  /** Writes how sure the order of the arms is, and the parameters that were drawn. */
  public void write(Ranking ranking, LoadedScenario loaded, int replicates) throws IOException {
    replace(ResultTables.ranking(ranking));
    if (loaded.draws().isPresent()) {
      replace(ResultTables.draws(loaded, replicates));
    }
  }

  /** Writes some residents of every arm, and what every column of every table means. */
  public void write(FirstCity first) throws IOException {
    replace(first.residents());
    replace("dictionary.csv", file -> Files.writeString(file, Dictionary.TEXT));
  }

  /** Writes a table; its file has its name. */
  public void write(Table table) throws IOException {
    replace(table);
  }

  /** Writes the report, and says where it is. */
  public Path writeReport(String html) throws IOException {
    return write(REPORT, html);
  }

  /** Writes a file of text, and says where it is. */
  public Path write(String name, String text) throws IOException {
    replace(name, file -> Files.writeString(file, text));
    return folder.resolve(name);
  }

  /** What processes that were killed have left behind. */
  private void removeUnfinishedRuns() throws IOException {
    try (Stream<Path> files = Files.list(runs())) {
      for (Path file : files.filter(path -> path.toString().endsWith(RunStore.UNFINISHED)).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void replace(Table table) throws IOException {
    replace(table.name() + ".csv", file -> {
      try (Writer writer = Files.newBufferedWriter(file)) {
        table.write().csv(writer);
      }
    });
    if (parquet) {
      replace(table.name() + ".parquet", file -> ParquetTable.write(table, file));
    }
  }

  private void replace(String name, WholeFile.Content content) throws IOException {
    new WholeFile(folder.resolve(name)).write(content);
  }
}
