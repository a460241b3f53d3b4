package canyu.report.run;

import canyu.countermeasure.Countermeasure;
import canyu.experiment.comparison.OutcomeEffects;
import canyu.experiment.comparison.Ranking;
import canyu.indicator.Trajectory;
import canyu.parameter.Names;
import canyu.report.charts.Figure;
import canyu.report.charts.ForestChart;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Dates;
import canyu.report.words.Heads;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The first screen: the question, its answer, and the effect of every arm on the outcomes. */
record AnswerSection(List<Ranking> rankings, Provenance provenance) implements Section {

  @Override
  public String key() {
    return "answer";
  }

  @Override
  public Element of(RunResults results, Labels labels) {
    return Element.of("header", brief(results, labels).with("class", "brief"))
        .with("id", key()).add(content(results, labels));
  }

  /** What stands alone: question, answer, chart, money and harm, and what to beware of; two pages in print. */
  private Element brief(RunResults results, Labels labels) {
    Sources sources = Sources.of(results.loaded().tree());
    Element brief = Element.of("div",
        Element.of("p", labels.text("report.kind")).with("class", "kind"),
        Element.of("h1", labels.shipped(results.scenario().title())),
        Element.of("p", labels.shipped(results.scenario().question())).with("class", "question"),
        Element.of("p", labels.text("answer.beware", labels.numbers().count(sources.from("assumed").size()),
            labels.numbers().count(sources.entries().size()))).with("class", "beware"),
        Element.of("p", labels.text("answer.basis", provenance.command(), provenance.version())).with("class", "kind"),
        sentences(results, labels));
    if (!results.arms().isEmpty()) {
      brief.add(Element.of("h2", title(results.first(), labels)),
          Figure.of(chart(results.first(), results, labels), caption(results, labels)),
          Element.of("h3", labels.text("brief.title")), new BriefTable(results, labels).element());
      Heads.of(results.loaded(), labels).ifPresent(heads -> brief.add(new HeadsTable(heads, results, labels).element()));
      brief.add(Element.of("div", Element.of("h3", labels.text("assumptions.limits")), AssumptionSection.limits(labels))
          .with("class", "printed"));
    }
    return brief;
  }

  private Element sentences(RunResults results, Labels labels) {
    Glossary glossary = new Glossary(labels);
    return Element.of("ol", new Overview(results, rankings, labels).sentences().stream()
        .map(sentence -> glossary.into(Element.of("li"), sentence)).toList()).with("class", "answer");
  }

  /** What else there is to the answer, folded. */
  @Override
  public List<Element> content(RunResults results, Labels labels) {
    List<Element> content = new ArrayList<>();
    if (!results.arms().isEmpty()) {
      results.outcomes().stream().skip(1).forEach(outcome -> content.add(Table.folded(title(outcome, labels),
          Figure.of(chart(outcome, results, labels), level(outcome, labels)))));
      content.add(Element.of("p", new Family(results, labels).sentence()).with("class", "caption"));
      content.add(arms(results, labels));
    }
    return content;
  }

  private static String title(OutcomeEffects outcome, Labels labels) {
    return labels.text("answer.chart", labels.of(outcome.outcome()));
  }

  private static ForestChart chart(OutcomeEffects outcome, RunResults results, Labels labels) {
    List<ForestChart.Row> rows = results.arms().stream()
        .map(arm -> EffectRow.difference(arm, outcome, labels)).toList();
    String description = rows.stream().map(row -> labels.text("format.labelled", row.label(), row.value()))
        .collect(Collectors.joining(labels.text("format.semicolon")));
    return new ForestChart(title(outcome, labels), description, axis(outcome, labels), rows, 0,
        labels.text("statusQuo"), true, labels);
  }

  /** What is along the axis of an outcome's differences. */
  static String axis(OutcomeEffects outcome, Labels labels) {
    return labels.text("answer.axis", labels.of(outcome.outcome()), labels.unit(outcome.indicator(), ""));
  }

  private static String level(OutcomeEffects outcome, Labels labels) {
    return labels.level(
        outcome.outcome(), outcome.statusQuo(), outcome.comparison().scenario().matter(outcome.outcome()));
  }

  private static String caption(RunResults results, Labels labels) {
    int weeks = results.scenario().time().weeks();
    int last = Math.min(Trajectory.LAST_WEEKS, weeks);
    String draws = results.loaded().draws().isPresent() ? labels.text("answer.captionDraws") : "";
    return level(results.first(), labels) + labels.text("answer.caption", labels.numbers().count(results.cities()),
        labels.numbers().count(results.residents()), labels.numbers().count(last),
        labels.numbers().count(weeks)) + Dates.of(results.scenario(), labels).span(weeks, last) + draws;
  }

  private static Element arms(RunResults results, Labels labels) {
    Table table = Table.of(labels.text("arm"), labels.text("countermeasures"));
    results.arms().forEach(arm -> table.row(labels.shipped(arm), results.scenario().countermeasures(arm).stream()
        .map(countermeasure -> name(countermeasure, labels)).collect(Collectors.joining(labels.text("format.comma")))));
    List<Element> told = new ArrayList<>(List.of(table.element()));
    new PolicyTimeline(results, labels).figure().ifPresent(told::add);
    return Table.folded(labels.text("answer.arms"), told.toArray(Element[]::new));
  }

  private static String name(Countermeasure countermeasure, Labels labels) {
    return labels.text("countermeasure." + Names.decapitalised(countermeasure.getClass()));
  }
}
