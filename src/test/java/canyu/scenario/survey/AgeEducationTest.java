package canyu.scenario.survey;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Ladder;
import canyu.population.Person;
import canyu.scenario.loading.ScenarioFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Margins leave open how age and education go together; a scenario may assume otherwise than the frame. */
class AgeEducationTest {

  private ScenarioFolder scenarios;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    scenarios = ScenarioFolder.in(temporary);
  }

  /** How many more years those with a university degree have lived than all on average. */
  private double yearsOfGraduates(double ageEducation) {
    List<Person> people =
        scenarios.load("population: {ageEducation: " + ageEducation + "}\n").composition().people();
    return meanAge(people.stream().filter(person -> person.education() >= Ladder.BACHELOR).toList())
        - meanAge(people);
  }

  private static double meanAge(List<Person> people) {
    return people.stream().mapToDouble(person -> person.weight() * person.age()).sum()
        / people.stream().mapToDouble(Person::weight).sum();
  }

  @Test
  void theAssociationMovesGraduatesAlongTheAgesAndTheMarginsStay() {
    assertThat(yearsOfGraduates(0.5)).isLessThan(yearsOfGraduates(0) - 5);
    assertThat(yearsOfGraduates(-0.5)).isGreaterThan(yearsOfGraduates(0) + 5);
    assertThat(scenarios.load("population: {ageEducation: 0.5}\n").frame().housing())
        .isEqualTo(scenarios.load("title: A town\n").frame().housing());
  }

  @Test
  void microdataSayItThemselves() {
    scenarios.write("people.csv", "sex,age,education\nmale,30,bachelor\n");
    scenarios.write("frame.yaml", """
        title: A village
        city: Suzhou
        districts: {north: 1}
        housing: {ordinary: 1}
        people: {microdata: {file: people.csv}}
        """);

    assertThat(scenarios.refusal("population: {frame: frame.yaml, ageEducation: 0.5}\n")).contains(
        "town.yaml:1: population.ageEducation must be left out where the frame has microdata");
  }
}
