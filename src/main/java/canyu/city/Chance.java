package canyu.city;

/**
 * Randomness without position: every uniform number is a function of (seed, replicate, draw, week, option, entity).
 *
 * <p>Entities of a stream are steps of a counter, so a stream moved by some steps is the same stream read from another
 * place. Therefore streams are made here only, each level through the mixer, and the key stays inside; whoever holds a
 * stream takes numbers from it and never reckons with it.
 *
 * <p>Nothing is consumed from a stream, so arms share all luck that the policy does not touch, threads do not matter,
 * and one resident can be replayed alone. The mixer is the finaliser of SplitMix64 (Steele, Lea and Flood 2014, in
 * Stafford's variant 13), used as a counter-based generator: it passes BigCrush on sequential counters.
 */
public final class Chance {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final long key;

  private Chance(long key) {
    this.key = key;
  }

  /** The luck of one replicate of a scenario. */
  public static Chance of(long seed, int replicate) {
    return new Chance(mix(mix(seed + STEP) + (replicate + 1) * STEP));
  }

  /** The stream of a draw in a week; {@link #uniform} takes one number from it for each entity. */
  public long stream(Draw draw, int week) {
    return stream(draw, week, 0);
  }

  /** The stream of one option of a draw in a week. */
  public long stream(Draw draw, int week, int option) {
    return mix(mix(mix(key + (draw.ordinal() + 1) * STEP) + week * STEP) + option * STEP);
  }

  /**
   * The stream of a purpose outside of the model.
   *
   * @param purpose a name, used nowhere else
   * @param places which one of the purpose's: round, chain, run
   */
  public long stream(String purpose, long... places) {
    long stream = bits(key, purpose.hashCode());
    for (long place : places) {
      stream = bits(bits(stream, (int) (place >>> 32)), (int) place);
    }
    return stream;
  }

  /** The number of an entity in a stream: uniform on [0, 1), a multiple of 2^-24. */
  public static float uniform(long stream, int entity) {
    return (bits(stream, entity) >>> 40) * 0x1p-24f;
  }

  /** The number of an entity in a stream: uniform on (0, 1), an odd multiple of 2^-54. */
  public static double open(long stream, int entity) {
    return ((bits(stream, entity) >>> 11) + 0.5) * 0x1p-53;
  }

  /** Sixty-four random bits for an entity in a stream. */
  public static long bits(long stream, int entity) {
    return mix(stream + entity * STEP);
  }

  /** One of five independent numbers in sixty-four bits, for five options of one entity: uniform, in steps of 2^-12. */
  public static float lane(long bits, int option) {
    return ((int) (bits >>> 12 * option) & 0xFFF) * 0x1p-12f + 0x1p-13f;
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
