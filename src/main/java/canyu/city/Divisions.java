package canyu.city;

import java.util.HashSet;
import java.util.List;

/**
 * How the people of a city are divided: by sex, by bands of age and by levels of education. Sex, band and level of a
 * resident together are the profile, a number from 0 to below {@link #profiles}: the cell in which they are counted.
 *
 * @param sexes their names; participation of {@link #FEMALE} and {@link #MALE} is compared where both are there
 * @param ages the first year of every band of age, rising; the first is the youngest age, the last band has no end
 * @param levels levels of education, from the lowest up
 */
public record Divisions(List<String> sexes, List<Integer> ages, List<Level> levels) {

  public static final String FEMALE = "female";
  public static final String MALE = "male";

  /** Cells of sex, age in years and education must be numbers below 2^15. */
  private static final int MOST = 250;

  /**
   * A level of education.
   *
   * @param step how far it is above the first degree after school of two or three years, in steps of one degree
   * @param youngest the age from which on it can be held
   */
  public record Level(String name, double step, int youngest) {}

  /** @throws IllegalArgumentException if there are too few or too many, or two of one kind */
  public Divisions {
    check("sex", sexes, 1);
    check("age", ages, 1);
    check("education", levels.stream().map(Level::name).toList(), 2);
    for (int band = 1; band < ages.size(); band++) {
      if (ages.get(band) <= ages.get(band - 1)) {
        throw new IllegalArgumentException("age must rise from band to band, but " + ages.get(band) + " stands behind "
            + ages.get(band - 1));
      }
    }
    if (sexes.size() * levels.size() > MOST) {
      throw new IllegalArgumentException("education must have fewer levels, since there must not be more than " + MOST
          + " combinations of sex and education, but are " + sexes.size() * levels.size());
    }
    sexes = List.copyOf(sexes);
    ages = List.copyOf(ages);
    levels = List.copyOf(levels);
  }

  private static void check(String kind, List<?> names, int least) {
    if (names.size() < least) {
      throw new IllegalArgumentException(kind + " must name " + least + " at least, but names " + names.size());
    }
    if (new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException(kind + " must name none twice, but is " + names);
    }
  }

  /** How many profiles there are. */
  public int profiles() {
    return sexes.size() * ages.size() * levels.size();
  }

  /**
   * The profile of somebody.
   *
   * @param sex its place in the list
   * @param age in years
   * @param level its place in the list
   */
  public short profile(int sex, int age, int level) {
    return (short) ((sex * ages.size() + band(age)) * levels.size() + level);
  }

  /** The sex of a profile, by its place in the list. */
  public int sexOf(int profile) {
    return profile / (ages.size() * levels.size());
  }

  /** The band of age of a profile, by its place in the list. */
  public int bandOf(int profile) {
    return profile / levels.size() % ages.size();
  }

  /** The level of education of a profile, by its place in the list. */
  public int levelOf(int profile) {
    return profile % levels.size();
  }

  /** The band that holds an age in years, by its place in the list; the first also holds those who are younger. */
  public int band(int age) {
    int band = ages.size() - 1;
    while (band > 0 && ages.get(band) > age) {
      band--;
    }
    return band;
  }

  /** The youngest age. */
  public int youngest() {
    return ages.get(0);
  }

  /** The years that a band spans, such as {@code 15-29} or {@code 70+}. */
  public String years(int band) {
    int first = ages.get(band);
    if (band + 1 == ages.size()) {
      return first + "+";
    }
    int last = ages.get(band + 1) - 1;
    return last == first ? String.valueOf(first) : first + "-" + last;
  }
}
