package canyu.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import canyu.city.Lever;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonFileTest {

  private static final String STEP = """
        - text: {en: a, zh: 甲}
          question: {en: b, zh: 乙}
          lookFor: {en: c, zh: 丙}
      """;

  @TempDir
  private Path folder;

  @Test
  void theLessonsThatShipSayEverythingInBothLanguages() {
    List<LessonFile> shipped = LessonFile.shipped();

    assertThat(shipped).extracting(file -> file.lesson().title().in(Locale.ENGLISH)).containsExactly(
        "A platform is not participation", "Trust is lost in a week", "Answer before you ask", "Trust is slow to earn",
        "The loudest are few", "A law nobody knows", "Digital only", "What a survey does not say");
    assertThat(shipped).extracting(file -> file.lesson().title().in(Locale.SIMPLIFIED_CHINESE)).containsExactly(
        "有平台不等于有参与", "信任毁于一周", "先回应，再动员", "信任来得慢", "声音最大的是少数人", "无人知晓的法律", "只剩数字渠道", "问卷没有说的事");
    assertThat(shipped).allSatisfy(file -> {
      assertThat(file.scenario().scenario().title()).isEqualTo(file.lesson().title().en());
      assertThat(file.lesson().steps()).hasSizeGreaterThan(2).allSatisfy(step ->
          assertThat(Stream.of(step.text(), step.question(), step.lookFor())).allSatisfy(said -> {
            assertThat(said.in(Locale.ROOT)).isNotBlank().matches("\\p{ASCII}+");
            assertThat(said.in(Locale.CHINA)).containsPattern("\\p{IsHan}").doesNotContain("  ");
          }));
      assertThat(file.lesson().goal()).isPresent();
      assertThat(file.lesson().quiz()).isNotEmpty();
    });
  }

  @Test
  void aTeachersLessonIsReadByItsPathAndDoesWhatItSays() throws IOException {
    Path scenario = Files.writeString(folder.resolve("small.yaml"), """
        title: Small
        question: What is small?
        population: {residents: 1000, communitySize: 250}
        time: {burnIn: 2, weeks: 20}
        arms: {begins: [dataSecurity]}
        """);
    LessonFile file = LessonFile.read(Files.writeString(folder.resolve("mine.yaml"), """
        title: {en: Mine, zh: 我的}
        scenario: %s
        arm: begins
        steps:
        %s    watch: [trust, gapAge]
            playTo: 3
            moves:
              - switchOff: {countermeasure: dataSecurity}
              - switchOn: {countermeasure: {awarenessCampaign: {intensity: 0.9, ramp: 0}}}
              - setLever: {lever: monitoring, level: 0.5}
              - breach: {severity: 1}
        """.formatted(scenario.getFileName(), STEP)));

    try (Laboratory laboratory = file.open()) {
      file.lesson().steps().get(0).take(laboratory);

      assertThat(laboratory.week()).isEqualTo(3);
      assertThat(laboratory.desk().timeline().actions()).extracting(Timeline.Action::text).containsExactly(
          "awarenessCampaign is switched on.", "monitoring is set to 0.5.",
          "A data-security incident strikes: 100 % of the enrolled are hit, and it becomes public.");
      var community = laboratory.arm().city().communities().all().get(0);
      assertThat(laboratory.arm().levers().level(Lever.CAMPAIGN, community)).isEqualTo(0.9f);
    }
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithItsLine() {
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> read("""
        title: {en: Mine}
        scenario: small.yaml
        steps:
        %s    playTo: 0
            watch: [trusts]
            moves:
              - breach: {severity: 2}
        """.formatted(STEP))).withMessageContainingAll(
        "mine.yaml:1: title.zh is missing",
        "mine.yaml:7: steps[0].playTo must be between 1 and 20000, but is 0",
        "mine.yaml:8: steps[0].watch[0] must be one of", "did you mean 'trust'?",
        "mine.yaml:10: steps[0].moves[0].severity must be between 0 and 1, but is 2");
  }

  @Test
  void stepsPlayOn() {
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> read("""
        title: {en: Mine, zh: 我的}
        scenario: small.yaml
        steps:
        %1$s    playTo: 9
        %1$s    playTo: 8
        """.formatted(STEP)))
        .withMessageContaining("steps must play on, each to a later week, but one plays from 9 to 8");
  }

  @Test
  void theArmMustBeOneOfTheScenario() throws IOException {
    LessonFile file = read("""
        title: {en: Mine, zh: 我的}
        scenario: baseline.yaml
        arm: answers
        steps:
        %s""".formatted(STEP));

    assertThatExceptionOfType(ParameterException.class).isThrownBy(file::scenario)
        .withMessageEndingWith("mine.yaml:3: arm must be one of status quo, but is answers");
  }

  @Test
  void aGoalComesAfterTheStepsAndAQuestionHasOneRightAnswer() {
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> read("""
        title: {en: Mine, zh: 我的}
        scenario: small.yaml
        steps:
        %s    playTo: 9
        goal: {text: {en: d, zh: 丁}, outcome: trust, gain: 0.1, week: 9}
        """.formatted(STEP)))
        .withMessageContaining("goal must count after the steps, which play to week 9, but counts in week 9");
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> read("""
        title: {en: Mine, zh: 我的}
        scenario: small.yaml
        steps:
        %s
        goal: {text: {en: d, zh: 丁}, outcome: trusts, gain: 0.1, week: 9}
        quiz:
          - question: {en: e, zh: 戊}
            answers:
              - {text: {en: f, zh: 己}, because: {en: g, zh: 庚}}
              - {text: {en: f, zh: 己}, because: {en: g, zh: 庚}}
        """.formatted(STEP)))
        .withMessageContainingAll("goal", "did you mean 'trust'?", "answers must be 2 to 6, one of them right, but are 2, 0 of them right");
  }

  @Test
  void aGoalIsAboutSomebodyWhoLivesInTheCity() throws IOException {
    LessonFile file = read("""
        title: {en: Mine, zh: 我的}
        scenario: baseline.yaml
        steps:
        %s
        goal: {text: {en: d, zh: 丁}, outcome: trust among age:71+, gain: 0.1, week: 9}
        """.formatted(STEP));

    assertThatExceptionOfType(ParameterException.class).isThrownBy(file::scenario)
        .withMessageContaining("goal.outcome must be among a group of the city, but is among 'age:71+'; did you mean 'age:70+'?");
  }

  private LessonFile read(String text) throws IOException {
    return LessonFile.read(Files.writeString(folder.resolve("mine.yaml"), text));
  }
}
