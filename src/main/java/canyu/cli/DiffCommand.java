package canyu.cli;

import canyu.report.terminal.DifferencesTable;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.review.ScenarioDiff;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says in what two scenarios differ. */
@Command(name = "diff", mixinStandardHelpOptions = true,
    description = "Says in what two scenarios differ once their baselines and all defaults are filled in.")
final class DiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "A", description = "the YAML file of a scenario")
  private Path a;

  @Parameters(index = "1", paramLabel = "B", description = "the YAML file of another")
  private Path b;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() {
    ScenarioDiff diff = ScenarioDiff.between(ScenarioFile.read(a, Map.of()), ScenarioFile.read(b, Map.of()));
    command.commandLine().getOut().print(new DifferencesTable(diff, a.toString(), b.toString()).text());
    command.commandLine().getOut().flush();
    return 0;
  }
}
