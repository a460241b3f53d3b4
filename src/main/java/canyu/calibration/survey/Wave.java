package canyu.calibration.survey;

/**
 * A survey as it was done: there may be several, each at a time of its own.
 *
 * @param name as the calibration has it; that of the first is {@code survey}
 * @param week at whose end it is done; 0 is the last week of the burn-in, when the first is
 * @param rounding the step between neighbouring printed shares
 * @param respondents how many answered
 */
public record Wave(String name, int week, double rounding, int respondents) {

  /** The name of the first survey. */
  public static final String FIRST = "survey";

  /** The first survey. */
  public static Wave first(double rounding, int respondents) {
    return new Wave(FIRST, 0, rounding, respondents);
  }

  /** Whether it is the first. */
  public boolean isFirst() {
    return name.equals(FIRST);
  }
}
