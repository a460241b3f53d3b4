package canyu.indicator;

import canyu.city.Attitude;

/** Something that is summed over residents to give a mean. */
public enum Mean {
  IDENTITY,
  TRUST,
  CONCERN,
  EFFICACY,
  SATISFACTION,
  RECORD,
  WEEKS_TO_SOLUTION;

  /** The mean of an attitude. */
  static Mean of(Attitude attitude) {
    return values()[attitude.ordinal()];
  }
}
