package canyu.cli;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What exit codes mean, in the help of every command. */
final class ExitCodes {

  private static final Map<String, String> ALL = Map.of(
      "0", "all is done",
      "1", "a fault of the program, with its trace",
      "2", "wrong input, or files that cannot be read or written; it is said which and why",
      "130", "stopped by Ctrl-C; what is finished is kept");

  private ExitCodes() {}

  /** Adds them to a command and all below it; what a command itself says of a code stays. */
  static void addTo(CommandLine command) {
    UsageMessageSpec help = command.getCommandSpec().usageMessage();
    Map<String, String> codes = new TreeMap<>(Comparator.comparing(Integer::valueOf));
    codes.putAll(ALL);
    codes.putAll(help.exitCodeList());
    help.exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
    command.getSubcommands().values().forEach(ExitCodes::addTo);
  }
}
