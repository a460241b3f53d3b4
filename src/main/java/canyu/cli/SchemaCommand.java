package canyu.cli;

import canyu.report.reference.JsonSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenarios, or of another kind of file. */
@Command(name = "schema", mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema of scenarios or of another kind of file, with which editors complete and check"
        + " them.")
final class SchemaCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "KIND",
      description = "of files: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default")
  private Kind kind = Kind.scenario;

  /** A kind of file that has a schema. */
  enum Kind {
    scenario,
    optimisation,
    frame,
    calibration,
    survey
  }

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() {
    command.commandLine().getOut().print(switch (kind) {
      case scenario -> JsonSchema.text();
      case optimisation -> JsonSchema.ofOptimisations();
      case frame -> JsonSchema.ofFrames();
      case calibration -> JsonSchema.ofCalibrations();
      case survey -> JsonSchema.ofSurveys();
    });
    command.commandLine().getOut().flush();
    return 0;
  }
}
