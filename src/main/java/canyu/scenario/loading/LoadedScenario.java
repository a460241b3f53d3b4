package canyu.scenario.loading;

import canyu.indicator.Groups;
import canyu.parameter.Node;
import canyu.population.Composition;
import canyu.population.Frame;
import canyu.scenario.definition.Reference;
import canyu.scenario.definition.Scenario;
import canyu.scenario.definition.Translations;
import canyu.scenario.draw.ParameterDraws;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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

  /**
   * The same without arms and events. Parameters are drawn if they come from a posterior; priors were never meant to give
   * what was observed.
   */
  public LoadedScenario ofStatusQuo() {
    boolean fromPosterior = scenario.parameters().posterior().isPresent();
    Scenario statusQuo = new Scenario(scenario.title(), scenario.question(), scenario.aims(), Reference.NONE, scenario.currency(), scenario.survey(),
        scenario.population(), scenario.time(), scenario.replicates(), scenario.precision(), scenario.seed(),
        scenario.uncertainty().filter(drawn -> fromPosterior), scenario.levers(), scenario.parameters(), Map.of(),
        List.of());
    return new LoadedScenario(statusQuo, frame, composition, tree, draws.filter(drawn -> fromPosterior));
  }

  /** Who lives in the city. */
  public LoadedFrame people() {
    return new LoadedFrame(frame, composition);
  }

  /** The same with a fixed number of replicates. */
  public LoadedScenario withReplicates(int number) {
    return new LoadedScenario(scenario.withReplicates(number), frame, composition, tree, draws);
  }

  /** The share of everybody who belongs to each group, by its number: 1 for the city; of places, what is expected. */
  public double[] sharesOfGroups() {
    Groups groups = people().groups();
    double[] shares = new double[groups.count()];
    shares[Groups.CITY] = 1;
    composition.people().forEach(person -> IntStream.of(
            groups.ofSex(person.sex()), groups.ofAge(person.age()), groups.ofLevel(person.education()))
        .forEach(group -> shares[group] += person.weight()));
    addPlaces(shares, groups.ofDistrict(0), frame.districts().values());
    addPlaces(shares, groups.ofHousing(0), frame.housing().values());
    return shares;
  }

  private static void addPlaces(double[] shares, int from, Collection<Double> weights) {
    double all = weights.stream().mapToDouble(Double::doubleValue).sum();
    int place = from;
    for (double weight : weights) {
      shares[place++] = weight / all;
    }
  }

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
