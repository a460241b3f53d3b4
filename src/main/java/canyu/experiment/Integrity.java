package canyu.experiment;

import canyu.city.Lever;
import canyu.city.Sweep;
import canyu.countermeasure.Cost;
import canyu.countermeasure.Levers;
import canyu.countermeasure.Period;
import canyu.countermeasure.Policy;
import canyu.countermeasure.Target;
import canyu.countermeasure.Terms;
import canyu.indicator.Trajectory;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Scenario;
import canyu.simulation.Replicate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether the arms of an experiment differ by nothing but their policy, tried out on its first replicate.
 *
 * @param holds for each property, whether it was found to hold
 */
public record Integrity(Map<Property, Boolean> holds) {

  /** What was found, in one line. */
  public String inWords() {
    return "Arm integrity on the first city: " + holds.entrySet().stream()
        .map(entry -> entry.getKey().words + (entry.getValue() ? ": yes" : ": NO"))
        .collect(Collectors.joining("; "));
  }

  /** Something that must be so if differences between arms are to be effects. */
  public enum Property {
    /** Until its first countermeasure begins, an arm is the status quo. */
    IDENTICAL_BEFORE_START("arms identical before their start"),
    /** An arm that leaves every lever where it is is the status quo. */
    NULL_ARM_IDENTICAL("null arm identical"),
    /** A change to a channel that no community has moves nobody. */
    UNUSED_CHANNEL_INERT("unused channel inert"),
    /** A replicate that is run once more, alone, gives the same result. */
    REPLICATE_STABLE("replicate stable");

    private final String words;

    Property(String words) {
      this.words = words;
    }
  }

  /** Tries out all properties on the first replicate of a scenario whose runs are done. */
  public static Integrity of(LoadedScenario loaded, Comparison comparison) {
    Replicate replicate = new Replicate(loaded, 0, Sweep.IN_ORDER);
    Map<Lever, Double> levers = loaded.scenario().levers();
    int half = loaded.scenario().time().weeks() / 2;
    Trajectory statusQuo = replicate.live(Policy.STATUS_QUO).trajectory();
    Trajectory late = live(replicate, half + 1, Map.of(Lever.CLOSED_LOOP, 1.0));
    Trajectory nothing = live(replicate, 1, Map.of(Lever.CLOSED_LOOP, levers.get(Lever.CLOSED_LOOP)));
    Trajectory without = live(replicate, 1, Map.of(Lever.COVERAGE_SERVICE_PLATFORM, 0.0));
    Trajectory withoutButBetter = live(replicate, 1,
        Map.of(Lever.COVERAGE_SERVICE_PLATFORM, 0.0, Lever.USABILITY_SERVICE_PLATFORM, 1.0));
    return new Integrity(new EnumMap<>(Map.of(
        Property.IDENTICAL_BEFORE_START, statusQuo.sameUntil(late, half),
        Property.NULL_ARM_IDENTICAL, statusQuo.equals(nothing),
        Property.UNUSED_CHANNEL_INERT, without.equals(withoutButBetter),
        Property.REPLICATE_STABLE, sameAsBefore(loaded, comparison, statusQuo))));
  }

  private static Trajectory live(Replicate replicate, int from, Map<Lever, Double> levels) {
    Terms terms = new Terms(new Period(from, Optional.empty(), 0), 1, Target.EVERYWHERE);
    return replicate.live(new Policy(List.of(new Levers(terms, new Cost(0, 0, 0), levels)))).trajectory();
  }

  private static boolean sameAsBefore(LoadedScenario loaded, Comparison comparison, Trajectory again) {
    RunResult before = comparison.runs().get(0);
    return before.values()
        .equals(RunResult.of(Scenario.STATUS_QUO, 0, again, loaded.scenario().time(), before.moves()).values());
  }
}
