package canyu.cli;

import canyu.calibration.Calibration;
import canyu.calibration.CalibrationFile;
import canyu.calibration.CalibrationResult;
import canyu.calibration.CalibrationTables;
import canyu.calibration.Calibrator;
import canyu.calibration.LoadedCalibration;
import canyu.calibration.inference.PointEstimate;
import canyu.calibration.inference.Verdict;
import canyu.experiment.Fingerprint;
import canyu.experiment.ResultsFolder;
import canyu.parameter.ParameterYaml;
import canyu.report.CalibrationForecast;
import canyu.report.CalibrationText;
import canyu.report.PointEstimateText;
import canyu.report.html.Provenance;
import canyu.report.html.calibration.CalibrationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the parameters that agree with a survey. */
@Command(name = "calibrate", mixinStandardHelpOptions = true,
    description = "Finds the parameters that agree with a survey, and says how far they can be trusted.")
final class CalibrateCommand implements Callable<Integer> {

  private static final int CANNOT_FIT = 1;
  private static final String RUNS = "runs.csv";

  @Parameters(paramLabel = "CALIBRATION", description = "the YAML file, such as calibration/suzhou-2019.yaml")
  private Path file;

  @Option(names = "--out", paramLabel = "FOLDER",
      description = "where results are; results/calibration/<calibration> by default")
  private Path out;

  @Option(names = "--threads", description = "how many threads work; the results do not depend on it")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--runs", description = "how many runs of the model it may take")
  private String runs;

  @Option(names = "--engine", description = "how they are found: syntheticLikelihood, neuralLikelihood, or moments for one best set")
  private String engine;

  @Option(names = "--minutes", description = "how long it may take; no batch of runs is begun later")
  private String minutes;

  @Option(names = "--residents", description = "how many residents a run has")
  private String residents;

  @Option(names = "--seed", description = "where all luck comes from")
  private String seed;

  @Option(names = "--dependence", paramLabel = "ASSUMPTION",
      description = "how age and education go together: asInFrame, independent, positive or negative")
  private String dependence;

  @Option(names = "--reading", paramLabel = "NAME", description = "one of the readings that the file offers")
  private String reading;

  @Option(names = "--hold-out", description = "keeps back the answers that the file says can be held out, and says"
      + " how well the others foretell them")
  private boolean keepingBack;

  @Option(names = "--language", description = "of the report: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default")
  private OutputOptions.Language language = OutputOptions.Language.en;

  @Option(names = "--dry-run", description = "calibrates nothing; says what would be done and how long it may take")
  private boolean dryRun;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    LoadedCalibration loaded = CalibrationFile.read(file, Optional.ofNullable(reading), settings());
    if (dryRun) {
      print(CalibrationForecast.measure(loaded, threads()).text());
      return 0;
    }
    if (loaded.calibration().engine() == Calibration.Method.MOMENTS) {
      print(new PointEstimateText(loaded, estimate(loaded)).text());
      return 0;
    }
    CalibrationResult result = calibrate(loaded);
    print(new CalibrationText(result).text() + "\nResults: " + folder() + "\n");
    return result.outcome().verdict().kind() == Verdict.Kind.CANNOT_FIT ? CANNOT_FIT : 0;
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("engine", engine);
    settings.put("cost.runs", runs);
    settings.put("cost.minutes", minutes);
    settings.put("respondents.residents", residents);
    settings.put("respondents.dependence", dependence);
    settings.put("seed", seed);
    settings.values().removeIf(value -> value == null);
    return settings;
  }

  private Calibrator calibrator(LoadedCalibration loaded) {
    CalibrationProgress progress =
        new CalibrationProgress(command.commandLine().getErr(), loaded.calibration());
    return new Calibrator(loaded, keepingBack, threads(), progress, progress::run);
  }

  private PointEstimate estimate(LoadedCalibration loaded) throws IOException {
    return calibrator(loaded)
        .estimate(folder().resolve(RUNS), loaded.fingerprint(Canyu.Version.current(), keepingBack));
  }

  private CalibrationResult calibrate(LoadedCalibration loaded) throws IOException {
    Fingerprint fingerprint = loaded.fingerprint(Canyu.Version.current(), keepingBack);
    CalibrationResult result = calibrator(loaded).run(folder().resolve(RUNS), fingerprint);
    ResultsFolder results =
        new ResultsFolder(folder(), new Invocation(command).manifest(fingerprint, loaded.scenario()));
    CalibrationTables tables = new CalibrationTables(result);
    results.write("calibration.yaml", ParameterYaml.write(loaded.calibration()));
    results.write("targets.csv", tables.targets());
    results.write("parameters.csv", tables.parameters());
    results.write("drift.csv", tables.drift());
    results.write("posterior.csv", tables.posterior());
    results.writeReport(new CalibrationReport(result,
        new Provenance(fingerprint.version(), sameAgain(), fingerprint.hash()), language.locale()).text());
    return result;
  }

  /** The command that gives the same results on any machine. */
  private String sameAgain() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("--engine", engine);
    options.put("--runs", runs);
    options.put("--minutes", minutes);
    options.put("--residents", residents);
    options.put("--seed", seed);
    options.put("--dependence", dependence);
    options.put("--reading", reading);
    options.values().removeIf(value -> value == null);
    return "canyu calibrate " + file.getFileName() + (keepingBack ? " --hold-out" : "")
        + options.entrySet().stream()
            .map(option -> " " + option.getKey() + " " + CommandLineWord.quoted(option.getValue()))
            .collect(Collectors.joining());
  }

  private int threads() {
    return Math.max(1, threads);
  }

  /** What else than the file names decides what is found has a folder of its own. */
  private Path folder() {
    if (out != null) {
      return out;
    }
    String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    return Path.of("results", "calibration",
        Stream.of(name, engine, dependence, reading, keepingBack ? "hold-out" : null)
            .filter(part -> part != null).collect(Collectors.joining("-")));
  }

  private void print(String text) {
    command.commandLine().getOut().print(text);
    command.commandLine().getOut().flush();
  }
}
