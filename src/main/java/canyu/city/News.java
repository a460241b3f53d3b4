package canyu.city;

/**
 * An incident that the media of the city report this week.
 *
 * @param share share of those who are not told otherwise that hear of it
 * @param luck which numbers of chance are its own
 */
public record News(float share, int luck) {}
