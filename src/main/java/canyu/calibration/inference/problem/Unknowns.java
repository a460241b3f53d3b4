package canyu.calibration.inference.problem;

import java.util.stream.IntStream;

/** Which of a problem's unknowns are which, and their z: the scale on which every prior is standard normal. */
public final class Unknowns {

  private Unknowns() {}

  /** The numbers of the fitted unknowns. */
  public static int[] fitted(InverseProblem problem) {
    return IntStream.range(0, problem.unknowns().size()).filter(i -> !problem.unknowns().get(i).nuisance()).toArray();
  }

  /** The numbers of all unknowns. */
  public static int[] all(InverseProblem problem) {
    return IntStream.range(0, problem.unknowns().size()).toArray();
  }

  public static double z(InverseProblem problem, int unknown, double natural) {
    return Coordinate.standardNormal(problem.unknowns().get(unknown).prior()).work(natural);
  }

  public static double natural(InverseProblem problem, int unknown, double z) {
    return Coordinate.standardNormal(problem.unknowns().get(unknown).prior()).natural(z);
  }

  /** The z of all unknowns. */
  public static double[] z(InverseProblem problem, double[] natural) {
    return IntStream.of(all(problem)).mapToDouble(i -> z(problem, i, natural[i])).toArray();
  }
}
