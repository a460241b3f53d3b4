package canyu.calibration.inference.emulator;

import canyu.calibration.inference.problem.Coordinate;
import java.util.List;

/**
 * What the emulator is linear in: unknowns, and products of two of them, squares included.
 *
 * @param nuisance for every unknown, where it is a nuisance parameter, the scale it is sampled on; null where it is not
 * @param middle subtracted from every unknown
 * @param spread by which it is then divided
 * @param linear the unknowns that count at all
 * @param products of them
 */
record Features(
    Coordinate[] nuisance, double[] middle, double[] spread, int[] linear, List<Product> products) {

  /**
   * The product of two unknowns, perhaps the same.
   *
   * @param scale its size against linear features; the smaller, the more a ridge holds it back
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
    double[] scaled = scaled(point);
    int next = 0;
    for (int unknown : linear) {
      features[next++] = scaled[unknown];
    }
    for (Product product : products) {
      features[next++] = value(product, scaled);
    }
  }

  /** A product at a point whose unknowns are scaled; squares less their mean. */
  static double value(Product product, double[] scaled) {
    double x = scaled[product.one] * scaled[product.other];
    return product.scale * (product.one == product.other ? x - 1 : x);
  }

  /** The unknowns that count, as they are seen, about 0 with a spread of 1. */
  double[] scaled(double[] point) {
    double[] scaled = new double[point.length];
    for (int unknown : linear) {
      scaled[unknown] = (seen(nuisance[unknown], point[unknown]) - middle[unknown]) / spread[unknown];
    }
    return scaled;
  }

  static double seen(Coordinate nuisance, double work) {
    return nuisance == null ? work : nuisance.seen(work);
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
    return new Features(nuisance, middle, spread, linear, others);
  }
}
