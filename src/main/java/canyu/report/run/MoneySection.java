package canyu.report.run;

import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.report.charts.Figure;
import canyu.report.charts.ScatterChart;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What arms cost, and what one more participant costs. */
record MoneySection() implements Section {

  private static final Indicator PARTICIPATION = Indicator.PARTICIPATION;

  @Override
  public String key() {
    return "money";
  }

  @Override
  public List<Element> content(Results results, Labels labels) {
    return List.of(
        Figure.of(chart(results, labels), labels.text("money.caption")),
        table(results, labels),
        Element.of("p", labels.text("money.tableCaption", currency(results, labels),
            labels.numbers().count(results.residents()), labels.numbers().count(results.scenario().time().weeks())))
            .with("class", "caption"));
  }

  private static String currency(Results results, Labels labels) {
    return labels.shipped(results.scenario().currency());
  }

  private static ScatterChart chart(Results results, Labels labels) {
    double unit = unit(results);
    List<ScatterChart.Point> points = IntStream.range(0, results.arms().size())
        .mapToObj(i -> point(i, unit, results, labels)).toList();
    String description = points.stream().filter(ScatterChart.Point::onFront).map(ScatterChart.Point::tip)
        .collect(Collectors.joining(labels.text("format.semicolon")));
    return new ScatterChart(labels.text("money.chart"), labels.text("money.front", description),
        labels.text(unit == 1 ? "money.axis" : unit == 1e3 ? "money.axisThousands" : "money.axisMillions",
            currency(results, labels)), labels.text("answer.axis"), points, labels);
  }

  /** In what multiples of the currency costs are drawn. */
  private static double unit(Results results) {
    double most = results.arms().stream().mapToDouble(results::cost).max().orElse(0);
    if (most >= 1e6) {
      return 1e6;
    }
    return most >= 1e4 ? 1e3 : 1;
  }

  private static ScatterChart.Point point(int i, double unit, Results results, Labels labels) {
    String arm = results.arms().get(i);
    Effect95 effect = Effect95.of(PARTICIPATION, results.participation(arm));
    return new ScatterChart.Point(i + 1, labels.shipped(arm), results.cost(arm) / unit, effect, results.onFront(arm),
        labels.text("money.tip", labels.shipped(arm), Money.amount(results.cost(arm), labels),
            currency(results, labels), labels.estimate(PARTICIPATION, effect)));
  }

  private static Element table(Results results, Labels labels) {
    Table table = Table.of(labels.text("arm"), labels.text("money.cost"), labels.text("money.perResident"),
        labels.text("money.effect"), labels.text("money.perParticipant"), labels.text("money.onFront"),
        labels.text("money.source"));
    for (int i = 0; i < results.arms().size(); i++) {
      String arm = results.arms().get(i);
      List<Element> cells = new ArrayList<>();
      cells.add(Table.cell(labels.numbers().plain(results.cost(arm), 0)));
      cells.add(Table.cell(labels.numbers().significant(
          results.cost(arm) / results.residents() * 52 / results.scenario().time().weeks())));
      cells.add(EffectRow.cell(PARTICIPATION, results.participation(arm), labels));
      cells.add(perParticipant(arm, results, labels));
      cells.add(Table.cell(labels.text(results.onFront(arm) ? "yes" : "no")));
      cells.add(Table.cell(labels.text("money.source." + Names.camel(ArmCosts.of(results.loaded(), arm)))));
      table.row(labels.text("format.numbered", labels.numbers().count(i + 1L), labels.shipped(arm)), cells);
    }
    return table.element();
  }

  private static Element perParticipant(String arm, Results results, Labels labels) {
    return results.costPerParticipant(arm)
        .map(cost -> Element.of("td", Element.of("span", Money.amount(cost.cost(), labels)).with("class", "estimate"),
            Element.of("span", Money.interval(cost, labels)).with("class", "interval")))
        .orElseGet(() -> Element.of("td", labels.text("money.notResolved")).with("class", "unresolved"));
  }
}
