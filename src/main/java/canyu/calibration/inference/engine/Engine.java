package canyu.calibration.inference.engine;

import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.inference.problem.Simulator;

/**
 * Finds the parameters that agree with an observation; each engine has the name that files and reports give it.
 *
 * @param <R> what it finds
 */
public sealed interface Engine<R> permits SyntheticLikelihood, NeuralLikelihood, MethodOfMoments {

  /**
   * Uses up a budget, as far as that is worth it.
   *
   * @param simulator that makes statistics of parameters
   * @param seed of all randomness; the same seed, problem and budget of runs find the same on any number of threads
   * @param listener hears how far it is
   * @throws canyu.calibration.inference.problem.NothingToLearnException if so many runs failed that there is nothing to
   *     learn from, or no run moves a target that was observed without any error
   */
  R infer(InverseProblem problem, Simulator simulator, InferenceBudget budget, long seed, ProgressListener listener);
}
