package canyu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Attitude;
import canyu.city.Lever;
import canyu.simulation.Hamlet;
import canyu.simulation.Towns;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttitudesTest {

  private static final int COUNT = 500;
  private static final float EXACT = 1e-6f;
  private static final Attitudes ATTITUDES = Towns.processes().attitudes();
  private static final Attitudes APART = Towns.processes("attitudes.carryOver=0").attitudes();

  @Test
  void attitudesDriftToTheirAnchorsAndToLastWeeksMean() {
    Hamlet hamlet = Hamlet.motley(1, COUNT);
    float[][] levels = levels(hamlet);
    float[][] before = Arrays.stream(levels).map(float[]::clone).toArray(float[][]::new);
    for (Attitude attitude : Attitude.values()) {
      hamlet.communities.meanAttitude[attitude.ordinal()][0] = 0.1f * attitude.ordinal();
    }

    hamlet.live(1, APART);

    for (int attitude = 0; attitude < levels.length; attitude++) {
      for (int i = 0; i < COUNT; i++) {
        double was = before[attitude][i];
        assertThat((double) levels[attitude][i]).isCloseTo(
            was + 0.06 * (anchors(hamlet)[attitude][i] - was) + 0.03 * (0.1 * attitude - was), within((double) EXACT));
      }
      float[] now = levels[attitude];
      assertThat((double) hamlet.communities.meanAttitude[attitude][0])
          .isCloseTo(IntStream.range(0, COUNT).mapToDouble(i -> now[i]).average().orElseThrow(), within(1e-5));
    }
  }

  @Test
  void everyResidentCountsInTheMeanWhateverTheSizeOfTheCommunity() {
    for (int size = 1; size <= 9; size++) {
      Hamlet hamlet = Hamlet.of(2, size);
      Arrays.fill(hamlet.residents.trust, size, 2 * size, 0.9f);
      Arrays.fill(hamlet.residents.trustAnchor, size, 2 * size, 0.9f);
      hamlet.communities.meanAttitude[Attitude.TRUST.ordinal()][1] = 0.9f;

      hamlet.live(1, ATTITUDES);

      float[] means = hamlet.communities.meanAttitude[Attitude.TRUST.ordinal()];
      assertThat(means[0]).as("size %s", size).isCloseTo(0.5f, within(EXACT));
      assertThat(means[1]).as("size %s", size).isCloseTo(0.9f, within(EXACT));
    }
  }

  @Test
  void protectionLowersTheAnchorOfConcernOfThoseWhoKnow() {
    Hamlet hamlet = Hamlet.of(2).with(Lever.LEGAL_PROTECTION, 0.8).with(Lever.SUPERVISION, 0.7);
    hamlet.residents.informed[1] = true;
    double gained = 0.6 * (0.8 - 0.3) + 0.4 * (0.7 - 0.2);

    hamlet.live(1, ATTITUDES);

    assertThat(hamlet.residents.concern[0]).isCloseTo(0.5f, within(EXACT));
    assertThat(hamlet.residents.concern[1])
        .isCloseTo((float) (0.5 - 0.06 * 0.5 * 0.3 * gained), within(EXACT));
    assertThat(hamlet.residents.concernAnchor).as("for as long as it lasts").containsOnly(0.5f);
    assertThat(hamlet.residents.trust).containsOnly(0.5f);
  }

  @Test
  void protectedResidentsStillMoveTowardsTheirNeighbours() {
    Hamlet hamlet = Hamlet.of(2).with(Lever.LEGAL_PROTECTION, 1);
    hamlet.residents.concern[0] = 0.9f;
    hamlet.residents.concern[1] = 0.3f;

    hamlet.live(1, Towns.processes("attitudes.relax=0", "attitudes.social=0.1").attitudes());

    assertThat(hamlet.residents.concern[0]).isCloseTo(0.9f - 0.1f * 0.4f, within(EXACT));
    assertThat(hamlet.residents.concern[1]).isCloseTo(0.3f + 0.1f * 0.2f, within(EXACT));
  }

  @Test
  void lessProtectionRaisesConcernButNeverAboveOne() {
    Attitudes quick = Towns.processes("attitudes.relax=1", "attitudes.social=0", "attitudes.reassurance=1").attitudes();
    Hamlet hamlet = Hamlet.of(2).with(Lever.LEGAL_PROTECTION, 0).with(Lever.SUPERVISION, 0);
    Arrays.fill(hamlet.residents.informed, true);
    hamlet.residents.concernAnchor[1] = 0.95f;

    hamlet.live(1, quick);

    assertThat(hamlet.residents.concern[0]).isCloseTo(0.5f * 1.26f, within(EXACT));
    assertThat(hamlet.residents.concern[1]).isEqualTo(1);
  }

  @Test
  void satisfactionCarriesOverToTheAnchorOfTrust() {
    Hamlet hamlet = Hamlet.of(3);
    hamlet.residents.satisfaction[1] = 0.8f;
    hamlet.residents.satisfaction[2] = 0.1f;

    hamlet.live(1, Towns.processes("attitudes.social=0", "attitudes.carryOver=0.5").attitudes());

    assertThat(hamlet.residents.trust[0]).isCloseTo(0.5f, within(EXACT));
    assertThat(hamlet.residents.trust[1]).isCloseTo(0.5f + 0.06f * 0.5f * 0.3f, within(EXACT));
    assertThat(hamlet.residents.trust[2]).isCloseTo(0.5f - 0.06f * 0.5f * 0.4f, within(EXACT));
    assertThat(hamlet.residents.trustAnchor).as("for as long as it lasts").containsOnly(0.5f);
  }

  @Test
  void trustStaysALevelHoweverSatisfiedOneIs() {
    Attitudes quick =
        Towns.processes("attitudes.relax=1", "attitudes.social=0", "attitudes.carryOver=1").attitudes();
    Hamlet hamlet = Hamlet.of(2);
    hamlet.residents.trustAnchor[0] = 0.9f;
    hamlet.residents.satisfaction[0] = 1;
    hamlet.residents.trustAnchor[1] = 0.1f;
    hamlet.residents.satisfaction[1] = 0;

    hamlet.live(1, quick);

    assertThat(hamlet.residents.trust).containsExactly(1, 0);
  }

  @Test
  void refusesToMoveMoreThanTheWholeWay() {
    assertThatThrownBy(() -> new Attitudes(0.6, 0.5, 0, 0)).hasMessageContaining("relax + social at most 1");
  }

  private static float[][] levels(Hamlet hamlet) {
    return new float[][] {hamlet.residents.identity, hamlet.residents.trust, hamlet.residents.concern,
        hamlet.residents.efficacy, hamlet.residents.satisfaction};
  }

  private static float[][] anchors(Hamlet hamlet) {
    return new float[][] {hamlet.residents.identityAnchor, hamlet.residents.trustAnchor, hamlet.residents.concernAnchor,
        hamlet.residents.efficacyAnchor, hamlet.residents.satisfactionAnchor};
  }
}
