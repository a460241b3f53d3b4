package canyu.calibration.simulator;

import canyu.calibration.plan.Sought;
import canyu.calibration.survey.Subgroup;
import canyu.calibration.targets.StudyTargets;
import canyu.calibration.targets.Targets;
import canyu.city.Sweep;
import canyu.indicator.Reply;
import canyu.parameter.Node;
import canyu.scenario.draw.Parameters;
import canyu.scenario.loading.LoadedScenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The model as a function of its parameters: a city of people like the respondents lives under the status quo, and is
 * asked the questions of the survey at the end of its burn-in, and those of later surveys in their weeks. Surveys of other
 * people are done in cities of their own. Studies are then done in the first city.
 *
 * @param cities on the frames of the surveys, the first that of the first survey
 * @param tree of the scenario whose parameters vary
 * @param sought what varies between runs
 */
public record SurveyModel(List<SurveyedCity> cities, Node.Mapping tree, Sought sought, Targets targets,
    StudyTargets studies) {

  /** How many weeks after the questions it is seen whether the status quo stays as it is. */
  public static final int LONGER_WEEKS = 104;

  /** The statistics of the city with a number. */
  public double[] answers(double[] values, int number, Sweep sweep) {
    List<SurveyedLife> lives = lives(values, number, sweep, List.of(0));
    return DoubleStream.concat(DoubleStream.of(said(lives).getOrDefault(0, new double[0])),
        DoubleStream.of(studies.in(lives.get(0).settled()))).toArray();
  }

  /** How far the answers of the city with a number move in the weeks after the questions. */
  public double[] change(double[] values, int number, Sweep sweep) {
    Map<Integer, double[]> said = said(lives(values, number, sweep, List.of(0, LONGER_WEEKS)));
    double[] after = said.get(LONGER_WEEKS).clone();
    for (int i = 0; i < after.length; i++) {
      after[i] -= said.get(0)[i];
    }
    return after;
  }

  private List<SurveyedLife> lives(double[] values, int number, Sweep sweep, List<Integer> delays) {
    Questionnaire questionnaire = new Questionnaire(targets, sought.cuts(values));
    return cities.stream().map(city ->
        new SurveyedLife(questionnaire, city.waves(), delays, drawn(city.statusQuo(), values), number, sweep)).toList();
  }

  /** The statistics of the surveys, by how many weeks after its own each was done. */
  private Map<Integer, double[]> said(List<SurveyedLife> lives) {
    Map<Integer, Map<Subgroup, Map<Reply, Double>>> together = new HashMap<>();
    lives.forEach(life -> life.said().forEach((delay, said) ->
        together.computeIfAbsent(delay, any -> new HashMap<>()).putAll(said)));
    Map<Integer, double[]> statistics = new HashMap<>();
    together.forEach((delay, said) -> statistics.put(delay, targets.of(said)));
    return statistics;
  }

  /** The same in smaller cities, if they are smaller. */
  public SurveyModel in(int residents) {
    return new SurveyModel(cities.stream().map(city -> city.in(residents)).toList(), tree, sought, targets, studies);
  }

  /** How many statistics a city gives. */
  public int size() {
    return targets.statistics().size() + studies.all().size();
  }

  /** Why something that a city gave is not defined; empty if all is. */
  public Optional<String> undefined(double[] given) {
    int answers = targets.statistics().size();
    return IntStream.range(0, given.length).filter(i -> Double.isNaN(given[i])).boxed().findFirst()
        .map(i -> i < answers ? "nobody was there to answer a question"
            : "not defined in this city: " + studies.all().get(i - answers).name());
  }

  private LoadedScenario drawn(LoadedScenario statusQuo, double[] values) {
    return new LoadedScenario(statusQuo.scenario().with(parameters(values)), statusQuo.frame(), statusQuo.composition(),
        tree, Optional.empty());
  }

  /** All parameters of the model, those given in the place of the usual ones. */
  Parameters parameters(double[] values) {
    return Parameters.drawn(tree, sought.values(values), "the run");
  }
}
