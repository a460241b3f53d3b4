package canyu.scenario;

import canyu.parameter.Node;
import canyu.population.Composition;
import canyu.population.Frame;

/**
 * A scenario with everything that it names.
 *
 * @param frame who lives in the city
 * @param composition the joint distribution of sex, age and education in the frame
 * @param tree the baseline with the scenario laid over it, and where each value comes from
 */
public record LoadedScenario(Scenario scenario, Frame frame, Composition composition, Node.Mapping tree) {}
