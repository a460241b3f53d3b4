package canyu.indicator;

import canyu.city.AgeBand;
import canyu.city.Education;
import canyu.city.Sex;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Two parts of the city whose participation is compared; not defined where nobody belongs to one of them. */
public enum Gap {
  SEX(new Part("women", Groups.of(Sex.FEMALE)), new Part("men", Groups.of(Sex.MALE))),
  AGE(
      new Part("residents under 60",
          Groups.of(AgeBand.FROM_15), Groups.of(AgeBand.FROM_30), Groups.of(AgeBand.FROM_45)),
      new Part("residents from 60", Groups.of(AgeBand.FROM_60), Groups.of(AgeBand.FROM_70))),
  EDUCATION(
      new Part("residents with college or above",
          Groups.of(Education.JUNIOR_COLLEGE), Groups.of(Education.BACHELOR), Groups.of(Education.MASTER_OR_ABOVE)),
      new Part("residents without college",
          Groups.of(Education.JUNIOR_HIGH_OR_BELOW), Groups.of(Education.HIGH_SCHOOL)));

  /** Some groups taken together. */
  public static final class Part {

    private final String name;
    private final int[] groups;

    private Part(String name, int... groups) {
      this.name = name;
      this.groups = groups;
    }

    /** The numbers of the groups. */
    public int[] groups() {
      return groups.clone();
    }

    int[] all() {
      return groups;
    }

    /** Who they are, in English. */
    @Override
    public String toString() {
      return name;
    }
  }

  private final Part first;
  private final Part second;

  Gap(Part first, Part second) {
    this.first = first;
    this.second = second;
  }

  /** The part whose participation counts as positive. */
  public Part first() {
    return first;
  }

  /** The part whose participation is taken away. */
  public Part second() {
    return second;
  }

  /**
   * The part to which nobody belongs.
   *
   * @param inhabited whether somebody belongs to the group with a number
   */
  public Optional<Part> missing(IntPredicate inhabited) {
    return Stream.of(first, second).filter(part -> Arrays.stream(part.groups).noneMatch(inhabited)).findFirst();
  }
}
