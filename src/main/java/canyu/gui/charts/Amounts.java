package canyu.gui.charts;

import canyu.indicator.Indicator;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;

/** Differences in an indicator as the window writes them: shares in points, always with as many decimals. */
record Amounts(Labels labels, Indicator indicator) {

  /** With its sign, without its unit. */
  String signed(double difference) {
    return labels.numbers().signed(Effect95.factor(indicator) * difference, decimals());
  }

  /** With its sign and, where it has one, its unit. */
  String signedWithUnit(double difference) {
    String unit = indicator.about().unit();
    return unit.equals("share") && Effect95.factor(indicator) == 100 || unit.equals("weeks")
        ? labels.text("amount." + unit, signed(difference)) : signed(difference);
  }

  private int decimals() {
    return switch (indicator.about().unit()) {
      case "currency" -> 0;
      case "level", "ratio" -> 3;
      default -> 2;
    };
  }
}
