package canyu.calibration.benchmark;

import canyu.calibration.inference.problem.InverseProblem;

/** A problem whose posterior is known. */
interface BenchmarkTask {

  /** What is asked. */
  InverseProblem problem();

  /** One run of the simulator. */
  double[] run(double[] unknowns, long seed, long run);

  /** Draws of the true posterior, of the task's parameters. */
  double[][] reference();

  /** The task's parameters of some values of the unknowns. */
  default double[] parameters(double[] unknowns) {
    return unknowns;
  }

  /** How many modes the posterior has. */
  default int modes() {
    return 1;
  }

  /** The mode to which some parameters belong, from 0. */
  default int mode(double[] parameters) {
    return 0;
  }
}
