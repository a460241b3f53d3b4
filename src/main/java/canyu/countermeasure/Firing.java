package canyu.countermeasure;

/**
 * What came of a trigger in one city.
 *
 * @param countermeasure the place of its countermeasure in the policy, from 0
 * @param first the first week in force; 0 where it never was
 * @param weeks in how many weeks it was in force
 * @param cost what the countermeasure cost
 */
public record Firing(int countermeasure, int first, int weeks, double cost) {

  /** The same at another cost. */
  public Firing at(double otherCost) {
    return new Firing(countermeasure, first, weeks, otherCost);
  }
}
