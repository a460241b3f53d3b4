package canyu.calibration.targets;

import canyu.calibration.inference.problem.Observation;
import canyu.calibration.inference.problem.Statistic;
import canyu.scenario.definition.Scenario;
import canyu.simulation.Replicate;
import canyu.study.Fieldwork;
import canyu.study.Study;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The published studies that are to be met beside the survey: all are done in the same settled city. */
public record StudyTargets(List<StudyTarget> all) {

  /** What every run gives. */
  public List<Statistic> statistics() {
    return all.stream().map(StudyTarget::given).toList();
  }

  /** The same observed after an observation of the survey. */
  public Observation after(Observation survey) {
    return all.isEmpty() ? survey : survey.and(new Observation(
        all.stream().mapToDouble(StudyTarget::value).toArray(), variances(StudyTarget::sd),
        new double[all.size()][all.size()], variances(StudyTarget::discrepancy), new boolean[all.size()]));
  }

  private double[][] variances(ToDoubleFunction<StudyTarget> spread) {
    double[][] variances = new double[all.size()][all.size()];
    for (int i = 0; i < variances.length; i++) {
      variances[i][i] = spread.applyAsDouble(all.get(i)) * spread.applyAsDouble(all.get(i));
    }
    return variances;
  }

  /** What a settled city gives; NaN where that is not defined. */
  public double[] in(Replicate settled) {
    Map<Study, List<double[]>> counted = fieldwork(settled.scenario()).in(settled);
    return all.stream().mapToDouble(target -> target.of(counted.get(target.study()).get(target.statistic()))).toArray();
  }

  /** How many weeks a city lives through for them after its burn-in. */
  public int weeks(Scenario statusQuo) {
    return fieldwork(statusQuo).weeks();
  }

  private Fieldwork fieldwork(Scenario statusQuo) {
    return new Fieldwork(all.stream().map(StudyTarget::study).distinct().toList(), statusQuo);
  }
}
