package canyu.scenario;

import canyu.population.Person;

/**
 * A row of microdata: people who are alike.
 *
 * @param person each of them; the weight is what one of them stands for
 * @param count how many answered
 */
public record Respondent(Person person, int count) {

  /** All of them as one, who stands for whom they stand together. */
  Person together() {
    return new Person(person.sex(), person.age(), person.education(), count * person.weight());
  }
}
