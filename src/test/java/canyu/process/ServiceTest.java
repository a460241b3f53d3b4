package canyu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Agency;
import canyu.city.Case;
import canyu.city.Channel;
import canyu.city.Diary;
import canyu.city.Draw;
import canyu.city.Ladder;
import canyu.city.Lever;
import canyu.city.Residents;
import canyu.population.OwnDivisions;
import canyu.simulation.Hamlet;
import canyu.simulation.Towns;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** One resident, number 0, in a community of 1,000 where nothing else happens, unless a test needs more. */
class ServiceTest {

  private static final int COUNT = 1_000;
  private static final float EXACT = 1e-6f;
  private static final String[] QUIET = {
      "service.habitDecay=0", "service.vicarious=0", "service.vicariousTrust=0", "service.listening=0"};
  private static final Service SERVICE = Towns.processes(QUIET).service();
  private static final Service PROMPT = Towns.processes(Towns.and(QUIET, "service.service=1")).service();
  private static final short OF_SIXTY = OwnDivisions.USUAL.profile(Ladder.FEMALE, 60, Ladder.JUNIOR_COLLEGE);

  private final Hamlet hamlet = Hamlet.of(COUNT);
  private final Residents residents = hamlet.residents;

  @Test
  void anAnswerRaisesEfficacyTrustAndHabit() {
    consults(0, Channel.RESIDENTS_MEETING);

    hamlet.with(Lever.CLOSED_LOOP, 1).with(Lever.INTERACTIVITY_RESIDENTS_MEETING, 1).live(1, SERVICE);

    isAt(residents.efficacy, 0.55);
    isAt(residents.trust, 0.525);
    isAt(residents.satisfaction, 0.5);
    isAt(residents.habit, 1);
    recordIs(0.4 + 0.1 * (1 - 0.4));
  }

  @Test
  void beingIgnoredCostsEfficacyAndHalfTheHabit() {
    consults(0, Channel.RESIDENTS_MEETING);
    residents.habit[0] = 0.8f;

    hamlet.with(Lever.CLOSED_LOOP, 0).live(1, SERVICE);

    isAt(residents.efficacy, 0.4);
    isAt(residents.trust, 0.5);
    isAt(residents.habit, 0.4);
    recordIs(0.4 - 0.1 * 0.4);
  }

  @Test
  void aRefusedRequestCostsTrustToo() {
    residents.diary[0] = Diary.REQUEST;

    hamlet.with(Lever.DISCLOSURE, 0).live(1, SERVICE);

    isAt(residents.efficacy, 0.4);
    isAt(residents.trust, 0.45);
    recordIs(0.4 - 0.1 * 0.4);
  }

  @Test
  void aGrantedRequestIsAnAnswer() {
    residents.diary[0] = Diary.REQUEST;

    hamlet.with(Lever.DISCLOSURE, 1).with(Lever.CLOSED_LOOP, 0).live(1, SERVICE);

    isAt(residents.efficacy, 0.55);
    isAt(residents.trust, 0.525);
    isAt(residents.habit, 1);
  }

  @Test
  void interactiveChannelsCarryMoreAnswersBack() {
    for (int i = 0; i < COUNT; i++) {
      consults(i, Channel.values()[i % 5]);
    }
    hamlet.with(Lever.CLOSED_LOOP, 0.9).live(1, SERVICE);

    for (int i = 0; i < COUNT; i++) {
      double interactivity = new double[] {0.1, 0.7, 0.5, 0.2, 0.6}[i % 5];
      boolean answered = hamlet.luck(Draw.ANSWERED, 1, i) < 0.9 * (0.5 + 0.5 * interactivity);
      assertThat(residents.habit[i]).isEqualTo(answered ? 1 : 0);
    }
    assertThat(residents.habit).contains(1).contains(0);
  }

  @Test
  void answeringMoreRaisesTheRecord() {
    for (int i = 0; i < COUNT; i++) {
      consults(i, Channel.RESIDENTS_MEETING);
    }
    hamlet.with(Lever.CLOSED_LOOP, 0.2).live(1, SERVICE);
    float few = hamlet.communities.record[0];

    hamlet.with(Lever.CLOSED_LOOP, 0.8).live(2, SERVICE);

    assertThat(few).isLessThan(0.4f);
    assertThat(hamlet.communities.record[0]).isGreaterThan(few);
  }

  @Test
  void theRecordMovesToTheShareOfGoodOutcomes() {
    residents.diary[0] = Diary.REQUEST;
    residents.diary[1] = Diary.REQUEST;
    residents.diary[2] = Diary.REQUEST;
    consults(3, Channel.BULLETIN_BOARD);

    hamlet.with(Lever.DISCLOSURE, 1).with(Lever.CLOSED_LOOP, 0).live(1, SERVICE);

    recordIs(0.4 + 0.1 * (0.75 - 0.4));
  }

