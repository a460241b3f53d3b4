package canyu.experiment.folder;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Ranking;
import canyu.experiment.comparison.WeeklyMeans;
import canyu.experiment.run.Workforce;
import canyu.experiment.store.EarlierRuns;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.KeptManifest;
import canyu.experiment.store.Manifest;
import canyu.experiment.store.RunArchive;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.experiment.tables.ArmsTable;
import canyu.experiment.tables.Dictionary;
import canyu.experiment.tables.ParquetTable;
import canyu.experiment.tables.ResultTables;
import canyu.experiment.tables.TableFormat;
import canyu.experiment.validation.CityStore;
import canyu.file.FolderLock;
import canyu.file.OutputFolder;
import canyu.file.SetAside;
import canyu.file.WholeFile;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.LoadedScenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tech.tablesaw.api.Table;

/**
 * The folder in which the results of a scenario are kept, as long as one process writes into it; a file appears there
 * whole or not at all.
 */
public final class ResultsFolder implements AutoCloseable {

  static final String MANIFEST = "manifest.yaml";
  private static final String REPORT = "report.html";

  /** How many kinds of tables there are, the dictionary included. */
  public static final int TABLES = 9;

  /** Files that have names as those of results. */
  private static final Pattern RESULT =
      Pattern.compile(".*\\.(csv|parquet|run|html)|runs|mix-runs|earlier-runs|surveyed|cities|mixes|calibration\\.yaml");

  /** What is written of a scenario in the end, and by those who ask its runs for more. */
  private static final Pattern CONCLUSION = Pattern.compile(
      "(indicators|indicators-cities|ends|effects|arms|triggers|residents|ranking|draws|dictionary|sensitivity|morris|discovery"
          + "|worth)\\.(csv|parquet)|(report|sensitivity|morris|discovery|worth)\\.html");

  /** Which results that are in a folder already may be replaced. */
  public enum Replacing {
    /** None: only the same ones are gone on with. */
    NOTHING,
    /** Those of the same file and settings, as it was before it was edited. */
    EDITED,
    /** Those of any scenario. */
    EVERYTHING
  }

  private final Path folder;
  private final TableFormat format;
  private final SetAside aside;
  private final FolderLock lock;

  /** Opens the folder for tables in CSV alone. */
  public ResultsFolder(Path folder, Manifest manifest, Consumer<String> warning) throws IOException {
    this(folder, manifest, TableFormat.USUAL, Replacing.NOTHING, warning);
  }

