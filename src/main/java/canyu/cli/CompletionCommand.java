package canyu.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script with which a shell completes what is typed. */
@Command(name = "completion", mixinStandardHelpOptions = true,
    description = "Prints a script with which a shell completes commands, options and files, as in"
        + " 'source <(canyu completion bash)' or 'canyu completion fish | source'.")
final class CompletionCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell;

  @Spec
  private CommandSpec command;

  /** A shell that can complete. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  @Override
  public Integer call() {
    CommandLine program = command.root().commandLine();
    command.commandLine().getOut().print(switch (shell) {
      case bash -> AutoComplete.bash(command.root().name(), program);
      case zsh -> new ZshCompletion(command.root()).text();
      case fish -> new FishCompletion(command.root()).text();
    });
    command.commandLine().getOut().flush();
    return 0;
  }
}
