package canyu.calibration.plan;

import canyu.parameter.About;
import canyu.population.Marginals;
import java.util.List;
import java.util.Optional;

/**
 * How age and education go together among the respondents. Margins do not say it, so that conclusions should hold under
 * each of these.
 */
public enum Dependence {
  @About("as the frame of the survey has it")
  AS_IN_FRAME,
  @About("not at all, but for degrees that take their years")
  INDEPENDENT,
  @About(value = "the older have had more schooling, as where the young who answer are still at college",
      source = "assumed")
  POSITIVE,
  @About(value = "the older have had less schooling, as among all residents of a city", source = "assumed")
  NEGATIVE;

  /** The assumptions under all of which conclusions should hold. */
  public static final List<Dependence> ASSUMPTIONS = List.of(INDEPENDENT, POSITIVE, NEGATIVE);

  private static final double STRONG = 0.5;

  /** How much less educated the older are, as {@link Marginals#ageEducation}; empty if the frame says it. */
  public Optional<Double> ageEducation() {
    return switch (this) {
      case AS_IN_FRAME -> Optional.empty();
      case INDEPENDENT -> Optional.of(0.0);
      case POSITIVE -> Optional.of(-STRONG);
      case NEGATIVE -> Optional.of(STRONG);
    };
  }
}
