package canyu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Barrier;
import canyu.city.Case;
import canyu.city.Channel;
import canyu.city.Diary;
import canyu.city.Draw;
import canyu.city.Lever;
import canyu.city.Residents;
import canyu.city.Taste;
import canyu.city.Ties;
import canyu.simulation.Hamlet;
import canyu.simulation.Towns;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A motley crowd beside the equations of the model, section 3, process 4, written down in double precision. */
class ParticipationTest {

  private static final int COUNT = 5_000;
  private static final double EXACT = 1e-5;
  private static final double EXPOSED = 0.8;
  private static final Participation PARTICIPATION = Towns.processes().participation();
  private static final Participation BUSTLING = Towns.processes("participation.actionRate=0.2").participation();

  private final Hamlet hamlet = crowd();
  private final Residents residents = hamlet.residents;

  private static Hamlet crowd() {
    Hamlet crowd = Hamlet.motley(1, COUNT);
    Random luck = new Random(2);
    crowd.communities.exposed[0] = (float) EXPOSED;
    for (int i = 0; i < COUNT; i++) {
      crowd.show(i, luck.nextBoolean() ? Ties.ACTIVE : 0);
      crowd.residents.caseNow[i] = luck.nextInt(3) == 0 ? Case.open(luck.nextInt(5)) : Case.NONE;
    }
    return crowd;
  }

  @Test
  void residentsAreWillingWhenReasonsOutweighBarriers() {
    hamlet.live(1, PARTICIPATION);

    int willing = 0;
    for (int i = 0; i < COUNT; i++) {
      if (Math.abs(utility(i)) > EXACT) {
        assertThat(has(i, Diary.WILLING)).isEqualTo(utility(i) > 0);
        willing += utility(i) > 0 ? 1 : 0;
      }
    }
    assertThat(willing).isBetween(COUNT / 10, COUNT * 9 / 10);
  }

  @Test
  void theUnwillingGiveTheirLargestBarrierAsTheReason() {
    hamlet.live(1, PARTICIPATION);

    int[] reasons = new int[5];
    for (int i = 0; i < COUNT; i++) {
      int given = residents.diary[i] >> 10 & 0x1F;
      if (has(i, Diary.WILLING)) {
        assertThat(given).isZero();
      } else {
        double[] barriers = barriers(i);
        assertThat(Integer.bitCount(given)).isEqualTo(1);
        int reason = Integer.numberOfTrailingZeros(given);
        assertThat(barriers[reason]).isCloseTo(Arrays.stream(barriers).max().orElseThrow(), within(EXACT));
        reasons[reason]++;
      }
    }
    assertThat(reasons).hasSize(Barrier.values().length).doesNotContain(0);
  }

  @Test
  void residentsProvideDataWhenTrustAndBenefitOutweighConcern() {
    hamlet.live(1, PARTICIPATION);

    for (int i = 0; i < COUNT; i++) {
      if (Math.abs(provision(i)) > EXACT) {
        assertThat(has(i, Diary.PROVIDES_DATA)).isEqualTo(provision(i) > 0);
      }
    }
  }

  @Test
  void residentsAreSureAboutPayingOnlyFarFromTheMiddle() {
    hamlet.live(1, PARTICIPATION);

    int unsure = 0;
    for (int i = 0; i < COUNT; i++) {
      double readiness = -0.133 + (residents.satisfaction[i] - 0.5) + (residents.identity[i] - 0.5)
          + 0.5 * (residents.trust[i] - 0.5) + 0.6 * Taste.deviations(residents.payingTaste[i]);
      if (Math.abs(Math.abs(readiness) - 0.293) > EXACT) {
        assertThat(has(i, Diary.PAYS)).isEqualTo(readiness > 0.293);
        assertThat(has(i, Diary.REFUSES_TO_PAY)).isEqualTo(readiness < -0.293);
        unsure += Math.abs(readiness) < 0.293 ? 1 : 0;
      }
    }
    assertThat(unsure).isPositive();
  }

