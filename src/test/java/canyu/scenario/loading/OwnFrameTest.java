package canyu.scenario.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Sweep;
import canyu.gui.look.WindowWords;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.population.Person;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;
import canyu.simulation.Replicate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A town that divides its people in its own way. */
class OwnFrameTest {

  private static final Path FRAMES = Path.of("src", "test", "resources", "frames");
  private static final String TOWN = "population: {frame: northby.yaml, residents: 2000, communitySize: 500}\ntime: {weeks: 4}\n";
  private static final String ROWS = "population: {frame: respondents.yaml, residents: 2000, communitySize: 500}\n";

  private ScenarioFolder scenarios;

  @BeforeEach
  void writeFrames(@TempDir Path temporary) {
    scenarios = ScenarioFolder.in(temporary);
    scenarios.write("northby.yaml", text("town.yaml"));
    Stream.of("respondents.yaml", "respondents.csv").forEach(name -> scenarios.write(name, text(name)));
  }

  private static String text(String name) {
    try {
      return Files.readString(FRAMES.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double share(LoadedScenario loaded, Predicate<Person> belongs) {
    return loaded.composition().people().stream().filter(belongs).mapToDouble(Person::weight).sum();
  }

  @Test
  void groupsAreThoseOfTheFrame() {
    assertThat(scenarios.load(TOWN).people().groups().names()).containsExactly("city",
        "sex:female", "sex:male", "sex:unknown",
        "age:16-24", "age:25-34", "age:35-49", "age:50-64", "age:65-74", "age:75+",
        "education:none", "education:gcse", "education:a_level", "education:apprenticeship", "education:higher_diploma",
        "education:degree",
        "district:harbour", "district:oldTown", "housing:socialRented", "housing:privateRented", "housing:owned");
  }

  @Test
  void marginsAreMetWithoutChildren() {
    LoadedScenario loaded = scenarios.load(TOWN);

    assertThat(share(loaded, person -> person.sex() == 2)).isCloseTo(0.02, within(1e-9));
    assertThat(share(loaded, person -> person.education() == 5)).isCloseTo(0.3, within(1e-9));
    assertThat(share(loaded, person -> person.age() < 16)).isZero();
    assertThat(share(loaded, person -> person.age() >= 65)).isCloseTo(0.19 / 0.82, within(1e-9));
    assertThat(share(loaded, person -> person.education() == 5 && person.age() < 20)).isZero();
    assertThat(loaded.frame().reconciliations())
        .containsExactly("those younger than 16 (18.0 %) were left out of the ages");
  }

  @Test
  void aCityHasThePeopleOfItsFrame() {
    LoadedScenario loaded = scenarios.load(TOWN);
    City city = new Replicate(loaded, 0, Sweep.IN_ORDER).settled();
    Groups groups = new Groups(city);
    int[] counts = new int[groups.count()];
    for (short profile : city.residents().profile) {
      Arrays.stream(groups.of(profile)).forEach(group -> counts[group]++);
    }

    double[] shares = loaded.sharesOfGroups();
    assertThat(IntStream.range(1, groups.people()).filter(group -> groups.names().get(group).matches("(sex|education):.*")))
        .allSatisfy(group -> assertThat(counts[group]).as(groups.names().get(group))
            .isCloseTo((int) Math.round(2000 * shares[group]), within(1)));
  }

  /** With every step somebody reads and types better, also where the steps are not those of the usual ladder. */
  @Test
  void theStepsOfTheLadderCount() {
    City city = new Replicate(scenarios.load(TOWN), 0, Sweep.IN_ORDER).settled();
    double[] literacy = IntStream.of(0, 2, 5).mapToDouble(level -> IntStream.range(0, city.residents().count())
        .filter(i -> city.divisions().levelOf(city.residents().profile[i]) == level && city.residents().age[i] < 40)
        .mapToDouble(i -> city.residents().literacy[i]).average().orElseThrow()).toArray();

    assertThat(literacy[1]).isGreaterThan(literacy[0] + 0.1);
    assertThat(literacy[2]).isGreaterThan(literacy[1] + 0.1);
  }

  @Test
  void scenariosSpeakOfGroupsByTheirNames() {
    LoadedScenario loaded = scenarios.load(TOWN + """
        outcomes: ["trust among education:A level or equivalent", "trust among sex:sex not recorded", "trust among 港区"]
        """.replace("among 港区", "among district:港区"));

    assertThat(loaded.scenario().outcomes()).extracting(Outcome::group)
        .containsExactly("education:a_level", "sex:unknown", "district:harbour");
  }

  @ParameterizedTest
  @CsvSource({"en, education:a_level, A level or equivalent", "zh, education:a_level, 高级中等教育",
      "en, education:higher_diploma, higher diploma", "en, sex:unknown, sex not recorded", "zh, district:harbour, 港区",
      "zh, sex:female, 女性", "en, housing:owned, owned"})
  void reportsAndTheWindowCallGroupsAsTheFrameDoes(String language, String group, String name) {
    LoadedScenario loaded = scenarios.load(TOWN);
    Locale locale = Locale.forLanguageTag(language);
    String[] parts = group.split(":");

    assertThat(new Labels(locale).about(loaded).group(group)).isEqualTo(name);
    assertThat(new WindowWords(locale).about(loaded).group(parts[0], parts[1])).isEqualTo(name);
  }

  @Test
  void channelsAndTheAgeOfTheOldAreThoseOfTheFrame() {
    LoadedScenario loaded = scenarios.load(TOWN);
    Labels labels = new Labels(Locale.ENGLISH).about(loaded);

    assertThat(labels.of(Channel.OFFICIAL_ACCOUNT)).isEqualTo("council newsletter");
    assertThat(new WindowWords(Locale.CHINESE).about(loaded).of(Channel.OFFICIAL_ACCOUNT)).isEqualTo("市政通讯");
    assertThat(labels.of(Indicator.GAP_AGE)).isEqualTo("gap by age: under 65 minus from 65");
    assertThat(labels.part(Indicator.GAP_AGE, false)).isEqualTo("residents from 65");
    assertThat(new Labels(Locale.ENGLISH).of(Indicator.GAP_AGE)).isEqualTo("gap by age: under 60 minus from 60");
  }

  @Test
  void microdataStateWhatTheyCan() {
    LoadedScenario loaded = scenarios.load(ROWS);

    // weights times counts: 1.2 + .8 + 1 in the harbour, 3 + .9 in the old town
    assertThat(loaded.frame().districts().keySet()).containsExactly("harbour", "oldTown");
    assertThat(loaded.frame().districts().get("harbour")).isCloseTo(3 / 6.9, within(1e-12));
    // those of 25 to 34 are spread evenly over ten years
    assertThat(share(loaded, person -> person.age() == 30)).isCloseTo(.12 / 8, within(1e-12));
    // nobody else is of 75 and more or of unknown sex, so the levels are those of all who state theirs
    assertThat(share(loaded, person -> person.sex() == 2 && person.education() == 0)).isCloseTo(3 / 8. * 1.1 / 4, within(1e-12));
    assertThat(share(loaded, person -> person.age() > 95)).isZero();
    assertThat(ScenarioFile.people(loaded).orElseThrow().remarks()).hasSize(2)
        .anySatisfy(remark -> assertThat(remark).endsWith("1 of 7 rows were left out, since they are of people who are too young"))
        .anySatisfy(remark -> assertThat(remark).contains("3 of 7 respondents do not state sex, age or education"));
  }

  static Stream<Arguments> wrongFrames() {
    return Stream.of(
        arguments("a level that is not on the ladder", "gcse: 0.2", "gce: 0.2",
            "northby.yaml:22: people.marginals.education.gce: unknown key; did you mean 'gcse'? (divisions.education of the frame)"),
        arguments("a ladder of one rung", "    gcse: {step: -2}\n", "",
            "northby.yaml:21: people.marginals.education.gcse: unknown key"),
        arguments("a ladder that goes down", "degree: {step: 1.3", "degree: {step: -3",
            "divisions.education must go from the lowest level up, but degree is a lower step than higherDiploma before it"),
        arguments("two levels that results cannot tell apart", "gcse: {step: -2}", "a_level: {step: -2}",
            "divisions.education must name none twice"),
        arguments("bands that do not rise", "[16, 25, 35, 50, 65, 75]", "[16, 25, 25]",
            "northby.yaml:10: divisions.age must name none twice, but is [16, 25, 25]"),
        arguments("a step that is no number", "{step: -2.5}", "{step: low}", "northby.yaml:12: divisions.education.none.step must be a number"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongFrames")
  void saysWhatIsWrong(String what, String right, String wrong, String message) {
    scenarios.write("northby.yaml", text("town.yaml").replace(right, wrong));

    assertThat(scenarios.refusal(TOWN)).contains(message);
  }

  static Stream<Arguments> wrongRows() {
    return Stream.of(
        arguments("a band that lies in two of the frame", "25-34", "25-40", "respondents.csv:2: age must lie in one of the bands"
            + " 16-24, 25-34, 35-49, 50-64, 65-74, 75+ (divisions.age of the frame says where they begin), but is '25-40'"),
        arguments("nobody knows the level", "41,school", "41,college",
            "respondents.csv:3: education must be one of none, school, degree, but is 'college'"),
        arguments("no stratum", "1.2,1,north", "1.2,1,", "respondents.csv:2: stratum must say in which stratum they were drawn"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongRows")
  void saysWhichRowIsWrong(String what, String right, String wrong, String message) {
    scenarios.write("respondents.csv", text("respondents.csv").replace(right, wrong));

    assertThat(scenarios.refusal(ROWS)).contains(message);
  }

  @Test
  void thoseWhoStateNothingAndTheYoungAreRefusedUnlessTheFrameSaysOtherwise() {
    scenarios.write("respondents.yaml", text("respondents.yaml").replace(", unstated: alike, young: leftOut", ""));

    assertThat(scenarios.refusal(ROWS)).isEqualTo("""
        respondents.csv:4: education must be one of none, school, degree, but is ''
        respondents.csv:7: sex must be one of female, male, unknown, but is ''
        respondents.csv:8: age must be a whole number between 16 and 110 or a band such as 25-34, but is '14'""");
  }
}
