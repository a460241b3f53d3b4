package canyu.exploration.ensemble;

import canyu.indicator.Trajectory;
import canyu.scenario.definition.Outcome;
import java.io.Serializable;
import java.util.List;

/**
 * Where a run ended up.
 *
 * @param levels of the outcomes that are kept, in their order; NaN where one is not defined
 */
public record End(EndsLog.Place place, double[] levels) implements Serializable {

  /** The end of what was lived through. */
  public static End of(EndsLog.Place place, Trajectory lived, List<Outcome> outcomes) {
    List<String> groups = lived.groups().names();
    return new End(place, outcomes.stream()
        .mapToDouble(outcome -> lived.inTheEnd(outcome.indicator(), groups.indexOf(outcome.group()))).toArray());
  }
}
