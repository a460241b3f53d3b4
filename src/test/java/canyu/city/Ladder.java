package canyu.city;

/** The places of the usual sexes, bands of age and levels of education, for tests that mean certain ones. */
public final class Ladder {

  public static final int MALE = 0;
  public static final int FEMALE = 1;

  public static final int FROM_15 = 0;
  public static final int FROM_30 = 1;
  public static final int FROM_45 = 2;
  public static final int FROM_60 = 3;
  public static final int FROM_70 = 4;

  public static final int JUNIOR_HIGH_OR_BELOW = 0;
  public static final int HIGH_SCHOOL = 1;
  public static final int JUNIOR_COLLEGE = 2;
  public static final int BACHELOR = 3;
  public static final int MASTER_OR_ABOVE = 4;

  private Ladder() {}
}
