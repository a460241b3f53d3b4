package canyu.city;

/** The five attitudes of a resident, each in [0, 1] with an anchor to which it returns. */
public enum Attitude {
  IDENTITY,
  TRUST,
  CONCERN,
  EFFICACY,
  SATISFACTION
}
