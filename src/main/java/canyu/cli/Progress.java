package canyu.cli;

import canyu.parameter.VisibleText;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long job is: a bar with the time left on a terminal, nothing where the output goes to a file. */
interface Progress extends AutoCloseable {

  void step();

  /** There are more steps than were known in the beginning. */
  void expectMore(int steps);

  @Override
  void close();

  @SuppressWarnings("SystemConsoleNull") // see Canyu.main
  static Progress of(String task, long steps) {
    return System.console() == null ? new Silent() : new Bar(VisibleText.inOneLine(task), steps);
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

    Bar(String task, long steps) {
      this(new ProgressBarBuilder().setTaskName(task).setInitialMax(steps).setUnit(" runs", 1)
          .setStyle(ProgressBarStyle.UNICODE_BLOCK).setUpdateIntervalMillis(200).build());
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
