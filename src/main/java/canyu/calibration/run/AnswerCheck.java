package canyu.calibration.run;

import canyu.calibration.inference.diagnostics.JointCheck;
import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.Observation;
import canyu.calibration.targets.AskedQuestion;
import canyu.calibration.targets.Targets;
import canyu.indicator.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Whether the model, run with draws of the posterior, gives the answers that were fitted. Their mean is held against the
 * errors of the survey and the luck of one city, not against the width of the posterior, which would excuse any miss if it
 * were wide enough; to these errors comes only what the number of cities leaves open of the mean.
 */
final class AnswerCheck {

  /** As good as infinitely many. */
  private static final double MOST_DEGREES = 1e6;

  private final CalibrationResult result;
  private final Targets targets;
  private final double[][] errors;
  private final int[] fitted;

  AnswerCheck(CalibrationResult result) {
    this.result = result;
    targets = result.loaded().targets();
    Observation observation = targets.observation(result.keepingBack());
    double[][] luck = targets.luck(result.loaded().calibration().respondents().residents());
    errors = observation.covariance();
    for (int i = 0; i < errors.length; i++) {
      for (int j = 0; j < errors.length; j++) {
        errors[i][j] += luck[i][j];
      }
    }
    fitted = IntStream.range(0, errors.length).filter(j -> !observation.heldOut()[j]).toArray();
  }

  /** An answer, how far the mean of the cities is from it in standard errors, and how probable that is by chance. */
  private record Miss(String name, double errors, double p) {}

  /** What is said against the posterior; empty if nothing is, or if the model was not run often enough to say. */
  List<Shortfall> shortfalls() {
    List<Shortfall> shortfalls = new ArrayList<>();
    if (result.checked().length > 1) {
      missed(shortfalls);
      jointlyMissed(shortfalls);
    }
    return List.copyOf(shortfalls);
  }

  private void missed(List<Shortfall> shortfalls) {
    List<Miss> all = targets.questions().stream().flatMap(asked -> asked.answers().stream()
        .filter(answer -> !result.keepingBack() || !asked.heldOut().contains(answer))
        .map(answer -> miss(asked, answer))).toList();
    List<Miss> far = all.stream().filter(each -> each.p * all.size() < Shortfall.AnswersMissed.LEAST)
        .sorted(Comparator.comparingDouble(Miss::p)).toList();
    if (!far.isEmpty()) {
      shortfalls.add(new Shortfall.AnswersMissed(
          far.stream().map(Miss::name).toList(), far.get(0).errors, far.get(0).p * all.size()));
    }
  }

  /** By Welch's test: the errors of the survey are known, the spread of the cities is estimated from them. */
  private Miss miss(AskedQuestion asked, Reply answer) {
    double[] shares = Arrays.stream(result.checked()).map(row -> targets.shares(asked, row))
        .mapToDouble(given -> given.get(answer)).toArray();
    double ofMean = StatUtils.variance(shares) / shares.length;
    double all = targets.variance(asked, answer, errors) + ofMean;
    double away = Math.abs(asked.target(answer) - StatUtils.mean(shares)) / Math.sqrt(all);
    double degrees = (shares.length - 1) * all * all / (ofMean * ofMean);
    return new Miss(asked.name(answer), away,
        2 * new TDistribution(null, Math.min(MOST_DEGREES, degrees)).cumulativeProbability(-away));
  }

  private void jointlyMissed(List<Shortfall> shortfalls) {
    if (fitted.length > 0) {
      double p = joint(errors, result.checked()).meanP();
      if (p < Shortfall.JointMisfit.LEAST) {
        shortfalls.add(new Shortfall.JointMisfit(p));
      }
    }
  }

  /**
   * The predictive p of all fitted answers together: the part of surveys of some cities, with errors like those of the real
   * one, that are at least as far from their mean as it is, 0 to 1; NaN of fewer than two cities.
   *
   * @param purpose a name that no others of this calibration have
   */
  double predictiveP(double[][] cities, String purpose) {
    return cities.length < 2 || fitted.length == 0 ? Double.NaN : joint(targets.observation(false).covariance(), cities)
        .predictiveP(result.loaded().calibration().seed(), purpose);
  }

  private JointCheck joint(double[][] covariance, double[][] cities) {
    return new JointCheck(fitted(targets.observation(false).values()), SymmetricMatrices.sub(covariance, fitted).getData(),
        Arrays.stream(cities).map(this::fitted).toArray(double[][]::new));
  }

  private double[] fitted(double[] statistics) {
    return IntStream.of(fitted).mapToDouble(j -> statistics[j]).toArray();
  }
}
