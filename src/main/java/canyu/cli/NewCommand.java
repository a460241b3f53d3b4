package canyu.cli;

import canyu.report.reference.NewScenario;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a scenario to begin with. */
@Command(name = "new", mixinStandardHelpOptions = true,
    description = "Writes a new scenario that can be run as it is, with all that it could say in its comments.")
final class NewCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "the name of the scenario, or the path of its file")
  private String name;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    NewScenario scenario = NewScenario.named(name);
    scenario.write();
    command.commandLine().getOut().printf(Locale.ROOT, "%s is written; 'canyu explain %1$s' says what it will run\n",
        scenario.file());
    command.commandLine().getOut().flush();
    return 0;
  }
}
