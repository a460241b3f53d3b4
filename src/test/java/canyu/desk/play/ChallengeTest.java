package canyu.desk.play;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.OutcomeEffects;
import canyu.experiment.comparison.Spendings;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every challenge can be won within its budget, in the futures in which a mix is put to the proof, and not by the first guess. */
@Tag("slow")
class ChallengeTest {

  private static final long LONG = 600_000;

  static List<String> names() {
    return ChallengeFile.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void itsGoalIsReachedByAMixOfItsFrontAndNotByItsFirstArm(String name) throws InterruptedException {
    ChallengeFile challenge = ChallengeFile.find(name).orElseThrow();
    try (Play play = new Play(2)) {
      Living living = play.handIn("proof", challenge.scenario(), DeskState.read("{}"), ChallengeFile.FUTURES);
      assertThat(living.await(ChallengeFile.FUTURES, LONG)).isEqualTo(ChallengeFile.FUTURES);
      Comparison futures = living.comparison(ChallengeFile.FUTURES);
      List<String> arms = futures.compared();

      assertThat(arms).filteredOn(arm -> isReached(challenge, futures, arm)).as("within the budget and sure").isNotEmpty();
      assertThat(isReached(challenge, futures, arms.get(1))).as(arms.get(1)).isFalse();
    }
  }

  /** Within the budget, with its whole interval at or above the goal. */
  private static boolean isReached(ChallengeFile challenge, Comparison futures, String arm) {
    return !new Spendings(futures).isBeyondBudget(arm)
        && new OutcomeEffects(futures, challenge.outcome()).effect(arm).low() >= challenge.challenge().gain();
  }
}
