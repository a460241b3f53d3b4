package canyu.laboratory;

import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Levers;
import canyu.countermeasure.Period;
import canyu.countermeasure.Target;
import canyu.parameter.Names;
import canyu.scenario.event.Event;
import canyu.scenario.event.Incident;
import canyu.scenario.event.LeverShift;
import canyu.scenario.event.Rumour;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is done in an arm and what happens to it, as its countermeasures and events say it.
 *
 * @param actions in order of their weeks
 */
public record Timeline(List<Action> actions) {

  /** What kind of thing happened. */
  public enum What { SWITCHED_ON, CHANGED, SWITCHED_OFF, EVENT }

  /**
   * One thing that was done or happened.
   *
   * @param week the first week in which it holds
   * @param subject the countermeasure or event, as a file names it
   * @param text one plain sentence
   * @param where the place of the countermeasure or event
   * @param strength of the countermeasure or incident, the share told of a rumour, 0 to 1; none for levers
   */
  public record Action(
      int week, What what, String subject, String text, Target where, OptionalDouble strength) {

    private static Action of(Countermeasure countermeasure, int week, What what, String text) {
      return new Action(week, what, PolicyHistory.name(countermeasure), text, countermeasure.terms().target(),
          countermeasure instanceof Levers ? OptionalDouble.empty() : OptionalDouble.of(countermeasure.terms().strength()));
    }
  }

  static Timeline of(List<Countermeasure> countermeasures, List<Event> events) {
    PolicyHistory history = new PolicyHistory(countermeasures);
    List<Action> actions = new ArrayList<>();
    countermeasures.forEach(each -> {
      actions.add(history.before(each).map(before -> changed(before, each)).orElseGet(() -> switchedOn(each)));
      if (!history.goesOn(each)) {
        each.terms().period().until().ifPresent(last -> actions.add(switchedOff(each, last + 1)));
      }
    });
    events.forEach(event -> actions.add(happened(event)));
    actions.sort(Comparator.comparingInt(Action::week));
    return new Timeline(List.copyOf(actions));
  }

  private static Action switchedOn(Countermeasure countermeasure) {
    Period period = countermeasure.terms().period();
    String text = countermeasure instanceof Levers levers
        ? set(levers) + place(countermeasure) + "."
        : PolicyHistory.name(countermeasure) + " is switched on" + place(countermeasure) + strength(countermeasure)
            + (period.ramp() > 1 ? " and grows over " + period.ramp() + " weeks." : ".");
    return Action.of(countermeasure, period.from(), What.SWITCHED_ON, text);
  }

  private static Action changed(Countermeasure before, Countermeasure now) {
    String text = now instanceof Levers levers
        ? set(levers) + place(now) + "."
        : PolicyHistory.name(now) + (now.terms().target().equals(before.terms().target())
            ? " goes on" + place(now) + " with other settings" + strength(now) + "."
            : " now holds" + (now.terms().target().equals(Target.EVERYWHERE) ? " everywhere" : place(now)) + ".");
    return Action.of(now, now.terms().period().from(), What.CHANGED, text);
  }

  private static Action switchedOff(Countermeasure countermeasure, int week) {
    String text = PolicyHistory.name(countermeasure) + (countermeasure instanceof Levers ? " is let go" : " is switched off")
        + place(countermeasure) + ".";
    return Action.of(countermeasure, week, What.SWITCHED_OFF, text);
  }

  private static Action happened(Event event) {
    String subject = Names.decapitalised(event.getClass());
    if (event instanceof Incident incident) {
      String text = "A data-security incident strikes" + place(incident.where()) + ": " + percent(incident.severity())
          + " of the enrolled are hit, and " + (incident.known() ? "it becomes public" : "it is kept quiet")
          + (incident.news() > 0 ? "; " + percent(incident.news()) + " of all others hear of it in the news." : ".");
      return new Action(
          incident.week(), What.EVENT, subject, text, incident.where(), OptionalDouble.of(incident.severity()));
    }
    if (event instanceof Rumour rumour) {
      String text = "A rumour of a data leak that did not happen comes up" + place(rumour.where()) + ": "
          + percent(rumour.share()) + " of the residents are told.";
      return new Action(rumour.week(), What.EVENT, subject, text, rumour.where(), OptionalDouble.of(rumour.share()));
    }
    LeverShift shift = (LeverShift) event;
    String text = "An outside shock takes " + Names.camel(shift.lever()) + " to " + plain(shift.level())
        + place(shift.where()) + ".";
    return new Action(shift.week(), What.EVENT, subject, text, shift.where(), OptionalDouble.empty());
  }

  private static String set(Levers levers) {
    return levers.set().entrySet().stream().map(Timeline::set).collect(Collectors.joining(", "));
  }

  private static String set(Map.Entry<Lever, Double> level) {
    return Names.camel(level.getKey()) + " is set to " + plain(level.getValue());
  }

  private static String strength(Countermeasure countermeasure) {
    double strength = countermeasure.terms().strength();
    return strength == 1 ? "" : " at " + percent(strength) + " of its strength";
  }

  private static String place(Countermeasure countermeasure) {
    return place(countermeasure.terms().target());
  }

  private static String place(Target target) {
    if (target.equals(Target.EVERYWHERE)) {
      return "";
    }
    String communities = target.communities().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return target.communities().isEmpty()
        ? " in " + Stream.concat(target.districts().stream(), target.housing().stream())
            .collect(Collectors.joining(", "))
        : " in " + (target.communities().size() == 1 ? "community " : "communities ") + communities;
  }

  private static String percent(double share) {
    return plain(100 * share) + " %";
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(Math.round(number * 1e6), 6).stripTrailingZeros().toPlainString();
  }
}
