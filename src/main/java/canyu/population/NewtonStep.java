package canyu.population;

import canyu.population.Raking.Margin;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Raking by Newton's method (Deville, Särndal and Sautory 1993): every group has a factor, and the logarithms of all
 * factors are moved at once to where the convex function whose gradient is what the margins miss is smallest.
 */
final class NewtonStep {

  private static final double RIDGE = 1e-13;
  private static final double SHORTEST = 1e-6;

  private final List<Margin> margins;
  private final int[] firstOf;
  private final int groups;

  NewtonStep(List<Margin> margins) {
    this.margins = margins;
    this.firstOf = new int[margins.size()];
    int number = 0;
    for (int i = 0; i < firstOf.length; i++) {
      firstOf[i] = number;
      number += margins.get(i).targets().length;
    }
    this.groups = number;
  }

  /** Moves weights towards the margins; false, and nothing moved, if no step does. */
  boolean improves(double[] weights) {
    double[] missed = missed(weights);
    double[] step = step(weights, missed);
    double slope = 0;
    for (int group = 0; group < groups; group++) {
      slope += step[group] * missed[group];
    }
    for (double length = 1; slope < 0 && length > SHORTEST; length /= 2) {
      double[] moved = moved(weights, step, length);
      if (rise(weights, moved, step, length) <= slope * length / 4) {
        System.arraycopy(moved, 0, weights, 0, weights.length);
        return true;
      }
    }
    return false;
  }

  /** By how much every group has too many. */
  private double[] missed(double[] weights) {
    double[] missed = new double[groups];
    for (int i = 0; i < margins.size(); i++) {
      double[] sums = margins.get(i).sums(weights);
      for (int group = 0; group < sums.length; group++) {
        missed[firstOf[i] + group] = sums[group] - margins.get(i).targets()[group];
      }
    }
    return missed;
  }

  /** A ridge keeps apart the factors that may be exchanged between margins. */
  private double[] step(double[] weights, double[] missed) {
    double[][] curvature = new double[groups][groups];
    for (int cell = 0; cell < weights.length; cell++) {
      for (int i = 0; i < margins.size(); i++) {
        for (int j = 0; j < margins.size(); j++) {
          curvature[group(i, cell)][group(j, cell)] += weights[cell];
        }
      }
    }
    double total = Arrays.stream(weights).sum();
    for (int group = 0; group < groups; group++) {
      curvature[group][group] += RIDGE * total;
    }
    RealMatrix matrix = new Array2DRowRealMatrix(curvature, false);
    try {
      return new CholeskyDecomposition(matrix, RIDGE, 0).getSolver().solve(new ArrayRealVector(missed)).mapMultiply(-1)
          .toArray();
    } catch (NonPositiveDefiniteMatrixException flat) {
      return new double[groups];
    }
  }

  private int group(int margin, int cell) {
    return firstOf[margin] + margins.get(margin).groupOf()[cell];
  }

  private double[] moved(double[] weights, double[] step, double length) {
    double[] moved = weights.clone();
    for (int cell = 0; cell < moved.length; cell++) {
      double factor = 0;
      for (int i = 0; i < margins.size(); i++) {
        factor += step[group(i, cell)];
      }
      moved[cell] *= StrictMath.exp(length * factor);
    }
    return moved;
  }

  /** By how much the convex function rises. */
  private double rise(double[] weights, double[] moved, double[] step, double length) {
    double rise = 0;
    for (int cell = 0; cell < weights.length; cell++) {
      rise += moved[cell] - weights[cell];
    }
    for (int i = 0; i < margins.size(); i++) {
      for (int group = 0; group < margins.get(i).targets().length; group++) {
        rise -= length * step[firstOf[i] + group] * margins.get(i).targets()[group];
      }
    }
    return rise;
  }
}
