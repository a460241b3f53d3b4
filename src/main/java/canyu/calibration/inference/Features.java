package canyu.calibration.inference;

/**
 * What the emulator is linear in: unknowns, squares of some of them, and perhaps the products of these.
 *
 * @param middle subtracted from every unknown
 * @param spread by which it is then divided
 * @param linear the unknowns that count at all
 * @param squared those of them whose squares count, too
 * @param fitted how many of the squared, the first ones, get products with each other
 * @param secondOrder the size of squares and products against slopes; the smaller, the more a ridge holds them back
 */
record Features(double[] middle, double[] spread, int[] linear, int[] squared, int fitted, double secondOrder) {

  int count() {
    return linear.length + squared.length + fitted * (fitted - 1) / 2;
  }

  /** Writes the features of a point into an array of {@link #count} elements. */
  void fill(double[] point, double[] features) {
    int next = 0;
    for (int unknown : linear) {
      features[next++] = scaled(point, unknown);
    }
    for (int unknown : squared) {
      double x = scaled(point, unknown);
      features[next++] = secondOrder * (x * x - 1);
    }
    for (int i = 1; i < fitted; i++) {
      double x = secondOrder * scaled(point, squared[i]);
      for (int j = 0; j < i; j++) {
        features[next++] = x * scaled(point, squared[j]);
      }
    }
  }

  private double scaled(double[] point, int unknown) {
    return (point[unknown] - middle[unknown]) / spread[unknown];
  }

  /** The features of many points, one row a point. */
  double[][] of(double[][] points) {
    double[][] features = new double[points.length][count()];
    for (int k = 0; k < points.length; k++) {
      fill(points[k], features[k]);
    }
    return features;
  }
}
