package canyu.calibration.run;

import canyu.calibration.inference.engine.InferenceOutcome;
import canyu.calibration.inference.problem.Runs;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.CutPoint;
import canyu.calibration.targets.Prediction;
import canyu.calibration.targets.StudyPrediction;
import canyu.calibration.targets.StudyTarget;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * All that a calibration has found.
 *
 * @param loaded what was calibrated to what
 * @param keepingBack whether the answers that can be held out were
 * @param outcome what the engine says: verdict, posterior, ridges, its own proof
 * @param checked one row a city that was run with a draw of the posterior, one column a statistic; failed ones left out
 * @param changes of the answers in the two years after, one row a city
 * @param effort what it cost
 * @param failures how many runs failed, by reason
 */
public record CalibrationResult(LoadedCalibration loaded, boolean keepingBack, InferenceOutcome outcome, double[][] checked,
    double[][] changes, Effort effort, Map<String, Integer> failures) {

  /**
   * What a calibration cost.
   *
   * @param runs of the model
   * @param seconds of one thread, those of earlier attempts that were taken up included
   */
  public record Effort(int runs, double seconds) {}

  /** The same, its verdict refused if the model does not give the answers that it is said to agree with. */
  CalibrationResult judged() {
    return new CalibrationResult(loaded, keepingBack, outcome.and(new AnswerCheck(this).shortfalls()), checked, changes,
        effort, failures);
  }

  /**
   * The posterior predictive p of the fitted answers together: the part of surveys of the cities that were run with draws
   * of the posterior that are at least as far from their mean as the real one; NaN without two such cities.
   */
  public double posteriorPredictiveP() {
    return new AnswerCheck(this).predictiveP(checked, "surveys of the posterior");
  }

  /** The same of cities with draws of the prior; where it is small, the prior does not foresee such a survey. */
  public double priorPredictiveP() {
    Runs runs = outcome.runs();
    return new AnswerCheck(this).predictiveP(IntStream.range(0, runs.size()).filter(k -> runs.round()[k] == 0)
        .mapToObj(k -> runs.statistics()[k]).toArray(double[][]::new), "surveys of the prior");
  }

  /** Every answer of the survey beside what the model gives. */
  public List<Prediction> predictions() {
    return loaded.targets().predictions(checked, keepingBack);
  }

  /** Every study that was calibrated to, beside what the model gives. */
  public List<StudyPrediction> studyPredictions() {
    List<StudyTarget> studies = loaded.studies().all();
    int answers = loaded.targets().statistics().size();
    return IntStream.range(0, studies.size()).mapToObj(i -> StudyPrediction.of(
        studies.get(i), Arrays.stream(checked).mapToDouble(row -> row[answers + i]).toArray())).toList();
  }

  /** Every cut point that was looked for. */
  public List<CutPoint> cutPoints() {
    return loaded.sought().cutPoints(outcome.posterior().parameters());
  }

  /** How far the free answers move later on. */
  public List<Drift> drifts() {
    List<String> names = loaded.targets().statistics().stream().map(each -> each.name()).toList();
    return IntStream.range(0, names.size()).mapToObj(i -> {
      double[] moved = Arrays.stream(changes).mapToDouble(change -> change[i]).toArray();
      return new Drift(names.get(i), StatUtils.mean(moved),
          Arrays.stream(moved).map(Math::abs).max().orElse(Double.NaN));
    }).toList();
  }

  /** The largest miss of a predicted mean among the answers that were fitted, or held out; empty if there are none. */
  public Optional<Prediction> worst(boolean heldOut) {
    return predictions().stream().filter(each -> each.heldOut() == heldOut)
        .max((one, other) -> Double.compare(one.miss(), other.miss()));
  }
}
