package canyu.report.exploration.optimisation;

import canyu.exploration.optimisation.file.Choice;
import canyu.exploration.optimisation.file.Optimisation;
import canyu.exploration.optimisation.objective.Objective;
import canyu.exploration.optimisation.objective.OutcomeLimit;
import canyu.exploration.optimisation.objective.Robust;
import canyu.exploration.optimisation.result.Confirmation;
import canyu.exploration.optimisation.result.Finalist;
import canyu.exploration.optimisation.result.Marginal;
import canyu.exploration.optimisation.result.OptimisationResult;
import canyu.exploration.optimisation.space.Dose;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Mixes, their gains and their costs in words. */
record MixText(OptimisationResult result, Labels labels) {

  private static final String WORDS = "optimisation";

  static MixText of(OptimisationResult result, Locale locale) {
    return new MixText(result, new Labels(locale, ParameterText.PARAMETERS, ParameterText.BUNDLE, WORDS).about(result.loaded().asked()));
  }

  private Optimisation asked() {
    return result.loaded().optimisation();
  }

  /** The title of the question in the language of the report, if its file says it in that language. */
  String title() {
    return result.loaded().tree().at("title." + labels.language().substring(0, 2)).map(node -> ((Node.Scalar) node).text())
        .orElseGet(() -> labels.shipped(asked().title()));
  }

  /** The name of a mix. */
  String name(Finalist finalist) {
    return labels.text("mix.name", String.valueOf(finalist.number()));
  }

  /** An amount of money with its currency. */
  String money(double amount) {
    return labels.text("mix.money", labels.numbers().count(Math.round(amount)), currency());
  }

  String currency() {
    return labels.shipped(result.loaded().asked().scenario().currency());
  }

  /** What a mix is made of, the strongest first. */
  String madeOf(Finalist finalist) {
    return String.join(labels.text("format.comma"), finalist.mix().doses().stream()
        .sorted((a, b) -> Double.compare(b.strength(), a.strength()))
        .map(dose -> labels.text("mix.part", countermeasure(dose.option()), dose(dose))).toList());
  }

  /** How much of a countermeasure, and from when and where if that was to choose. */
  String dose(Dose dose) {
    Choice choice = asked().choose().get(dose.option());
    List<String> parts = new ArrayList<>(List.of(labels.percent(dose.strength(), 0)));
    choice.start().ifPresent(chosen -> parts.add(labels.text("mix.from", String.valueOf(dose.start()))));
    if (choice.targets().size() > 1) {
      parts.add(labels.text("mix.target", String.valueOf(dose.target() + 1)));
    }
    return String.join(labels.text("format.comma"), parts);
  }

  /** The name of a countermeasure that may be chosen; numbered where its kind comes more than once. */
  String countermeasure(int option) {
    List<String> kinds = result.loaded().kinds();
    String kind = kinds.get(option);
    String name = labels.text("countermeasure." + kind);
    long before = kinds.subList(0, option).stream().filter(kind::equals).count();
    return kinds.stream().filter(kind::equals).count() == 1 ? name
        : labels.text("mix.again", name, String.valueOf(before + 1));
  }

  /** An objective in words. */
  String objective(Objective objective) {
    String about = labels.of(objective.about());
    if (objective instanceof Objective.Nearest nearest) {
      return labels.text("mix.nearest", about, nearest.to());
    }
    return labels.text(objective instanceof Objective.Least ? "mix.least" : "mix.most", about);
  }

  /** What counts of a gain in words. */
  String counts() {
    Robust robust = asked().robust();
    return robust.share().map(share -> labels.text("mix.counts.reached", labels.percent(share)))
        .orElseGet(() -> labels.text("mix.counts." + Names.camel(robust.by())));
  }

  /** Why no gain can be asked for, where none can. */
  String noGain() {
    return labels.text(asked().robust().by() == Robust.Measure.REGRET ? "cheapest.regret" : "cheapest.none");
  }

  Indicator indicator() {
    return result.first().about().indicator();
  }

  /** An amount of the first objective with its unit. */
  String amount(double gain) {
    return labels.amount(indicator(), gain);
  }

  /** What fresh futures confirm of a gain in the unit in which it is shown. */
  Effect95 shown(Indicator indicator, Confirmation estimate) {
    return new Effect95(estimate.confirmed(), estimate.bounds().low(), estimate.bounds().high())
        .times(Effect95.factor(indicator));
  }

  /** A confirmed gain with its interval and unit. */
  String gain(Finalist finalist) {
    return labels.change(indicator(), shown(indicator(), finalist.gain()));
  }

  /** What a countermeasure adds to a mix, with its interval. */
  Effect95 adds(Marginal marginal) {
    return new Effect95(marginal.gain(), marginal.low(), marginal.high()).times(Effect95.factor(indicator()));
  }

  /** A limit in words. */
  String limit(OutcomeLimit limit) {
    return labels.text(limit.atMost().isPresent() ? "mix.atMost" : "mix.atLeast", labels.of(limit.about()),
        limit.text().replace("statusQuo", labels.text("statusQuo")));
  }

  /** How a limit stands in fresh futures. */
  String standing(Confirmation slack) {
    return labels.text("mix.standing." + Names.camel(slack.standing()));
  }
}
