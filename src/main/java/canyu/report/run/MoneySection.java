package canyu.report.run;

import canyu.experiment.statistics.UnitCost;
import canyu.parameter.Names;
import canyu.report.charts.Figure;
import canyu.report.charts.ScatterChart;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What arms cost, and what one more participant costs. */
record MoneySection() implements Section {

  /** The column of the budget, behind those of costs. */
  private static final int BUDGET = 6;

  @Override
  public String key() {
    return "money";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    return List.of(
        Figure.of(chart(results, labels), labels.text("money.caption")),
        table(results, labels),
        Element.of("p", labels.text("money.tableCaption", currency(results, labels),
            labels.numbers().count(results.residents()), labels.numbers().count(results.scenario().time().weeks()))
            + labels.text(results.spendings().isShort() ? "money.short" : "money.rule") + MoneyText.compared(results, labels))
            .with("class", "caption"));
  }

  private static String currency(RunResults results, Labels labels) {
    return labels.shipped(results.scenario().currency());
  }

  private static ScatterChart chart(RunResults results, Labels labels) {
    double unit = unit(results);
    List<ScatterChart.Point> points = IntStream.range(0, results.arms().size())
        .mapToObj(i -> point(i, unit, results, labels)).toList();
    String description = points.stream().filter(ScatterChart.Point::onFront).map(ScatterChart.Point::tip)
        .collect(Collectors.joining(labels.text("format.semicolon")));
    return new ScatterChart(labels.text("money.chart", labels.of(results.first().outcome())), labels.text("money.front", description),
        labels.text(unit == 1 ? "money.axis" : unit == 1e3 ? "money.axisThousands" : "money.axisMillions",
            currency(results, labels)), AnswerSection.axis(results.first(), labels), points, labels);
  }

  /** In what multiples of the currency costs are drawn. */
  private static double unit(RunResults results) {
    double most = results.arms().stream().mapToDouble(results.spendings()::inAll).max().orElse(0);
    if (most >= 1e6) {
      return 1e6;
    }
    return most >= 1e4 ? 1e3 : 1;
  }

  private static ScatterChart.Point point(int i, double unit, RunResults results, Labels labels) {
    String arm = results.arms().get(i);
    Effect95 effect = Effect95.of(results.first().indicator(), results.first().effect(arm));
    return new ScatterChart.Point(i + 1, labels.shipped(arm), results.spendings().inAll(arm) / unit, effect, results.onFront(arm),
        labels.text("money.tip", labels.shipped(arm), Money.amount(results.spendings().inAll(arm), labels),
            currency(results, labels), labels.change(results.first().indicator(), effect)));
  }

  private static Element table(RunResults results, Labels labels) {
    List<String> heads = new ArrayList<>(List.of(labels.text("arm"), labels.text("money.cost"),
        labels.text("money.perResident"), labels.of(results.first().outcome()), labels.text("money.perParticipant"),
        labels.text("money.perAct"), labels.text("money.onFront"), labels.text("money.source")));
    if (results.scenario().budget().isPresent()) {
      heads.add(BUDGET, labels.text("money.budget"));
    }
    Table table = new Table(heads);
    for (int i = 0; i < results.arms().size(); i++) {
      String arm = results.arms().get(i);
      List<Element> cells = new ArrayList<>();
      cells.add(Table.cell(labels.numbers().plain(results.spendings().inAll(arm), 0)));
      cells.add(Table.cell(labels.numbers().significant(
          results.spendings().perYear(arm) / results.residents())));
      cells.add(EffectRow.cell(results.first().indicator(), results.first().effect(arm), labels));
      cells.add(unitCost(results.spendings().perParticipantYear(arm), labels));
      cells.add(unitCost(results.spendings().perAct(arm), labels));
      if (results.scenario().budget().isPresent()) {
        cells.add(Table.cell(labels.text(results.spendings().isBeyondBudget(arm) ? "money.beyond" : "money.within")));
      }
      cells.add(Table.cell(labels.text(results.onFront(arm) ? "yes" : "no")));
      cells.add(Table.cell(labels.text("money.source." + Names.camel(ArmCosts.of(results.loaded(), arm)))));
      table.row(labels.text("format.numbered", labels.numbers().count(i + 1L), labels.shipped(arm)), cells);
    }
    return table.stacked();
  }

  static Element unitCost(Optional<UnitCost> unit, Labels labels) {
    return unit
        .map(cost -> Element.of("td", Element.of("span", labels.numbers().rounded(cost.cost())).with("class", "estimate"),
            Element.of("span", Money.interval(cost, labels)).with("class", "interval")))
        .orElseGet(() -> Element.of("td", labels.text("undefined")).with("class", "unresolved"));
  }
}