  @Test
  void withoutOutcomesTheRecordStands() {
    residents.caseNow[0] = Case.open(0);

    hamlet.live(1, SERVICE);

    recordIs(0.4);
  }

  @Test
  void aReportedCaseThatIsSolvedPleasesAndAnswers() {
    tells(0, true);

    hamlet.with(Lever.CLARITY, 1).live(1, PROMPT);

    assertThat(residents.caseNow[0]).isEqualTo(Case.NONE);
    assertThat((int) residents.diary[0]).isEqualTo(Diary.SOLVED);
    isAt(residents.satisfaction, 0.55);
    isAt(residents.trust, 0.525);
    isAt(residents.efficacy, 0.55);
    isAt(residents.habit, 1);
    recordIs(0.46);
  }

  @Test
  void aFoundCaseThatIsSolvedPleasesWithoutBeingAnAnswer() {
    tells(0, false);

    hamlet.with(Lever.CLARITY, 1).live(1, PROMPT);

    assertThat(residents.caseNow[0]).isEqualTo(Case.NONE);
    isAt(residents.satisfaction, 0.55);
    isAt(residents.trust, 0.525);
    isAt(residents.efficacy, 0.5);
    isAt(residents.habit, 0);
    recordIs(0.46);
  }

  @Test
  void casesGoToTheRightAgencyAtOnceWhereResponsibilitiesAreClear() {
    for (int i = 0; i < COUNT; i++) {
      tells(i, true);
    }
    hamlet.with(Lever.CLARITY, 0.7).with(Lever.CAPACITY_PROPERTY_COMPANY, 0).live(1, SERVICE);

    for (int i = 0; i < COUNT; i++) {
      int stage = hamlet.luck(Draw.ROUTED, 1, i) < 0.7 ? Case.QUEUED : Case.MISROUTED;
      assertThat(Case.stage(residents.caseNow[i])).isEqualTo(stage);
      assertThat(residents.waiting[i]).isEqualTo((byte) 1);
    }
  }

  @Test
  void misroutedCasesFindTheirAgencyThroughSharedInformation() {
    for (int i = 0; i < COUNT; i++) {
      residents.caseNow[i] = at(Case.MISROUTED);
    }
    hamlet.with(Lever.INTEGRATION, 0.6).with(Lever.CAPACITY_PROPERTY_COMPANY, 0).live(1, SERVICE);

    for (int i = 0; i < COUNT; i++) {
      int stage = hamlet.luck(Draw.REROUTED, 1, i) < 0.6 ? Case.QUEUED : Case.MISROUTED;
      assertThat(Case.stage(residents.caseNow[i])).isEqualTo(stage);
    }
  }

  @Test
  void aLongQueueSharesTheCapacityOfItsAgency() {
    for (int i = 0; i < COUNT; i++) {
      residents.caseNow[i] = i < 100 ? at(Case.QUEUED) : i < 200 ? at(Case.MISROUTED) : Case.NONE;
    }
    hamlet.with(Lever.INTEGRATION, 0).with(Lever.CAPACITY_PROPERTY_COMPANY, 40).live(1, SERVICE);

    for (int i = 0; i < COUNT; i++) {
      boolean solved = i < 100 && hamlet.luck(Draw.SOLVED, 1, i) < 0.5 * 40 / 100;
      assertThat((residents.diary[i] & Diary.SOLVED) != 0).as("resident %s", i).isEqualTo(solved);
    }
  }

  @Test
  void eachAgencyHasItsOwnQueueAndCapacity() {
    int many = 20_000;
    Hamlet large = Hamlet.of(many);
    for (int i = 0; i < many; i++) {
      large.residents.caseNow[i] = Case.at(Case.open(i % 5), Case.QUEUED);
    }
    for (Agency agency : Agency.values()) {
      large.with(agency.capacity(), 20 * agency.ordinal());
    }
    large.live(1, SERVICE);

    for (int i = 0; i < many; i++) {
      assertThat((large.residents.diary[i] & Diary.SOLVED) != 0)
          .isEqualTo(large.luck(Draw.SOLVED, 1, i) < 0.5 * 20 * (i % 5) / 200);
    }
  }

  @Test
  void capacityGrowsWithTheCommunity() {
    Hamlet small = Hamlet.of(500);
    for (int i = 0; i < 10; i++) {
      small.residents.caseNow[i] = at(Case.QUEUED);
    }
    small.with(Lever.CAPACITY_PROPERTY_COMPANY, 10).live(1, PROMPT);

    for (int i = 0; i < 10; i++) {
      assertThat(small.residents.caseNow[i] == Case.NONE).isEqualTo(small.luck(Draw.SOLVED, 1, i) < 0.5);
    }
  }

