package canyu.calibration.survey;

import canyu.indicator.Reply;
import java.util.Map;
import java.util.Optional;

/**
 * What some respondents answered.
 *
 * @param shares of all answers that are known
 * @param effective how many of a simple random sample would know the shares as well
 * @param answered how many people answered; as many as were printed to be where only shares were
 * @param missing how many were asked and did not answer; 0 where only shares were printed
 * @param refused how many of the missing said that they refuse
 * @param sampled how far the shares vary, where that is known of respondents one by one
 */
public record Counted(Map<Reply, Double> shares, double effective, int answered, int missing, int refused,
    Optional<SampledShares> sampled) {

  /** Shares of some people of whom none is missing. */
  public static Counted of(Map<Reply, Double> shares, double effective, int answered) {
    return new Counted(shares, effective, answered, 0, 0, Optional.empty());
  }
}
