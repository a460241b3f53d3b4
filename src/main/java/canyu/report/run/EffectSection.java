package canyu.report.run;

import canyu.experiment.statistics.Effect;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every effect on the main indicators. */
record EffectSection() implements Section {

  static final List<Indicator> MAIN = List.of(
      Indicator.PARTICIPATION, Indicator.PARTICIPATION_12, Indicator.PARTICIPATION_52, Indicator.WILLING,
      Indicator.INFORMED, Indicator.PROVIDING_DATA, Indicator.ENROLLED, Indicator.WORRIED, Indicator.SATISFIED,
      Indicator.DISSATISFIED, Indicator.TRUST, Indicator.IDENTITY, Indicator.EFFICACY, Indicator.CONCERN,
      Indicator.RESPONSE_RECORD, Indicator.WEEKS_TO_SOLUTION, Indicator.GAP_AGE, Indicator.GAP_EDUCATION,
      Indicator.GAP_SEX, Indicator.CONCENTRATION, Indicator.COST);

  /** The column of the spread over draws, which stands behind the interval. */
  private static final int SPREAD = 3;

  @Override
  public String key() {
    return "effects";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    List<Element> content = new ArrayList<>();
    if (drawn(results)) {
      content.add(Element.of("p", labels.text("effects.introDraws")).with("class", "intro"));
    }
    MAIN.forEach(indicator -> content.add(Table.folded(
        labels.text("effects.summary", labels.of(indicator), unit(indicator, results, labels),
            labels.level(indicator, results.statusQuo(indicator, Groups.CITY))),
        table(indicator, results, labels))));
    return content;
  }

  private static boolean drawn(RunResults results) {
    return results.loaded().draws().isPresent();
  }

  private static String unit(Indicator indicator, RunResults results, Labels labels) {
    return labels.unit(indicator, results.scenario().currency());
  }

  private static Element table(Indicator indicator, RunResults results, Labels labels) {
    List<String> heads = new ArrayList<>(Stream.of("arm", "effects.level", "effects.difference", "effects.interval",
        "effects.method", "effects.sameSign", "effects.verdict").map(labels::text).toList());
    if (drawn(results)) {
      heads.add(1 + SPREAD, labels.text("effects.spread"));
    }
    Table table = new Table(heads);
    for (String arm : results.arms()) {
      List<String> cells = cells(indicator, results.effect(arm, indicator), results, labels);
      if (drawn(results)) {
        cells.add(SPREAD, spread(indicator, results.effect(arm, indicator), labels));
      }
      table.row(labels.shipped(arm), cells.toArray(String[]::new));
    }
    return table.element();
  }

  private static List<String> cells(Indicator indicator, Effect effect, RunResults results, Labels labels) {
    Effect95 shown = Effect95.of(indicator, effect);
    return new ArrayList<>(effect.isDefined()
        ? List.of(level(indicator, effect, results, labels), labels.difference(indicator, shown),
            labels.interval(indicator, shown), labels.of(effect.interval().method()),
            labels.percent(effect.sameSign()), labels.verdict(effect))
        : List.of(new Undefined(results, labels).inWords(indicator), "", "", "", "", ""));
  }

  /** Where an arm stands, and in how many cities where not in all. */
  private static String level(Indicator indicator, Effect effect, RunResults results, Labels labels) {
    String level = labels.level(indicator, effect.level());
    return effect.replicates() == results.cities() ? level : labels.text("undefined.elsewhere", level,
        labels.numbers().count(effect.replicates()), labels.numbers().count(results.cities()));
  }

  private static String spread(Indicator indicator, Effect effect, Labels labels) {
    return Effect95.overDraws(indicator, effect).map(spread -> labels.interval(indicator, spread)).orElse("");
  }
}
