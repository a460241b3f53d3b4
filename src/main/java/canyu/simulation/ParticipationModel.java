package canyu.simulation;

import canyu.city.Chance;
import canyu.city.City;
import canyu.city.LeverLevels;
import canyu.city.Sweep;
import canyu.city.Week;
import canyu.countermeasure.Course;
import canyu.countermeasure.Firing;
import canyu.countermeasure.Ledger;
import canyu.countermeasure.Policy;
import canyu.countermeasure.Trigger;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Measures;
import canyu.indicator.Spending;
import canyu.indicator.Trajectory;
import canyu.parameter.Names;
import canyu.process.WeeklyProcess;
import canyu.scenario.definition.Scenario;
import canyu.scenario.definition.Time;
import canyu.scenario.event.Event;
import canyu.scenario.event.Events;
import java.util.ArrayList;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A city that lives through some weeks of a scenario under one policy. Each process of the week is a {@code Steppable}
 * with an ordering of its own; one tick of MASON's schedule is one week.
 *
 * <p>MASON's random number generator is not used: it keeps only 32 bits of a seed, and its numbers depend on their
 * order.
 */
public final class ParticipationModel extends SimState {

  private static final long serialVersionUID = 1L;

  private final transient City city;
  private final transient LeverLevels levers;
  private transient Policy policy;
  private transient Course course;
  private transient Events events;
  private final transient Chance chance;
  private final transient Sweep sweep;
  private final transient List<WeeklyProcess> processes;
  private final transient Measures measures;
  private final transient Time time;
  private final transient List<Runnable> atWeeksEnd = new ArrayList<>();
  private final int lastWeek;
  private int weekNumber;
  private transient Week week;

  /**
   * @param city the city as it stands at the end of {@code weekBefore}; the run changes it
   * @param weekBefore the week before the first; 0 for a city after its burn-in
   * @param lastWeek the last week that {@link #run} lives through
   */
  public ParticipationModel(
      Scenario scenario, City city, Policy policy, Chance chance, Sweep sweep, int weekBefore, int lastWeek) {
    super(0);
    this.city = city;
    this.policy = policy;
    this.chance = chance;
    this.sweep = sweep;
    this.weekNumber = weekBefore;
    this.lastWeek = lastWeek;
    this.time = scenario.time();
    this.events = new Events(scenario.events());
    this.levers = new LeverLevels(scenario.levers(), city.communities().all().size());
    this.processes = scenario.parameters().processes().inOrder();
    this.measures = new Measures(city, Math.max(0, lastWeek), this::spending);
    this.course = new Course(policy, city, this::observed);
    this.week = weekOf(weekBefore);
  }

  /**
   * Puts the week on the schedule: policy first, then every process in its order, then the measures. A city that has
   * lived for some weeks goes on from there.
   */
  @Override
  public void start() {
    super.start();
    measures.run(week);
    int ordering = 0;
    repeat(ordering++, state -> beginWeek());
    for (WeeklyProcess process : processes) {
      repeat(ordering++, state -> process.run(week));
    }
    repeat(ordering++, state -> measures.run(week));
    repeat(ordering, state -> atWeeksEnd.forEach(Runnable::run));
  }

  private void repeat(int ordering, Steppable step) {
    schedule.scheduleRepeating(schedule.getTime() + 1, ordering, step);
  }

  /** Process 0: events and countermeasures write the levers of a new week. */
  private void beginWeek() {
    weekNumber++;
    levers.reset();
    events.apply(weekNumber, city, levers);
    levers.holdBeforePolicy();
    course.apply(weekNumber, levers);
    week = weekOf(weekNumber);
  }

  private Week weekOf(int number) {
    return new Week(
        number, city, levers, chance, events.in(number, city), isObserved(number), sweep);
  }

  private boolean isObserved(int number) {
    return time.observed(number) || number >= 0 && policy.isAdaptive();
  }

  /** What a trigger sees of a week. */
  private double observed(Trigger trigger, int number) {
    Trajectory measured = measures.trajectory();
    int group = trigger.group().map(name -> measured.groups().names().indexOf(name)).orElse(Groups.CITY);
    return measured.value((Indicator) Names.constants(Indicator.class).get(trigger.indicator()), group, number);
  }

  /** What came of the triggers of the policy so far. */
  public List<Firing> firings() {
    return course.firings(weekNumber);
  }

  /** Where and when everything of the policy was in force so far. */
  public Ledger ledger() {
    return course.ledger();
  }

  private Spending spending(int number) {
    return new Expenses(ledger(), policy.prices(), lastWeek).by(number);
  }

  /** Lives through all weeks up to the last and returns what was measured. */
  public Trajectory run() {
    start();
    while (weekNumber < lastWeek) {
      step();
    }
    finish();
    return measures.trajectory();
  }

  /** Lives through one week more, which may lie beyond the last. */
  public void step() {
    schedule.step(this);
  }

  /** Lets something happen at the end of every week from now on, after all has been measured. */
  public void atEndOfEachWeek(Runnable action) {
    atWeeksEnd.add(action);
  }

  /**
   * Changes what holds from next week on. Both must say of the weeks that were lived through what was said before.
   *
   * @param newPolicy the whole policy, past weeks included
   * @param newEvents all events, past ones included
   */
  public void changeFromNextWeek(Policy newPolicy, List<Event> newEvents) {
    policy = newPolicy;
    course = new Course(policy, city, this::observed);
    course.reach(weekNumber);
    events = new Events(newEvents);
  }

  /** The city as it stands at the end of the week. */
  public City city() {
    return city;
  }

  /** What was measured so far. */
  public Trajectory trajectory() {
    return measures.trajectory();
  }

  /** The week that was lived through last. */
  public Week week() {
    return week;
  }
}
