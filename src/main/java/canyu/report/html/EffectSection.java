package canyu.report.html;

import canyu.experiment.Effect;
import canyu.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;

/** Every effect on the main indicators. */
record EffectSection() implements Section {

  private static final List<Indicator> MAIN = List.of(
      Indicator.PARTICIPATION, Indicator.PARTICIPATION_12, Indicator.PARTICIPATION_52, Indicator.WILLING,
      Indicator.INFORMED, Indicator.PROVIDING_DATA, Indicator.ENROLLED, Indicator.WORRIED, Indicator.SATISFIED,
      Indicator.DISSATISFIED, Indicator.TRUST, Indicator.IDENTITY, Indicator.EFFICACY, Indicator.CONCERN,
      Indicator.RESPONSE_RECORD, Indicator.WEEKS_TO_SOLUTION, Indicator.GAP_AGE, Indicator.GAP_EDUCATION,
      Indicator.GAP_SEX, Indicator.CONCENTRATION, Indicator.COST);

  @Override
  public String key() {
    return "effects";
  }

  @Override
  public List<Element> content(Results results, Labels labels) {
    List<Element> content = new ArrayList<>();
    MAIN.forEach(indicator -> content.add(Table.folded(
        labels.text("effects.summary", labels.of(indicator), unit(indicator, results, labels),
            labels.level(indicator, results.effect(results.arms().get(0), indicator).statusQuo())),
        table(indicator, results, labels))));
    return content;
  }

  private static String unit(Indicator indicator, Results results, Labels labels) {
    return labels.unit(indicator, results.scenario().currency());
  }

  private static Element table(Indicator indicator, Results results, Labels labels) {
    Table table = Table.of(labels.text("arm"), labels.text("effects.level"), labels.text("effects.difference"),
        labels.text("effects.interval"), labels.text("effects.method"), labels.text("effects.sameSign"),
        labels.text("effects.verdict"));
    for (String arm : results.arms()) {
      Effect effect = results.effect(arm, indicator);
      Effect95 shown = Effect95.of(indicator, effect);
      if (effect.replicates() == 0) {
        table.row(arm, labels.text("effects.undefined"), "", "", "", "", "");
      } else {
        table.row(arm, labels.level(indicator, effect.level()), labels.difference(indicator, shown),
            labels.interval(indicator, shown), labels.of(effect.interval().method()),
            labels.percent(effect.sameSign()), labels.of(effect.verdict()));
      }
    }
    return table.element();
  }
}
