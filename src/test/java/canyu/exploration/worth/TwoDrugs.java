package canyu.exploration.worth;

import canyu.exploration.ensemble.Ensembles;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/** Two treatments with nineteen normal parameters (Brennan, Kharroubi, O'Hagan and Chilcott 2007). */
final class TwoDrugs {

  private static final double[] MEAN = {1000, 0.1, 5.2, 400, 0.7, 0.3, 3, 0.25, -0.1, 0.5,
      1500, 0.08, 6.1, 0.8, 0.3, 3, 0.2, -0.1, 0.5};
  private static final double[] SD = {1, 0.02, 1, 200, 0.1, 0.1, 0.5, 0.1, 0.02, 0.2,
      1, 0.02, 1, 0.1, 0.05, 1, 0.05, 0.02, 0.2};
  private static final int[][] CORRELATED = {{5, 7}, {5, 14}, {5, 16}, {7, 14}, {7, 16}, {14, 16}, {6, 15}};
  private static final double CORRELATION = 0.6;
  private static final double EFFECT = 10_000;

  /** What knowing everything is worth. */
  static final double EVERYTHING = 842;

  /** Three standard errors of a mean over 1,000 draws of gains that spread by 1,700. */
  static final double TOLERANCE = 160;

  /** What knowing a parameter is worth, as src/test/resources/worth/twoDrugs.py prints it. */
  Map<String, Double> known() {
    return Map.of("x.x1", 0.0, "x.x5", 21.0, "x.x6", 329.0, "x.x7", 12.0, "x.x14", 229.0, "x.x15", 0.0, "x.x16", 461.0);
  }

  Decisions decision(int draws, Random random) {
    RealMatrix correlation = MatrixUtils.createRealIdentityMatrix(MEAN.length);
    for (int[] pair : CORRELATED) {
      correlation.setEntry(pair[0] - 1, pair[1] - 1, CORRELATION);
      correlation.setEntry(pair[1] - 1, pair[0] - 1, CORRELATION);
    }
    RealMatrix normal = new CholeskyDecomposition(correlation).getL()
        .multiply(new Array2DRowRealMatrix(Ensembles.normal(MEAN.length, draws, random), false));
    double[][] columns = normal.getData();
    for (int k = 0; k < columns.length; k++) {
      for (int draw = 0; draw < draws; draw++) {
        columns[k][draw] = MEAN[k] + SD[k] * columns[k][draw];
      }
    }
    return Decisions.of(columns, TwoDrugs::second);
  }

  /** What the second treatment gains over the first. */
  private static double second(double... x) {
    double first = EFFECT * (x[4] * x[5] * x[6] + x[7] * x[8] * x[9]) - (x[0] + x[1] * x[2] * x[3]);
    return EFFECT * (x[13] * x[14] * x[15] + x[16] * x[17] * x[18]) - (x[10] + x[11] * x[12] * x[3]) - first;
  }
}
