package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.ElementaryEffects;
import canyu.exploration.sensitivity.MorrisScreening;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;
import java.util.ArrayList;
import java.util.List;

/** How far parameters move an effect, in words. */
record MorrisText(Labels labels) {

  /** So many parameters are named in a sentence. */
  private static final int NAMED = 2;

  /** Which parameters move an effect most, and how many do so beyond luck. */
  String sentence(MorrisScreening.Found found, String unit) {
    String arm = labels.quoted(found.arm());
    List<ElementaryEffects> moving = found.beyondLuck();
    if (moving.isEmpty()) {
      return labels.text("morris.none", arm) + labels.text("format.stop");
    }
    List<String> parts = new ArrayList<>();
    for (ElementaryEffects each : moving.subList(0, Math.min(NAMED, moving.size()))) {
      String about = new ParameterText(labels).about(each.parameter());
      String size = size(found.outcome(), each.muStar());
      parts.add(parts.isEmpty() ? labels.text("morris.first", arm, about, size, unit)
          : labels.text("morris.more", about, size));
    }
    parts.add(labels.text("morris.count", labels.numbers().count(moving.size()),
        labels.numbers().count(found.parameters().size())));
    return String.join(labels.text("format.semicolon"), parts) + labels.text("format.stop");
  }

  /** How far something moves an outcome, in the unit in which it is shown. */
  String size(Outcome outcome, double size) {
    double shown = Effect95.factor(outcome.indicator()) * size;
    return labels.numbers().plain(shown, new Effect95(shown, shown, shown).decimals(2));
  }

  /** The same with its sign. */
  String signed(Outcome outcome, double change) {
    double shown = Effect95.factor(outcome.indicator()) * change;
    return labels.numbers().signed(shown, new Effect95(shown, shown, shown).decimals(2));
  }
}
