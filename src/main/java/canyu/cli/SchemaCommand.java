package canyu.cli;

import canyu.report.reference.JsonSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenarios. */
@Command(name = "schema", mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema of scenarios, with which editors complete and check them.")
final class SchemaCommand implements Callable<Integer> {

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() {
    command.commandLine().getOut().print(JsonSchema.text());
    command.commandLine().getOut().flush();
    return 0;
  }
}
