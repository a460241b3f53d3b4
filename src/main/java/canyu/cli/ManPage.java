package canyu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The page of a command in the manual of a Unix system, in the macros of {@code man}; it says what {@code --help} says.
 *
 * @param version that of the program
 */
record ManPage(CommandSpec command, String version) {

  /** The name of its file in the first section of the manual: the command with those that it is under. */
  String file() {
    return name() + ".1";
  }

  private String name() {
    return command.qualifiedName("-");
  }

  String text() {
    String about = String.join(" ", command.usageMessage().description());
    String synopsis = command.commandLine().getHelp().synopsis(0).replaceAll("\\s+", " ").strip();
    return Stream.of(
            Stream.of(".TH " + roff(name()).toUpperCase(Locale.ROOT) + " 1 \"\" \"Canyu " + version + "\""),
            section("NAME", Stream.of(roff(name()) + " \\- " + roff(about))),
            section("SYNOPSIS", Stream.of(roff(synopsis))),
            section("ARGUMENTS", shown(command.positionalParameters()).flatMap(argument -> term(argument.paramLabel(), argument))),
            section("OPTIONS", shown(command.options()).flatMap(option -> term(words(option), option))),
            section("COMMANDS", subcommands().flatMap(below -> term(below.name(), below.usageMessage().description()))),
            section("EXIT STATUS", command.usageMessage().exitCodeList().entrySet().stream().flatMap(ManPage::code)))
        .flatMap(lines -> lines).collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<CommandSpec> subcommands() {
    return command.subcommands().values().stream().map(CommandLine::getCommandSpec)
        .filter(below -> !below.usageMessage().hidden());
  }

  private static <T extends ArgSpec> Stream<T> shown(List<T> arguments) {
    return arguments.stream().filter(argument -> !argument.hidden());
  }

  private static String words(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + "=" + option.paramLabel();
  }

  /** A heading and what is under it; nothing where nothing is. */
  private static Stream<String> section(String heading, Stream<String> lines) {
    String text = lines.collect(Collectors.joining("\n"));
    return text.isEmpty() ? Stream.empty() : Stream.of(".SH " + heading, text);
  }

  private static Stream<String> term(String term, ArgSpec argument) {
    return term(term, argument.description());
  }

  private static Stream<String> code(Map.Entry<String, String> code) {
    return term(code.getKey(), code.getValue());
  }

  private static Stream<String> term(String term, String... meaning) {
    return Stream.of(".TP", "\\fB" + roff(term) + "\\fR", roff(String.join(" ", meaning)));
  }

  /** Text in which nothing is a macro. */
  private static String roff(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
