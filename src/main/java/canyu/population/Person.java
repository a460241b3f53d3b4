package canyu.population;

import canyu.city.Education;
import canyu.city.Sex;

/**
 * A person of microdata, or of a cell of a composition.
 *
 * @param age in years, from 15 to 110
 * @param weight how many people they stand for, on any scale
 */
public record Person(Sex sex, int age, Education education, double weight) {

  /** @throws IllegalArgumentException if the age or the weight is out of range */
  public Person {
    if (age < Cell.FIRST_AGE || age > Cell.LAST_AGE) {
      throw new IllegalArgumentException(
          "age must lie between " + Cell.FIRST_AGE + " and " + Cell.LAST_AGE + ", but is " + age);
    }
    if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("weight must be a number from 0 on, but is " + weight);
    }
  }
}
