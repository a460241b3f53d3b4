package canyu.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.desk.play.ChallengeFile;
import canyu.desk.play.DeskState;
import canyu.desk.play.Living;
import canyu.desk.play.OpenedScenarios;
import canyu.desk.play.Play;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A challenge is worth playing: a mix within its budget is sure of the goal, and none of its own arms is. */
@Tag("slow")
class HandedInTest {

  private static final long LONG = 300_000;

  private final OpenedScenarios challenges = new OpenedScenarios(null);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "answer-before-you-ask | [{offlineEngagement: {}}, {awarenessCampaign: {strength: 0.6}}]",
      "trust-is-lost-in-a-week | [{closedLoopFeedback: {strength: 0.85}}]",
      "a-platform-is-not-participation | [{offlineEngagement: {}}, {awarenessCampaign: {strength: 0.25}}]"})
  void aMixWithinTheBudgetReachesTheGoalAndNoArmOfTheChallengeDoesButThoseOfTheFront(String name, String mix) throws InterruptedException {
    ChallengeFile challenge = challenges.challenge(name).orElseThrow();
    try (Play play = new Play(2)) {
      Living living = play.handIn("a", challenge.scenario(), DeskState.read("{policy: " + mix + "}"), ChallengeFile.FUTURES);
      assertThat(living.await(ChallengeFile.FUTURES, LONG)).isEqualTo(ChallengeFile.FUTURES);
      Map<String, Object> said = HandedIn.of(challenge, living, ChallengeFile.FUTURES,
          Catalogue.of(challenges, name, Locale.ENGLISH).labels()).content();

      assertThat(said).containsEntry("verdict", "reached");
      double goal = (double) said.get("goal");
      assertThat((Iterable<?>) said.get("mixes")).anySatisfy(each -> {
        Map<?, ?> arm = (Map<?, ?>) each;
        assertThat(isOfTheFront(arm) && !(boolean) arm.get("beyond") && (double) arm.get("low") >= goal).as("%s", arm).isTrue();
      });
      assertThat((Iterable<?>) said.get("mixes")).allSatisfy(each -> {
        Map<?, ?> arm = (Map<?, ?>) each;
        assertThat((boolean) arm.get("own") || isOfTheFront(arm) || (boolean) arm.get("beyond") || (double) arm.get("low") < goal)
            .as("%s", arm).isTrue();
      });
    }
  }

  private static boolean isOfTheFront(Map<?, ?> arm) {
    return arm.get("name").toString().startsWith("of the front");
  }
}
