package canyu.cli;

import canyu.api.Task;
import canyu.parameter.VisibleText;
import canyu.report.words.Labels;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long job is: a bar with the time left on a terminal, else a line now and then. */
interface Progress extends Task {

  static Progress of(String task, long steps, Labels labels) {
    PrintStream screen = new PrintStream(System.err, true, StandardStream.encoding());
    return isTerminal() ? new Bar(VisibleText.inOneLine(task), steps, screen) : new ProgressLines(steps, labels, screen);
  }

  /** Whether somebody is watching. */
  @SuppressWarnings("SystemConsoleNull") // see Canyu.main
  static boolean isTerminal() {
    return System.console() != null;
  }

  /** Draws a bar on standard error. */
  record Bar(ProgressBar bar) implements Progress {

    /** A place less than a usual terminal has; to ask it, the library would take its Ctrl-C from the program. */
    private static final int WIDTH = 79;

    /** @param screen in the encoding of the terminal, which is not always that of Java */
    Bar(String task, long steps, PrintStream screen) {
      this(new ProgressBarBuilder().setTaskName(task).setInitialMax(steps).setUnit("", 1)
          .setConsumer(new ConsoleProgressBarConsumer(screen, WIDTH)).setStyle(ProgressBarStyle.UNICODE_BLOCK).setUpdateIntervalMillis(200).build());
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void expectMore(int steps) {
      bar.maxHint(bar.getMax() + steps);
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
