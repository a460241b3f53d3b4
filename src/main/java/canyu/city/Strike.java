package canyu.city;

/**
 * A data-security incident that strikes a community this week.
 *
 * @param severity share of the enrolled who are hit
 * @param known whether it becomes public
 * @param luck which numbers of chance are its own: two strikes on one community in a week do not hit the same people
 */
public record Strike(int community, float severity, boolean known, int luck) {

  /** The luck of an incident that comes by chance; those of a scenario have others. */
  public static final int BY_CHANCE = -1;
}
