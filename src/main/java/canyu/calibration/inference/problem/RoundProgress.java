package canyu.calibration.inference.problem;

/**
 * How far a calibration is.
 *
 * @param engine at work
 * @param round of the engine, from 1
 * @param runsDone of the simulator so far, failed ones included
 * @param runsInAll the budget
 * @param distance mean square of the distances between predictions and targets, each in standard deviations of all that may
 *     part them; near 1 where the runs agree with the observation; NaN before there are any
 * @param effectiveSize effective number of posterior draws so far, the least over fitted unknowns
 */
public record RoundProgress(
    EngineName engine, int round, int runsDone, int runsInAll, double distance, double effectiveSize) {}
