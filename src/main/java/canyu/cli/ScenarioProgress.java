package canyu.cli;

import canyu.api.Task;
import canyu.experiment.run.RunResult;
import java.util.List;

/** How far a scenario is on a terminal: the answer as far as it is known, above the bar. */
record ScenarioProgress(Progress bar, LiveTable table) implements Task {

  @Override
  public void step() {
    bar.step();
  }

  @Override
  public void expectMore(int steps) {
    bar.expectMore(steps);
    table.expectMore(steps);
  }

  @Override
  public void city(List<RunResult> arms) {
    table.add(arms);
  }

  @Override
  public void close() {
    table.clear();
    bar.close();
  }
}
