package canyu.cli;

import canyu.experiment.run.RunResult;
import canyu.experiment.run.Stop;
import canyu.experiment.run.Watcher;
import canyu.report.words.Labels;
import canyu.scenario.LoadedScenario;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * How far a scenario is, its files included.
 *
 * @param table the answer as far as it is known, where somebody is watching
 */
record RunProgress(Progress progress, Optional<LiveTable> table) implements Watcher, AutoCloseable {

  /**
   * The progress of a number of steps, to an answer.
   *
   * @param stop ends it before
   */
  static RunProgress toAnswer(LoadedScenario loaded, long steps, Labels labels, Stop stop) {
    return new RunProgress(bar(loaded, steps, labels), Progress.isTerminal()
        ? Optional.of(new LiveTable(loaded, labels, new PrintStream(System.err, false, StandardStream.encoding()), stop))
        : Optional.empty());
  }

  /** The progress of a number of steps, after which there is nothing to be shown yet. */
  static RunProgress of(LoadedScenario loaded, long steps, Labels labels) {
    return new RunProgress(bar(loaded, steps, labels), Optional.empty());
  }

  private static Progress bar(LoadedScenario loaded, long steps, Labels labels) {
    return Progress.of(labels.shipped(loaded.scenario().title()), steps, labels);
  }

  @Override
  public void run() {
    progress.step();
  }

  @Override
  public void city(List<RunResult> arms) {
    table.ifPresent(live -> live.add(arms));
  }

  @Override
  public void more(int runs) {
    progress.expectMore(runs);
    table.ifPresent(live -> live.expectMore(runs));
  }

  @Override
  public void close() {
    table.ifPresent(LiveTable::clear);
    progress.close();
  }
}
