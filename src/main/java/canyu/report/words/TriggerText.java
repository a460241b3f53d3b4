package canyu.report.words;

import canyu.countermeasure.Trigger;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Triggered;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.scenario.definition.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** In how many cities what waits for something began, when, and what it cost there. */
public record TriggerText(Comparison comparison, Labels labels) {

  /** A sentence on each. */
  public List<String> sentences() {
    return Triggered.in(comparison).stream().map(this::sentence).toList();
  }

  private String sentence(Triggered waiting) {
    String name = name(waiting);
    String cities = labels.numbers().count(waiting.cities());
    if (waiting.began().isEmpty()) {
      return labels.text("trigger.never", name, labels.quoted(waiting.arm()), cities, condition(waiting));
    }
    return labels.text("trigger.began", name, labels.quoted(waiting.arm()),
        labels.numbers().count(waiting.began().size()), cities, condition(waiting),
        first(waiting), weeks(waiting), cost(waiting), labels.shipped(comparison.scenario().currency()));
  }

  /** What waits. */
  public String name(Triggered waiting) {
    return labels.text("countermeasure." + Names.decapitalised(waiting.countermeasure().getClass()));
  }

  /** What it waits for. */
  public String condition(Triggered waiting) {
    Trigger trigger = waiting.countermeasure().terms().when().orElseThrow();
    Indicator indicator = Outcome.parse(trigger.indicator()).indicator();
    String level = labels.level(indicator, trigger.below().or(trigger::above).orElseThrow());
    String observed = labels.of(new Outcome(indicator, trigger.group().orElse(Outcome.CITY)));
    return labels.text(trigger.below().isPresent() ? "trigger.below" : "trigger.above", observed, level,
        labels.numbers().count(trigger.weeks()))
        + Optional.of(trigger).flatMap(Trigger::until)
            .map(back -> labels.text("trigger.until", labels.level(indicator, back))).orElse("");
  }

  /** When it began. */
  public String first(Triggered waiting) {
    Dates dates = Dates.of(comparison.scenario(), labels);
    return range(waiting.first(), week -> dates.brief((int) week));
  }

  /** How many weeks it was in force. */
  public String weeks(Triggered waiting) {
    return range(waiting.weeks(), weeks -> labels.numbers().count((long) weeks));
  }

  /** What it cost. */
  public String cost(Triggered waiting) {
    return range(waiting.cost(), cost -> labels.numbers().plain(cost, 0));
  }

  private String range(Triggered.Range range, DoubleFunction<String> words) {
    return range.least() == range.most() ? words.apply(range.middle())
        : labels.text("trigger.range", words.apply(range.middle()), words.apply(range.least()),
            words.apply(range.most()));
  }
}
