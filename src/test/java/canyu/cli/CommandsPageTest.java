package canyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.Pinned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The pages of commands say what their help says. */
class CommandsPageTest {

  private static final Path SITE = Path.of("src/site");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `canyu ([\\w-]+)");
  private static final String CODES = "\nExit codes:\n";

  private static final CommandLine PROGRAM = Canyu.program(System.out, System.err);
  private static final List<CommandLine> COMMANDS = PROGRAM.getSubcommands().values().stream()
      .filter(command -> !command.getCommandSpec().usageMessage().hidden()).toList();

  private static String page() {
    return """
        # Commands

        <!-- generated from the help of every command; do not edit -->

        What `canyu COMMAND --help` says. The command is `java -jar target/canyu.jar`, or `canyu` where it is installed.

        | command | what it does |
        | --- | --- |
        """ + COMMANDS.stream().map(CommandsPageTest::row).collect(Collectors.joining())
        + "\n## Exit codes\n\n" + block(codes(PROGRAM)) + "\nCommands that mean more by one say so below.\n"
        + COMMANDS.stream().map(CommandsPageTest::section).collect(Collectors.joining());
  }

  private static String row(CommandLine command) {
    return "| `canyu " + command.getCommandName() + "` | "
        + String.join(" ", command.getCommandSpec().usageMessage().description()).replace("|", "\\|") + " |\n";
  }

  /** The help of a command, with its exit codes where they are not those of all. */
  private static String section(CommandLine command) {
    String help = command.getUsageMessage();
    boolean usual = codes(command).equals(codes(PROGRAM));
    return "\n## canyu " + command.getCommandName() + "\n\n" + block(usual ? help.substring(0, help.indexOf(CODES)) : help);
  }

  private static String codes(CommandLine command) {
    return command.getUsageMessage().substring(command.getUsageMessage().indexOf(CODES) + CODES.length());
  }

  private static String block(String text) {
    return "```\n" + text.stripTrailing() + "\n```\n";
  }

  @Test
  @Tag("pinned")
  void thePageSaysWhatHelpSays() throws IOException {
    Pinned.assertUpToDate(SITE.resolve("markdown/commands.md"), page());
  }

  @Test
  void theChinesePageNamesEveryCommand() throws IOException {
    String chinese = Files.readString(SITE.resolve("zh_CN/markdown/commands.md"));

    assertThat(ROW.matcher(chinese).results().map(row -> row.group(1)).distinct())
        .containsExactlyElementsOf(COMMANDS.stream().map(CommandLine::getCommandName).toList());
    assertThat(Pattern.compile("(?m)^\\| (\\d+) \\|").matcher(chinese).results().map((MatchResult row) -> row.group(1)))
        .containsExactlyElementsOf(PROGRAM.getCommandSpec().usageMessage().exitCodeList().keySet());
  }
}
