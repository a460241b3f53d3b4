package canyu.api;

import canyu.experiment.run.RunResult;
import java.util.List;

/** Hears how far a long job is. */
public interface Task extends AutoCloseable {

  /** One step more is done. */
  void step();

  /** There are more steps than were known in the beginning. */
  void expectMore(int steps);

  /** All arms of one city more are done, where the job is to run a scenario; cities need not come in order. */
  default void city(List<RunResult> arms) {}

  /** The job has ended. */
  @Override
  void close();
}
