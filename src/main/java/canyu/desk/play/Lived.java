package canyu.desk.play;

import canyu.experiment.run.RunResult;
import java.util.List;

/**
 * What is kept of a life.
 *
 * @param result as of any run
 * @param communities where they stand in the end; empty but for the first cities
 */
record Lived(RunResult result, List<CommunityStand> communities) {

  /** The same as the run of an arm. */
  RunResult as(String arm) {
    return new RunResult(arm, result.replicate(), result.values(), result.inTheEnd(), result.moves(), result.firings(),
        result.ledger(), result.first());
  }
}
