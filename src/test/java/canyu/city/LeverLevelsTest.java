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

  @Test
  void lowersDoNotAddUpAndNeverRaise() {
    levers.holdBeforePolicy();
    levers.lower(Lever.SECURITY, FIRST, 0, 0.5f);
    levers.lower(Lever.SECURITY, FIRST, 0, 0.25f);
    levers.lower(Lever.SECURITY, SECOND, 0.9f, 1);

    assertThat(levers.level(Lever.SECURITY, FIRST)).isCloseTo(0.2f, within(1e-6f));
    assertThat(levers.level(Lever.SECURITY, SECOND)).isEqualTo(0.4f);
  }

  /** A share of the way from .4 to .8 and then of that to 0: the second starts where the first did. */
  @Test
  void aChangeStartsFromBeforePolicyWhateverElseMovedTheLever() {
    levers.move(Lever.SECURITY, SECOND, 0.6f, 1);
    levers.holdBeforePolicy();
    levers.change(Lever.SECURITY, FIRST, 0.8f, 0.5f);
    assertThat(levers.level(Lever.SECURITY, FIRST)).isCloseTo(0.6f, within(1e-6f));
    levers.change(Lever.SECURITY, FIRST, 0, 0.5f);
    assertThat(levers.level(Lever.SECURITY, FIRST)).isCloseTo(0.2f, within(1e-6f));
    levers.change(Lever.SECURITY, SECOND, 1, 0.5f);
    assertThat(levers.level(Lever.SECURITY, SECOND)).as("an event moved it before").isCloseTo(0.8f, within(1e-6f));
    levers.reset();
    levers.raise(Lever.SECURITY, SECOND, 0.8f, 0.5f);
    assertThat(levers.level(Lever.SECURITY, SECOND)).as("a new week starts from .4 again").isCloseTo(0.6f, within(1e-6f));
  }

  @Test
  void theStatusQuoStaysWhatItWas() {
    levers.move(Lever.SECURITY, FIRST, 1, 1);

    assertThat(levers.statusQuo(Lever.SECURITY)).isEqualTo(0.4f);
  }

  @Test
  void aLevelOutOfRangeIsRefusedAtBothEnds() {
    Lever.CAMPAIGN.check("a test", 0);
    Lever.CAMPAIGN.check("a test", 1);
    assertThatThrownBy(() -> Lever.CAMPAIGN.check("a test", -0.01))
        .hasMessage("a test must give campaign a level between 0 and 1, but gives -0.01");
    assertThatThrownBy(() -> Lever.CAPACITY_ENTERPRISE.check("a test", 100.5))
        .hasMessageContaining("a level between 0 and 100, but gives 100.5");
    assertThatThrownBy(() -> Lever.CAMPAIGN.check("a test", Double.NaN)).hasMessageContaining("but gives NaN");
  }

  /** A grid has about 300 residents; where a community has fewer there still is one. */
  @Test
  void aCommunityHasAsManyGridsAsItHasThreeHundreds() {
    assertThat(lastGrid(100)).isZero();
    assertThat(lastGrid(449)).isZero();
    assertThat(lastGrid(451)).isEqualTo(1);
    assertThat(lastGrid(900)).isEqualTo(2);
  }

  private static int lastGrid(int size) {
    return new Community(0, 50, 50 + size, 0, 0, new float[5], true).gridOf(50 + size - 1);
  }
}
