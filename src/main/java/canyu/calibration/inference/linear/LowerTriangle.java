package canyu.calibration.inference.linear;

/** Products with lower triangular matrices on plain arrays. */
public final class LowerTriangle {

  private LowerTriangle() {}

  public static double[] times(double[][] lower, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < product.length; i++) {
      double sum = 0;
      for (int j = 0; j <= i; j++) {
        sum += lower[i][j] * vector[j];
      }
      product[i] = sum;
    }
    return product;
  }

  /** The product with the transpose of the matrix. */
  public static double[] transposedTimes(double[][] lower, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < product.length; i++) {
      for (int j = 0; j <= i; j++) {
        product[j] += lower[i][j] * vector[i];
      }
    }
    return product;
  }

  /** The product of a matrix with its own transpose. */
  public static double[][] square(double[][] lower) {
    double[][] square = new double[lower.length][lower.length];
    for (int i = 0; i < lower.length; i++) {
      for (int j = 0; j <= i; j++) {
        for (int k = 0; k <= j; k++) {
          square[i][j] += lower[i][k] * lower[j][k];
        }
        square[j][i] = square[i][j];
      }
    }
    return square;
  }

  public static double[][] inverse(double[][] lower) {
    int n = lower.length;
    double[][] inverse = new double[n][n];
    for (int j = 0; j < n; j++) {
      inverse[j][j] = 1 / lower[j][j];
      for (int i = j + 1; i < n; i++) {
        double sum = 0;
        for (int k = j; k < i; k++) {
          sum += lower[i][k] * inverse[k][j];
        }
        inverse[i][j] = -sum / lower[i][i];
      }
    }
    return inverse;
  }

  /** The squared length of L⁻¹(x − m), given L⁻¹. */
  public static double distance(double[][] inverse, double[] x, double[] m) {
    double squares = 0;
    for (int i = 0; i < x.length; i++) {
      double sum = 0;
      for (int j = 0; j <= i; j++) {
        sum += inverse[i][j] * (x[j] - m[j]);
      }
      squares += sum * sum;
    }
    return squares;
  }
}
