package canyu.exploration.sensitivity;

import java.util.Optional;

/**
 * What one parameter has to do with an effect.
 *
 * @param parameter by its path
 * @param alone the share of the variance of the effect that knowing it alone would take away
 * @param correlation of its ranks with the effect, -1 to 1: whether the effect grows with it
 * @param part its Shapley effect among those that are influential; empty where it does not stand out from dummies
 */
public record Influence(String parameter, Share alone, double correlation, Optional<Share> part) {

  /** Whether it stands out from dummies. */
  public boolean isInfluential() {
    return part.isPresent();
  }
}
