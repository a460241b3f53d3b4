package canyu.exploration.sensitivity;

import canyu.scenario.definition.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the variance of what an arm changes in an outcome comes from, in one city with one draw of parameters. Chance,
 * the parts of influential parameters and {@link #others} add up to 1.
 *
 * @param draws that define the effect
 * @param mean of the effect, in the unit of the outcome
 * @param sd of the effect in one city, in the unit of the outcome; 0 where it is the same in all
 * @param chance what luck makes between cities with the same parameters; empty where no draw has two cities, and luck is
 *     among the others
 * @param line the share that none of the dummies reaches; inputs below it are called influential only together with others
 * @param influences of all parameters, those first that matter most; none where there are too few draws, or no variance
 */
public record Sensitivity(String arm, Outcome outcome, int draws, double mean, double sd, Optional<Share> chance,
    double line, List<Influence> influences) {

  /** With fewer draws nothing is told apart. */
  public static final int FEWEST_DRAWS = 30;

  /** The order in which parameters are named. */
  static final Comparator<Influence> STRONGEST_FIRST = Comparator
      .comparing((Influence each) -> -each.part().map(Share::value).orElse(-1.0))
      .thenComparing(each -> -each.alone().value());

  /** Whether there are enough draws to tell parameters from dummies. */
  public boolean hasEnoughDraws() {
    return draws >= FEWEST_DRAWS;
  }

  /** Whether the effect is the same in every city. */
  public boolean isConstant() {
    return !(sd > 0);
  }

  /** The parameters that stand out from dummies, those with the largest part first. */
  public List<Influence> influential() {
    return influences.stream().filter(Influence::isInfluential).toList();
  }

  /** What no parameter that stands out explains, and luck does not, as far as luck is told apart. */
  public double others() {
    return Math.max(0, 1 - chance.map(Share::value).orElse(0.0)
        - influential().stream().mapToDouble(each -> each.part().orElseThrow().value()).sum());
  }
}
