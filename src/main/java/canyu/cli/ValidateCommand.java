package canyu.cli;

import canyu.calibration.CountedSurvey;
import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.validation.CityStore;
import canyu.experiment.validation.Subject;
import canyu.experiment.validation.Validation;
import canyu.report.run.Provenance;
import canyu.report.validation.ValidationReport;
import canyu.report.validation.ValidationTables;
import canyu.report.validation.ValidationText;
import canyu.scenario.LoadedScenario;
import canyu.scenario.ScenarioFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Does the survey and the published studies again in simulated cities and compares what comes of them. */
@Command(name = "validate", mixinStandardHelpOptions = true,
    description = "Does the survey and published studies again in simulated cities, and compares.")
final class ValidateCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "SCENARIO",
      description = "the YAML file of the scenario whose status quo and parameters are validated; the baseline by default")
  private Path file = Path.of("scenarios", ScenarioFile.BASELINE);

  @Option(names = "--posterior", paramLabel = "FILE", description = "parameters are drawn from this file of a calibration")
  private String posterior;

  @Option(names = "--replicates", description = "how many cities are simulated")
  private String replicates;

  @Option(names = "--residents", description = "how many residents a city has")
  private String residents;

  @Option(names = "--seed", description = "where all luck comes from")
  private String seed;

  @Option(names = "--set", paramLabel = "PATH=VALUE",
      description = "any value of the scenario, such as parameters.attitudes.relax=0.05; may be repeated")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(names = "--out", paramLabel = "FOLDER",
      description = "where results are; results/validation/<scenario> by default")
  private Path out;

  @Option(names = "--language", description = "of the report: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default")
  private OutputOptions.Language language = OutputOptions.Language.en;

  @Mixin
  private ThreadsOption threads;

  @Mixin
  private TableOptions tables;

  @Spec
  private CommandSpec command;

  @Override
  @SuppressWarnings("try") // it is there to be closed
  public Integer call() throws IOException {
    Invocation invocation = new Invocation(command);
    LoadedScenario loaded = request().read();
    Subject subject = Subject.of(loaded, ScenarioFile.survey(loaded).map(CountedSurvey::of));
    Fingerprint fingerprint = Fingerprint.of(Canyu.Version.current(), subject.statusQuo()).with("studies");
    try (ResultsFolder results = new ResultsFolder(folder(), invocation.manifest(fingerprint, loaded.tree()),
            tables.format(language), invocation::warn);
        Interruption interruption = new Interruption(invocation.screen())) {
      Validation validation = validate(subject, results, fingerprint);
      results.write(new ValidationTables(validation).table());
      Path report = results.write("validation.html", new ValidationReport(validation,
          new Provenance(fingerprint.version(), sameAgain(), fingerprint.hash()), language.locale()).text());
      print(new ValidationText(validation).text() + "\nReport: " + report + "\n");
    }
    return 0;
  }

  private ScenarioRequest request() {
    return new ScenarioRequest(file, settings)
        .with("parameters.posterior", posterior)
        .with("replicates", replicates)
        .with("population.residents", residents)
        .with("seed", seed);
  }

  private Validation validate(Subject subject, ResultsFolder results, Fingerprint fingerprint) {
    CityStore cities = new CityStore(results.path().resolve("cities"), fingerprint.hash(), results.aside());
    try (Progress progress = Progress.of("validation", subject.statusQuo().scenario().replicates())) {
      return Validation.run(subject, threads.number(), cities, progress::step);
    }
  }

  private Path folder() {
    return out == null ? Path.of("results", "validation").resolve(CommandLineWord.folderOf(file)) : out;
  }

  private String sameAgain() {
    return request().command("validate");
  }

  private void print(String text) {
    PrintWriter screen = command.commandLine().getOut();
    screen.print(text);
    screen.flush();
  }
}
