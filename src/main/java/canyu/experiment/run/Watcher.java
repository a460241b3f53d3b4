package canyu.experiment.run;

import java.util.List;

/** Hears how far the runs of an experiment are, one call at a time. */
@FunctionalInterface
public interface Watcher {

  /** One run more is done. */
  void run();

  /** All arms of one city more are done; cities need not come in order. */
  default void city(List<RunResult> arms) {}

  /** There are more runs than those of the scenario's replicates, so many. */
  default void more(int runs) {}
}
