package canyu.calibration.inference;

import java.util.stream.IntStream;

/** Which of a problem's unknowns are which, and their scores: the scale on which every prior is standard normal. */
final class Unknowns {

  private Unknowns() {}

  /** The numbers of the fitted unknowns. */
  static int[] fitted(Problem problem) {
    return IntStream.range(0, problem.unknowns().size()).filter(i -> !problem.unknowns().get(i).carried()).toArray();
  }

  /** The numbers of all unknowns. */
  static int[] all(Problem problem) {
    return IntStream.range(0, problem.unknowns().size()).toArray();
  }

  static double score(Problem problem, int unknown, double natural) {
    return Coordinate.score(problem.unknowns().get(unknown).prior()).work(natural);
  }

  static double natural(Problem problem, int unknown, double score) {
    return Coordinate.score(problem.unknowns().get(unknown).prior()).natural(score);
  }

  /** The scores of all unknowns. */
  static double[] scores(Problem problem, double[] natural) {
    return IntStream.of(all(problem)).mapToDouble(i -> score(problem, i, natural[i])).toArray();
  }
}