  /**
   * Opens the folder, or makes it where it does not exist, and writes into it what is run, where and how.
   *
   * @param format of the tables
   * @param replacing which results of something else may be replaced; runs of theirs that are finished are kept
   * @param warning hears of each file that was found broken and set aside, and of what is replaced
   * @throws ParameterException if it holds results of another scenario, seed or version, or files that are not known to
   *     be results
   * @throws IOException if it cannot be written to, or another process does
   */
  public ResultsFolder(Path folder, Manifest manifest, TableFormat format, Replacing replacing,
      Consumer<String> warning) throws IOException {
    this.format = format;
    this.folder = new OutputFolder(folder).made().path();
    this.aside = new SetAside(folder, warning);
    this.lock = FolderLock.of(folder);
    boolean open = false;
    try {
      refuseUnlessOurs(manifest, replacing, warning);
      new OutputFolder(folder).removeUnfinished();
      new OutputFolder(runs()).removeUnfinished();
      new OutputFolder(new StoredResults(folder).mixRuns()).removeUnfinished();
      new OutputFolder(new StoredResults(folder).surveyed()).removeUnfinished();
      write(MANIFEST, manifest.yaml());
      open = true;
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }

  private void refuseUnlessOurs(Manifest manifest, Replacing replacing, Consumer<String> warning) throws IOException {
    List<String> names = new OutputFolder(folder).names();
    if (names.contains(MANIFEST)) {
      refuseOrReplace(KeptManifest.read(folder.resolve(MANIFEST)), manifest, replacing, warning);
      return;
    }
    List<String> foreign = names.stream().filter(name -> RESULT.matcher(name).matches()).toList();
    if (!foreign.isEmpty()) {
      throw new ParameterException(new Origin(folder.toString(), 0), "holds " + foreign.get(0)
          + " but no manifest.yaml that says what it is, and is not written over; another folder would be right");
    }
  }

  private void refuseOrReplace(KeptManifest kept, Manifest manifest, Replacing replacing, Consumer<String> warning)
      throws IOException {
    if (replacing == Replacing.NOTHING || !Files.isDirectory(runs())) {
      manifest.refuseUnlessSame(kept.file());
    } else if (!kept.isOf(manifest)) {
      if (replacing == Replacing.EDITED && !kept.isBeforeEditing(manifest)) {
        kept.refuseUnlessOf(manifest, what -> " (" + kept.differences(manifest) + "); --out with another folder, or"
            + " --replace, would be right: finished runs are kept");
      }
      warning.accept("The results in " + folder + " are replaced: " + kept.differences(manifest) + ".");
      removeConclusion();
    }
  }

  /** What another scenario came to would be taken for what this one does; its runs stay. */
  private void removeConclusion() throws IOException {
    for (String name : new OutputFolder(folder).names()) {
      if (CONCLUSION.matcher(name).matches()) {
        new WholeFile(folder.resolve(name)).remove();
      }
    }
  }

  /** The folder. */
  public Path path() {
    return folder;
  }

  /** Where the report is, or will be. */
  public Path report() {
    return folder.resolve(REPORT);
  }

  /**
   * The runs that are finished, here, in what the scenario was before it was edited, and in the folders beside this
   * one; a file that is not whole is set aside, so that it is run again.
   */
  public RunStore runs(RunKeys keys) throws IOException {
    return runs(runs(), keys);
  }

  /** The same of the mixes of its explorer. */
  public RunStore mixRuns(RunKeys keys) throws IOException {
    return runs(new StoredResults(folder).mixRuns(), keys);
  }

  /**
   * What was answered in the cities of its survey.
   *
   * @param fingerprint of their status quo and of the survey
   */
  public CityStore surveyed(Fingerprint fingerprint) {
    return new CityStore(new StoredResults(folder).surveyed(), fingerprint.hash(), aside);
  }

  private RunStore runs(Path runs, RunKeys keys) throws IOException {
    StoredResults stored = new StoredResults(folder);
    new EarlierRuns(stored.earlierRuns()).takeFrom(runs, keys);
    return new RunStore(runs, keys, new RunArchive(stored.elsewhere()),
        file -> aside.file(file, "is not a whole run of this scenario, which is run again"));
  }

  private Path runs() {
    return new StoredResults(folder).runs();
  }

  /** Where whatever cannot be used is set aside. */
  public SetAside aside() {
    return aside;
  }

  /** Writing the tables of an experiment whose runs are all done, and what every column means: a file each, or two. */
  public List<Workforce.Work> tables(LoadedScenario loaded, Comparison comparison, List<Ranking> rankings) {
    return List.of(
        () -> writeIndicators(comparison),
        () -> write(ResultTables.ends(comparison)),
        () -> write(ResultTables.effects(comparison)),
        () -> write(ResultTables.residents(comparison)),
        () -> write(ResultTables.ranking(rankings)),
        () -> write(ArmsTable.table(comparison)),
        () -> writeDraws(loaded, comparison.replicates()),
        () -> writeTriggers(comparison),
        this::writeDictionary);
  }

  /** Writes what every column of every table means. */
  public void writeDictionary() throws IOException {
    writeCsv("dictionary.csv", Dictionary.TEXT);
  }

  /** The means over cities are for people; the values of every city are many, and written where they are asked for. */
  private void writeIndicators(Comparison comparison) throws IOException {
    writeCsv(WeeklyMeans.table(comparison));
    if (format.parquet()) {
      writeParquet(ResultTables.cities("indicators", comparison));
    }
    if (format.cities()) {
      writeCsv(ResultTables.cities("indicators-cities", comparison));
    }
  }

  private void writeDraws(LoadedScenario loaded, int replicates) throws IOException {
    if (loaded.draws().isPresent()) {
      write(ResultTables.draws(loaded, replicates));
    }
  }

  private void writeTriggers(Comparison comparison) throws IOException {
    Table triggers = ResultTables.triggers(comparison);
    if (!triggers.isEmpty()) {
      write(triggers);
    }
  }

  /** Writes a table; its file has its name. */
  public void write(Table table) throws IOException {
    writeCsv(table);
    if (format.parquet()) {
      writeParquet(table);
    }
  }

  private void writeCsv(Table table) throws IOException {
    new WholeFile(csv(table.name())).writeText(writer -> format.write(table, writer));
  }

  private void writeParquet(Table table) throws IOException {
    new WholeFile(parquet(table.name())).write(file -> ParquetTable.write(table, file));
  }

  private Path csv(String table) {
    return folder.resolve(table + ".csv");
  }

  private Path parquet(String table) {
    return folder.resolve(table + ".parquet");
  }

  /** Writes the report, and says where it is. */
  public Path writeReport(String html) throws IOException {
    return write(REPORT, html);
  }

  /** Writes a table that is there as text. */
  private void writeCsv(String name, String values) throws IOException {
    write(name, format.csv(values));
  }

  /** Writes a file of text, and says where it is. */
  public Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    new WholeFile(file).writeText(text);
    return file;
  }

  /** Removes a table that an earlier attempt wrote and that is no longer to be had. */
  public void removeTable(String name) throws IOException {
    new WholeFile(csv(name)).remove();
    new WholeFile(parquet(name)).remove();
  }

  /** Lets nobody else write into the folder before it is closed, even while the program is being ended. */
  public void lockUntilClosed() {
    lock.keepUntilClosed();
  }

  /** Lets others write into the folder. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
