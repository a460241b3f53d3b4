package canyu.city;

/**
 * A rumour that is told in a community this week: of an incident that did not happen.
 *
 * @param share share of the residents who are told
 * @param luck which numbers of chance are its own
 */
public record Telling(int community, float share, int luck) {}
