package canyu.calibration.inference.linear;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/** The columns of a table of numbers, one row a case. */
public final class Columns {

  private Columns() {}

  /** The mean of each column. */
  public static double[] means(double[][] rows) {
    double[] means = new double[rows[0].length];
    for (double[] row : rows) {
      for (int j = 0; j < means.length; j++) {
        means[j] += row[j] / rows.length;
      }
    }
    return means;
  }

  /** The table with something taken off each column, such as its mean. */
  public static RealMatrix centred(double[][] rows, double[] means) {
    double[][] centred = new double[rows.length][means.length];
    for (int k = 0; k < rows.length; k++) {
      for (int j = 0; j < means.length; j++) {
        centred[k][j] = rows[k][j] - means[j];
      }
    }
    return new Array2DRowRealMatrix(centred, false);
  }
}
