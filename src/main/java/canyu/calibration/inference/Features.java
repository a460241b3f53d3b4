package canyu.calibration.inference;

import java.util.List;

/**
 * What the emulator is linear in: unknowns, and products of two of them, squares included.
 *
 * @param middle subtracted from every unknown
 * @param spread by which it is then divided
 * @param linear the unknowns that count at all
 * @param products of them
 */
record Features(double[] middle, double[] spread, int[] linear, List<Product> products) {

  /**
   * The product of two unknowns, perhaps the same.
   *
   * @param scale its size against slopes; the smaller, the more a ridge holds it back
   */
  record Product(int one, int other, double scale) {

    boolean isOf(Product same) {
      return one == same.one && other == same.other;
    }

    Product scaled(double by) {
      return new Product(one, other, by);
    }
  }

  int count() {
    return linear.length + products.size();
  }

  /** Writes the features of a point into an array of {@link #count} elements. */
  void fill(double[] point, double[] features) {
    int next = 0;
    for (int unknown : linear) {
      features[next++] = scaled(point, unknown);
    }
    for (Product product : products) {
      features[next++] = value(product, point);
    }
  }

  /** A product at a point; squares less their mean. */
  double value(Product product, double[] point) {
    double x = scaled(point, product.one) * scaled(point, product.other);
    return product.scale * (product.one == product.other ? x - 1 : x);
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

  /** The same unknowns with other products. */
  Features with(List<Product> others) {
    return new Features(middle, spread, linear, others);
  }
}
