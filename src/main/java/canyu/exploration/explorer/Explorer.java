package canyu.exploration.explorer;

import canyu.exploration.optimisation.space.Mix;
import canyu.scenario.definition.Outcome;
import java.util.List;
import java.util.Map;

/**
 * An emulator of what mixes do in the cities of a scenario.
 *
 * @param plan what was run for it
 * @param points every mix it knows as numbers: those of the plan, then the arms that are mixes
 * @param arms the arms that are mixes, by name
 * @param outcomes those of the scenario that it can say something about, in their order
 * @param untold those of which it cannot: some mix does not define them, or no mix changes them
 */
public record Explorer(ExplorerPlan plan, double[][] points, Map<String, Mix> arms, List<ExploredOutcome> outcomes,
    List<Outcome> untold) {}
