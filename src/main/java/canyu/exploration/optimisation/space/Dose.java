package canyu.exploration.optimisation.space;

import canyu.parameter.Digits;
import java.io.Serializable;

/**
 * One countermeasure of a mix.
 *
 * @param option its number among those that may be chosen, from 0
 * @param strength share of its effect and cost that is realised, above 0 and at most 1
 * @param start first week in force
 * @param target the number of its target among those that may be chosen
 */
public record Dose(int option, double strength, int start, int target) implements Serializable {

  /** A text that tells it from all others. */
  String key() {
    return option + "x" + Digits.of(strength) + "w" + start + "t" + target;
  }
}
