package canyu.report.run;

import canyu.experiment.comparison.GapChange;
import canyu.experiment.comparison.Harm;
import canyu.experiment.statistics.Effect;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.report.charts.Colour;
import canyu.report.charts.Figure;
import canyu.report.charts.ForestChart;
import canyu.report.page.Element;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whether arms widen or narrow the differences between groups. */
record FairnessSection() implements Section {

  static final List<Indicator> GAPS = List.of(Indicator.GAP_AGE, Indicator.GAP_EDUCATION, Indicator.GAP_SEX);

  @Override
  public String key() {
    return "fairness";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    List<Element> content = new ArrayList<>();
    content.add(Element.of("p", harmed(results, labels)).with("class", "harm"));
    for (Indicator gap : GAPS) {
      content.add(Element.of("h3", labels.of(gap)));
      content.add(isDefined(gap, results)
          ? Figure.of(chart(gap, results, labels), caption(gap, results, labels))
          : Element.of("p", new Undefined(results, labels).inWords(gap)).with("class", "undefined"));
    }
    return content;
  }

  /** How many groups each arm harms, if any arm harms one. */
  private static String harmed(RunResults results, Labels labels) {
    List<String> arms = results.arms().stream().filter(arm -> !results.harm(arm).losing().isEmpty())
        .map(arm -> labels.text("fairness.harmedBy", labels.quoted(arm),
            labels.numbers().count(results.harm(arm).losing().size()))).toList();
    String measure = labels.of(Harm.measure(results.comparison()));
    return arms.isEmpty() ? labels.text("fairness.noneHarmed", measure)
        : labels.text("fairness.harmed", measure, String.join(labels.text("format.comma"), arms));
  }

  private static boolean isDefined(Indicator gap, RunResults results) {
    return results.arms().stream().anyMatch(arm -> results.effect(arm, gap).isDefined());
  }

  private static String caption(Indicator gap, RunResults results, Labels labels) {
    double statusQuo = results.statusQuo(gap, Groups.CITY);
    return labels.text("fairness.caption." + (statusQuo < 0 ? "second" : "first"),
        labels.part(gap, true), labels.part(gap, false),
        labels.points(statusQuo));
  }

  private static ForestChart chart(Indicator gap, RunResults results, Labels labels) {
    List<ForestChart.Row> rows = results.arms().stream()
        .map(arm -> row(arm, gap, results, labels)).toList();
    String description = rows.stream().map(row -> labels.text("format.labelled", row.label(), row.value()))
        .collect(Collectors.joining(labels.text("format.semicolon")));
    return new ForestChart(labels.of(gap), description, labels.text("fairness.axis"), rows,
        100 * results.statusQuo(gap, Groups.CITY), labels.text("statusQuo"), true, labels);
  }

  private static ForestChart.Row row(String arm, Indicator gap, RunResults results, Labels labels) {
    Effect effect = results.effect(arm, gap);
    GapChange change = results.gapChange(arm, gap);
    Effect95 difference = Effect95.of(gap, effect);
    return new ForestChart.Row(labels.shipped(arm), Effect95.level(gap, effect), colour(change),
        effect.isDefined() ? labels.text("fairness.value", labels.of(change), labels.estimate(gap, difference))
            : labels.of(change),
        EffectRow.tip(arm, gap, effect, labels));
  }

  private static Colour colour(GapChange change) {
    return switch (change) {
      case WIDENS, LEVELLED_DOWN -> Colour.VERMILION;
      case NARROWS -> Colour.BLUE;
      case NARROWS_OR_REVERSES -> Colour.SKY;
      case REVERSES -> Colour.PURPLE;
      case NEGLIGIBLE, NOT_RESOLVED, NOT_DEFINED -> Colour.GREY;
    };
  }
}
