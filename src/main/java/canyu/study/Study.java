package canyu.study;

import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.parameter.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A published study that is done again in the simulated city: who is in the sample, what is done to whom, and what is
 * compared after how long. Its question, its design and what it teaches are among the words of reports, under its key.
 */
public sealed interface Study
    permits FirstReport,
        BreachVictims,
        ReportersSatisfaction,
        Transparency,
        Campaign,
        YearlyParticipation,
        PlatformUptake,
        Law,
        Reform,
        ConcentrationOfActs,
        WillingAndDoing,
        AgeAndChannel,
        OtherChannel {

  /** All studies, in the order of their declaration. */
  static List<Study> all() {
    return Arrays.stream(Study.class.getPermittedSubclasses()).map(Study::only).toList();
  }

  private static Study only(Class<?> type) {
    try {
      return (Study) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(type.getName(), impossible);
    }
  }

  /** Its name in files and words. */
  default String key() {
    return Names.decapitalised(getClass());
  }

  /** Where it was published. */
  List<Source> sources();

  /** Whether parameters may be fitted to it. */
  Use use();

  /** What it measures. */
  List<StudyStatistic> statistics();

  /** How many weeks after the burn-in it lasts. */
  int weeks();

  /** The weeks at whose end attitudes are written down; 0 is the end of the burn-in. */
  default Set<Integer> snapshots() {
    return Set.of();
  }

  /**
   * What is done to the city in each of the lives that are compared; nothing in the one life of most studies.
   *
   * @param statusQuo the level of every lever under the status quo
   */
  default List<Treatment> treatments(Map<Lever, Double> statusQuo) {
    return List.of(Treatment.STATUS_QUO);
  }

  /**
   * The value of each statistic in one city; NaN where it is not defined.
   *
   * @param lives what happened under each treatment, in their order
   */
  double[] measured(List<History> lives);

  /** The levers about whose effects it says something. */
  Set<Lever> levers();

  /** Whether it says something about the effect of a countermeasure. */
  default boolean bearsOn(Countermeasure countermeasure) {
    return countermeasure.goals().stream().anyMatch(goal -> levers().contains(goal.lever()));
  }
}
