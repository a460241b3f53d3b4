package canyu.cli;

import canyu.report.reference.ReferenceTables;
import canyu.scenario.loading.ScenarioFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains what scenarios can name and results contain. */
@Command(name = "list", mixinStandardHelpOptions = true,
    description = "Explains the countermeasures, levers, parameters or indicators: unit, range, default, source.")
final class ListCommand implements Callable<Integer> {

  enum Kind { countermeasures, levers, parameters, indicators }

  @Parameters(paramLabel = "KIND", description = "one of ${COMPLETION-CANDIDATES}")
  private Kind kind;

  @Mixin
  private LanguageOption language;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() {
    ReferenceTables reference = new ReferenceTables(
        ScenarioFile.read(Path.of("scenarios", ScenarioFile.BASELINE), Map.of()), language.locale());
    String text = switch (kind) {
      case countermeasures -> reference.countermeasures().asText();
      case levers -> reference.levers().asText();
      case parameters -> reference.parameters().asText();
      case indicators -> reference.indicators().asText();
    };
    command.commandLine().getOut().print(text);
    command.commandLine().getOut().flush();
    return 0;
  }
}
