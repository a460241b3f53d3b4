package canyu.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.simulation.Towns;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeverLevelsTest {

  private static final Community FIRST = new Community(0, 0, 10, 0, 0, new float[5], true);
  private static final Community SECOND = new Community(1, 10, 20, 0, 0, new float[5], true);

  private final LeverLevels levers = new LeverLevels(Towns.statusQuo(), 2);

  @Test
  void everyWeekStartsFromTheStatusQuo() {
    levers.move(Lever.CAMPAIGN, FIRST, 0.8f, 1);
    assertThat(levers.level(Lever.CAMPAIGN, FIRST)).isEqualTo(0.8f);
    assertThat(levers.level(Lever.CAMPAIGN, SECOND)).isZero();

    levers.reset();

    assertThat(levers.level(Lever.CAMPAIGN, FIRST)).isZero();
  }

  @Test
  void moveGoesAShareOfTheWayUpOrDown() {
    levers.move(Lever.SECURITY, FIRST, 0.8f, 0.5f);
    assertThat(levers.level(Lever.SECURITY, FIRST)).isCloseTo(0.6f, within(1e-6f));
    levers.move(Lever.SECURITY, FIRST, 0.2f, 0.5f);
    assertThat(levers.level(Lever.SECURITY, FIRST)).isCloseTo(0.4f, within(1e-6f));
  }

  @Test
  void raisesDoNotAddUpAndNeverLower() {
    levers.holdBeforePolicy();
    levers.raise(Lever.SECURITY, FIRST, 0.8f, 0.5f);
    levers.raise(Lever.SECURITY, FIRST, 0.8f, 0.25f);
    assertThat(levers.level(Lever.SECURITY, FIRST)).isCloseTo(0.6f, within(1e-6f));
    levers.raise(Lever.SECURITY, SECOND, 0.1f, 1);
    assertThat(levers.level(Lever.SECURITY, SECOND)).isEqualTo(0.4f);
  }

  @Test
  void changeIsSeenInItsCommunityAndAgainWhenItEnds() {
    levers.reset();
    assertThat(levers.changed(FIRST)).as("first week").isTrue();
    levers.reset();
    assertThat(levers.changed(FIRST)).as("nothing moved").isFalse();
    levers.reset();
    levers.move(Lever.CAMPAIGN, FIRST, 1, 1);
    assertThat(levers.changed(FIRST)).as("moved").isTrue();
    assertThat(levers.changed(SECOND)).as("moved elsewhere").isFalse();
    levers.reset();
    levers.move(Lever.CAMPAIGN, FIRST, 1, 1);
    assertThat(levers.changed(FIRST)).as("held").isFalse();
    levers.reset();
    assertThat(levers.changed(FIRST)).as("moved back").isTrue();
  }

  @Test
  void protectionIsMostlyLaw() {
    assertThat(levers.protectionOfStatusQuo()).isCloseTo(0.6f * 0.3f + 0.4f * 0.2f, within(1e-6f));
    levers.move(Lever.LEGAL_PROTECTION, FIRST, 1, 1);
    assertThat(levers.protection(FIRST)).isCloseTo(0.6f + 0.4f * 0.2f, within(1e-6f));
    levers.move(Lever.SUPERVISION, FIRST, 1, 1);
    assertThat(levers.protection(FIRST)).isCloseTo(1, within(1e-6f));
    assertThat(levers.protection(SECOND)).isEqualTo(levers.protectionOfStatusQuo());
  }

  @Test
  void refusesAStatusQuoThatIsIncompleteOrOutOfRange() {
    Map<Lever, Double> incomplete = new EnumMap<>(Towns.statusQuo());
    incomplete.remove(Lever.CLARITY);
    assertThatThrownBy(() -> new LeverLevels(incomplete, 1)).hasMessageContaining("does not say the level of");
    Map<Lever, Double> tooHigh = new EnumMap<>(Towns.statusQuo());
    tooHigh.put(Lever.CLARITY, 1.1);
    assertThatThrownBy(() -> new LeverLevels(tooHigh, 1)).hasMessageContaining("a level between 0 and 1, but gives 1.1");
  }

  @Test
  void aChannelExistsWhereTheRankIsBelowTheCoverage() {
    Community at = new Community(0, 0, 10, 0, 0, new float[] {0, 0, 0.5f, 0.45f, 0}, true);

    assertThat(at.has(Channel.SOCIAL_GROUP, levers)).as("rank .5 at coverage .5").isFalse();
    levers.move(Lever.COVERAGE_SOCIAL_GROUP, at, 0.51f, 1);
    assertThat(at.has(Channel.SOCIAL_GROUP, levers)).isTrue();
  }

  @Test
  void gridsOfACommunityAreAlikeInSize() {
    Community large = new Community(0, 100, 1_100, 0, 0, new float[5], true);
    int[] sizes = new int[3];
    for (int i = large.from(); i < large.to(); i++) {
      sizes[large.gridOf(i)]++;
    }
    assertThat(sizes).containsOnly(333, 334);
    assertThat(FIRST.gridOf(9)).isZero();
  }
}
