package canyu.report.run;

import canyu.experiment.run.SurveyComparison;
import canyu.indicator.Answer;
import canyu.report.charts.Figure;
import canyu.report.charts.PairChart;
import canyu.report.page.Element;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/** What simulated residents answer to the questions of the real survey. */
record SurveySection(SurveyComparison comparison) implements Section {

  private static final double SPREADS = 1.96;

  @Override
  public String key() {
    return "survey";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    List<PairChart.Pair> pairs = comparison.survey().answers().keySet().stream().sorted()
        .map(answer -> pair(answer, labels)).toList();
    String description = pairs.stream().map(PairChart.Pair::tip)
        .collect(Collectors.joining(labels.text("format.semicolon")));
    String title = labels.shipped(comparison.survey().title());
    return List.of(Figure.of(
        new PairChart(title, description, labels.text("survey.axis"), pairs, labels),
        labels.text("survey.caption", title,
            labels.numbers().count(comparison.survey().respondents()), furthest(labels)) + undefined(labels)));
  }

  /** The answers that nobody could be asked for: reasons to be unwilling where all are willing. */
  private String undefined(Labels labels) {
    List<String> answers = comparison.survey().answers().keySet().stream().sorted()
        .filter(answer -> !Double.isFinite(difference(answer))).map(labels::of).toList();
    return answers.isEmpty() ? ""
        : labels.text("survey.undefined", String.join(labels.text("format.comma"), answers));
  }

  private double difference(Answer answer) {
    return 100 * (comparison.mean(answer) - comparison.survey().answers().get(answer));
  }

  private String furthest(Labels labels) {
    return comparison.survey().answers().keySet().stream().filter(answer -> Double.isFinite(difference(answer))).sorted()
        .max(Comparator.comparingDouble(answer -> Math.abs(difference(answer))))
        .map(answer -> labels.text("survey.furthest", labels.of(answer), signed(answer, labels))).orElse("");
  }

  private String signed(Answer answer, Labels labels) {
    return labels.numbers().signed(difference(answer), new Effect95(difference(answer), 0, 0).decimals(1));
  }

  private PairChart.Pair pair(Answer answer, Labels labels) {
    double real = 100 * comparison.survey().answers().get(answer);
    double simulated = 100 * comparison.mean(answer);
    SummaryStatistics samples = comparison.inSamples(answer);
    double half = SPREADS * 100 * (samples.getN() < 2 ? Double.NaN : samples.getStandardDeviation());
    return new PairChart.Pair(labels.of(answer), real, new Effect95(simulated, simulated - half, simulated + half),
        signed(answer, labels),
        tip(answer, real, simulated, labels));
  }

  private String tip(Answer answer, double real, double simulated, Labels labels) {
    return Double.isFinite(simulated)
        ? labels.text("survey.tip", labels.of(answer), labels.numbers().significant(real),
            labels.numbers().significant(simulated), signed(answer, labels))
        : labels.text("survey.tipUndefined", labels.of(answer), labels.numbers().significant(real));
  }
}
