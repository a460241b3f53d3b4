package canyu.indicator;

/** Something that residents do of which the city keeps a trace of one week only, so that it must be watched to be asked about. */
public interface Remembered {

  /** How many weeks back it is asked about, 1 or more. */
  int weeks();

  /**
   * Whether somebody did it in a week.
   *
   * @param diary what the resident did that week, see {@link canyu.city.Diary}
   * @param channel the ordinal in {@link canyu.city.Channel} of the one that would be used that week
   */
  boolean isDone(int diary, byte channel);
}
