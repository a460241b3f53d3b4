package canyu.report.exploration.worth;

import canyu.exploration.worth.Gain;
import canyu.exploration.worth.Worth;
import canyu.exploration.worth.WorthAnalysis;
import canyu.exploration.worth.WorthResult;
import canyu.language.Numbers;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What knowledge is worth in one unit, in words.
 *
 * @param analysis one of those of the result
 */
record GainText(LoadedScenario loaded, WorthResult result, WorthAnalysis analysis, Labels labels) {

  /** So many questions that are worth asking are named. */
  private static final int NAMED = 3;

  /** From this share on, one of so many is no longer easier to read than a percentage. */
  private static final double HALF = 0.5;

  private boolean inMoney() {
    return result.inMoney().filter(analysis::equals).isPresent();
  }

  /** The unit of gains. */
  String unit() {
    return inMoney() ? labels.shipped(loaded.scenario().currency())
        : labels.unit(result.outcome().indicator(), loaded.scenario().currency());
  }

  /** By how much a gain is multiplied to be in the unit. */
  double factor() {
    return inMoney() ? 1 : Effect95.factor(result.outcome().indicator());
  }

  /** What is gained, in the unit. */
  String number(double gain) {
    return labels.numbers().significant(factor() * gain);
  }

  /** What is gained, with its unit. */
  String amount(double gain) {
    return labels.text("gain.amount", number(gain), unit());
  }

  /** The interval alone; a dash where there is none. */
  String bounds(Gain gain) {
    return Double.isFinite(gain.low())
        ? labels.text("format.interval", number(gain.low()), number(gain.high())) : Numbers.NONE;
  }

  /** What is gained, with its interval. */
  String interval(Gain gain) {
    return Double.isFinite(gain.low()) ? number(gain.value()) + " " + bounds(gain) : number(gain.value());
  }

  /** What it is that would be known. */
  String known(Worth worth) {
    return switch (worth.kind()) {
      case PARAMETER -> new ParameterText(labels).about(worth.name());
      case GROUP -> worth.isOfAll() ? labels.text("gain.allParameters")
          : labels.find("gain.group." + worth.name()).orElse(worth.name());
      case QUESTION -> worth.isOfAll() ? labels.text("gain.allQuestions") : labels.text("gain.ask." + worth.name());
    };
  }

  /** In how many cases the choice is another one. */
  String cases(double changed) {
    return changed > 0 && changed <= HALF ? labels.text("gain.oneOf", labels.numbers().count(Math.round(1 / changed)))
        : labels.text("gain.share", labels.percent(changed, 0));
  }

  /** The answer, a sentence each. */
  List<String> sentences() {
    if (analysis.perfect().isEmpty()) {
      return List.of(labels.text("gain.few", labels.numbers().count(analysis.benefits().count()),
          labels.numbers().count(WorthAnalysis.FEWEST_DRAWS)));
    }
    List<String> sentences = new ArrayList<>();
    Gain perfect = analysis.perfect().get();
    boolean nothing = isNothing(perfect);
    List<Worth> asked = analysis.of(Worth.Kind.QUESTION).stream()
        .filter(each -> each.isResolved() && !each.isOfAll()).limit(nothing ? 0 : NAMED).toList();
    asked.forEach(each -> sentences.add(asking(each, sentences.isEmpty())));
    if (nothing) {
      sentences.add(nothing(perfect));
    } else if (asked.isEmpty()) {
      sentences.add(labels.text("gain.notResolved", labels.numbers().count(result.question().respondents())));
    }
    sentences.add(labels.text("gain.without", labels.quoted(analysis.benefits().chosen())));
    sentences.add(labels.text("gain.perfect", interval(perfect), unit()));
    if (!nothing) {
      parameter().ifPresent(sentences::add);
    }
    if (result.citiesPerDraw() == 1) {
      sentences.add(labels.text("gain.oneCity"));
    }
    if (!result.beyondBudget().isEmpty()) {
      sentences.add(labels.text("gain.beyondBudget", labels.quoted(result.beyondBudget())));
    }
    return sentences;
  }

  private String asking(Worth question, boolean first) {
    return labels.text(first ? "gain.asking" : "gain.askingMore",
        labels.numbers().count(result.question().respondents()), known(question), cases(question.changed()),
        labels.quoted(question.instead()), interval(question.gain()), unit());
  }

  /** Whether even knowing everything would change nothing, or nothing that matters. */
  private boolean isNothing(Gain perfect) {
    return perfect.value() <= 0 || !inMoney() && perfect.high() < loaded.scenario().matter(result.outcome());
  }

  private String nothing(Gain perfect) {
    String best = labels.quoted(analysis.benefits().chosen());
    return perfect.value() <= 0 ? labels.text("gain.nothing", best)
        : labels.text("gain.tooLittle", best, amount(loaded.scenario().matter(result.outcome())));
  }

  private Optional<String> parameter() {
    return analysis.of(Worth.Kind.PARAMETER).stream().findFirst().map(most -> most.isResolved()
        ? labels.text("gain.parameter", new ParameterText(labels).named(most.name()), interval(most.gain()), unit())
        : labels.text("gain.noParameter"));
  }
}
