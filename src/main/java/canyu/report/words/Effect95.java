package canyu.report.words;

import canyu.experiment.statistics.Effect;
import canyu.indicator.Indicator;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * An estimate with its 95 % interval, in the unit in which it is shown.
 *
 * @param value the estimate; NaN where it is not defined
 * @param low lower end; NaN where there is no interval
 * @param high upper end; NaN as well
 */
public record Effect95(double value, double low, double high) {

  private static final double POINTS = 100;
  private static final double RARE = 1e5;
  private static final int MOST_FOR_VALUE = 8;
  private static final int MOST_FOR_ENDS = 4;
  private static final int MOST_FOR_WIDTH = 6;

  /** What an arm changes, shares in points. */
  public static Effect95 of(Indicator indicator, Effect effect) {
    return new Effect95(effect.difference(), effect.low(), effect.high()).times(factor(indicator));
  }

  /** The same with where nine tenths of it lie over draws of parameters in place of the interval. */
  public static Optional<Effect95> overDraws(Indicator indicator, Effect effect) {
    return effect.spread().map(spread ->
        new Effect95(effect.difference(), spread.low(), spread.high()).times(factor(indicator)));
  }

  /** Where an arm stands, shares in per cent: the status quo and, with its interval, the difference. */
  public static Effect95 level(Indicator indicator, Effect effect) {
    double statusQuo = effect.statusQuo();
    return new Effect95(effect.level(), statusQuo + effect.low(), statusQuo + effect.high()).times(factor(indicator));
  }

  /** By how much shown values are greater than measured ones. */
  public static double factor(Indicator indicator) {
    if (isRare(indicator)) {
      return RARE;
    }
    return indicator.about().unit().equals("share") ? POINTS : 1;
  }

  /** Whether so few residents are concerned that they are counted by the hundred thousand. */
  static boolean isRare(Indicator indicator) {
    return indicator == Indicator.HIT || indicator == Indicator.HEARD_OF_INCIDENT;
  }

  /** The same in another unit. */
  public Effect95 times(double factor) {
    return new Effect95(value * factor, low * factor, high * factor);
  }

  public boolean isDefined() {
    return Double.isFinite(value);
  }

  public boolean hasInterval() {
    return Double.isFinite(low) && Double.isFinite(high);
  }

  /** Whether the interval leaves out 0. */
  public boolean resolved() {
    return low > 0 || high < 0;
  }

  /** Everything that has to lie on an axis. */
  public DoubleStream all() {
    return DoubleStream.of(value, low, high);
  }

  /**
   * As many decimals as it takes that neither the estimate nor an end that is not 0 is written as 0, and that an interval
   * is seen to have a width; an estimate that would take more than eight is 0 but for rounding errors.
   */
  public int decimals(int least) {
    if (value == 0 && low == 0 && high == 0) {
      return 0;
    }
    int ofEnds = Math.min(MOST_FOR_ENDS, Math.max(firstDigit(low), firstDigit(high)));
    int ofValue = firstDigit(value) > MOST_FOR_VALUE ? 0 : firstDigit(value);
    int ofWidth = Math.min(MOST_FOR_WIDTH, firstDigit(high - low));
    return Math.max(Math.max(least, ofWidth), Math.max(ofEnds, ofValue));
  }

  /** Behind which decimal the first digit stands. */
  private static int firstDigit(double number) {
    return number == 0 || !Double.isFinite(number)
        ? 0 : (int) Math.max(0, Math.ceil(-StrictMath.log10(Math.abs(number))));
  }
}
