package canyu.population;

/**
 * A person of microdata, or of a cell of a composition.
 *
 * @param sex its place among the sexes of the frame
 * @param age in years, from 0 to 110
 * @param education its place on the ladder of the frame
 * @param weight how many people they stand for, on any scale
 */
public record Person(int sex, int age, int education, double weight) {

  /** @throws IllegalArgumentException if the age or the weight is out of range */
  public Person {
    if (age < Years.FIRST || age > Years.LAST) {
      throw new IllegalArgumentException(
          "age must lie between " + Years.FIRST + " and " + Years.LAST + ", but is " + age);
    }
    if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("weight must be a number from 0 on, but is " + weight);
    }
  }
}
