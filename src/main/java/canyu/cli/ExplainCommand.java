package canyu.cli;

import canyu.report.words.Explanation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says in words what a scenario will run. */
@Command(name = "explain", mixinStandardHelpOptions = true,
    description = "Explains what a scenario will run: its city, its time, its events, and what each arm does.")
final class ExplainCommand implements Callable<Integer> {

  @Mixin
  private ScenarioOptions options;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() {
    command.commandLine().getOut().print(new Explanation(options.request().read()).text());
    command.commandLine().getOut().flush();
    return 0;
  }
}
