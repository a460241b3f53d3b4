package canyu.indicator;

import canyu.city.Divisions;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Two parts of the city whose participation is compared; not defined where nobody belongs to one of them. */
public enum Gap {
  SEX(
      new Part("women", groups -> groups.sexes(Divisions.FEMALE::equals)),
      new Part("men", groups -> groups.sexes(Divisions.MALE::equals))),
  AGE(
      new Part("residents under %d", groups -> groups.ages(first -> first < Gap.OLD)),
      new Part("residents from %d", groups -> groups.ages(first -> first >= Gap.OLD))),
  EDUCATION(
      new Part("residents with college or above", groups -> groups.levels(level -> level.step() >= 0)),
      new Part("residents without college", groups -> groups.levels(level -> level.step() < 0)));

  /** Who is younger is not old, in years. */
  public static final int OLD = 60;

  /** Some groups taken together. */
  public static final class Part {

    private final String name;
    private final Function<Groups, int[]> groups;

    private Part(String name, Function<Groups, int[]> groups) {
      this.name = name;
      this.groups = groups;
    }

    /** The numbers of its groups among those of a city. */
    public int[] of(Groups all) {
      return groups.apply(all);
    }

    /** Who they are in a city, in English. */
    public String name(Groups all) {
      return name.replace("%d", String.valueOf(all.old()));
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
   * @param groups of the city
   * @param inhabited whether somebody belongs to the group with a number
   */
  public Optional<Part> missing(Groups groups, IntPredicate inhabited) {
    return Stream.of(first, second).filter(part -> Arrays.stream(part.of(groups)).noneMatch(inhabited)).findFirst();
  }
}
