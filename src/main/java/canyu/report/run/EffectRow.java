package canyu.report.run;

import canyu.experiment.comparison.OutcomeEffects;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Verdict;
import canyu.indicator.Indicator;
import canyu.report.charts.Colour;
import canyu.report.charts.ForestChart;
import canyu.report.page.Element;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;

/** How an effect is drawn and told. */
public final class EffectRow {

  private EffectRow() {}

  /** A row that shows by how much an arm differs from the status quo in an outcome. */
  static ForestChart.Row difference(String arm, OutcomeEffects outcome, Labels labels) {
    Indicator indicator = outcome.indicator();
    Effect effect = outcome.effect(arm);
    Effect95 shown = Effect95.of(indicator, effect);
    return new ForestChart.Row(labels.shipped(arm), shown, Effect95.overDraws(indicator, effect),
        colour(outcome, arm), labels.estimate(indicator, shown), tip(arm, indicator, effect, labels));
  }

  private static Colour colour(OutcomeEffects outcome, String arm) {
    if (outcome.isBetter(arm)) {
      return Colour.BLUE;
    }
    return outcome.isWorse(arm) ? Colour.VERMILION : Colour.GREY;
  }

  /** All there is to say about an effect. */
  public static String tip(String arm, Indicator indicator, Effect effect, Labels labels) {
    if (!effect.isDefined()) {
      return labels.text("effect.tipUndefined", labels.shipped(arm), labels.of(indicator), labels.text("undefined"));
    }
    return labels.text("effect.tip", labels.shipped(arm), labels.of(indicator), labels.level(indicator, effect.level()),
        labels.level(indicator, effect.statusQuo()), labels.estimate(indicator, Effect95.of(indicator, effect)),
        labels.verdict(effect), labels.of(effect.interval().method()),
        labels.numbers().count(effect.replicates())) + overDraws(indicator, effect, labels);
  }

  private static String overDraws(Indicator indicator, Effect effect, Labels labels) {
    return Effect95.overDraws(indicator, effect)
        .map(spread -> labels.text("effect.tipDraws", labels.interval(indicator, spread))).orElse("");
  }

  /** A cell with an estimate and its interval; grey where it is not resolved or does not matter. */
  public static Element cell(Indicator indicator, Effect effect, Labels labels) {
    return cell(effect.verdict() == Verdict.RAISES || effect.verdict() == Verdict.LOWERS,
        labels.difference(indicator, Effect95.of(indicator, effect)),
        labels.interval(indicator, Effect95.of(indicator, effect)));
  }

  /** A cell with an estimate and its interval; grey where the interval does not leave out 0. */
  public static Element cell(Effect95 effect, String value, String interval) {
    return cell(effect.resolved(), value, interval);
  }

  private static Element cell(boolean tells, String value, String interval) {
    Element cell = Element.of("td",
        Element.of("span", value).with("class", "estimate"), Element.of("span", interval).with("class", "interval"));
    return tells ? cell : cell.with("class", "unresolved");
  }
}
