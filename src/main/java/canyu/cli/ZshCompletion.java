package canyu.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A script for the shell zsh: that of picocli, which is one for bash, is not found among the completions of the system,
 * and says nothing about what it offers.
 *
 * @param program the command under which all others are
 */
record ZshCompletion(CommandSpec program) {

  private static final String FRAME = """
      #compdef NAME
      # As a file _NAME in a folder of $fpath, or by 'source <(NAME completion zsh)'.

      _NAME() {
        local line state
        _arguments -C OPTIONS '1:command:->command' '*::argument:->argument'
        case $state in
        command)
          local -a commands=(
      COMMANDS
          )
          _describe command commands
          ;;
        argument)
          case $line[1] in
      CASES
          esac
          ;;
        esac
      }

      if [ "$funcstack[1]" = _NAME ]; then
        _NAME "$@"
      else
        (( $+functions[compdef] )) || { autoload -U compinit && compinit }
        compdef _NAME NAME
      fi
      """;

  String text() {
    return FRAME.replace("NAME", program.name())
        .replace("OPTIONS", options(program))
        .replace("COMMANDS", lines(Completed.commands(program).map(command ->
            "      " + quoted(command.name() + ":" + String.join(" ", command.usageMessage().description())))))
        .replace("CASES", lines(Completed.commands(program).map(command ->
            "    " + command.name() + ") _arguments " + options(command) + " " + rest(command) + " ;;")));
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }

  private static String options(CommandSpec command) {
    return command.options().stream().filter(option -> !option.hidden())
        .flatMap(option -> Stream.of(option.names()).map(name -> option(option, name))).collect(Collectors.joining(" "));
  }

  private static String option(OptionSpec option, String name) {
    boolean valued = option.arity().min() > 0;
    String told = String.join(" ", option.description()).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    return quoted((option.isMultiValue() ? "*" : "") + name + (valued && name.startsWith("--") ? "=" : "") + "[" + told + "]"
        + (valued ? value(option.paramLabel(), Completed.choices(option)) : ""));
  }

  private static String rest(CommandSpec command) {
    return quoted("*" + value("argument", Completed.choices(command)));
  }

  private static String value(String label, List<String> choices) {
    return ":" + label.replace(":", "\\:") + ":" + (choices.isEmpty() ? "_files" : "(" + String.join(" ", choices) + ")");
  }

  private static String quoted(String words) {
    return "'" + words.replace("'", "'\\''") + "'";
  }
}
