package canyu.report.calibration;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.calibration.inference.diagnostics.UnknownDiagnostics;
import canyu.calibration.run.CalibrationResult;
import canyu.calibration.run.Drift;
import canyu.calibration.targets.Prediction;
import canyu.language.TextNumber;
import canyu.report.terminal.Duration;
import canyu.report.terminal.TextTable;
import canyu.report.words.Labels;
import canyu.report.words.NonresponseText;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a calibration has found, for the terminal. */
public record CalibrationText(CalibrationResult result) {

  private static final double NOTHING = 1e-12;

  /** Verdict, answers, parameters, ridges, drift and cost. */
  public String text() {
    return result.loaded().calibration().title() + "\n\n" + targets() + "\n" + studies() + parameters() + cuts() + "\n" + ridges() + drift()
        + new NonresponseText(result.loaded()).text() + failures() + cost() + notModelled() + "\n" + verdict();
  }

  private String targets() {
    TextTable table = TextTable.of("answer", "survey %", "model %", "90 % of runs", "z", "");
    result.predictions().forEach(each -> table.add(each.name(), percent(each.printed()), percent(each.mean()),
        "[" + percent(each.low()) + ", " + percent(each.high()) + "]", TextNumber.of("%+.1f", each.z()), remark(each)));
    return table.asText() + said("Predictive p of all that were fitted: %s of the posterior, %s of the prior\n",
        p(result.posteriorPredictiveP()), p(result.priorPredictiveP()));
  }

  private static String p(double p) {
    return Double.isNaN(p) ? "not defined" : TextNumber.of("%.3f", p);
  }

  private String studies() {
    if (result.studyPredictions().isEmpty()) {
      return "";
    }
    TextTable table = TextTable.of("study", "published", "target", "model", "90 % of runs", "z");
    result.studyPredictions().forEach(each -> table.add(each.target().name(),
        between(each.target().range().low(), each.target().range().high()), TextNumber.of("%.3f", each.target().value()),
        TextNumber.of("%.3f", each.mean()), between(each.low(), each.high()), TextNumber.of("%+.1f", each.z())));
    return table.asText() + "\n";
  }

  private static String between(double low, double high) {
    return "[" + TextNumber.of("%.3f", low) + ", " + TextNumber.of("%.3f", high) + "]";
  }

  private static String remark(Prediction each) {
    return each.heldOut() ? "held out" : each.follows() ? "follows" : "";
  }

  private String parameters() {
    TextTable table = TextTable.of(
        "parameter", "prior", "sd", "posterior", "sd", "learnt %", "held by 90 %", "p of ranks");
    result.outcome().diagnostics().unknowns().stream().filter(each -> !each.nuisance()).forEach(each ->
        table.add(each.name(), number(each.priorMean()), number(each.priorSd()), number(each.mean()),
            number(each.sd()), TextNumber.of("%.0f", 100 * each.shrinkage()), TextNumber.of("%.0f", 100 * each.coverage()),
            TextNumber.of("%.2f", each.rankP())));
    return table.asText() + carried();
  }

  private String cuts() {
    TextTable table = TextTable.of("cut point", "prior", "sd", "posterior", "sd");
    result.cutPoints().forEach(each -> table.add(each.name(),
        number(each.given()), number(each.prior().sd()), number(each.mean()), number(each.sd())));
    return result.cutPoints().isEmpty() ? "" : "\n" + table.asText();
  }

  /** Carried parameters about which the survey has said something after all. */
  private String carried() {
    String most = result.outcome().diagnostics().unknowns().stream().filter(UnknownDiagnostics::nuisance)
        .filter(each -> Double.isFinite(each.shrinkage()))
        .sorted(Comparator.comparingDouble(UnknownDiagnostics::shrinkage).reversed()).limit(3)
        .map(each -> each.name() + " " + TextNumber.of("%.0f %%", 100 * each.shrinkage()))
        .collect(Collectors.joining(", "));
    return most.isEmpty() ? "" : "Carried along, and most learnt of: " + most + "\n";
  }

  private String ridges() {
    return result.outcome().verdict().ridges().stream().map(VerdictText::direction)
        .map(words -> "Not fixed by the answers: " + words + "\n").collect(Collectors.joining());
  }

  private String drift() {
    return result.drifts().stream().filter(each -> Double.isFinite(each.mean())).max(Comparator.comparingDouble(each -> Math.abs(each.mean())))
        .map(CalibrationText::inWords).orElse("");
  }

  private static String inWords(Drift drift) {
    return said("In two years more of the status quo no share moves further than %s: %s points on average, %s at most\n",
        drift.name(), TextNumber.of("%+.2f", 100 * drift.mean()), TextNumber.of("%.2f", 100 * drift.largest()));
  }

  private String failures() {
    return result.failures().entrySet().stream()
        .map(each -> said("%d runs failed: %s\n", each.getValue(), each.getKey())).collect(Collectors.joining());
  }

  private String cost() {
    return said("%,d runs took %s of one thread\n", result.effort().runs(),
        Duration.inWords(result.effort().seconds()));
  }

  private String notModelled() {
    return result.loaded().calibration().notModelled().entrySet().stream()
        .map(each -> "Not modelled: " + each.getKey() + ": " + each.getValue() + "\n").collect(Collectors.joining());
  }

  private String verdict() {
    CalibrationVerdict verdict = result.outcome().verdict();
    Labels labels = new Labels(Locale.ENGLISH, CalibrationReport.WORDS);
    RemarkText text = new RemarkText(labels);
    return "Verdict: " + new VerdictText(verdict, labels).text() + "\n"
        + verdict.remarks().stream().map(remark -> "  " + text.of(remark) + "\n").collect(Collectors.joining());
  }

  private static String percent(double share) {
    return TextNumber.of("%.1f", 100 * share);
  }

  private static String number(double number) {
    return TextNumber.of("%.4g", Math.abs(number) < NOTHING ? 0 : number);
  }

  private static String said(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
