package canyu.cli;

import canyu.experiment.run.RunResult;
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
   * The progress of a number of steps.
   *
   * @param answering whether there will be an answer in the end
   */
  static RunProgress of(LoadedScenario loaded, long steps, boolean answering, Labels labels) {
    Progress progress = Progress.of(labels.shipped(loaded.scenario().title()), steps, labels);
    return new RunProgress(progress, answering && Progress.isTerminal()
        ? Optional.of(new LiveTable(loaded, labels, new PrintStream(System.err, false, StandardStream.encoding())))
        : Optional.empty());
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
    progress.close();
    table.ifPresent(LiveTable::clear);
  }
}
