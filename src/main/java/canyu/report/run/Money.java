package canyu.report.run;

import canyu.experiment.statistics.UnitCost;
import canyu.report.words.Labels;

/** Amounts in the currency of a scenario. */
final class Money {

  private Money() {}

  /** What one more of something costs, with its interval. */
  static String estimate(UnitCost cost, Labels labels) {
    return labels.numbers().rounded(cost.cost()) + " " + interval(cost, labels);
  }

  static String interval(UnitCost cost, Labels labels) {
    return labels.text("format.interval", labels.numbers().rounded(cost.low()), labels.numbers().rounded(cost.high()));
  }

  static String amount(double amount, Labels labels) {
    return labels.numbers().significant(amount);
  }
}
