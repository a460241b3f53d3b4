package canyu.exploration.sensitivity;

/**
 * Shapley effects: what every input adds to the variance explained, on average over all orders in which inputs may become
 * known (Owen 2014; with dependent inputs Song, Nelson and Staum 2016). They add up to what all inputs explain together.
 */
final class Shapley {

  private Shapley() {}

  /**
   * The effect of every input.
   *
   * @param explained by subset of the inputs, whose bits are set; 0 for none
   */
  static double[] of(double[] explained) {
    int inputs = Integer.numberOfTrailingZeros(explained.length);
    double[] effects = new double[inputs];
    for (int subset = 0; subset < explained.length; subset++) {
      double weight = weight(Integer.bitCount(subset), inputs);
      for (int input = 0; input < inputs; input++) {
        if ((subset & 1 << input) == 0) {
          effects[input] += weight * (explained[subset | 1 << input] - explained[subset]);
        }
      }
    }
    return effects;
  }

  /** Of all orders, the share in which a certain subset of some size comes right before a certain input. */
  private static double weight(int size, int inputs) {
    double weight = 1.0 / inputs;
    for (int k = 1; k <= size; k++) {
      weight *= (double) k / (inputs - k);
    }
    return weight;
  }
}
