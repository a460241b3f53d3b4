package canyu.cli;

import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.Manifest;
import canyu.parameter.Node;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** A command as it was given, here and now. */
record Invocation(CommandSpec command) {

  private String line() {
    return "canyu " + command.commandLine().getParent().getParseResult().originalArgs().stream()
        .map(CommandLineWord::quoted)
        .collect(Collectors.joining(" "));
  }

  /** Where it is said how far the command is. */
  PrintWriter screen() {
    return command.commandLine().getErr();
  }

  /** Says what was not as it should be but keeps nobody from going on. */
  void warn(String sentence) {
    screen().println(sentence);
    screen().flush();
  }

  /**
   * How the results of the command come to be.
   *
   * @param source of what file they are, and which settings; empty where they are no scenario's
   */
  Manifest manifest(Fingerprint fingerprint, Optional<String> source, Node.Mapping scenario) {
    String machine = String.format(Locale.ROOT, "%s %s, %d processors, Java %s", System.getProperty("os.name"),
        System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"));
    return new Manifest(fingerprint, source, line(), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), machine,
        scenario);
  }
}
