package canyu.cli;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What a shell completes. */
final class Completed {

  private Completed() {}

  /** The commands that users are told of. */
  static Stream<CommandSpec> commands(CommandSpec program) {
    return program.subcommands().values().stream().map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden());
  }

  /** The words from which one is chosen; none where any word will do, such as the name of a file. */
  static List<String> choices(ArgSpec argument) {
    Iterable<String> choices = argument.completionCandidates();
    return choices == null ? List.of() : StreamSupport.stream(choices.spliterator(), false).toList();
  }

  /** The words from which the first argument of a command is chosen. */
  static List<String> choices(CommandSpec command) {
    return command.positionalParameters().stream().findFirst().map(Completed::choices).orElse(List.of());
  }
}
