package canyu.report.dependence;

import canyu.calibration.dependence.AssumptionFinding;
import canyu.calibration.plan.Dependence;
import canyu.parameter.Names;
import canyu.report.charts.Colour;
import canyu.report.words.Labels;
import java.util.List;

/** What assumptions are called, and their colours: others than those of effects that raise or lower. */
final class Assumptions {

  private Assumptions() {}

  static String name(Dependence assumption, Labels labels) {
    return labels.text("assumption." + Names.camel(assumption));
  }

  /** Some assumptions, one after the other. */
  static String names(List<Dependence> assumptions, Labels labels) {
    return String.join(labels.text("format.comma"),
        assumptions.stream().map(assumption -> name(assumption, labels)).toList());
  }

  /** The head of a column; it warns where nothing fits, or draws are too few to be believed. */
  static String head(AssumptionFinding finding, Labels labels) {
    String name = name(finding.assumption(), labels);
    return finding.isSound() ? name
        : labels.text(finding.cannotFit() ? "assumption.unfit" : "assumption.unconverged", name);
  }

  static Colour colour(Dependence assumption) {
    return switch (assumption) {
      case AS_IN_FRAME -> Colour.GREY;
      case INDEPENDENT -> Colour.BLACK;
      case POSITIVE -> Colour.GREEN;
      case NEGATIVE -> Colour.PURPLE;
    };
  }
}
