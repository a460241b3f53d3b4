package canyu.cli;

import canyu.api.DependenceRequest;
import canyu.api.DependenceRun;
import canyu.report.dependence.DependenceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Calibrates, and runs a scenario, under every assumption of how age and education go together. */
@Command(name = "compare-dependence", mixinStandardHelpOptions = true,
    description = "Calibrates, and runs a scenario with what was found, under three assumptions of how age and education"
        + " go together, and says what depends on the assumption.",
    exitCodeList = "1:an assumption cannot fit, or has not converged and --force is not given")
final class CompareDependenceCommand implements Callable<Integer> {

  @Mixin
  private CalibrationOptions options;

  @Parameters(index = "1", paramLabel = "SCENARIO",
      description = "the YAML file of the scenario, such as scenarios/suzhou-2019.yaml")
  private Path scenario;

  @Mixin
  private CityOptions cities;

  @Override
  @SuppressWarnings("try") // it is there to be closed
  public Integer call() throws IOException {
    DependenceRun run = new DependenceRun(
        new DependenceRequest(options.request(null, false), cities.request(scenario)),
        options.output("dependence", null), options.invocation());
    if (options.dryRun()) {
      options.use().print(run.forecast().text());
      return 0;
    }
    try (Interruption interruption = new Interruption(options.use().screen())) {
      DependenceRun.Written written = run.run();
      options.use().print(
          new DependenceText(written.contrast()).text() + "\nReport: " + written.report() + "\n");
      return run.isUsable(written.contrast()) ? 0 : CalibrateCommand.UNUSABLE;
    }
  }
}
