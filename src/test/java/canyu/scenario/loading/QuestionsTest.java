package canyu.scenario.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.city.City;
import canyu.city.Sweep;
import canyu.countermeasure.CloseChannel;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Policy;
import canyu.experiment.run.Arms;
import canyu.parameter.ParameterException;
import canyu.scenario.definition.Scenario;
import canyu.scenario.event.Event;
import canyu.simulation.Replicate;
import canyu.simulation.Replicate.Life;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions in the words of those who ask them: arms on top of others, dates, triggers, phases, names. */
class QuestionsTest {

  private static final Path QUESTIONS = Path.of("src/test/resources/questions");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"breach", "budget", "close-the-desks"})
  void theQuestionsOfOthersAreReadAsTheyStand(String name) throws IOException {
    Path file = Files.copy(QUESTIONS.resolve(name + ".yaml"), folder.resolve(name + ".yaml"));

    assertThat(ScenarioFile.read(file, Map.of()).scenario().policies()).hasSizeGreaterThan(2);
  }

  @Test
  void anArmBuildsOnOthers() throws IOException {
    Scenario scenario = read("""
        arms:
          one: [dataSecurity, legalProtection]
          two: {extends: one, add: [crowdReporting], without: dataSecurity}
          both: {extends: [one, two], add: [dataIntegration]}
        """).scenario();

    assertThat(kinds(scenario, "two")).containsExactly("LegalProtection", "CrowdReporting");
    assertThat(kinds(scenario, "both"))
        .containsExactly("DataSecurity", "LegalProtection", "CrowdReporting", "DataIntegration");
  }

  @Test
  void eventsHappenInSomeArmsAndNotInOthers() throws IOException {
    Scenario scenario = read("""
        compareWith: breach
        events: [{incident: {week: 3, severity: 0.5, name: leak}}]
        arms:
          breach: []
          none: {absent: leak}
          more: {extends: none, events: [{incident: {week: 5, severity: 0.5}}]}
        """).scenario();

    assertThat(scenario.armNames()).containsExactly("breach", "none", "more");
    assertThat(scenario.plan("breach").events()).hasSize(1);
    assertThat(scenario.plan("none").events()).isEmpty();
    assertThat(scenario.plan("more").events()).extracting(Event::week).containsExactly(5);
  }

  @Test
  void datesAreTheWeeksInWhichTheyFall() throws IOException {
    Scenario scenario = read("""
        start: 2027-01-04
        arms: {a: [{dataSecurity: {from: 2027-01-17, until: 2027-01-18}}]}
        events: [{incident: {week: 2027-01-04, severity: 1}}]
        """).scenario();

    assertThat(scenario.countermeasures("a").get(0).terms().period().from()).isEqualTo(2);
    assertThat(scenario.countermeasures("a").get(0).terms().period().until()).contains(3);
    assertThat(scenario.events().get(0).week()).isEqualTo(1);
  }

  @Test
  void textsAndNamesAreTakenInTheirLanguage() throws IOException {
    LoadedScenario loaded = read("""
        title: {en: A question, zh: 一个问题}
        scale: {residents: 86000, name: {zh: 我们街道, en: Our street}}
        population: {residents: 20000}
        arms:
          closed: {add: [{closeChannel: {target: {districts: [姑苏区]}}}], names: {zh: 关闭}}
        """);

    assertThat(loaded.scenario().title()).isEqualTo("A question");
    assertThat(loaded.translations().in("zh", "A question")).contains("一个问题");
    assertThat(loaded.translations().in("zh", "closed")).contains("关闭");
    assertThat(loaded.translations().in("zh", "gusu")).contains("姑苏区");
    assertThat(loaded.scenario().reference().scale().orElseThrow().name()).contains("Our street");
    assertThat(loaded.scenario().perResident()).hasValue(4.3);
    assertThat(((CloseChannel) loaded.scenario().countermeasures("closed").get(0)).terms().target().districts())
        .containsExactly("gusu");
  }

  @Test
  void aTriggerThatNeverFiresIsTheStatusQuoAndOneThatFiresAtOnceAFixedPolicy() throws IOException {
    LoadedScenario loaded = read("""
        time: {burnIn: 10, weeks: 30}
        population: {residents: 1000, communitySize: 500}
        arms:
          never: [closedLoopFeedback: {cost: {weekly: 10}, when: {indicator: trust, above: 1}}]
          at once: [closedLoopFeedback: {cost: {weekly: 10}, when: {indicator: trust, above: 0}}]
          fixed: [closedLoopFeedback: {cost: {weekly: 10}}]
        """);
    Arms arms = new Arms(loaded, 0, Sweep.IN_ORDER);

    assertThat(arms.run("never").values()).isEqualTo(arms.run(Scenario.STATUS_QUO).values());
    assertThat(arms.run("at once").values()).isEqualTo(arms.run("fixed").values());
    assertThat(arms.run("never").firings().get(0).first()).isZero();
    assertThat(arms.run("at once").firings().get(0).weeks()).isEqualTo(30);
    assertThat(Arrays.deepEquals(arms.run("at once").inTheEnd(), arms.run("fixed").inTheEnd())).isTrue();
  }

  @Test
  void upToItsFirstWeekAnAdaptiveArmIsTheStatusQuo() throws IOException {
    LoadedScenario loaded = read("""
        time: {burnIn: 10, weeks: 40, recordCity: 1}
        population: {residents: 1000, communitySize: 500}
        events: [{incident: {week: 12, severity: 1, news: 1}}]
        arms:
          law: [legalProtection: {ramp: 0, cost: {setUp: 5, weekly: 1}, when: {indicator: heardOfIncident, above: 0.2, until: 0.01}}]
        """);
    Replicate replicate = new Replicate(loaded, 0, Sweep.IN_ORDER);
    Life statusQuo = replicate.live(Policy.STATUS_QUO);
    Life law = replicate.live(loaded.scenario().plan("law"));

    assertThat(law.firings().get(0).first()).isEqualTo(13);
    assertThat(law.firings().get(0).cost())
        .isEqualTo(law.end().communities().all().size() * (5.0 + law.firings().get(0).weeks()));
    assertThat(law.firings().get(0).weeks()).isLessThan(28);
    assertThat(law.trajectory().sameUntil(statusQuo.trajectory(), 12)).isTrue();
    assertThat(law.trajectory().sameUntil(statusQuo.trajectory(), 40)).isFalse();
  }

  @Test
  void phasesFollowEachOtherInEveryCommunity() throws IOException {
    LoadedScenario loaded = read("""
        time: {burnIn: 10, weeks: 30}
        population: {residents: 4000, communitySize: 1000}
        arms:
          slowly:
            - dataSecurity:
                ramp: 0
                cost: {setUp: 100, weekly: 1}
                phases: [{from: 3, target: {communities: [1]}, strength: 0.5}, {from: 11}]
        """);
    Policy policy = loaded.scenario().plan("slowly").policy();

    assertThat(policy.in(new Replicate(loaded, 0, Sweep.IN_ORDER).settled()).costBy(12))
        .isEqualTo(100 + 0.5 * 8 + 2 + 3 * (100 + 2));
  }

  @Test
  void whatIsSavedIsACostBelowZero() throws IOException {
    LoadedScenario loaded = read("""
        population: {residents: 1000, communitySize: 500}
        time: {burnIn: 2}
        arms: {a: [{closeChannel: {ramp: 0, channels: [residentsMeeting], cost: {weekly: -300}}}]}
        """);
    Policy closed = loaded.scenario().plan("a").policy();
    City city = new Replicate(loaded, 0, Sweep.IN_ORDER).settled();

    assertThat(closed.in(city).costBy(10)).isEqualTo(-3000.0 * city.communities().all().size());
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void saysWhatIsWrong(String text, String message) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(ParameterException.class).hasMessageContaining(message);
  }

  /** An event that cannot be read may be the one that is meant. */
  @Test
  void whatFollowsFromAnotherMistakeIsNotSaid() {
    assertThatThrownBy(() -> read("""
        events: [{incident: {week: 3, severty: 0.5, name: leak}}]
        arms: {a: {absent: leak}}
        """)).isInstanceOf(ParameterException.class)
        .hasMessageContaining("events[0].severty: unknown key").hasMessageNotContaining("absent");
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("arms: {a: {extends: b}, b: {extends: a}}",
            "town.yaml:1: arms.a.extends must not lead back to the arm itself, but does: a, b, a"),
        Arguments.of("arms: {platform: [], b: {extends: platfrom}}",
            "arms.b.extends must name arms, but names 'platfrom'; did you mean 'platform'?"),
        Arguments.of("arms: {a: [dataSecurity], b: {extends: a, without: crowdReporting}}",
            "arms.b.without must name what the arm takes over, but names crowdReporting; it takes over dataSecurity"),
        Arguments.of("arms: {a: {absent: leak}}", "arms.a.absent must name events, but names 'leak'; there are none"),
        Arguments.of("compareWith: nobody\narms: {a: []}", "town.yaml:1: compareWith must name an arm, but names 'nobody'"),
        Arguments.of("arms: {a: [{dataSecurity: {from: 2027-01-04}}]}",
            "town.yaml:1: arms.a[0].from is the date 2027-01-04, but the scenario does not say when it starts"),
        Arguments.of("start: 2027-01-04\ntime: {weeks: 30}\narms: {a: [{dataSecurity: {from: 2030-01-04}}]}",
            "arms.a[0].from must lie between 2027-01-04 and 2027-08-01, but is 2030-01-04"),
        Arguments.of("start: 2027-02-30", "start must be a day such as 2027-01-04, but is the text \"2027-02-30\""),
        Arguments.of("arms: {a: [{dataSecurity: {when: {indicator: trst, below: 0.5}}}]}",
            "arms.a[0].when.indicator must name an indicator, but is 'trst'; did you mean 'trust'?"),
        Arguments.of("arms: {a: [{dataSecurity: {when: {indicator: trust, group: 'age:70', below: 0.5}}}]}",
            "arms.a[0].when.group must be a group of the city, but is 'age:70'; did you mean 'age:70+'?"),
        Arguments.of("arms: {a: [{dataSecurity: {when: {indicator: trust}}}]}",
            "arms.a[0].when: must say either below or above which level of trust it begins"),
        Arguments.of("arms: {a: [{dataSecurity: {when: {indicator: trust, above: 0.5, until: 0.6}}}]}",
            "arms.a[0].when.until must be a level of trust not above 0.5, where it begins, but is 0.6"),
        Arguments.of("arms: {a: [{dataSecurity: {phases: [{from: 5}, {from: 5}]}}]}",
            "arms.a[0].phases must follow one another, from week 6 on, but one is from week 5"),
        Arguments.of("arms: {a: [{closeChannel: {channels: []}}]}", "arms.a[0].channels must name one or more, but is empty"),
        Arguments.of("title: {en: One, two, zh: 一}", "town.yaml:1: title.two: unknown key; a text with a comma in it needs"
            + " quotation marks, and a number is written without commas"),
        Arguments.of("budget: {total: 500,000}", "town.yaml:1: budget.000: unknown key; a text with a comma in it needs"
            + " quotation marks, and a number is written without commas"),
        Arguments.of("arms: {a: [{dataSecurity: {from:9}}]}",
            "arms.a[0].from:9: unknown key; a colon needs a blank behind it, as in 'from: 9'"),
        Arguments.of("arms: {a: [{dataSecurity: {from：9}}]}",
            "arms.a[0].from：9: unknown key; '：' is a full-width character; write ':' with a blank behind it"),
        Arguments.of("arms:\n  a： [dataSecurity]",
            "is the text \"a： [dataSecurity]\"; '：' is a full-width character; write ':' with a blank behind it"),
        Arguments.of("arms: {a: [dataSecurity，legalProtection]}",
            "is the text \"dataSecurity，legalProtection\"; '，' is a full-width character; write ','"),
        Arguments.of("title: {}", "town.yaml:1: title must say the text in one of the languages en, zh"),
        Arguments.of("title: {fr: Une question}", "title.fr: unknown key"));
  }

  private static List<String> kinds(Scenario scenario, String arm) {
    return scenario.countermeasures(arm).stream().map(Countermeasure::getClass).map(Class::getSimpleName).toList();
  }

  private LoadedScenario read(String text) throws IOException {
    Path file = folder.resolve("town.yaml");
    Files.writeString(file, text);
    return ScenarioFile.read(file, Map.of());
  }
}
