package canyu.population;

/**
 * The years between two ages, both included, in one of which somebody is.
 *
 * @param from the first, in years
 * @param to the last, in years
 */
public record AgeSpan(int from, int to) {

  /** @throws IllegalArgumentException if the ages are out of range, or the last comes before the first */
  public AgeSpan {
    if (from < Years.FIRST || to > Years.LAST || to < from) {
      throw new IllegalArgumentException("ages must lie between " + Years.FIRST + " and " + Years.LAST
          + ", the last not before the first, but are " + from + " and " + to);
    }
  }

  boolean holds(int age) {
    return age >= from && age <= to;
  }

  int years() {
    return to - from + 1;
  }
}
