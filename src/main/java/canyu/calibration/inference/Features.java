package canyu.calibration.inference;

/**
 * What the emulator is linear in: every unknown, its square, and the products of fitted ones.
 *
 * @param middle subtracted from every unknown
 * @param spread by which it is then divided
 * @param fitted the columns that get products
 * @param products whether there are products at all
 * @param secondOrder the size of squares and products against slopes; the smaller, the more a ridge holds them back
 */
record Features(double[] middle, double[] spread, int[] fitted, boolean products, double secondOrder) {

  int count() {
    return 2 * middle.length + (products ? fitted.length * (fitted.length - 1) / 2 : 0);
  }

  /** Writes the features of a point into an array of {@link #count} elements. */
  void fill(double[] point, double[] features) {
    int unknowns = middle.length;
    for (int i = 0; i < unknowns; i++) {
      double x = (point[i] - middle[i]) / spread[i];
      features[i] = x;
      features[unknowns + i] = secondOrder * (x * x - 1);
    }
    if (products) {
      int next = 2 * unknowns;
      for (int i = 1; i < fitted.length; i++) {
        double x = secondOrder * features[fitted[i]];
        for (int j = 0; j < i; j++) {
          features[next++] = x * features[fitted[j]];
        }
      }
    }
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
