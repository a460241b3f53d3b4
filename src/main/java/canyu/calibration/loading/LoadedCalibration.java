package canyu.calibration.loading;

import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.Statistic;
import canyu.calibration.inference.problem.Unknowns;
import canyu.calibration.inference.problem.Unmoved;
import canyu.calibration.plan.Calibration;
import canyu.calibration.plan.Parameter;
import canyu.calibration.plan.Sought;
import canyu.calibration.simulator.SurveyModel;
import canyu.calibration.simulator.SurveyedCity;
import canyu.calibration.survey.AskedSurvey;
import canyu.calibration.survey.Question;
import canyu.calibration.survey.Silence;
import canyu.calibration.targets.StudyTargets;
import canyu.calibration.targets.Targets;
import canyu.city.Sweep;
import canyu.experiment.forecast.Room;
import canyu.experiment.forecast.WarmTime;
import canyu.experiment.forecast.Workload;
import canyu.experiment.store.Fingerprint;
import canyu.parameter.Node;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterYaml;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.SurveyedStatusQuo;
import canyu.scenario.survey.RealSurvey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A calibration with everything that it names.
 *
 * @param reading of the survey that was chosen, if not the usual one
 * @param surveys those that are to be met, by their weeks, the one that the calibration names first before the others
 * @param scenario the tree of the scenario whose parameters vary
 * @param tree the calibration as it was read
 * @param sought what varies between runs
 * @param targets what is to be met of the survey
 * @param studies what is to be met of published studies
 * @param silences subgroups that would be targets if anybody in them had answered
 * @param unusedColumns of the microdata
 */
public record LoadedCalibration(Calibration calibration, Optional<String> reading, List<AskedSurvey> surveys,
    Node.Mapping scenario, Node.Mapping tree, Sought sought, Targets targets,
    StudyTargets studies, List<Silence> silences, List<String> unusedColumns) {

  /** While a run lasts: the settled city, and one that goes on from there. */
  private static final long CITIES = 2;

  /** A number as it is written in a table, with all its digits and a comma. */
  private static final int DIGITS = 19;

  /** The first survey, and the status quo among people like its respondents. */
  public SurveyedStatusQuo surveyed() {
    return surveys.get(0).surveyed();
  }

  /** The first survey. */
  public RealSurvey survey() {
    return surveyed().survey();
  }

  /** The questions that the surveys may have asked. */
  public List<Question> questions() {
    return surveys.stream().flatMap(each -> each.questions().stream()).distinct().toList();
  }

  /** All that varies between runs, the cut points of scales last: the unknowns of the engine. */
  public List<Parameter> parameters() {
    return sought.all();
  }

  /** What every run gives: the statistics of the survey, then those of studies. */
  public List<Statistic> statistics() {
    return Stream.concat(targets.statistics().stream(), studies.statistics().stream()).toList();
  }

  /** The question for the engine. */
  public InverseProblem problem(boolean keepingBack) {
    return new InverseProblem(parameters().stream().map(Parameter::unknown).toList(), statistics(),
        studies.after(targets.observation(keepingBack)));
  }

  /** The cities of a run: surveys of the same frame are done in the same one. */
  private List<SurveyedCity> cities() {
    Map<String, List<AskedSurvey>> byFrame = new LinkedHashMap<>();
    surveys.forEach(each -> byFrame.computeIfAbsent(people(each), any -> new ArrayList<>()).add(each));
    return byFrame.values().stream().map(those -> new SurveyedCity(
        those.get(0).surveyed().statusQuo(), those.stream().map(AskedSurvey::wave).toList())).toList();
  }

  private static String people(AskedSurvey survey) {
    LoadedScenario statusQuo = survey.surveyed().statusQuo();
    return Fingerprint.of("", statusQuo).hash();
  }

  /** The model for the engine. */
  public SurveyModel model() {
    return new SurveyModel(cities(), scenario, sought, targets, studies);
  }

  /** The values that the model takes for those that an engine has found: whole numbers where they must be. */
  public double[] taken(double[] found) {
    List<Parameter> parameters = parameters();
    double[] taken = new double[found.length];
    Arrays.setAll(taken, i -> parameters.get(i).described().nearest(found[i]));
    return taken;
  }

  /** What the runs depend on, and the order in which they are made. */
  public Fingerprint fingerprint(String version, boolean keepingBack) {
    LoadedScenario statusQuo = surveyed().statusQuo();
    StringBuilder more = new StringBuilder(ParameterYaml.write(calibration.essence()))
        .append(targets).append(keepingBack);
    calibration.studies().ifPresent(named -> more.append(studies));
    surveys.stream().skip(1).forEach(each -> more.append('\n').append(each.wave().name()).append(people(each)));
    parameters().forEach(parameter -> more.append('\n').append(parameter.path()).append(parameter.prior()));
    return Fingerprint.of(version, statusQuo).with(more.toString());
  }

  /**
   * The memory that cities take which live at the same time, and what the file of all runs and that of the draws take.
   *
   * @param threads how many work
   */
  public Room room(int threads) {
    long residents = calibration.respondents().residents();
    long numbers = (long) calibration.runsInAll() * (parameters().size() + statistics().size())
        + (long) calibration.cost().draws() * parameters().size();
    return new Room(
        threads * residents * (CITIES * Workload.BYTES_PER_RESIDENT + remembered()) + numbers * Double.BYTES, numbers * DIGITS,
        tree.origin(), "fewer threads or residents", "fewer runs or draws");
  }

  /** How many bytes of each resident are kept so that surveys can ask what was done; none if they do not. */
  private long remembered() {
    return surveys.stream().mapToLong(each -> targets.remembered(each.wave()).size()).sum();
  }

  /** How many weeks a resident of one run lives through: burn-in, until the last survey, and what studies take. */
  public int weeksPerRun() {
    Scenario statusQuo = surveyed().statusQuo().scenario();
    return studies.weeks(statusQuo) + cities().stream()
        .mapToInt(city -> statusQuo.time().burnIn() + city.lastWeek()).sum();
  }

  /**
   * The targets that no run moves and that are not met, as far as some runs tell.
   *
   * @param runs how many, with draws of the priors
   */
  public List<Unmoved> unmoved(int runs) {
    InverseProblem problem = problem(false);
    List<double[]> given = IntStream.range(0, runs).mapToObj(k -> {
      double[] z = RandomStream.of(calibration.seed(), "dry run", k).normals(parameters().size());
      Arrays.setAll(z, i -> Unknowns.natural(problem, i, z[i]));
      return answers(z, k);
    }).flatMap(Optional::stream).toList();
    return Unmoved.of(problem, given).stream().filter(each -> !each.isMet()).toList();
  }

  /** What a run gives; empty if it fails. */
  private Optional<double[]> answers(double[] values, int number) {
    try {
      return Optional.of(model().answers(taken(values), number, Sweep.IN_ORDER));
    } catch (IllegalArgumentException | ParameterException failed) {
      return Optional.empty();
    }
  }

  /** How long one thread takes for a run with the usual parameters. */
  public double secondsPerRun() {
    double[] usual = parameters().stream().mapToDouble(Parameter::value).toArray();
    return new WarmTime().seconds(() -> model().answers(usual, 0, Sweep.IN_ORDER));
  }
}
