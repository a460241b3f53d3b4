package canyu.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A script for the shell fish, which picocli does not write: first a command, then its options, and files everywhere
 * else.
 *
 * @param program the command under which all others are
 */
record FishCompletion(CommandSpec program) {

  String text() {
    return Stream.concat(
            program.options().stream().map(option -> line("__fish_use_subcommand", option)),
            Completed.commands(program).flatMap(this::lines))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> lines(CommandSpec command) {
    String offered = "complete -c " + program.name() + " -f -n __fish_use_subcommand -a " + command.name() + " -d "
        + quoted(command.usageMessage().description());
    String seen = "__fish_seen_subcommand_from " + command.name();
    List<String> arguments = Completed.choices(command);
    Stream<String> first = arguments.isEmpty() ? Stream.of(offered)
        : Stream.of(offered, "complete -c " + program.name() + " -f -n " + quoted(seen) + " -a " + quoted(arguments));
    return Stream.concat(first, command.options().stream().filter(option -> !option.hidden())
        .map(option -> line(seen, option)));
  }

  private String line(String where, OptionSpec option) {
    String names = Stream.of(option.names()).map(FishCompletion::name).collect(Collectors.joining(" "));
    List<String> choices = Completed.choices(option);
    String value = !choices.isEmpty() ? " -x -a " + quoted(choices) : option.arity().max() > 0 ? " -r" : "";
    return "complete -c " + program.name() + " -n " + quoted(where) + " " + names + value
        + " -d " + quoted(option.description());
  }

  private static String name(String name) {
    return name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1);
  }

  private static String quoted(List<String> words) {
    return quoted(words.toArray(String[]::new));
  }

  private static String quoted(String... words) {
    return "'" + String.join(" ", words).replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
