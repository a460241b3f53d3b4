package canyu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Draw;
import canyu.city.Lever;
import canyu.city.Ties;
import canyu.simulation.Hamlet;
import canyu.simulation.Towns;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InformationTest {

  private static final int COUNT = 5_000;
  private static final float EXACT = 1e-6f;
  private static final Information INFORMATION =
      Towns.processes("information.wordOfMouth=0.05", "information.forgetting=0.2").information();

  @Test
  void theUninformedLearnFromChannelsAndTies() {
    Hamlet hamlet = Hamlet.motley(1, COUNT);
    boolean[] before = hamlet.residents.informed.clone();
    for (int i = 0; i < COUNT; i++) {
      hamlet.show(i, before[i] ? Ties.INFORMED : 0);
    }

    hamlet.live(1, INFORMATION);

    int learned = 0;
    for (int i = 0; i < COUNT; i++) {
      double chance = 1 - (1 - 0.25 * hamlet.residents.exposure[i]) * StrictMath.pow(1 - 0.05, hamlet.ties.informed(i));
      double luck = hamlet.luck(Draw.LEARNS_OR_FORGETS, 1, i);
      if (!before[i] && Math.abs(luck - chance) > EXACT) {
        assertThat(hamlet.residents.informed[i]).isEqualTo(luck < chance);
        learned += luck < chance ? 1 : 0;
      }
    }
    assertThat(learned).isGreaterThan(100);
  }

  @Test
  void theInformedForgetNowAndThen() {
    Hamlet hamlet = Hamlet.of(COUNT);
    Arrays.fill(hamlet.residents.informed, true);

    hamlet.live(1, INFORMATION);

    double share = count(hamlet.residents.informed) / (double) COUNT;
    assertThat(share).isCloseTo(0.8, within(4 * Math.sqrt(0.2 * 0.8 / COUNT)));
  }

  @Test
  void nobodyLearnsWithoutChannelAndTie() {
    Hamlet hamlet = Hamlet.of(COUNT).live(1, INFORMATION);

    assertThat(hamlet.residents.informed).doesNotContain(true);
  }

  @Test
  void whomACampaignReachesKnowsAndFeelsMoreLikeASubject() {
    Hamlet hamlet = Hamlet.motley(1, COUNT).with(Lever.CAMPAIGN, 0.7);
    float[] identity = hamlet.residents.identity.clone();

    hamlet.live(1, INFORMATION);

    for (int i = 0; i < COUNT; i++) {
      double chance = 0.1 * 0.7 * (0.5 + 0.5 * hamlet.residents.access[i]);
      assertThat(hamlet.residents.campaigned[i]).isEqualTo(hamlet.luck(Draw.CAMPAIGNED, 1, i) < chance);
      if (hamlet.residents.campaigned[i]) {
        assertThat(hamlet.residents.informed[i]).isTrue();
        assertThat(hamlet.residents.identity[i]).isCloseTo(identity[i] + 0.02f * (1 - identity[i]), within(EXACT));
      } else {
        assertThat(hamlet.residents.identity[i]).isEqualTo(identity[i]);
      }
    }
    assertThat(count(hamlet.residents.campaigned)).isGreaterThan(100);
  }

  @Test
  void whatIsDisclosedAndReachesResidentsEarnsTheirTrust() {
    Hamlet hamlet = Hamlet.motley(1, COUNT).with(Lever.DISCLOSURE, 0.9);
    float[] trust = hamlet.residents.trust.clone();

    hamlet.live(1, Towns.processes("information.transparency=0.2").information());

    for (int i = 0; i < COUNT; i++) {
      assertThat(hamlet.residents.trust[i])
          .isCloseTo(trust[i] + 0.2f * 0.9f * hamlet.residents.exposure[i] * (1 - trust[i]), within(EXACT))
          .isBetween(trust[i], 1f);
    }
  }

  @Test
  void aClosedGlassDoorEarnsNoTrustHoweverMuchTransparencyIsWorth() {
    Hamlet hamlet = Hamlet.motley(1, COUNT).with(Lever.DISCLOSURE, 0);
    float[] trust = hamlet.residents.trust.clone();

    hamlet.live(1, Towns.processes("information.transparency=1").information());

    assertThat(hamlet.residents.trust).isEqualTo(trust);
  }

  @Test
  void withoutTransparencyDisclosureLeavesTrustAlone() {
    Hamlet hamlet = Hamlet.motley(1, COUNT).with(Lever.DISCLOSURE, 1);
    float[] trust = hamlet.residents.trust.clone();

    hamlet.live(1, Towns.processes("information.transparency=0").information());

    assertThat(hamlet.residents.trust).isEqualTo(trust);
  }

  @Test
  void aCampaignThatEndsReachesNobody() {
    Hamlet hamlet = Hamlet.of(COUNT).with(Lever.CAMPAIGN, 1).live(1, INFORMATION);
    assertThat(hamlet.residents.campaigned).contains(true);

    hamlet.with(Lever.CAMPAIGN, 0).live(2, INFORMATION);

    assertThat(hamlet.residents.campaigned).doesNotContain(true);
  }

  @Test
  void workForBelongingRaisesIdentity() {
    Hamlet hamlet = Hamlet.of(1).with(Lever.BELONGING, 0.5).live(1, INFORMATION);

    assertThat(hamlet.residents.identity[0]).isCloseTo(0.5f + 0.01f * 0.5f * 0.5f, within(EXACT));
  }

  @Test
  void trainingHelpsTheLeastLiterateMost() {
    Hamlet hamlet = Hamlet.of(2).with(Lever.TRAINING, 0.5);
    hamlet.residents.literacy[0] = 0.2f;
    hamlet.residents.literacy[1] = 0.9f;

    hamlet.live(1, INFORMATION);

    assertThat(hamlet.residents.literacy[0]).isCloseTo(0.2f + 0.02f * 0.5f * 0.64f, within(EXACT));
    assertThat(hamlet.residents.literacy[1]).isCloseTo(0.9f + 0.02f * 0.5f * 0.01f, within(EXACT));
  }

  private static int count(boolean[] column) {
    int count = 0;
    for (boolean entry : column) {
      count += entry ? 1 : 0;
    }
    return count;
  }
}
