package canyu.report.calibration;

import canyu.calibration.inference.diagnostics.Remark;
import canyu.report.charts.Colour;
import canyu.report.charts.Figure;
import canyu.report.charts.ForestChart;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/** Surveys that were simulated, so that the truth behind them is known: does the calibration find it? */
record ProofSection() implements Part<Findings> {

  private static final double LEVEL = 0.99;
  private static final double NOMINAL = 90;
  private static final double PERCENT = 100;

  @Override
  public String key() {
    return "proof";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    if (findings.trials() == 0) {
      return List.of(Element.of("p", labels.text("proof.none")));
    }
    List<ParameterEstimate> fitted = findings.fitted();
    String trials = labels.numbers().count(findings.trials());
    List<Element> content = new ArrayList<>();
    content.add(Element.of("p", how(findings, labels)));
    content.add(Element.of("h3", labels.text("proof.coverage")));
    content.add(Figure.of(coverage(findings, labels), labels.text("proof.coverageCaption", trials)));
    content.add(Element.of("h3", labels.text("proof.ranks")));
    content.add(Figure.multiples(fitted.stream().map(each -> new RankChart(each, labels).draw()).toList(),
        "tiny", labels.text("proof.ranksCaption", trials)));
    content.add(Element.of("h3", labels.text("proof.recovery")));
    content.add(Figure.multiples(fitted.stream().map(each -> new RecoveryChart(each, labels).draw()).toList(),
        "tiny", labels.text("proof.recoveryCaption")));
    return content;
  }

  private static String how(Findings findings, Labels labels) {
    return findings.outcome().verdict().remarks().stream().anyMatch(Remark.Corrected.class::isInstance)
        ? labels.text("proof.corrected", labels.numbers().count(findings.loaded().calibration().trialResidents()))
        : labels.text("proof.leftOut");
  }

  private static ForestChart coverage(Findings findings, Labels labels) {
    List<ForestChart.Row> rows =
        findings.fitted().stream().map(each -> row(each, findings.trials(), labels)).toList();
    return new ForestChart(labels.text("proof.coverage"),
        rows.stream().map(ForestChart.Row::tip).collect(Collectors.joining(labels.text("format.semicolon"))),
        labels.text("proof.coverageAxis"), rows, NOMINAL, labels.text("proof.nominal"), false, labels);
  }

  /** How often the truth was held, in per cent, with its interval. */
  private static Effect95 coverage(double share, int trials) {
    if (Double.isNaN(share)) {
      return new Effect95(Double.NaN, Double.NaN, Double.NaN);
    }
    ConfidenceInterval wilson =
        new WilsonScoreInterval().createInterval(trials, (int) Math.round(share * trials), LEVEL);
    return new Effect95(share, wilson.getLowerBound(), wilson.getUpperBound()).times(PERCENT);
  }

  /** Where the interval leaves out what was promised, the estimate has the colour of a warning. */
  private static ForestChart.Row row(ParameterEstimate estimate, int trials, Labels labels) {
    Effect95 shown = coverage(estimate.diagnostics().coverage(), trials);
    boolean off = shown.low() > NOMINAL || shown.high() < NOMINAL;
    String value = shown.isDefined() ? labels.percent(estimate.diagnostics().coverage(), 1) : labels.text("undefined");
    return new ForestChart.Row(estimate.parameter().path(), shown, off ? Colour.VERMILION : Colour.BLUE, value,
        labels.text("proof.coverageTip", estimate.parameter().path(), value,
            labels.numbers().plain(shown.low(), 1), labels.numbers().plain(shown.high(), 1)));
  }
}