  @Test
  void anOpenIssueAnnoysWeekAfterWeek() {
    residents.caseNow[0] = Case.open(0);

    hamlet.live(1, SERVICE).live(2, SERVICE);

    isAt(residents.satisfaction, 0.5 * 0.96 * 0.96);
    isAt(residents.efficacy, 0.5);
    isAt(residents.trust, 0.5);
  }

  @Test
  void waitingAnnoysFromTheFirstWeekAndHurtsOnceTheCaseIsLate() {
    tells(0, true);
    hamlet.with(Lever.CLARITY, 0).with(Lever.INTEGRATION, 0);

    for (int week = 1; week <= 8; week++) {
      hamlet.live(week, SERVICE);
    }
    assertThat(residents.waiting[0]).isEqualTo((byte) 8);
    isAt(residents.satisfaction, 0.5 * Math.pow(0.96, 8));
    isAt(residents.efficacy, 0.5);
    isAt(residents.trust, 0.5);
    isAt(residents.habit, 0);
    recordIs(0.4);

    hamlet.live(9, SERVICE);
    isAt(residents.satisfaction, 0.5 * Math.pow(0.96, 9));
    isAt(residents.efficacy, 0.5 * 0.96);
    isAt(residents.trust, 0.5 * 0.98);
    isAt(residents.habit, -0.5);
    recordIs(0.36);

    residents.habit[0] = 0.3f;
    hamlet.live(10, SERVICE);
    isAt(residents.satisfaction, 0.5 * Math.pow(0.96, 10));
    isAt(residents.efficacy, 0.5 * 0.96 * 0.96);
    isAt(residents.trust, 0.5 * 0.98 * 0.98);
    isAt(residents.habit, 0.3);
    recordIs(0.36);
  }

  @Test
  void aMisroutedCaseAndOneInTheQueueAnnoyAlike() {
    residents.caseNow[0] = at(Case.MISROUTED);
    residents.caseNow[1] = at(Case.QUEUED);

    hamlet.with(Lever.INTEGRATION, 0).with(Lever.CAPACITY_PROPERTY_COMPANY, 0).live(1, SERVICE);

    isAt(residents.satisfaction, 0.5 * 0.96);
    assertThat(residents.satisfaction[1]).isEqualTo(residents.satisfaction[0]);
    assertThat(residents.satisfaction[2]).as("without a case").isEqualTo(0.5f);
  }

  @Test
  void aSolutionInTheLastWeekOfPatienceIsGood() {
    waits(8);

    hamlet.live(1, PROMPT);

    recordIs(0.46);
    isAt(residents.habit, 1);
  }

  @Test
  void aLateSolutionPleasesButIsNeitherGoodNorBad() {
    waits(9);
    residents.habit[0] = -0.4f;

    hamlet.live(1, PROMPT);

    assertThat(residents.caseNow[0]).isEqualTo(Case.NONE);
    isAt(residents.satisfaction, 0.55);
    isAt(residents.efficacy, 0.55);
    isAt(residents.trust, 0.525);
    isAt(residents.habit, -0.4);
    recordIs(0.4);
  }

  @Test
  void theLongestWaitIsNotForgotten() {
    waits(127);

    hamlet.with(Lever.CAPACITY_PROPERTY_COMPANY, 0).live(1, SERVICE);

    assertThat(residents.waiting[0]).isEqualTo((byte) 127);
    isAt(residents.satisfaction, 0.5 * 0.96);
  }

  @Test
  void anotherCaseWaitsAnew() {
    tells(0, true);
    residents.waiting[0] = 20;

    hamlet.with(Lever.CLARITY, 0).live(1, SERVICE);

    assertThat(residents.waiting[0]).isEqualTo((byte) 1);
  }

  @Test
  void habitsFade() {
    Arrays.fill(residents.habit, 0.8f);

    hamlet.live(1, Towns.processes("service.habitDecay=0.1").service());

    isAt(residents.habit, 0.72);
  }

  @Test
  void everyoneSeesTheRecordAndTheInformedSeeItBetter() {
    residents.informed[1] = true;
    residents.diary[5] = Diary.REQUEST;

    hamlet.with(Lever.DISCLOSURE, 1).live(1, Towns.processes("service.vicarious=0.2").service());

    recordIs(0.46);
    isAt(residents.efficacy, 0.5 + 0.3 * 0.2 * (0.46 - 0.5));
    assertThat(residents.efficacy[1]).isCloseTo(0.5f + 0.2f * (0.46f - 0.5f), within(EXACT));
  }

  @Test
  void trustMovesToTheRecordToo() {
    residents.informed[1] = true;
    residents.diary[5] = Diary.REQUEST;

    hamlet.with(Lever.DISCLOSURE, 1).live(1, Towns.processes("service.vicariousTrust=0.2").service());

    recordIs(0.46);
    isAt(residents.trust, 0.5 + 0.3 * 0.2 * (0.46 - 0.5));
    assertThat(residents.trust[1]).isCloseTo(0.5f + 0.2f * (0.46f - 0.5f), within(EXACT));
  }

