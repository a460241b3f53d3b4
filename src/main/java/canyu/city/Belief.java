package canyu.city;

/**
 * What a resident makes of a rumour. Rumours of one scenario are one story, so who was set right about one of them
 * believes none.
 */
public final class Belief {

  /** Was never told, or did not believe it. */
  public static final byte NONE = 0;

  /** Takes the rumour for true. */
  public static final byte BELIEVES = 1;

  /** Believed it and learned that it was false. */
  public static final byte SET_RIGHT = 2;

  private Belief() {}
}
