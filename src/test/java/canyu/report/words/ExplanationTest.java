package canyu.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Sweep;
import canyu.countermeasure.Countermeasure;
import canyu.parameter.About;
import canyu.parameter.Names;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.loading.ScenarioFolder;
import canyu.simulation.Replicate;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a scenario before it is run. */
class ExplanationTest {

  @TempDir
  private Path temporary;

  private String explained(String yaml) {
    return new Explanation(ScenarioFolder.in(temporary).load(yaml)).text();
  }

  @Test
  void saysQuestionCityTimeAndRuns() {
    assertThat(explained("""
        title: A town
        question: Does a platform help?
        population: {residents: 2000, communitySize: 100}
        time: {burnIn: 4, weeks: 20, recordGroups: 10}
        replicates: 3
        seed: 7
        arms:
          platform: [participationPlatform]
        """)).startsWith("""
        A town
        Does a platform help?

        Answered by: participation52 (differences matter from 0.001), participation (differences matter from 0.001).
        City: 2,000 residents in 20 communities of about 100, drawn from the frame "Residents of the urban districts \
        of Suzhou, aged 15 and over" (../calibration/suzhou-residents.yaml).
        Time: 4 weeks under the status quo so that the city settles, then 20 weeks that are compared. \
        Results are means of the last 12 weeks.
        Indicators are written down every 4 weeks for the city and every 10 weeks for its groups.
        Runs: 3 cities with the seed 7, and 2 arms in each of them: 6 runs.
        Events: none.

        Arm "status quo": nothing new is done.

        Arm "platform":
          participationPlatform: One unified public-service platform for information, services and participation.
        """);
  }

  @Test
  void saysPrecisionUncertaintyAndEvents() {
    assertThat(explained("""
        precision: {halfWidth: 0.005, atMost: 90}
        uncertainty: {citiesPerDraw: 4}
        events:
          - incident: {week: 26, severity: 0.8, known: false, where: {districts: [gusu, wuzhong]}}
          - leverShift: {week: 4, until: 9, lever: closedLoop, level: 0.1, where: {communities: [1, 2]}}
          - leverShift: {week: 5, lever: closedLoop, level: 0.2}
        """)).contains(
        "to know the effect of every arm on participation52 to within 0.005, 90 at most.",
        "every 4 cities share one set, drawn from the priors",
        "Week 26: a data-security incident hits 80 % of those enrolled, in gusu or wuzhong (about 6.8 of 20 "
            + "communities); it stays unknown to the public.",
        "Weeks 4 to 9: closedLoop stands at 0.1 instead of 0.35, in the communities with the numbers 1, 2 (2 of 20 "
            + "communities).",
        "From week 5 to the end: closedLoop stands at 0.2 instead of 0.35, everywhere (20 communities).");
  }

  @Test
  void saysWhenWhereHowStronglyAndWhichLevers() {
    assertThat(explained("""
        time: {weeks: 40}
        arms:
          security:
            - dataSecurity: {from: 11, until: 30, ramp: 10, strength: 0.5, target: {housing: [ordinary]}}
          no more than now:
            - dataSecurity: {security: 0.3}
          too late:
            - dataSecurity: {from: 39, ramp: 8}
          nothing: []
        """)).contains("""
              When: weeks 11 to 30, in equal steps until it is in full force in week 20.
              Where: where the housing is ordinary (about 10.8 of 20 communities).
              Strength: 50 % of its effect and cost.
              Lever: security from 0.4 to 0.65, on the way to 0.9 (security of equipment and data processing).
        """.indent(-2), """
        security stays at 0.4, since 0.3 would be no more.""", """
        but it ends before it is in full force, at 25 %""", """
        Arm "nothing": nothing is done in it, so it is the status quo once more.""");
  }

  @Test
  void costsAreThoseOfThePolicyWhereItIsMeantForEverybody() {
    LoadedScenario town = ScenarioFolder.in(temporary).load("""
        population: {residents: 2000, communitySize: 100}
        time: {burnIn: 1, weeks: 20}
        arms:
          campaign:
            - awarenessCampaign: {from: 3, until: 6, ramp: 8, strength: 0.5}
          all:
            - awarenessCampaign: {from: 19}
            - dataSecurity
        """);
    Replicate replicate = new Replicate(town, 0, Sweep.IN_ORDER);
    String text = new Explanation(town).text();

    assertThat(town.scenario().policies().values().stream().skip(1)).allSatisfy(arm -> assertThat(text).contains(String.format(Locale.ROOT,
        "Together it costs about %,.0f CNY.", arm.in(replicate.settled()).costBy(20))));
  }

  @Test
  void notesLeversThatTwoCountermeasuresMove() {
    assertThat(explained("""
        arms:
          raised: [closedLoopFeedback, sentimentCollection]
          set: [participationPlatform, {levers: {set: {usabilityServicePlatform: 0.2}}}]
        """))
        .contains("Note: closedLoop is moved by closedLoopFeedback (0.9), sentimentCollection (0.55); they do not add "
            + "up. Where several are in force, the one that takes it furthest holds.")
        .contains("Note: usabilityServicePlatform is moved by participationPlatform (0.7), levers (0.2); they do not "
            + "add up. The others raise it first")
        .containsOnlyOnce("Note: closedLoop");
  }

  @Test
  void everyCountermeasureIsExplained() {
    LoadedScenario suzhou = ScenarioFile.read(Path.of("scenarios", "suzhou-2019.yaml"), Map.of());
    String text = new Explanation(suzhou).text() + explained("""
        arms:
          desks:
            - closeChannel: {channels: [residentsMeeting]}
            - openChannel: {channels: [bulletinBoard]}
            - agencyStaff: {capacity: {government: 6}}
        """);

    assertThat(Stream.of(Countermeasure.class.getPermittedSubclasses())
        .filter(kind -> kind != canyu.countermeasure.Levers.class)).allSatisfy(kind -> assertThat(text)
            .contains("  " + Names.decapitalised(kind) + ": " + kind.getAnnotation(About.class).value() + ".\n"));
    assertThat(text).contains("Arm \"" + Scenario.STATUS_QUO + "\"").doesNotContain("null", "NaN", "E-");
  }
}