  @Test
  void residentsActWithTheChanceOfTheModel() {
    hamlet.with(Lever.CROWD_REPORTING, 0.5);
    byte[] cases = residents.caseNow.clone();

    hamlet.live(1, BUSTLING);

    int acts = 0;
    for (int i = 0; i < COUNT; i++) {
      double habit = Math.max(0.2, 1 + residents.habit[i]);
      double wish = 1 / (1 + StrictMath.exp(-utility(i) / 0.25));
      double chance = 0.2 * residents.activity[i] * habit * wish
          * (cases[i] == Case.NONE ? 1 : 4 * 1.5) * (residents.campaigned[i] ? 2 : 1);
      double luck = hamlet.luck(Draw.TAKES_PART, 1, i);
      if (Math.abs(luck - chance) > EXACT) {
        assertThat(has(i, Diary.ACT)).isEqualTo(luck < chance);
        acts += luck < chance ? 1 : 0;
      }
    }
    assertThat(acts).isBetween(COUNT / 20, COUNT * 9 / 10);
  }

  @Test
  void anActIsAReportWithAnOpenCaseAndElseARequestOrAConsultation() {
    byte[] cases = residents.caseNow.clone();

    hamlet.live(1, BUSTLING);

    for (int i = 0; i < COUNT; i++) {
      if (has(i, Diary.ACT)) {
        boolean requests = hamlet.luck(Draw.REQUESTS, 1, i) < 0.1;
        int kind = cases[i] != Case.NONE ? Diary.REPORT : requests ? Diary.REQUEST : Diary.CONSULTATION;
        assertThat(residents.diary[i] & Diary.ACT).isEqualTo(kind);
        assertThat(residents.caseNow[i]).isEqualTo(kind == Diary.REPORT ? Case.reportedNow(cases[i]) : cases[i]);
        assertThat(residents.lastActive[i]).isEqualTo((short) 1);
        assertThat(residents.acts[i]).isEqualTo((byte) 1);
      } else {
        assertThat(residents.caseNow[i]).isEqualTo(cases[i]);
        assertThat(residents.lastActive[i]).isNotPositive();
        assertThat(residents.acts[i]).isZero();
      }
    }
  }

  @Test
  void aCaseThatIsAlreadyToldIsNotReportedAgain() {
    Arrays.fill(residents.caseNow, Case.at(Case.reportedNow(Case.open(1)), Case.QUEUED));

    hamlet.live(1, BUSTLING);

    assertThat(count(Diary.ACT)).isPositive();
    assertThat(count(Diary.REPORT)).isZero();
  }

  @Test
  void actsOfTheBurnInAreNotCounted() {
    hamlet.live(0, BUSTLING);

    assertThat(residents.lastActive).contains((short) 0);
    assertThat(residents.acts).containsOnly(0);
  }

  @Test
  void theCountOfActsStopsAtTheMostItCanHold() {
    Arrays.fill(residents.acts, (byte) 255);

    hamlet.live(1, BUSTLING);

    assertThat(residents.acts).containsOnly(255);
  }

  @Test
  void nobodyActsWithoutAChannel() {
    Arrays.fill(residents.access, 0);
    Arrays.fill(residents.channel, (byte) -1);

    hamlet.live(1, BUSTLING);

    assertThat(count(Diary.ACT)).isZero();
  }

  @Test
  void actingThroughADigitalChannelEnrolsWhoeverWouldGiveData() {
    boolean[] before = residents.enrolled.clone();

    hamlet.live(1, BUSTLING);

    int enrolled = 0;
    int withdrawn = 0;
    for (int i = 0; i < COUNT; i++) {
      double luck = hamlet.luck(Draw.ENROLS_OR_WITHDRAWS, 1, i);
      boolean mayEnrol = has(i, Diary.ACT) && Channel.values()[residents.channel[i]].digital();
      if (Math.abs(provision(i)) > EXACT) {
        boolean now = provision(i) > 0 ? before[i] || mayEnrol && luck < 0.2 : before[i] && luck >= 0.1;
        assertThat(residents.enrolled[i]).isEqualTo(now);
        enrolled += now && !before[i] ? 1 : 0;
        withdrawn += before[i] && !now ? 1 : 0;
      }
    }
    assertThat(enrolled).isPositive();
    assertThat(withdrawn).isPositive();
  }

