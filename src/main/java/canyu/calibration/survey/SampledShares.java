package canyu.calibration.survey;

import canyu.indicator.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far shares vary because some were asked and not all, as weights, clusters and strata say.
 *
 * @param covariance of the shares of two answers
 * @param people how many answered whose weight is not 0
 * @param byDesign whether weights, clusters or strata say who was asked, and not chance alone
 */
public record SampledShares(Map<Reply, Map<Reply, Double>> covariance, int people, boolean byDesign) {

  /**
   * Linearised: a share is a total of scores, as far as small errors go.
   *
   * @param answers in the order of the scores
   * @param scores of every row and answer, see {@link SampleDesign#covariance}
   * @param residual by which variances are larger than the design says
   */
  static SampledShares of(List<Reply> answers, double[][] scores, SampleDesign design, double residual, int people) {
    double[][] covariance = design.covariance(scores);
    Map<Reply, Map<Reply, Double>> byAnswer = new LinkedHashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      Map<Reply, Double> row = new LinkedHashMap<>();
      for (int j = 0; j < answers.size(); j++) {
        row.put(answers.get(j), residual * covariance[i][j]);
      }
      byAnswer.put(answers.get(i), row);
    }
    return new SampledShares(byAnswer, people, design.isStated());
  }

  /** The covariance of the shares of two answers. */
  public double of(Reply one, Reply other) {
    return covariance.get(one).get(other);
  }

  /** How many of a simple random sample would know a share as well: people by the design effect; NaN if all say the same. */
  public double effective(Reply answer, double share) {
    double simple = share * (1 - share) / (people - 1);
    return simple == 0 ? Double.NaN : people * simple / of(answer, answer);
  }
}
