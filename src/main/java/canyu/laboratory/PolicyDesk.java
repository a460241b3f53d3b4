package canyu.laboratory;

import canyu.city.Community;
import canyu.city.Lever;
import canyu.countermeasure.Cost;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Levers;
import canyu.countermeasure.Period;
import canyu.countermeasure.Policy;
import canyu.countermeasure.Target;
import canyu.countermeasure.Terms;
import canyu.parameter.Digits;
import canyu.parameter.ParameterException;
import canyu.scenario.event.Event;
import canyu.scenario.event.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the policy of an arm is made while its city lives. Whatever is changed holds from next week on, and all that
 * was ever changed is kept as countermeasures with their periods and as events, so that a scenario of them comes to
 * the same.
 *
 * <p>A countermeasure stands for itself: what {@link #inForce()} or {@link #waiting()} names can be switched off or
 * changed, and a change answers with what holds instead.
 */
public final class PolicyDesk {

  private static final Cost NOTHING = new Cost(0, 0, 0);

  private final List<Countermeasure> all;
  private final List<Event> events;
  private final Laboratory laboratory;

  PolicyDesk(Decided decided, Laboratory laboratory) {
    this.all = new ArrayList<>(decided.countermeasures());
    this.events = new ArrayList<>(decided.events());
    this.laboratory = laboratory;
  }

  /** All that was decided so far. */
  Decided decisions() {
    return new Decided(all, events);
  }

  /** Replaces all that was decided; what it says of the past must be the same. */
  void decide(Decided decided) {
    all.clear();
    all.addAll(decided.countermeasures());
    events.clear();
    events.addAll(decided.events());
  }

  /** The countermeasures that hold next week if nothing is changed any more. */
  public List<Countermeasure> inForce() {
    return all.stream().filter(each -> each.terms().period().holds(nextWeek())).toList();
  }

  /** The countermeasures that begin later than next week. */
  public List<Countermeasure> waiting() {
    return all.stream().filter(each -> each.terms().period().from() > nextWeek()).toList();
  }

  /** What can be switched on, each kind as it is if nothing else is said; all but levers set directly. */
  public List<Countermeasure> inReach() {
    return Presets.all();
  }

  /**
   * Switches a countermeasure on from next week to the end, whatever its own period says but for its ramp.
   *
   * @return the countermeasure as it stands from next week on
   * @throws IllegalArgumentException if its target means nobody in this city
   */
  public Countermeasure switchOn(Countermeasure countermeasure) {
    Target target = laboratory.placed(countermeasure.terms().target());
    return added(Revision.of(countermeasure).from(nextWeek()).until(Optional.empty()).at(target).countermeasure());
  }

  /**
   * Switches a countermeasure off: this week was its last. One that has not begun is as if it had never been.
   *
   * @throws IllegalArgumentException if it neither is in force nor will be
   */
  public void switchOff(Countermeasure countermeasure) {
    end(countermeasure);
    laboratory.act();
  }

  /**
   * Lets a countermeasure go on with another strength, at once. What is set up stays; more strength costs more in
   * proportion.
   *
   * @param strength 0 to 1
   * @return the countermeasure as it stands from next week on
   * @throws ParameterException if the strength is none
   */
  public Countermeasure changeStrength(Countermeasure countermeasure, double strength) {
    return goingOn(countermeasure, "strength", strength, strength);
  }

  /**
   * Changes a setting of its own, such as {@code usability} of the platform, at once.
   *
   * @param setting as a file names it
   * @return the countermeasure as it stands from next week on
   * @throws ParameterException if there is no such setting, or the value is out of its range
   */
  public Countermeasure changeSetting(Countermeasure countermeasure, String setting, double value) {
    return goingOn(countermeasure, setting, value, countermeasure.terms().strength());
  }

  /**
   * Lets a countermeasure hold elsewhere from next week on; there it is set up anew and grows over its ramp.
   *
   * @return the countermeasure as it stands from next week on
   * @throws IllegalArgumentException if the target means nobody in this city
   */
  public Countermeasure changeTarget(Countermeasure countermeasure, Target target) {
    return replaced(countermeasure, Revision.of(countermeasure).at(laboratory.placed(target)));
  }

  /**
   * Sets a lever directly from next week on, after all countermeasures have moved it. Whoever sets it everywhere
   * replaces what was set anywhere; elsewhere what was set in the same place.
   *
   * @param level within the range of the lever
   * @throws IllegalArgumentException if it is not, or if the target means nobody in this city
   */
  public void setLever(Lever lever, double level, Target target) {
    Target here = laboratory.placed(target);
    Levers set = new Levers(new Terms(new Period(nextWeek(), Optional.empty(), 0), 1, here), NOTHING,
        Map.of(lever, level));
    release(lever, here);
    added(set);
  }

  /** Lets a lever go that was set directly: from next week on it stands where all else leaves it. */
  public void releaseLever(Lever lever) {
    release(lever, Target.EVERYWHERE);
    laboratory.act();
  }

  private void release(Lever lever, Target target) {
    inForce().stream()
        .filter(each -> setsOnly(each, lever))
        .filter(each -> target.equals(Target.EVERYWHERE) || target.equals(each.terms().target()))
        .forEach(this::end);
  }

  /** The level at which a lever is set directly everywhere next week, if it is. */
  public Optional<Double> levelSet(Lever lever) {
    return inForce().stream()
        .filter(each -> setsOnly(each, lever) && each.terms().target().equals(Target.EVERYWHERE))
        .map(each -> ((Levers) each).set().get(lever))
        .findFirst();
  }

  private static boolean setsOnly(Countermeasure countermeasure, Lever lever) {
    return countermeasure instanceof Levers levers && levers.set().keySet().equals(Set.of(lever));
  }

  /** Lets the data platform of a community leak next week, see {@link #breach(Target, double, boolean)}. */
  public void breach(Community community, double severity, boolean known) {
    breach(new Target(List.of(), List.of(), List.of(community.index() + 1)), severity, known);
  }

  /**
   * Lets the data platforms of some communities leak next week, in both lives. A community without a programme has
   * nothing to leak.
   *
   * @param severity share of the enrolled who are hit, 0 to 1
   * @param known whether it becomes public
   * @throws IllegalArgumentException if the severity is none, or if the target means nobody in this city
   */
  public void breach(Target where, double severity, boolean known) {
    if (!(severity >= 0 && severity <= 1)) {
      throw new IllegalArgumentException("severity must be between 0 and 1, but is " + severity);
    }
    events.add(new Incident(nextWeek(), laboratory.placed(where), severity, known, 0, Optional.empty()));
    laboratory.act();
  }

  /** All that was, is and will be done in this arm. */
  public Policy policy() {
    return new Policy(List.copyOf(all));
  }

  /** All that happens whatever the arm; what an arm adds or leaves out comes on top. */
  public List<Event> events() {
    return List.copyOf(events);
  }

  /** What was done and what happened, in order. */
  public Timeline timeline() {
    return Timeline.of(all, laboratory.eventsOfArm());
  }

  private Countermeasure goingOn(Countermeasure countermeasure, String setting, double value, double strength) {
    Revision changed = Revision.of(countermeasure).with(setting, Digits.of(value));
    return replaced(countermeasure, hasBegun(countermeasure)
        ? changed.goingOn(new PolicyHistory(all).costOf(countermeasure, strength, laboratory.week()))
        : changed);
  }

  private Countermeasure replaced(Countermeasure countermeasure, Revision changed) {
    int at = placeOf(countermeasure);
    Countermeasure instead = changed
        .from(Math.max(nextWeek(), countermeasure.terms().period().from()))
        .countermeasure();
    end(countermeasure, at);
    return added(instead);
  }

  private Countermeasure added(Countermeasure countermeasure) {
    all.add(countermeasure);
    laboratory.act();
    return countermeasure;
  }

  private void end(Countermeasure countermeasure) {
    end(countermeasure, placeOf(countermeasure));
  }

  private void end(Countermeasure countermeasure, int at) {
    if (hasBegun(countermeasure)) {
      all.set(at, Revision.ended(countermeasure, laboratory.week()));
    } else {
      all.remove(at);
    }
  }

  /** Where a countermeasure stands that is in force or will be; the past is not changed. */
  private int placeOf(Countermeasure countermeasure) {
    int at = all.indexOf(countermeasure);
    if (at < 0 || countermeasure.terms().period().until().orElse(nextWeek()) < nextWeek()) {
      throw new IllegalArgumentException("only what is in force or will be can be changed or switched off");
    }
    return at;
  }

  private boolean hasBegun(Countermeasure countermeasure) {
    return countermeasure.terms().period().from() <= laboratory.week();
  }

  private int nextWeek() {
    return laboratory.week() + 1;
  }
}
