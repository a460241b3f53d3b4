package canyu.scenario.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import canyu.city.Ladder;
import canyu.population.Composition;
import canyu.population.Person;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.loading.ScenarioFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A frame whose people are the rows of a table. */
class MicrodataTest {

  private static final String SCENARIO = "population: {frame: frame.yaml}\n";

  private ScenarioFolder scenarios;

  @BeforeEach
  void writeFrame(@TempDir Path temporary) {
    scenarios = ScenarioFolder.in(temporary);
    scenarios.write("frame.yaml", """
        title: A village
        city: Suzhou
        districts: {north: 1, south: 2}
        housing: {ordinary: 1}
        people:
          microdata: {file: people.csv}
        """);
  }

  @Test
  void peopleStandForAsManyAsTheyWeigh() {
    scenarios.write("people.csv", """
        sex,age,education,weight
        male,30,bachelor,1
        female,71,juniorHighOrBelow,3
        """);

    Composition composition = scenarios.load(SCENARIO).composition();

    assertThat(composition.people()).containsExactlyInAnyOrder(
        new Person(Ladder.MALE, 30, Ladder.BACHELOR, 0.25),
        new Person(Ladder.FEMALE, 71, Ladder.JUNIOR_HIGH_OR_BELOW, 0.75));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    scenarios.write("people.csv", "\uFEFFsex,age,education\nmale,30,bachelor\n");

    assertThat(scenarios.load(SCENARIO).composition().people())
        .containsExactly(new Person(Ladder.MALE, 30, Ladder.BACHELOR, 1));
  }

  @Test
  void withoutWeightsEveryoneCountsTheSame() {
    scenarios.write("people.csv", """
        age,answer,education,sex
        30,yes,bachelor,male
        30,no,bachelor,male
        71,no,highSchool,female
        """);

    assertThat(scenarios.load(SCENARIO).composition().people()).hasSize(2)
        .anySatisfy(man -> assertThat(man.weight()).isCloseTo(2 / 3.0, within(1e-12)))
        .anySatisfy(woman -> assertThat(woman.weight()).isCloseTo(1 / 3.0, within(1e-12)));
  }

  @Test
  void aRowMayBeSoManyPeopleAndTheyMayStandForMore() {
    scenarios.write("people.csv", """
        sex,age,education,count,weight
        male,30,bachelor,6,.5
        male,40.0,bachelor,0,7
        female,71,juniorHighOrBelow,2,0.5e0
        """);

    assertThat(scenarios.load(SCENARIO).composition().people()).containsExactlyInAnyOrder(
        new Person(Ladder.MALE, 30, Ladder.BACHELOR, 0.75),
        new Person(Ladder.FEMALE, 71, Ladder.JUNIOR_HIGH_OR_BELOW, 0.25));
  }

  @Test
  void columnsThatAreNotUsedAreNamedAndNoError() {
    scenarios.write("people.csv", "sex,age,education,region,answer,\nmale,30,bachelor,north,yes,\n");

    assertThat(ScenarioFile.people(scenarios.load(SCENARIO)).orElseThrow().unused(List.of("answer")))
        .containsExactly("region");
  }

  static Stream<Arguments> brokenTables() {
    return Stream.of(
        arguments("values that are not known or out of range", """
            sex,age,education,weight
            male,30,bachelor,1
            man,14,phd,1
            female,old,bachelor,-1
            female,,bachelor,1
            """, """
            people.csv:3: sex must be one of male, female, but is 'man'
            people.csv:3: education must be one of juniorHighOrBelow, highSchool, juniorCollege, bachelor, \
            masterOrAbove, but is 'phd'
            people.csv:3: age must be a whole number between 15 and 110 or a band such as 25-34, but is '14'
            people.csv:4: age must be a whole number between 15 and 110 or a band such as 25-34, but is 'old'
            people.csv:4: weight must be a number between 0 and 1000000000, but is '-1'
            people.csv:5: age must be a whole number between 15 and 110 or a band such as 25-34, but is ''"""),
        arguments("columns that are missing", """
            sex,years
            male,30
            """, """
            people.csv:1: the column 'age' is missing
            people.csv:1: the column 'education' is missing"""),
        arguments("half a person", """
            sex,age,education,count
            male,30,bachelor,1.5
            """, """
            people.csv:2: count must be a whole number between 0 and 1000000000, but is '1.5'"""),
        arguments("a misspelt column", """
            sex,age,education,wieght
            male,30,bachelor,1.5
            """, """
            people.csv:1: the column 'wieght' is not known; did you mean 'weight'?"""),
        arguments("rows that begin with #, and an age below a cell of two lines", """
            sex,age,education,note
            #male,30,bachelor,"one
            two"
            male,700,bachelor,
            """, """
            people.csv:2: sex must be one of male, female, but is '#male'
            people.csv:4: age must be a whole number between 15 and 110 or a band such as 25-34, but is '700'"""),
        arguments("nobody", """
            sex,age,education
            """, """
            frame.yaml:5: people: people must include someone with a weight above 0"""),
        arguments("nobody who counts", """
            sex,age,education,weight
            male,30,bachelor,0
            """, """
            frame.yaml:5: people: people must include someone with a weight above 0"""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenTables")
  void saysWhichRowIsWrong(String what, String csv, String messages) {
    scenarios.write("people.csv", csv);

    assertThat(scenarios.refusal(SCENARIO)).isEqualTo(messages);
  }

  @Test
  void rowsOfDifferentLengthAreNoTable() {
    scenarios.write("people.csv", "sex,age,education\nmale,30\n");

    assertThat(scenarios.refusal(SCENARIO)).isEqualTo("people.csv:2: has 2 cells, but the header 3");
  }

  @Test
  void saysThatTheTableIsMissing() {
    assertThat(scenarios.refusal(SCENARIO))
        .startsWith("frame.yaml:5: people.microdata.file: there is no file '").endsWith("people.csv' that can be read");
  }
}
