package canyu.cli;

import canyu.api.CalibrationRequest;
import canyu.api.Invocation;
import canyu.api.Output;
import canyu.experiment.run.Stop;
import canyu.report.terminal.CommandLineWord;
import java.nio.file.Path;
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

  @Mixin
  private LanguageOption language;

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
   * The calibration with what is changed in it.
   *
   * @param dependence how age and education go together, as files say it; as in the file if null
   */
  CalibrationRequest request(String dependence, boolean keepingBack) {
    return new CalibrationRequest(file, Map.of(), Optional.ofNullable(reading), keepingBack, force)
        .with(CalibrationRequest.Change.ENGINE, engine)
        .with(CalibrationRequest.Change.RUNS, runs)
        .with(CalibrationRequest.Change.MINUTES, minutes)
        .with(CalibrationRequest.Change.RESIDENTS, residents)
        .with(CalibrationRequest.Change.DEPENDENCE, dependence)
        .with(CalibrationRequest.Change.SEED, seed);
  }

  /**
   * Where results are written, and how; what else than the file decides what is found has a folder of its own.
   *
   * @param dependence how age and education go together; null where the file says it
   * @param more what else there is; null where there is nothing
   */
  Output output(String dependence, String more) {
    return new Output(folder(dependence, more), tables.format(language), language.locale(), false);
  }

  private Path folder(String dependence, String more) {
    if (out != null) {
      return out;
    }
    return Path.of("results", "calibration").resolve(
        Stream.of(CommandLineWord.folderOf(file), engine, dependence, reading, more)
            .filter(part -> part != null).collect(Collectors.joining("-")));
  }

  boolean dryRun() {
    return dryRun;
  }

  /** The command as it was given. */
  CommandLineUse use() {
    return new CommandLineUse(command);
  }

  Invocation invocation() {
    return use().invocation(threads);
  }

  /** The same, where cities may be run on a cluster. */
  Invocation invocation(SparkOption spark) {
    return use().invocation(threads, new Stop(), spark.master());
  }
}
