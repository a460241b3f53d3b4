package canyu.experiment.comparison;

import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.definition.Outcome;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which groups an arm helps and which it harms, as far as that is resolved and beyond what matters.
 *
 * @param gaining the numbers of the groups that are better off
 * @param losing the numbers of the groups that are worse off
 */
public record Harm(List<Integer> gaining, List<Integer> losing) {

  /** In what groups gain or lose: the first outcome, or participation in a year where that is not defined for groups. */
  public static Indicator measure(Comparison comparison) {
    Indicator first = comparison.scenario().outcomes().get(0).indicator();
    return first.cityOnly() ? Indicator.PARTICIPATION_52 : first;
  }

  /** What an arm does to every part of the city. */
  public static Harm of(Comparison comparison, String arm) {
    return new Harm(groups(comparison, part -> part.isBetter(arm)), groups(comparison, part -> part.isWorse(arm)));
  }

  /** Whether every group to which somebody belongs is worse off. */
  public boolean harmsAll(Comparison comparison) {
    return isEverybody(losing, comparison);
  }

  /** Whether groups are all those to which somebody belongs. */
  public static boolean isEverybody(List<Integer> groups, Comparison comparison) {
    return groups.size() > 1 && others(groups, comparison).isEmpty();
  }

  /** All other groups to which somebody belongs. */
  public static List<Integer> others(List<Integer> groups, Comparison comparison) {
    return groups(comparison).filter(comparison::isInhabited).boxed().filter(group -> !groups.contains(group)).toList();
  }

  private static IntStream groups(Comparison comparison) {
    return IntStream.range(Groups.CITY + 1, comparison.groups().count());
  }

  private static List<Integer> groups(Comparison comparison, Predicate<OutcomeEffects> chosen) {
    Indicator measure = measure(comparison);
    List<String> names = comparison.groups().names();
    return groups(comparison)
        .filter(group -> chosen.test(new OutcomeEffects(comparison, new Outcome(measure, names.get(group)))))
        .boxed().toList();
  }
}
