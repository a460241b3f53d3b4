package canyu.city;

/**
 * A data-security incident that strikes a community this week.
 *
 * @param severity share of the enrolled who are hit
 * @param known whether it becomes public
 */
public record Strike(int community, float severity, boolean known) {}
