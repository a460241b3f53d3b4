package canyu.report.exploration.discovery;

import canyu.exploration.discovery.ArmQuestion;
import canyu.exploration.discovery.BoxTally;
import canyu.exploration.discovery.Condition;
import canyu.exploration.discovery.Condition.Clause;
import canyu.exploration.discovery.Criterion;
import canyu.exploration.discovery.Discovery;
import canyu.exploration.discovery.Proportion;
import canyu.exploration.discovery.Restriction;
import canyu.parameter.Names;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.words.Labels;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Under which condition an arm fails, or succeeds, in words.
 *
 * @param fails whether cases are failures or successes
 */
public record ConditionText(Labels labels, boolean fails) {

  /** What is asked, what was found, and how good that is. */
  List<String> sentences(ArmQuestion asked, Discovery discovery) {
    return List.of(words("base", labels.quoted(asked.arm()), criterion(asked.criterion()),
        labels.numbers().count(discovery.all().count()), labels.numbers().count(discovery.all().of())), answer(discovery));
  }

  /** What was found and how good that is, or why nothing was. */
  public String answer(Discovery discovery) {
    return discovery.end() == Discovery.End.FOUND ? found(discovery.condition().orElseThrow()) : none(discovery);
  }

  private String found(Condition condition) {
    BoxTally held = condition.heldOut();
    BoxTally others = new BoxTally(held.cases() - held.hits(), held.draws() - held.within(), held.cases(), held.draws());
    return words("found", clauses(condition.clauses()), interval(held.density()), interval(held.coverage()),
        interval(others.density()), labels.numbers().count(held.draws()));
  }

  private String none(Discovery discovery) {
    String why = labels.text("discover.end." + Names.camel(discovery.end()),
        labels.numbers().count(discovery.all().of()), labels.numbers().count(Discovery.FEWEST_DRAWS),
        labels.numbers().count(discovery.fitted()));
    return labels.text("discover.none", why) + discovery.condition()
        .filter(rejected -> discovery.end() == Discovery.End.NOT_CONFIRMED).map(this::rejected).orElse("");
  }

  private String rejected(Condition condition) {
    return labels.text("discover.rejected", clauses(condition.clauses()), interval(condition.fitted().density()),
        interval(condition.heldOut().density()), interval(condition.heldOut().base()));
  }

  /** Words about failures, or those about successes. */
  String words(String key, String... given) {
    return labels.text("discover." + (fails ? "fails." : "succeeds.") + key, given);
  }

  /** What makes a draw a case. */
  String criterion(Criterion criterion) {
    return labels.text(criterion.below() ? "discover.below" : "discover.above", labels.of(criterion.outcome()),
        labels.amount(criterion.outcome().indicator(), criterion.threshold()));
  }

  /** All restrictions in a row. */
  String clauses(List<Clause> clauses) {
    return clauses.stream().map(this::clause).collect(Collectors.joining(labels.text("discover.and")));
  }

  private String clause(Clause clause) {
    ParameterText parameter = new ParameterText(labels);
    return labels.text("discover.clause", parameter.about(clause.parameter()), parameter.shortName(clause.parameter()),
        range(clause.restriction()));
  }

  /** Between which values. */
  String range(Restriction restriction) {
    String low = labels.numbers().significant(restriction.low());
    String high = labels.numbers().significant(restriction.high());
    if (Double.isInfinite(restriction.low())) {
      return labels.text("discover.upTo", high);
    }
    return Double.isInfinite(restriction.high()) ? labels.text("discover.from", low)
        : labels.text("discover.between", low, high);
  }

  /** A share with its interval. */
  public String interval(Proportion proportion) {
    return proportion.of() == 0 ? labels.text("undefined") : labels.text("share.interval",
        labels.percent(proportion.value(), 0), labels.numbers().plain(100 * proportion.low(), 0),
        labels.numbers().plain(100 * proportion.high(), 0));
  }

  /** A quasi-p-value. */
  String quasiP(double value) {
    return value < 0.001 ? labels.text("discover.small") : labels.numbers().plain(value, 3);
  }
}
