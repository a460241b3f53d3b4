package canyu.population;

/** Systematic sampling: whole numbers for shares, by a comb of equal teeth laid over them from a random start. */
final class Systematic {

  private Systematic() {}

  /**
   * How many of {@code count} each weight gets. Any run of neighbouring weights gets its share to within one.
   *
   * @param start where the comb begins, between 0 and 1
   */
  static int[] counts(double[] weights, int count, double start) {
    double[] upTo = runningShare(Weights.scaled(weights));
    int[] counts = new int[weights.length];
    int before = 0;
    for (int i = 0; i < weights.length; i++) {
      int teeth = (int) Math.ceil(count * upTo[i] - start);
      int now = Math.max(before, Math.min(count, teeth));
      counts[i] = now - before;
      before = now;
    }
    return counts;
  }

  /** Share of the weights up to each one; exactly 1 from the last weight above 0 on. */
  private static double[] runningShare(double[] weights) {
    double[] running = new double[weights.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      running[i] = sum;
    }
    for (int i = 0; i < weights.length; i++) {
      running[i] /= sum;
    }
    return running;
  }
}
