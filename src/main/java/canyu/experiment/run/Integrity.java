package canyu.experiment.run;

import canyu.city.Lever;
import canyu.countermeasure.Cost;
import canyu.countermeasure.Levers;
import canyu.countermeasure.Period;
import canyu.countermeasure.Policy;
import canyu.countermeasure.Target;
import canyu.countermeasure.Terms;
import canyu.indicator.Trajectory;
import canyu.scenario.definition.Scenario;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the arms of an experiment differ by nothing but their policy, tried out on its first replicate.
 *
 * @param holds for each property, whether it was found to hold
 */
public record Integrity(Map<Property, Boolean> holds) {

  /** Something that must be so if differences between arms are to be effects. */
  public enum Property {
    /** Until its first countermeasure begins, an arm is the status quo. */
    IDENTICAL_BEFORE_START,
    /** An arm that leaves every lever where it is is the status quo. */
    NULL_ARM_IDENTICAL,
    /** A change to a channel that no community has moves nobody. */
    UNUSED_CHANNEL_INERT,
    /** A replicate that is run once more, alone, gives the same result. */
    REPLICATE_STABLE
  }

  /**
   * What the first city has to live through, besides the status quo, to try out all properties: something that begins
   * late, something that changes nothing, and a channel that no community has, as it is and better.
   */
  static List<Policy> trials(Scenario scenario) {
    return List.of(
        policy(half(scenario) + 1, Map.of(Lever.CLOSED_LOOP, 1.0)),
        policy(1, Map.of(Lever.CLOSED_LOOP, scenario.levers().get(Lever.CLOSED_LOOP))),
        policy(1, Map.of(Lever.COVERAGE_SERVICE_PLATFORM, 0.0)),
        policy(1, Map.of(Lever.COVERAGE_SERVICE_PLATFORM, 0.0, Lever.USABILITY_SERVICE_PLATFORM, 1.0)));
  }

  private static int half(Scenario scenario) {
    return scenario.time().weeks() / 2;
  }

  private static Policy policy(int from, Map<Lever, Double> levels) {
    Terms terms = new Terms(new Period(from, Optional.empty(), 0), 1, Target.EVERYWHERE);
    return new Policy(List.of(new Levers(terms, new Cost(0, 0, 0), levels)));
  }

  /**
   * Judges all properties.
   *
   * @param statusQuo how the first city went in the status quo
   * @param alone how it went when it was run once more, alone
   * @param tried how it went in the trials, in their order
   */
  public static Integrity of(Scenario scenario, Trajectory statusQuo, Trajectory alone, List<Trajectory> tried) {
    return new Integrity(new EnumMap<>(Map.of(
        Property.IDENTICAL_BEFORE_START, statusQuo.sameUntil(tried.get(0), half(scenario)),
        Property.NULL_ARM_IDENTICAL, statusQuo.equals(tried.get(1)),
        Property.UNUSED_CHANNEL_INERT, tried.get(2).equals(tried.get(3)),
        Property.REPLICATE_STABLE, statusQuo.equals(alone))));
  }

  void write(DataOutput out) throws IOException {
    for (Property property : Property.values()) {
      out.writeBoolean(holds.get(property));
    }
  }

  static Integrity read(DataInput in) throws IOException {
    Map<Property, Boolean> holds = new EnumMap<>(Property.class);
    for (Property property : Property.values()) {
      holds.put(property, in.readBoolean());
    }
    return new Integrity(holds);
  }
}
