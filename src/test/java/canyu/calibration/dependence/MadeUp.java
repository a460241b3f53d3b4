package canyu.calibration.dependence;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.calibration.inference.diagnostics.UnknownDiagnostics;
import canyu.calibration.plan.Dependence;
import canyu.calibration.survey.Question;
import canyu.calibration.survey.Subgroup;
import canyu.calibration.survey.Wave;
import canyu.calibration.targets.Prediction;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Interval;
import canyu.indicator.Answer;
import canyu.parameter.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What might have been found under an assumption: made up, not calculated.
 *
 * @param parameters by name, mean and standard deviation; all fitted
 * @param effects of arms by name, in points, each with an interval of so many points to either side
 * @param doubt how many points the interval of the lead of an arm over another reaches to either side
 */
public record MadeUp(Dependence assumption, CalibrationVerdict.Kind kind, Map<String, double[]> parameters,
    List<Prediction> answers, Map<String, double[]> effects, double doubt) {

  private static final double POINT = 0.01;

  public static MadeUp under(Dependence assumption) {
    return new MadeUp(assumption, CalibrationVerdict.Kind.CONVERGED, Map.of(), List.of(), Map.of(), 0.1)
        .answer(Question.WILLINGNESS, Answer.WILLING, 0.741, 0.735).answer(Question.DATA, Answer.REFUSES_DATA, 0.52, 0.6);
  }

  public MadeUp fitting(CalibrationVerdict.Kind other) {
    return new MadeUp(assumption, other, parameters, answers, effects, doubt);
  }

  /** One more answer that was printed, and what the model gives for it. */
  public MadeUp answer(double mean) {
    return answer(Question.WORRY, Answer.WORRIED, 0.5, mean);
  }

  private MadeUp answer(Question question, Answer answer, double printed, double mean) {
    List<Prediction> more = new ArrayList<>(answers);
    more.add(new Prediction(question, Subgroup.everybody(new Wave(Wave.FIRST, 0, 0.001, 1402)), Optional.empty(), answer, Names.camel(answer), printed, mean, mean - 0.02,
        mean + 0.02, (printed - mean) / 0.02, false, false));
    return new MadeUp(assumption, kind, parameters, more, effects, doubt);
  }

  public MadeUp doubting(double points) {
    return new MadeUp(assumption, kind, parameters, answers, effects, points);
  }

  public MadeUp parameter(String name, double mean, double sd) {
    return new MadeUp(assumption, kind, with(parameters, name, mean, sd), answers, effects, doubt);
  }

  public MadeUp arm(String name, double points, double half) {
    return new MadeUp(assumption, kind, parameters, answers, with(effects, name, points, half), doubt);
  }

  private static Map<String, double[]> with(Map<String, double[]> all, String name, double... values) {
    Map<String, double[]> more = new LinkedHashMap<>(all);
    more.put(name, values);
    return more;
  }

  public AssumptionFinding finding() {
    CalibrationVerdict verdict = new CalibrationVerdict(kind, List.of(), List.of(), List.of(), List.of(), List.of());
    List<UnknownDiagnostics> unknowns = parameters.entrySet().stream().map(each -> new UnknownDiagnostics(each.getKey(), false, 0,
        1, each.getValue()[0], each.getValue()[1], 0.5, 0, 1, new int[0], 1, 1, new double[0], new double[0])).toList();
    return new AssumptionFinding(assumption, verdict, unknowns, answers,
        kind == CalibrationVerdict.Kind.CANNOT_FIT ? Optional.empty() : Optional.of(armComparison()));
  }

  public ArmComparison armComparison() {
    Map<String, Effect> all = new LinkedHashMap<>();
    effects.forEach((arm, effect) -> all.put(arm, effect(POINT * effect[0], POINT * effect[1])));
    Map<Pair, Interval> leads = new LinkedHashMap<>();
    Pair.of(List.copyOf(effects.keySet())).forEach(pair -> leads.put(pair, around(
        all.get(pair.one()).difference() - all.get(pair.other()).difference(), POINT * doubt)));
    return new ArmComparison(all, leads);
  }

  private static Effect effect(double difference, double half) {
    int pairs = Double.isNaN(difference) ? 0 : 8;
    return new Effect(0.04 + difference, 0.04, difference, around(difference, half), Optional.empty(),
        pairs, pairs, pairs, 1, 0, 0.9, 0.8);
  }

  private static Interval around(double middle, double half) {
    return new Interval(middle - half, middle + half, Interval.Method.STUDENT);
  }
}
