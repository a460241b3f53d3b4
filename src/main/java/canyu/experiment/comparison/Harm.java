package canyu.experiment.comparison;

import canyu.experiment.statistics.Verdict;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.Outcome;
import java.util.List;
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
    OutcomeEffects city = new OutcomeEffects(comparison, Outcome.of(measure(comparison)));
    return new Harm(groups(comparison, arm, city, city.better()), groups(comparison, arm, city, city.worse()));
  }

  /** Whether every group to which somebody belongs is worse off. */
  public boolean harmsAll(Comparison comparison) {
    return losing.size() > 1 && losing.size() == groups(comparison).filter(comparison::isInhabited).count();
  }

  private static IntStream groups(Comparison comparison) {
    return IntStream.range(Groups.CITY + 1, comparison.groups().count());
  }

  private static List<Integer> groups(Comparison comparison, String arm, OutcomeEffects city, Verdict verdict) {
    return groups(comparison)
        .filter(group -> comparison.effect(arm, city.indicator(), group).verdict() == verdict).boxed().toList();
  }
}
