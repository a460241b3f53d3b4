package canyu.laboratory;

import canyu.city.City;
import canyu.countermeasure.Policy;
import canyu.countermeasure.Target;
import canyu.experiment.tables.TableFormat;
import canyu.file.WholeFile;
import canyu.parameter.ParameterException;
import canyu.scenario.definition.Scenario;
import canyu.scenario.event.Event;
import canyu.scenario.loading.Audience;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.ParticipationModel;
import canyu.simulation.Replicate;
import canyu.simulation.WorkerTeam;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One city that lives two lives side by side, week by week: one under the status quo, one under an arm that may be
 * changed on the way. Both have the people and the luck of the scenario's first replicate, and both are observed in
 * every week.
 *
 * <p>Whoever steps the model of the arm, the status quo follows. Nothing here may be used by two threads at once; a
 * window holds the lock of the model's schedule, as MASON does while a week goes on.
 */
public final class Laboratory implements AutoCloseable {

  /** The most weeks that a scenario can have, and so a life. */
  public static final int MOST_WEEKS = 20_000;

  private final WorkerTeam team = new WorkerTeam(Runtime.getRuntime().availableProcessors());
  private final String arm;
  private final Changes changes = new Changes();
  private LoadedScenario loaded;
  private Replicate replicate;
  private Fan fan;
  private Optional<KeptPolicy> kept = Optional.empty();
  private PolicyDesk desk;
  private Life changed;
  private Life unchanged;

  /**
   * Draws the city and lets it settle; week 0 is its present.
   *
   * @param arm the name of the arm with whose countermeasures the second life begins; the status quo for none
   * @throws IllegalArgumentException if the scenario has no such arm
   */
  public Laboratory(LoadedScenario scenario, String arm) {
    List<String> arms = arms(scenario.scenario());
    if (!arms.contains(arm)) {
      throw new IllegalArgumentException("the scenario has no arm '" + arm + "', only " + String.join(", ", arms));
    }
    this.arm = arm;
    restartIn(Observed.everyWeek(scenario));
  }

  /** The arms with which a life can begin, the status quo first. */
  public static List<String> arms(Scenario scenario) {
    return Stream.concat(Stream.of(Scenario.STATUS_QUO), scenario.arms().keySet().stream()).toList();
  }

  /** What happens in the life under the arm: what happens in both lives, and what its arm adds or leaves out. */
  List<Event> eventsOfArm() {
    return scenario().with(desk.events()).plan(arm).events();
  }

  /** Begins again in week 0 of the same city, with the countermeasures and events of the scenario alone. */
  public void restart() {
    changes.forget();
    begin(new Decided(scenario().countermeasures(arm), scenario().events()));
  }

  /** Begins again in week 0 of another city with other luck and the same parameters. */
  public void restart(long seed) {
    restartIn(Observed.withSeed(loaded, seed));
  }

  /** Begins again in week 0 of the same city, with all that was changed: the history so far comes to pass again. */
  public void relive() {
    begin(desk.decisions());
  }

  /** Changes something on the desk in one step, which can be taken back. */
  public void change(Runnable change) {
    Decided before = desk.decisions();
    change.run();
    changes.note(new Changes.Change(week(), before, desk.decisions()));
  }

  /** The week that had been lived through last when that was changed which can be taken back; none if nothing was. */
  public OptionalInt undoable() {
    return changes.lastMade();
  }

  /** The week that had been lived through last when that was changed which can be made again; none if nothing was taken back. */
  public OptionalInt redoable() {
    return changes.lastTakenBack();
  }

  /**
   * Takes the last change back: all is as if it had never been made. If weeks have gone by since, all are lived through
   * again.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public void undo() {
    Changes.Change change = changes.takeBack();
    decide(change.before(), change.week());
  }

  /**
   * Makes the change again that was taken back last, in its week.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public void redo() {
    Changes.Change change = changes.makeAgain();
    decide(change.after(), change.week());
  }

  private void decide(Decided wanted, int since) {
    int reached = week();
    if (since == reached) {
      desk.decide(wanted);
      act();
    } else {
      begin(wanted);
      playTo(reached);
    }
  }

  /** Keeps the life under the policy as it is now to be compared with, and begins again in the same city. */
  public void keepAndRestart() {
    kept = Optional.of(new KeptPolicy(changed, desk.decisions(), eventsOfArm()));
    restart();
  }

  /** The life that was kept to be compared with, which goes on no more. */
  public Optional<Life> kept() {
    return kept.map(KeptPolicy::before);
  }

  /** The policy that was kept, lived again beside the one that is made now: as far as that one, and further than it was kept. */
  public Optional<Life> keptAgain() {
    return kept.map(KeptPolicy::again);
  }

  /** The small cities that live through the same, as soon as somebody lets them. */
  public Fan fan() {
    return fan;
  }

