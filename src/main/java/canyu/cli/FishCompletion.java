package canyu.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
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
            program.subcommands().values().stream().map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden()).flatMap(this::lines))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> lines(CommandSpec command) {
    String offered = "complete -c " + program.name() + " -f -n __fish_use_subcommand -a " + command.name() + " -d "
        + quoted(command.usageMessage().description());
    return Stream.concat(Stream.of(offered), command.options().stream().filter(option -> !option.hidden())
        .map(option -> line("__fish_seen_subcommand_from " + command.name(), option)));
  }

  private String line(String where, OptionSpec option) {
    String names = Stream.of(option.names()).map(FishCompletion::name).collect(Collectors.joining(" "));
    return "complete -c " + program.name() + " -n " + quoted(where) + " " + names + (option.arity().max() > 0 ? " -r" : "")
        + " -d " + quoted(option.description());
  }

  private static String name(String name) {
    return name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1);
  }

  private static String quoted(String... words) {
    return "'" + String.join(" ", words).replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
