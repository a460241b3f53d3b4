package canyu.city;

/** What keeps a resident from being willing: the five reasons of the survey (Chen 3.2). */
public enum Barrier {
  NOT_INTERESTED,
  BUSY,
  DOES_NOT_KNOW_HOW,
  NO_CHANNEL,
  NOT_TAKEN_SERIOUSLY
}
