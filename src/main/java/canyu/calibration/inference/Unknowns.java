package canyu.calibration.inference;

import java.util.stream.IntStream;

/** Which of a problem's unknowns are which, and their z: the scale on which every prior is standard normal. */
final class Unknowns {

  private Unknowns() {}

  /** The numbers of the fitted unknowns. */
  static int[] fitted(InverseProblem problem) {
    return IntStream.range(0, problem.unknowns().size()).filter(i -> !problem.unknowns().get(i).nuisance()).toArray();
  }

  /** The numbers of all unknowns. */
  static int[] all(InverseProblem problem) {
    return IntStream.range(0, problem.unknowns().size()).toArray();
  }

  static double z(InverseProblem problem, int unknown, double natural) {
    return Coordinate.standardNormal(problem.unknowns().get(unknown).prior()).work(natural);
  }

  static double natural(InverseProblem problem, int unknown, double z) {
    return Coordinate.standardNormal(problem.unknowns().get(unknown).prior()).natural(z);
  }

  /** The z of all unknowns. */
  static double[] z(InverseProblem problem, double[] natural) {
    return IntStream.of(all(problem)).mapToDouble(i -> z(problem, i, natural[i])).toArray();
  }
}
