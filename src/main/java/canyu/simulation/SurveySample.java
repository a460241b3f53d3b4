package canyu.simulation;

import canyu.city.Chance;
import canyu.city.City;
import canyu.city.Divisions;
import canyu.city.Draw;
import canyu.city.Residents;
import canyu.population.Composition;
import canyu.population.Person;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses whom a virtual survey asks, so that the sample has the composition of the real one. */
public final class SurveySample {

  private final Divisions divisions;
  private final int[][] byProfile;

  /** A sample from the residents of a city. */
  public SurveySample(City city) {
    Residents residents = city.residents();
    this.divisions = city.divisions();
    int[] counts = new int[divisions.profiles()];
    for (short profile : residents.profile) {
      counts[profile]++;
    }
    byProfile = IntStream.range(0, counts.length).mapToObj(profile -> new int[counts[profile]]).toArray(int[][]::new);
    for (int i = 0; i < residents.count(); i++) {
      int profile = residents.profile[i];
      byProfile[profile][--counts[profile]] = i;
    }
  }

  /**
   * The residents to ask: one for each real respondent, drawn at random from those alike in sex, age band and
   * education,
   * or most nearly alike where there is nobody.
   *
   * @param composition of the real sample
   * @param size how many are asked
   */
  public int[] draw(Composition composition, int size, Chance chance) {
    List<Person> people = composition.people();
    long luck = chance.stream(Draw.SURVEY, 0);
    double start = Chance.open(chance.stream(Draw.SURVEY, 0, 1), 0);
    int[] sample = new int[size];
    int person = 0;
    double upTo = people.get(0).weight();
    for (int k = 0; k < size; k++) {
      while ((k + start) / size > upTo && person < people.size() - 1) {
        upTo += people.get(++person).weight();
      }
      int[] alike = mostAlike(people.get(person));
      sample[k] = alike[(int) (Chance.open(luck, k) * alike.length)];
    }
    return sample;
  }

  private int[] mostAlike(Person person) {
    int wanted = divisions.profile(person.sex(), person.age(), person.education());
    if (byProfile[wanted].length > 0) {
      return byProfile[wanted];
    }
    return IntStream.range(0, byProfile.length).boxed()
        .filter(profile -> byProfile[profile].length > 0)
        .min(Comparator.comparingInt(profile -> distance(wanted, profile)))
        .map(profile -> byProfile[profile])
        .orElseThrow();
  }

  /** Education counts most, then age, then sex. */
  private int distance(int one, int other) {
    int steps = Math.abs(divisions.levelOf(one) - divisions.levelOf(other)) * divisions.ages().size()
        + Math.abs(divisions.bandOf(one) - divisions.bandOf(other));
    return steps * divisions.sexes().size() + Math.abs(divisions.sexOf(one) - divisions.sexOf(other));
  }
}
