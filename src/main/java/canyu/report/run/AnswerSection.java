package canyu.report.run;

import canyu.countermeasure.Countermeasure;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.parameter.Names;
import canyu.report.charts.Figure;
import canyu.report.charts.ForestChart;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The first screen: the question, its answer, and the effect of every arm on participation. */
record AnswerSection() implements Section {

  private static final Indicator PARTICIPATION = Indicator.PARTICIPATION;

  @Override
  public String key() {
    return "answer";
  }

  @Override
  public Element of(Results results, Labels labels) {
    return Element.of("header",
            Element.of("p", labels.text("report.kind")).with("class", "kind"),
            Element.of("h1", labels.shipped(results.scenario().title())),
            Element.of("p", labels.shipped(results.scenario().question())).with("class", "question"))
        .with("id", key()).add(content(results, labels));
  }

  @Override
  public List<Element> content(Results results, Labels labels) {
    List<Element> content = new ArrayList<>();
    content.add(Element.of("ol", new Overview(results, labels).sentences().stream()
        .map(sentence -> Element.of("li", sentence)).toList()).with("class", "answer"));
    if (!results.arms().isEmpty()) {
      content.add(Element.of("h2", labels.text("answer.chart")));
      content.add(Figure.of(chart(results, labels), caption(results, labels)));
      content.add(arms(results, labels));
    }
    return content;
  }

  private static ForestChart chart(Results results, Labels labels) {
    List<ForestChart.Row> rows = results.arms().stream()
        .map(arm -> EffectRow.difference(arm, PARTICIPATION, results.participation(arm), labels)).toList();
    String description = rows.stream().map(row -> labels.text("format.labelled", row.label(), row.value()))
        .collect(Collectors.joining(labels.text("format.semicolon")));
    return new ForestChart(labels.text("answer.chart"), description, labels.text("answer.axis"), rows, 0,
        labels.text("statusQuo"), true, labels);
  }

  private static String caption(Results results, Labels labels) {
    String level = labels.percent(results.statusQuo(PARTICIPATION, Groups.CITY));
    String draws = results.loaded().draws().isPresent() ? labels.text("answer.captionDraws") : "";
    return labels.text("answer.caption", level, labels.numbers().count(results.cities()),
        labels.numbers().count(results.residents()), labels.numbers().count(Trajectory.LAST_WEEKS),
        labels.numbers().count(results.scenario().time().weeks())) + draws;
  }

  private static Element arms(Results results, Labels labels) {
    Table table = Table.of(labels.text("arm"), labels.text("countermeasures"));
    results.arms().forEach(arm -> table.row(labels.shipped(arm), results.scenario().countermeasures(arm).stream()
        .map(countermeasure -> name(countermeasure, labels)).collect(Collectors.joining(labels.text("format.comma")))));
    return Table.folded(labels.text("answer.arms"), table.element());
  }

  private static String name(Countermeasure countermeasure, Labels labels) {
    return labels.text("countermeasure." + Names.decapitalised(countermeasure.getClass()));
  }
}
