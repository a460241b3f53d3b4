package canyu.calibration.inference.problem;

import org.apache.commons.math3.util.FastMath;

/** The scale on which a statistic is emulated: the one on which its noise depends least on its level. */
public enum StatisticScale {
  /** As it is. */
  IDENTITY {
    @Override
    public double transformed(double value) {
      return value;
    }

    @Override
    double natural(double transformed) {
      return transformed;
    }

    @Override
    double derivative(double value) {
      return 1;
    }
  },
  /** The arcsine of the square root of a share from 0 to 1: multinomial noise is the same at every level. */
  ARCSINE {
    @Override
    public double transformed(double value) {
      return FastMath.asin(Math.sqrt(Math.max(0, Math.min(1, value))));
    }

    @Override
    double natural(double transformed) {
      double sine = StrictMath.sin(Math.max(0, Math.min(Math.PI / 2, transformed)));
      return sine * sine;
    }

    @Override
    double derivative(double value) {
      double inside = inside(value);
      return 0.5 / Math.sqrt(inside * (1 - inside));
    }
  },
  /** The log odds of a share, which is kept 10⁻⁴ away from 0 and 1. */
  LOGIT {
    @Override
    public double transformed(double value) {
      double inside = inside(value);
      return StrictMath.log(inside / (1 - inside));
    }

    @Override
    double natural(double transformed) {
      return 1 / (1 + StrictMath.exp(-transformed));
    }

    @Override
    double derivative(double value) {
      double inside = inside(value);
      return 1 / (inside * (1 - inside));
    }
  },
  /** The logarithm of a ratio, which is kept 10⁻⁴ away from 0: noise in proportion to the level is the same everywhere. */
  LOG {
    @Override
    public double transformed(double value) {
      return StrictMath.log(Math.max(EDGE, value));
    }

    @Override
    double natural(double transformed) {
      return StrictMath.exp(transformed);
    }

    @Override
    double derivative(double value) {
      return 1 / Math.max(EDGE, value);
    }
  };

  private static final double EDGE = 1e-4;

  /** The value on this scale. */
  public abstract double transformed(double value);

  /** The value on the natural scale. */
  abstract double natural(double transformed);

  /** How fast this scale runs at a value of the natural one; errors are carried over with it (delta method). */
  abstract double derivative(double value);

  private static double inside(double value) {
    return Math.max(EDGE, Math.min(1 - EDGE, value));
  }
}
