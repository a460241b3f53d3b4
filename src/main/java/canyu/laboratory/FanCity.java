package canyu.laboratory;

import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.ParticipationModel;
import canyu.simulation.Replicate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One small city of a fan and its two lives; one thread lives through them, others may look. */
final class FanCity {

  /** No week yet: the city has not settled, or its lives have not begun. */
  static final int NOT_BEGUN = -1;

  private final LoadedScenario small;
  private final int number;
  private Replicate replicate;
  private ParticipationModel policy;
  private ParticipationModel statusQuo;
  private FanCourse course;

  /**
   * @param number of the replicate
   */
  FanCity(LoadedScenario small, int number) {
    this.small = small;
    this.number = number;
  }

  /** Settles, begins, or lives through one week more, whichever comes next. */
  void step(FanCourse wanted, Sweep sweep) {
    if (replicate == null) {
      replicate = new Replicate(small, number, sweep);
    } else if (course == null || course.life() != wanted.life()) {
      begin(wanted);
    } else {
      live(wanted);
    }
  }

  private synchronized void begin(FanCourse wanted) {
    policy = replicate.begin(wanted.policy());
    statusQuo = replicate.begin(Policy.STATUS_QUO);
    keepWhatIsAsked(policy.trajectory());
    keepWhatIsAsked(statusQuo.trajectory());
    hold(wanted);
    policy.start();
    statusQuo.start();
  }

  /** Charts show small cities as a whole, and the scoreboard the groups that the question is about; triggers may watch any. */
  private void keepWhatIsAsked(Trajectory trajectory) {
    if (small.scenario().policies().values().stream().anyMatch(Policy::isAdaptive)) {
      return;
    }
    List<String> names = trajectory.groups().names();
    trajectory.keepOnly(Stream.concat(Stream.of(Groups.CITY),
        small.scenario().outcomes().stream().map(outcome -> names.indexOf(outcome.group()))).collect(Collectors.toSet()));
  }

  private synchronized void live(FanCourse wanted) {
    if (!wanted.saysTheSameAs(course)) {
      hold(wanted);
    }
    policy.step();
    statusQuo.step();
  }

  private void hold(FanCourse wanted) {
    course = wanted;
    policy.changeFromNextWeek(wanted.policy(), wanted.eventsOfArm());
    statusQuo.changeFromNextWeek(Policy.STATUS_QUO, wanted.events());
  }

  /** The week lived through last in a life of the large city; {@link #NOT_BEGUN} before its beginning. */
  synchronized int week(FanCourse wanted) {
    return course == null || course.life() != wanted.life() ? NOT_BEGUN : policy.week().number();
  }

  /** An indicator under the policy in a week that was lived through; of the city, or a group that the question is about. */
  synchronized double policy(Indicator indicator, int group, int week) {
    return policy.trajectory().value(indicator, group, week);
  }

  /** An indicator under the status quo in a week that was lived through. */
  synchronized double statusQuo(Indicator indicator, int group, int week) {
    return statusQuo.trajectory().value(indicator, group, week);
  }
}
