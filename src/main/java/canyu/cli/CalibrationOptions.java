package canyu.cli;

import canyu.calibration.CalibrationFile;
import canyu.calibration.LoadedCalibration;
import canyu.experiment.tables.TableFormat;
import canyu.scenario.Respondents;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A calibration, what the command line changes in it, and where its results go. */
final class CalibrationOptions {

  @Parameters(index = "0", paramLabel = "CALIBRATION",
      description = "the YAML file of the calibration, such as calibration/suzhou-2019.yaml")
  private Path file;

  @Option(names = "--out", paramLabel = "FOLDER",
      description = "where results are; by default a folder in results/calibration that has the name of the file")
  private Path out;

  @Mixin
  private ThreadsOption threads;

  @Option(names = "--runs", description = "how many runs of the model a calibration may take")
  private String runs;

  @Option(names = "--engine", description = "how parameters are found: syntheticLikelihood, neuralLikelihood, or moments for one best set")
  private String engine;

  @Option(names = "--minutes", description = "how long a calibration may take; no batch of runs is begun later")
  private String minutes;

  @Option(names = "--residents", description = "how many residents a run of a calibration has")
  private String residents;

  @Option(names = "--seed", description = "where all luck comes from")
  private String seed;

  @Option(names = "--reading", paramLabel = "NAME", description = "one of the readings that the file offers")
  private String reading;

  @Option(names = "--language", description = "of the report: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default")
  private OutputOptions.Language language = OutputOptions.Language.en;

  @Option(names = "--force", description = "writes the posterior though it has not converged, marked as such, and lets"
      + " cities draw from it")
  private boolean force;

  @Mixin
  private TableOptions tables;

  @Option(names = "--dry-run", description = "runs nothing; says what would be done and how long it may take")
  private boolean dryRun;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * Reads the calibration.
   *
   * @param dependence how age and education go together, as files say it; as in the file if null
   */
  LoadedCalibration read(String dependence) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("engine", engine);
    settings.put("cost.runs", runs);
    settings.put("cost.minutes", minutes);
    settings.put("respondents.residents", residents);
    settings.put("respondents.dependence", dependence);
    settings.put("seed", seed);
    settings.values().removeIf(value -> value == null);
    return CalibrationFile.read(file, Optional.ofNullable(reading), settings);
  }

  /** Says what in a calibration is right, but probably not meant. */
  void warn(LoadedCalibration loaded) {
    loaded.surveyed().respondents().flatMap(Respondents::countsTakenForWeights).ifPresent(invocation()::warn);
  }

  /** A calibration that is kept in a folder. */
  CalibrationRun run(LoadedCalibration loaded, boolean keepingBack, Path folder) {
    return new CalibrationRun(loaded, keepingBack, folder, format(), threads(), force, new Invocation(command));
  }

  /** The command that calibrates in the same way on any machine. */
  String command(String dependence, boolean keepingBack) {
    return "canyu calibrate " + file.getFileName() + (keepingBack ? " --hold-out" : "") + words(dependence);
  }

  /** The options that decide what is found, as one would type them. */
  String words(String dependence) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("--engine", engine);
    options.put("--runs", runs);
    options.put("--minutes", minutes);
    options.put("--residents", residents);
    options.put("--seed", seed);
    options.put("--dependence", dependence);
    options.put("--reading", reading);
    return CommandLineWord.options(options) + (force ? " --force" : "");
  }

  /**
   * Where results are: what else than the file decides what is found has a folder of its own.
   *
   * @param dependence how age and education go together; null where the file says it
   * @param more what else there is; null where there is nothing
   */
  Path folder(String dependence, String more) {
    if (out != null) {
      return out;
    }
    return Path.of("results", "calibration").resolve(
        Stream.of(CommandLineWord.folderOf(file), engine, dependence, reading, more)
            .filter(part -> part != null).collect(Collectors.joining("-")));
  }

  /** The file of the calibration. */
  Path file() {
    return file;
  }

  /** The seed, if another one than that of the files is wanted; else null. */
  String seed() {
    return seed;
  }

  int threads() {
    return threads.number();
  }

  Locale language() {
    return language.locale();
  }

  /** Whether draws are used even if they are too few to be believed. */
  boolean force() {
    return force;
  }

  /** How tables are written. */
  TableFormat format() {
    return tables.format(language);
  }

  boolean dryRun() {
    return dryRun;
  }

  Invocation invocation() {
    return new Invocation(command);
  }

  void print(String text) {
    command.commandLine().getOut().print(text);
    command.commandLine().getOut().flush();
  }
}
