package canyu.report.dependence;

import canyu.calibration.dependence.ArmComparison;
import canyu.calibration.dependence.AssumptionFinding;
import canyu.calibration.dependence.Contrast;
import canyu.experiment.statistics.Effect;
import canyu.language.TextNumber;
import canyu.parameter.Names;
import canyu.report.terminal.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was found under several assumptions, for the terminal. */
public record DependenceText(Contrast contrast) {

  private static final double POINTS = 100;

  /** Every arm under each assumption, and the conclusion in words. */
  public String text() {
    return (contrast.arms().isEmpty() ? "" : arms() + "\n") + String.join("\n",
        new DependenceConclusion(contrast, DependenceReport.labels(Locale.ENGLISH)).sentences()) + "\n";
  }

  private String arms() {
    List<String> heads = new ArrayList<>(List.of("arm"));
    contrast.compared().forEach(finding -> heads.addAll(List.of(Names.camel(finding.assumption()), "place")));
    List<List<String>> rows = contrast.arms().stream().map(this::row).toList();
    return new TextTable(heads, rows).asText()
        + "Differences of participation from the status quo in points, with 95 % intervals, and the place of the arm.\n";
  }

  private List<String> row(String arm) {
    List<String> row = new ArrayList<>(List.of(arm));
    for (AssumptionFinding finding : contrast.compared()) {
      ArmComparison armComparison = finding.armComparison().orElseThrow();
      row.addAll(List.of(inWords(armComparison.effect(arm)), place(armComparison, arm)));
    }
    return row;
  }

  private static String inWords(Effect effect) {
    String difference = points(effect.difference());
    return Double.isFinite(effect.low())
        ? difference + " [" + points(effect.low()) + ", " + points(effect.high()) + "]" : difference;
  }

  private static String points(double share) {
    return TextNumber.of("%+.3f", POINTS * share);
  }

  private static String place(ArmComparison armComparison, String arm) {
    return armComparison.effect(arm).isDefined() ? Integer.toString(armComparison.place(arm)) : TextNumber.NONE;
  }
}