  private void restartIn(LoadedScenario city) {
    loaded = city;
    if (fan != null) {
      fan.close();
    }
    fan = new Fan(loaded);
    kept = Optional.empty();
    replicate = new Replicate(loaded, 0, team);
    restart();
  }

  private void begin(Decided decided) {
    unchanged = new Life(replicate.begin(Policy.STATUS_QUO), scenario().parameters());
    changed = new Life(replicate.begin(new Policy(decided.countermeasures())), scenario().parameters());
    desk = new PolicyDesk(decided, this);
    fan.begin();
    act();
    unchanged.begin();
    kept.ifPresent(policy -> policy.begin(replicate, scenario().parameters()));
    changed.model().atEndOfEachWeek(this::follow);
    changed.begin();
  }

  /**
   * Lives through one week in both lives.
   *
   * @throws IllegalStateException if they are over
   */
  public void step() {
    if (isOver()) {
      throw new IllegalStateException("no life has more than " + MOST_WEEKS + " weeks");
    }
    changed.model().step();
  }

  /** Whether all weeks are lived that a life can have; the schedule of the model is empty from then on. */
  public boolean isOver() {
    return week() >= MOST_WEEKS;
  }

  /** Lives on up to the end of a week; does nothing if it is over already. */
  public void playTo(int lastWeek) {
    while (week() < lastWeek) {
      step();
    }
  }

  /** Brings the status quo, and the policy that was kept, to the week of the arm. It happens by itself at the end of each week of the arm. */
  public void follow() {
    while (unchanged.week() < changed.week()) {
      unchanged.model().step();
    }
    kept.ifPresent(policy -> policy.follow(week()));
    fan.reach(week());
    if (isOver()) {
      changed.model().kill();
    }
  }

  /** Lets both lives hold from next week on what the desk says. */
  void act() {
    List<Event> eventsOfArm = eventsOfArm();
    changed.model().changeFromNextWeek(desk.policy(), eventsOfArm);
    unchanged.model().changeFromNextWeek(Policy.STATUS_QUO, desk.events());
    fan.hold(desk.policy(), eventsOfArm, desk.events(), week());
  }

  /**
   * A target that says the same in this city and that a scenario accepts, which knows only the shares of a city: where
   * less than one community would be expected, those that there are stand for it by their numbers.
   *
   * @throws IllegalArgumentException if it names what the city does not have, or means nobody
   */
  Target placed(Target target) {
    City city = changed.city();
    List<Integer> meant = target.in(city).stream().map(community -> community.index() + 1).toList();
    boolean known = city.districts().containsAll(target.districts())
        && city.housingTypes().containsAll(target.housing())
        && meant.containsAll(target.communities());
    if (!known || meant.isEmpty()) {
      throw new IllegalArgumentException("target must mean communities of this city, but means "
          + (known ? "none" : "some that it does not have"));
    }
    return Audience.of(target, loaded).communities() < 1 ? new Target(List.of(), List.of(), meant) : target;
  }

  /** The week lived through last; 0 before the first. */
  public int week() {
    return changed.week();
  }

  /** The life in which nothing is done. */
  public Life statusQuo() {
    return unchanged;
  }

  /** The life under the arm and all that was changed. */
  public Life arm() {
    return changed;
  }

  /** The name of the arm. */
  public String armName() {
    return arm;
  }

  /** The model of the arm, already started; another one after each restart. */
  public ParticipationModel armModel() {
    return changed.model();
  }

  /** Where the policy of the arm is made. */
  public PolicyDesk desk() {
    return desk;
  }

  /** The scenario as it is lived through: certain parameters, observed in every week. */
  public Scenario scenario() {
    return loaded.scenario();
  }

  /** The scenario with everything that it names. */
  public LoadedScenario loaded() {
    return loaded;
  }

  /**
   * Saves the scenario from which this began with the changes made, as one arm that {@code canyu run} brings to the
   * same, week by week. It says what differs from the baseline beside the file, or from the one that is shipped.
   *
   * @throws ParameterException if, saved there, it would not come to the same
   * @throws IOException if the file cannot be written
   */
  public void saveScenario(Path file) throws IOException {
    SavedScenario.of(this).write(file);
  }

  /**
   * Saves how far this has come, with its scenario beside the file; {@link Checkpoint#reopen} goes on from there.
   *
   * @throws ParameterException as {@link #saveScenario} does
   * @throws IOException if a file cannot be written
   */
  public void saveCheckpoint(Path file) throws IOException {
    Checkpoint.write(file, this);
  }

  /**
   * Saves all indicators of both lives as comma-separated values: a row for every arm, week and group, a column for
   * every indicator, empty where it is not defined.
   *
   * @throws IOException if the file cannot be written
   */
  public void saveIndicators(Path file, TableFormat format) throws IOException {
    new WholeFile(file).writeText(new IndicatorSheet(this, format)::writeTo);
  }

  /** Ends the threads that lived through the weeks. */
  @Override
  public void close() {
    fan.close();
    team.close();
  }
}
