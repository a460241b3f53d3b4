package canyu.scenario.loading;

import canyu.city.Chance;
import canyu.indicator.Gap;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.Problem;
import canyu.population.Composition;
import canyu.process.Processes;
import canyu.scenario.definition.Scenario;
import canyu.scenario.draw.Uncertainty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What can be known before any run of whether the first cities say how far an indicator differs, as a precision asks:
 * who their residents are, and whether a case can be solved in them. That nobody is unwilling, or nobody acts, only
 * their lives show.
 */
final class FirstStageCheck {

  /** So many observations have a spread. */
  private static final int FEWEST = 2;

  private final LoadedScenario loaded;
  private final Indicator indicator;

  private FirstStageCheck(LoadedScenario loaded, Indicator indicator) {
    this.loaded = loaded;
    this.indicator = indicator;
  }

  /**
   * A problem if too few of the first cities define the indicator.
   *
   * @param loaded whose draws of parameters are all right
   */
  static List<Problem> problems(LoadedScenario loaded) {
    return loaded.scenario().precision().map(precision -> precision.outcome(loaded.scenario()).indicator())
        .flatMap(indicator -> new FirstStageCheck(loaded, indicator).problem()).stream().toList();
  }

  private Optional<Problem> problem() {
    int shared = loaded.scenario().uncertainty().map(Uncertainty::citiesPerDraw).orElse(1);
    int draws = loaded.scenario().replicates() / shared;
    long defined = IntStream.range(0, draws * shared).filter(city -> missing(city).isEmpty()).map(city -> city / shared)
        .distinct().limit(FEWEST).count();
    return defined >= FEWEST ? Optional.empty()
        : IntStream.range(0, draws * shared).mapToObj(this::missing).flatMap(Optional::stream).findFirst()
            .map(why -> problem(defined, draws, why));
  }

  private Problem problem(long defined, int draws, String why) {
    String path = "precision.indicator";
    Node named = loaded.tree().at(path).or(() -> loaded.tree().at("precision")).orElseThrow();
    return new Problem(named.origin(), path, String.format(Locale.ROOT,
        "%s %s is not defined in %d of %d %s of the first stage, so nothing can be known about how much it differs: %s",
        path, Names.camel(indicator), draws - defined, draws,
        loaded.scenario().uncertainty().isPresent() ? "draws" : "cities", why));
  }

  /** Why the indicator is not defined in a city, as far as that is known before it lives. */
  private Optional<String> missing(int city) {
    return indicator == Indicator.WEEKS_TO_SOLUTION
        ? unsolved(loaded.ofReplicate(city).parameters().processes())
        : indicator.gap().flatMap(gap -> nobody(gap, city));
  }

  /** The groups of people to which somebody belongs. */
  static Set<Integer> groups(Composition people, Groups groups) {
    return people.people().stream().flatMapToInt(each ->
            IntStream.of(groups.ofSex(each.sex()), groups.ofAge(each.age()), groups.ofLevel(each.education())))
        .boxed().collect(Collectors.toSet());
  }

  private static Optional<String> unsolved(Processes processes) {
    if (processes.issues().issueRate() == 0) {
      return Optional.of("no issue is ever met (parameters.issues.issueRate is 0)");
    }
    return processes.service().service() == 0
        ? Optional.of("no case is ever solved (parameters.service.service is 0)") : Optional.empty();
  }

  private Optional<String> nobody(Gap gap, int city) {
    Scenario scenario = loaded.scenario();
    Groups all = loaded.people().groups();
    Composition drawn = loaded.composition().drawn(scenario.population().residents(), Chance.of(scenario.seed(), city));
    return gap.missing(all, groups(drawn, all)::contains)
        .map(part -> "among " + scenario.population().residents() + " residents there are no "
            + part.name(all) + "; more residents would be right");
  }
}