  @Test
  void nobodyEnrolsWithoutAProgramme() {
    Arrays.fill(residents.enrolled, false);

    hamlet.withoutProgramme().live(1, BUSTLING);

    assertThat(count(Diary.ACT)).isPositive();
    assertThat(residents.enrolled).doesNotContain(true);
  }

  @Test
  void whatResidentsDoDoesNotDependOnBeingAsked() {
    Hamlet unasked = crowd().unobserved();

    hamlet.live(1, BUSTLING);
    unasked.live(1, BUSTLING);

    int deeds = Diary.ACT;
    for (int i = 0; i < COUNT; i++) {
      assertThat(unasked.residents.diary[i]).isEqualTo((short) (residents.diary[i] & deeds));
    }
    assertThat(unasked.residents.caseNow).isEqualTo(residents.caseNow);
    assertThat(unasked.residents.enrolled).isEqualTo(residents.enrolled);
  }

  @Test
  void inAWeekWithoutQuestionsNothingIsLeftOfTheAnswersBefore() {
    hamlet.live(1, PARTICIPATION).unobserved().live(2, PARTICIPATION);

    assertThat(count(Diary.WILLING | Diary.PROVIDES_DATA | Diary.PAYS | Diary.REFUSES_TO_PAY)).isZero();
  }

  @Test
  void aBarrierIsWhatItTakesFromTheWish() {
    for (int i = 0; i < COUNT; i += 100) {
      for (Barrier barrier : Barrier.values()) {
        assertThat((double) PARTICIPATION.willingness().barrier(barrier, residents, i))
            .isCloseTo(barriers(i)[barrier.ordinal()], within(EXACT));
      }
    }
  }

  @Test
  void ofEquallyLargeBarriersTheFirstIsTheReason() {
    hamlet.live(1, Towns.processes("participation.uBase=-10", "participation.uInterest=0", "participation.uTime=0",
        "participation.uKnowhow=0", "participation.uAccess=0", "participation.uEfficacy=0").participation());

    assertThat(count(Diary.WILLING)).isZero();
    assertThat(count(Diary.because(Barrier.NOT_INTERESTED.ordinal()))).isEqualTo(COUNT);
  }

  /** Where nothing speaks for providing data and nothing against it, the enrolled leave and nobody else enrols. */
  @Test
  void whoeverGainsNothingByProvidingDataDoesNot() {
    hamlet.live(1, Towns.processes("participation.vBase=0", "participation.vConcern=0", "participation.vTrust=0",
        "participation.vBenefit=0", "participation.vSd=0", "participation.withdraw=1", "participation.enrol=1",
        "participation.actionRate=0.2").participation());

    assertThat(count(Diary.ACT)).isPositive();
    assertThat(count(Diary.PROVIDES_DATA)).isZero();
    assertThat(residents.enrolled).doesNotContain(true);
  }

  private boolean has(int i, int entry) {
    return (residents.diary[i] & entry) != 0;
  }

  private long count(int entry) {
    return IntStream.range(0, COUNT).filter(i -> has(i, entry)).count();
  }

  private double[] barriers(int i) {
    double knows = residents.informed[i] ? 0.5 + 0.5 * residents.literacy[i] : 0.5 * residents.literacy[i];
    return new double[] {
        1.303 * (1 - residents.identity[i]),
        1.097 * residents.timePressure[i],
        0.990 * (1 - knows),
        1.000 * (1 - residents.access[i]),
        1.139 * (1 - residents.efficacy[i])};
  }

  private double utility(int i) {
    return 3.141 + 1.5 * hamlet.ties.shareActive(i) + (residents.trust[i] - 0.5)
        - Arrays.stream(barriers(i)).sum() + 0.6 * residents.utilityTaste[i];
  }

  private double provision(int i) {
    return -0.188 + 1.5 * residents.trust[i] + residents.access[i] - 2.2 * residents.concern[i] * EXPOSED
        + 0.6 * Taste.deviations(residents.privacyTaste[i]);
  }
}
