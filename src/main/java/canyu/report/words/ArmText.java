package canyu.report.words;

import static canyu.report.words.Explanation.name;
import static canyu.report.words.Explanation.plain;
import static canyu.report.words.Explanation.said;

import canyu.city.Lever;
import canyu.countermeasure.Cost;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Goal;
import canyu.countermeasure.Period;
import canyu.countermeasure.Phase;
import canyu.countermeasure.Terms;
import canyu.countermeasure.Trigger;
import canyu.language.Count;
import canyu.parameter.About;
import canyu.parameter.Names;
import canyu.scenario.definition.Arm;
import canyu.scenario.event.Event;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.review.Doubled;
import canyu.scenario.review.ExpectedCost;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one arm does, in plain sentences: every countermeasure by itself, then what comes of them together. */
record ArmText(LoadedScenario loaded, String arm, List<Countermeasure> countermeasures) {

  /** What is said of costs that depend on when a trigger fires, or a phase gives way to the next. */
  private static final String THROUGHOUT = " if it were in force all the time it can be";

  String text() {
    StringBuilder text = new StringBuilder("Arm \"" + arm + "\":");
    List<String> lineage = lineage();
    if (countermeasures.isEmpty() && lineage.isEmpty()) {
      return text.append(reference() ? " nothing is done in it; the others are compared with it.\n"
          : " nothing is done in it, so it is the status quo once more.\n").toString();
    }
    text.append('\n');
    lineage.forEach(line -> text.append("  ").append(line).append('\n'));
    countermeasures.forEach(countermeasure -> text.append(one(countermeasure)));
    Doubled.in(loaded).stream().filter(doubled -> doubled.arm().equals(arm))
        .forEach(doubled -> text.append("  Note: ").append(doubled.text()).append(".\n"));
    notes().forEach(note -> text.append("  Note: ").append(note).append('\n'));
    return text.append(countermeasures.isEmpty() ? "  Nothing is done in it.\n" : together()).toString();
  }

  private boolean reference() {
    return arm.equals(loaded.scenario().comparedWith());
  }

  private String together() {
    boolean plain = countermeasures.stream().allMatch(each -> each.terms().isPlain());
    double cost = countermeasures.stream().mapToDouble(each -> ExpectedCost.of(each, loaded)).sum();
    return said("  Together it costs about %s%s.\n", money(Math.rint(cost)), plain ? "" : THROUGHOUT);
  }

  /** What it builds on, and what happens in it otherwise than in all arms. */
  private List<String> lineage() {
    Arm written = loaded.scenario().arms().get(arm);
    List<String> lines = new ArrayList<>();
    if (!written.bases().isEmpty()) {
      lines.add("Builds on: " + String.join(", ", written.bases())
          + (written.without().isEmpty() ? "" : "; without " + String.join(", ", written.without())) + ".");
    }
    List<Event> happens = loaded.scenario().plan(arm).events();
    loaded.scenario().events().stream().filter(event -> !happens.contains(event))
        .forEach(event -> lines.add("Does not happen here: " + Explanation.event(loaded, event)));
    happens.stream().filter(event -> !loaded.scenario().events().contains(event))
        .forEach(event -> lines.add("Happens here only: " + Explanation.event(loaded, event)));
    return lines;
  }

  private String one(Countermeasure countermeasure) {
    Terms terms = countermeasure.terms();
    List<String> lines = new ArrayList<>();
    lines.add(name(countermeasure) + ": " + countermeasure.getClass().getAnnotation(About.class).value() + ".");
    terms.when().ifPresentOrElse(trigger -> {
      lines.add("  When: " + observed(trigger) + ".");
      lines.add("  Earliest: " + earliest(terms.period()) + ".");
    }, () -> {
      if (terms.phases().isEmpty()) {
        lines.add("  When: " + when(terms.period()) + ".");
      }
    });
    terms.phases().forEach(phase -> lines.add("  Phase: " + phase(phase, terms) + "."));
    if (terms.phases().isEmpty()) {
      lines.add("  Where: " + Explanation.place(loaded, terms.target()) + ".");
      lines.add("  Strength: " + strength(terms) + ".");
    }
    countermeasure.goals().forEach(goal -> lines.add("  Lever: " + moved(goal, terms) + "."));
    lines.add("  Cost: " + cost(countermeasure) + ".");
    return "  " + String.join("\n  ", lines) + "\n";
  }

  /** When what waits for a trigger can begin at all, and how it comes into force. */
  private String earliest(Period period) {
    String last = period.until().map(week -> ", and not after " + weeks().of(week)).orElse("");
    return weeks().of(period.from()) + last + (period.ramp() <= 1 ? "; in full force at once"
        : said("; in full force %d weeks after it begins, in equal steps", period.ramp()));
  }

