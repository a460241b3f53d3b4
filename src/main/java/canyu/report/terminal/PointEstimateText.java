package canyu.report.terminal;

import canyu.calibration.inference.problem.PointEstimate;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.CutPoint;
import canyu.calibration.plan.Parameter;
import canyu.language.TextNumber;
import canyu.report.words.NonresponseText;
import java.util.List;
import java.util.Locale;

/** One best set of parameters, for the terminal. */
public record PointEstimateText(LoadedCalibration loaded, PointEstimate estimate) {

  /** The parameters that were to be found, and whether the misfit could be chance. */
  public String text() {
    TextTable table = TextTable.of("parameter", "scenario", "estimate", "");
    for (int i = 0; i < loaded.parameters().size(); i++) {
      Parameter parameter = loaded.parameters().get(i);
      if (parameter.fitted()) {
        table.add(parameter.path(), number(parameter.value()), number(estimate.parameters()[i]),
            estimate.atBound()[i] ? "at its bound" : "");
      }
    }
    return loaded.calibration().title() + "\n\n" + table.asText() + cuts() + "\n" + new NonresponseText(loaded).text()
        + String.format(Locale.ROOT, "Misfit J = %.2f with %d degrees of freedom%s; %,d runs. Parameters that are carried"
            + " along stay at the middle of their priors.\n", estimate.misfit(), estimate.degrees(),
        estimate.degrees() < 1 ? ", which says nothing: there are not more answers than parameters"
            : String.format(Locale.ROOT, ": p = %.3f", estimate.p()), estimate.runs())
        + (estimate.isRejected() ? "Rejected: chance alone would hardly give so large a misfit, so no parameters meet all"
            + " targets. Do not use the estimates.\n" : "");
  }

  private String cuts() {
    TextTable table = TextTable.of("cut point", "survey's file", "estimate");
    List<CutPoint> points = loaded.sought().cutPoints(new double[][] {estimate.parameters()});
    points.forEach(each -> table.add(each.name(), number(each.given()), number(each.mean())));
    return points.isEmpty() ? "" : "\n" + table.asText();
  }

  private static String number(double number) {
    return TextNumber.of("%.4g", number);
  }
}
