package canyu.population;

import canyu.city.Divisions;
import canyu.parameter.About;
import canyu.parameter.Binder;
import canyu.parameter.ParameterFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the people of a frame are divided; what is left out is as usual. */
@About("The sexes, bands of age and levels of education of a frame")
public record OwnDivisions(
    @About("the sexes, such as [female, male, unknown]; where female and male are there they are compared")
    Optional<List<String>> sex,
    @About(value = "where the bands of age begin, such as [16, 25, 35, 50, 65, 75]; the first is the youngest age", unit = "years",
        min = 0, max = Years.LAST)
    Optional<List<Integer>> age,
    @About("the levels of education, from the lowest up")
    Optional<Map<String, Rung>> education) {

  /** How people are divided where nothing else is said. */
  public static final Divisions USUAL = usual();

  /** A rung of the ladder of education. */
  @About("A level of education")
  public record Rung(
      @About(value = "how far it is above the first degree after school of two or three years (ISCED 5): -2 lower secondary or less,"
          + " -1 upper secondary, 0 short-cycle tertiary, 1 bachelor, 2 master or more; from 0 on it counts as college",
          unit = "steps", min = -4, max = 4)
      double step,
      @About(value = "the age from which on it can be held", unit = "years", min = 0, max = 40, preset = "0")
      int from) {}

  /** @throws IllegalArgumentException as {@link Divisions} does */
  public OwnDivisions {
    whole(sex, age, education);
  }

  /** These, and the usual ones for what is left out. */
  Divisions whole() {
    return whole(sex, age, education);
  }

  private static Divisions whole(
      Optional<List<String>> sex, Optional<List<Integer>> age, Optional<Map<String, Rung>> education) {
    return new Divisions(sex.orElseGet(() -> USUAL.sexes()), age.orElseGet(() -> USUAL.ages()),
        education.map(OwnDivisions::levels).orElseGet(() -> USUAL.levels()));
  }

  private static List<Divisions.Level> levels(Map<String, Rung> rungs) {
    return rungs.entrySet().stream()
        .map(rung -> new Divisions.Level(rung.getKey(), rung.getValue().step(), rung.getValue().from())).toList();
  }

  private static Divisions usual() {
    return Binder.bind(ParameterFile.inside("divisions.yaml"), OwnDivisions.class).whole();
  }
}
