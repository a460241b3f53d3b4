package canyu.cli;

import canyu.api.Task;
import canyu.parameter.VisibleText;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long job is: a bar with the time left on a terminal, nothing where the output goes to a file. */
interface Progress extends Task {

  @SuppressWarnings("SystemConsoleNull") // see Canyu.main
  static Progress of(String task, long steps) {
    return System.console() == null ? new Silent() : new Bar(VisibleText.inOneLine(task), steps,
        new PrintStream(System.err, true, StandardStream.encoding()));
  }

  /** Draws nothing. */
  record Silent() implements Progress {

    @Override
    public void step() {}

    @Override
    public void expectMore(int steps) {}

    @Override
    public void close() {}
  }

  /** Draws a bar on standard error. */
  record Bar(ProgressBar bar) implements Progress {

    /** @param screen in the encoding of the terminal, which is not always that of Java */
    Bar(String task, long steps, PrintStream screen) {
      this(new ProgressBarBuilder().setTaskName(task).setInitialMax(steps).setUnit(" runs", 1)
          .setConsumer(new ConsoleProgressBarConsumer(screen)).setStyle(ProgressBarStyle.UNICODE_BLOCK).setUpdateIntervalMillis(200).build());
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
