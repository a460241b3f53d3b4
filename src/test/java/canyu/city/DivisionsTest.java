package canyu.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import canyu.city.Divisions.Level;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which ways to divide people are refused, and where bands of age end. */
class DivisionsTest {

  private static final List<String> SEXES = List.of("female", "male");
  private static final List<Integer> AGES = List.of(18, 60);
  private static final List<Level> LEVELS = List.of(new Level("school", -1, 0), new Level("degree", 0, 20));

  private static void refuses(String message, List<String> sexes, List<Integer> ages, List<Level> levels) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Divisions(sexes, ages, levels)).withMessage(message);
  }

  private static List<Level> levels(int count) {
    return IntStream.range(0, count).mapToObj(k -> new Level("level" + k, k, 0)).toList();
  }

  @Test
  void everybodyHasASexAnAgeAndOneOfTwoLevels() {
    refuses("sex must name 1 at least, but names 0", List.of(), AGES, LEVELS);
    refuses("age must name 1 at least, but names 0", SEXES, List.of(), LEVELS);
    refuses("education must name 2 at least, but names 1", SEXES, AGES, levels(1));
    assertThat(new Divisions(List.of("all"), List.of(18), levels(2)).profiles()).isEqualTo(2);
  }

  @Test
  void namesAreThereAndDiffer() {
    refuses("sex must have names that are not empty, but is [female, ]", List.of("female", ""), AGES, LEVELS);
    refuses("sex must name none twice, but is [female, female]", List.of("female", "female"), AGES, LEVELS);
    refuses("education must name none twice, but is [high_school, high_school]", SEXES, AGES,
        List.of(new Level("highSchool", 0, 0), new Level("high_school", 1, 0)));
  }

  @Test
  void levelsAndAgesRise() {
    refuses("education must go from the lowest level up, but degree is a lower step than school before it", SEXES, AGES,
        List.of(new Level("school", 1, 0), new Level("degree", 0.5, 0)));
    refuses("age must rise from band to band, but 18 stands behind 60", SEXES, List.of(60, 18), LEVELS);
    assertThat(new Divisions(SEXES, AGES, List.of(new Level("one", 0, 0), new Level("other", 0, 0))).levels())
        .as("two of one step").hasSize(2);
  }

  @Test
  void combinationsOfSexAndEducationFitTheirNumber() {
    assertThat(new Divisions(SEXES, AGES, levels(125)).profiles()).isEqualTo(2 * 2 * 125);
    refuses("education must have fewer levels, since there must not be more than 250 combinations of sex and education,"
        + " but are 252", SEXES, AGES, levels(126));
  }

  @Test
  void theFirstBandAlsoHoldsTheYoungerAndTheLastHasNoEnd() {
    Divisions divisions = new Divisions(SEXES, List.of(18, 19, 60), LEVELS);

    assertThat(IntStream.of(0, 17, 18, 19, 59, 60, 110).map(divisions::band)).containsExactly(0, 0, 0, 1, 1, 2, 2);
    assertThat(divisions.youngest()).isEqualTo(18);
    assertThat(IntStream.range(0, 3).mapToObj(divisions::years)).as("a band of one year").containsExactly("18", "19-59", "60+");
  }
}
