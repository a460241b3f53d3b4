package canyu.calibration;

import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.parameter.Node;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Parameters;
import canyu.scenario.Scenario;
import canyu.simulation.Replicate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The model as a function of its parameters: a city of people like the respondents lives under the status quo, and is
 * asked the questions of the survey at the end of its burn-in. Everybody is asked, so that only the luck of the city is
 * in the answers. Studies are then done in the same city.
 *
 * @param statusQuo on the frame of the survey; its weeks are those that a longer run goes on for
 * @param tree of the scenario whose parameters vary
 */
record SurveyModel(LoadedScenario statusQuo, Node.Mapping tree, List<Parameter> parameters, Targets targets,
    StudyTargets studies) {

  /** The statistics of the city with a number. */
  double[] answers(double[] values, int number, Sweep sweep) {
    Replicate replicate = replicate(values, number, sweep);
    return DoubleStream.concat(
        DoubleStream.of(targets.of(replicate.settled(), 0)), DoubleStream.of(studies.in(replicate))).toArray();
  }

  /** How far the answers of the city with a number move in the weeks after the questions. */
  double[] change(double[] values, int number, Sweep sweep) {
    Replicate replicate = replicate(values, number, sweep);
    double[] before = targets.of(replicate.settled(), 0);
    double[] after = targets.of(replicate.live(Policy.STATUS_QUO).end(), statusQuo.scenario().time().weeks());
    for (int i = 0; i < after.length; i++) {
      after[i] -= before[i];
    }
    return after;
  }

  /** The same in a smaller city, if it is smaller. */
  SurveyModel in(int residents) {
    Scenario usual = statusQuo.scenario();
    return new SurveyModel(new LoadedScenario(
        usual.withResidents(Math.min(residents, usual.population().residents())), statusQuo.frame(),
        statusQuo.composition(), statusQuo.tree(), statusQuo.draws()), tree, parameters, targets, studies);
  }

  /** How many statistics a city gives. */
  int size() {
    return targets.statistics().size() + studies.all().size();
  }

  /** Why something that a city gave is not defined; empty if all is. */
  Optional<String> undefined(double[] given) {
    int answers = targets.statistics().size();
    return IntStream.range(0, given.length).filter(i -> Double.isNaN(given[i])).boxed().findFirst()
        .map(i -> i < answers ? "nobody was there to answer a question"
            : "not defined in this city: " + studies.all().get(i - answers).name());
  }

  private Replicate replicate(double[] values, int number, Sweep sweep) {
    return new Replicate(new LoadedScenario(statusQuo.scenario().with(parameters(values)), statusQuo.frame(),
        statusQuo.composition(), tree, Optional.empty()), number, sweep);
  }

  /** All parameters of the model, those given in the place of the usual ones. */
  Parameters parameters(double[] values) {
    Map<String, Double> byPath = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      byPath.put(parameters.get(i).path(), values[i]);
    }
    return Parameters.drawn(tree, byPath, "the run");
  }
}
