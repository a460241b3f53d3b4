package canyu.cli;

import canyu.api.Invocation;
import canyu.experiment.run.Stop;
import canyu.report.terminal.CommandLineWord;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** A command as it was given, and where it answers. */
record CommandLineUse(CommandSpec command) {

  /** The same as what is asked for sees it. */
  Invocation invocation(ThreadsOption threads) {
    return invocation(threads, new Stop(), Optional.empty());
  }

  /** The same, which can be stopped, and where cities may be run on a cluster. */
  Invocation invocation(ThreadsOption threads, Stop stop, Optional<String> cluster) {
    return new Invocation(line(), threads.number(), new TerminalListener(screen(), stop), cluster);
  }

  private String line() {
    return "canyu " + command.commandLine().getParent().getParseResult().originalArgs().stream()
        .map(CommandLineWord::quoted)
        .collect(Collectors.joining(" "));
  }

  /** Where it is said how far the command is. */
  PrintWriter screen() {
    return command.commandLine().getErr();
  }

  /** Answers. */
  void print(String text) {
    command.commandLine().getOut().print(text);
    command.commandLine().getOut().flush();
  }
}
