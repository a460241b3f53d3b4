package canyu.city;

/** Sex, age band and education of a resident in one number below {@link #COUNT}: the cell in which they are counted. */
public final class Profile {

  private static final int BANDS = AgeBand.values().length;
  private static final int LEVELS = Education.values().length;

  /** How many profiles there are. */
  public static final int COUNT = Sex.values().length * BANDS * LEVELS;

  private Profile() {}

  public static byte of(Sex sex, int age, Education education) {
    return (byte) ((sex.ordinal() * BANDS + AgeBand.of(age).ordinal()) * LEVELS + education.ordinal());
  }

  public static int sex(int profile) {
    return profile / (BANDS * LEVELS);
  }

  public static int ageBand(int profile) {
    return profile / LEVELS % BANDS;
  }

  public static int education(int profile) {
    return profile % LEVELS;
  }
}
