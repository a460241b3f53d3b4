package canyu.scenario;

import canyu.parameter.Node;
import canyu.population.Composition;
import canyu.population.Frame;
import java.util.Optional;

/**
 * A scenario with everything that it names.
 *
 * @param frame who lives in the city
 * @param composition the joint distribution of sex, age and education in the frame
 * @param tree the baseline with the scenario laid over it, and where each value comes from
 * @param draws the parameters that cities draw, if the scenario says that they draw any
 */
public record LoadedScenario(
    Scenario scenario, Frame frame, Composition composition, Node.Mapping tree, Optional<ParameterDraws> draws) {

  /** What its texts are in other languages. */
  public Translations translations() {
    return Translations.of(scenario, tree, frame);
  }

  /** The scenario as one replicate lives through it: with the parameters of its draw. */
  public Scenario ofReplicate(int number) {
    return draws
        .map(drawn -> scenario.with(drawn.parameters(scenario.uncertainty().orElseThrow().draw(number))))
        .orElse(scenario);
  }
}