  @Test
  void whoDoesNotLearnTrustFromTheRecordKeepsIt() {
    hamlet.communities.record[0] = 0.9f;

    hamlet.live(1, Towns.processes("service.vicariousTrust=0").service());

    assertThat(residents.trust).containsOnly(0.5f);
  }

  @Test
  void beingListenedToPleasesEverybody() {
    Service listening = Towns.processes(
        "service.listening=0.4", "service.vicarious=0", "service.waitLoss=0", "service.representation=0").service();
    for (int i = 1; i <= 5; i++) {
      consults(i, Channel.BULLETIN_BOARD);
    }

    hamlet.with(Lever.DECISION_QUALITY, 0.5).live(1, listening);
    isAt(residents.satisfaction, 0.5 + 0.4 * 0.5 * 0.5 * 0.5);

    for (int i = 1; i <= 50; i++) {
      consults(i, Channel.BULLETIN_BOARD);
    }
    hamlet.live(2, listening);
    isAt(residents.satisfaction, 0.55 + 0.4 * 0.5 * 0.45);
  }

  @Test
  void decisionsPleaseThoseMostWhoseOwnAgeSpoke() {
    Hamlet mixed = Hamlet.of(COUNT);
    Arrays.fill(mixed.residents.profile, 500, COUNT, OF_SIXTY);
    mixed.countAgesAgain();
    for (int i = 0; i < 4; i++) {
      mixed.residents.diary[i] = Diary.CONSULTATION;
      mixed.residents.channel[i] = (byte) Channel.BULLETIN_BOARD.ordinal();
    }
    Service listening = Towns.processes(
        "service.listening=0.4", "service.vicarious=0", "service.representation=0.25").service();

    mixed.with(Lever.DECISION_QUALITY, 0.5).live(1, listening);

    double young = (0.75 * 4 / COUNT + 0.25 * 4 / 500) / 0.01;
    double old = 0.75 * 4 / COUNT / 0.01;
    assertThat(mixed.residents.satisfaction[499]).isCloseTo((float) (0.5 + 0.4 * 0.5 * young * 0.5), within(EXACT));
    assertThat(mixed.residents.satisfaction[500]).isCloseTo((float) (0.5 + 0.4 * 0.5 * old * 0.5), within(EXACT));
  }

  @Test
  void decisionsFollowDataAsFarAsThereAreAny() {
    for (int i = 1; i <= 50; i++) {
      consults(i, Channel.BULLETIN_BOARD);
    }
    hamlet.communities.dataEffect[0] = 0.6f;

    hamlet.with(Lever.DECISION_QUALITY, 0.5)
        .live(1, Towns.processes("service.listening=0.4", "service.vicarious=0").service());

    isAt(residents.satisfaction, 0.5 + 0.4 * 0.6 * 0.5 * 0.5);
  }

  @Test
  void requestsAreNotConsultations() {
    residents.diary[1] = Diary.REQUEST;

    hamlet.with(Lever.DECISION_QUALITY, 1).live(1, Towns.processes("service.listening=0.4").service());

    isAt(residents.satisfaction, 0.5);
  }

  @Test
  void communitiesServeTheirOwnResidentsOnly() {
    Hamlet two = Hamlet.of(2, 10);
    two.residents.diary[0] = Diary.REQUEST;

    two.with(Lever.DISCLOSURE, 1).live(1, SERVICE);

    assertThat(two.communities.record).containsExactly(0.46f, 0.4f);
  }

  @Test
  void refusesALossLargerThanEverything() {
    assertThatThrownBy(() -> Towns.processes("service.gain=0.2", "service.lossToGain=6"))
        .hasMessageContaining("lossToGain");
  }

  private void consults(int i, Channel channel) {
    residents.diary[i] = Diary.CONSULTATION;
    residents.channel[i] = (byte) channel.ordinal();
  }

  private void tells(int i, boolean reports) {
    byte open = Case.open(Agency.PROPERTY_COMPANY.ordinal());
    residents.caseNow[i] = reports ? Case.reportedNow(open) : Case.at(open, Case.TOLD);
  }

  private void waits(int weeks) {
    residents.caseNow[0] = at(Case.QUEUED);
    residents.waiting[0] = (byte) weeks;
  }

  private static byte at(int stage) {
    return Case.at(Case.reportedNow(Case.open(Agency.PROPERTY_COMPANY.ordinal())), stage);
  }

  private static void isAt(float[] column, double level) {
    assertThat(column[0]).isCloseTo((float) level, within(EXACT));
  }

  private void recordIs(double level) {
    assertThat(hamlet.communities.record[0]).isCloseTo((float) level, within(EXACT));
  }
}