  private WeekText weeks() {
    return new WeekText(loaded.scenario().calendar());
  }

  private static String observed(Trigger trigger) {
    String level = trigger.below().map(below -> "below " + plain(below))
        .orElseGet(() -> "above " + plain(trigger.above().orElseThrow()));
    return said("once %s of %s was %s at the end of %s, from the week after; %s", trigger.indicator(),
        trigger.group().orElse("the city"), level, Count.of(trigger.weeks(), "week", "weeks in a row"),
        trigger.until().map(back -> "it ends once that is back at " + plain(back)).orElse("then it goes on"));
  }

  private String phase(Phase phase, Terms terms) {
    return said("%s, at %s %% of its effect, %s", weeks().of(phase.from(), phase.until().or(() -> terms.period().until())),
        plain(100 * phase.strength().orElse(terms.strength())),
        Explanation.place(loaded, phase.target().orElse(terms.target())));
  }

  private String when(Period period) {
    String weeks = weeks().of(period.from(), period.until());
    if (period.ramp() <= 1) {
      return weeks + ", in full force at once";
    }
    int full = period.from() + period.ramp() - 1;
    return full <= lastWeek(period)
        ? said("%s, in equal steps until it is in full force in %s", weeks, weeks().of(full))
        : said("%s, in equal steps, but it ends before it is in full force, at %s %%", weeks,
            plain(100 * period.share(lastWeek(period))));
  }

  private static String strength(Terms terms) {
    return terms.strength() == 1
        ? "all of its effect and cost"
        : said("%s %% of its effect and cost", plain(100 * terms.strength()));
  }

  /** Where a lever goes from the status quo, if the countermeasure is alone and no event moves the lever. */
  private String moved(Goal goal, Terms terms) {
    double before = loaded.scenario().levers().get(goal.lever());
    String lever = Names.camel(goal.lever());
    if (goal.from(before) == before && (goal.way() == Goal.Way.LOWER || goal.way() == Goal.Way.RAISE)) {
      return said("%s stays at %s, since %s would be no more", lever, plain(before), plain(goal.level()));
    }
    double share = terms.isPlain() ? terms.strengthIn(lastWeek(terms.period())) : terms.strength();
    String level = plain(before + share * (goal.level() - before));
    return said("%s from %s to %s%s (%s)", lever, plain(before), level,
        share == 1 ? "" : ", on the way to " + plain(goal.level()), goal.lever().about().value());
  }

  private int lastWeek(Period period) {
    return period.from() + period.weeksBy(loaded.scenario().time().weeks()) - 1;
  }

  private String cost(Countermeasure countermeasure) {
    Cost cost = countermeasure.cost();
    List<String> parts = new ArrayList<>();
    if (cost.setUp() != 0) {
      parts.add(money(cost.setUp()) + " once for each community");
    }
    if (cost.weekly() != 0) {
      parts.add(money(cost.weekly()) + " a week for each community");
    }
    if (cost.perResidentReached() != 0) {
      parts.add(money(cost.perResidentReached()) + " for each resident reached");
    }
    return parts.isEmpty()
        ? "nothing"
        : String.join(", ", parts) + "; about " + money(Math.rint(ExpectedCost.of(countermeasure, loaded))) + " in all"
            + (countermeasure.terms().isPlain() ? "" : THROUGHOUT);
  }

  private String money(double amount) {
    return (amount == Math.rint(amount) ? said("%,.0f", amount) : said("%,.2f", amount)) + " "
        + loaded.scenario().currency();
  }

  /** Levers that more than one countermeasure moves: they do not add up. */
  private List<String> notes() {
    Map<Lever, List<Countermeasure>> byLever = new EnumMap<>(Lever.class);
    countermeasures.forEach(countermeasure -> countermeasure.goals().forEach(goal ->
        byLever.computeIfAbsent(goal.lever(), lever -> new ArrayList<>()).add(countermeasure)));
    List<String> notes = new ArrayList<>();
    byLever.forEach((lever, movers) -> {
      if (movers.size() > 1) {
        notes.add(note(lever, movers));
      }
    });
    return notes;
  }

  private static String note(Lever lever, List<Countermeasure> movers) {
    List<String> aims = movers.stream().map(mover -> said("%s (%s)", name(mover), plain(goal(mover, lever).level())))
        .toList();
    boolean raised = movers.stream().allMatch(mover -> goal(mover, lever).way() == Goal.Way.RAISE);
    return said("%s is moved by %s; they do not add up. %s", Names.camel(lever), String.join(", ", aims), raised
        ? "Where several are in force, the one that takes it furthest holds."
        : "The others raise it first; then levers set it, in the order of the list.");
  }

  private static Goal goal(Countermeasure mover, Lever lever) {
    return mover.goals().stream().filter(goal -> goal.lever() == lever).findFirst().orElseThrow();
  }
}
