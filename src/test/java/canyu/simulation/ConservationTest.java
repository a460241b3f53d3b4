package canyu.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Case;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Residents;
import canyu.city.Sweep;
import canyu.scenario.loading.LoadedScenario;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What may not get lost from week to week, resident by resident, in a busy town under the status quo. */
class ConservationTest {

  private static final int WEEKS = 100;
  private static final LoadedScenario TOWN = Towns.of("time.burnIn=1", "time.weeks=" + WEEKS,
      "parameters.issues.issueRate=0.05", "parameters.participation.actionRate=0.05");
  private static final Replicate REPLICATE = new Replicate(TOWN, 0, Sweep.IN_ORDER);

  private final ParticipationModel model = Towns.model(TOWN, REPLICATE);
  private final Residents residents = model.week().residents();

  @Test
  void everyActHasOneKindAndLeavesItsTraces() {
    for (int week = 1; week <= WEEKS; week++) {
      byte[] acts = residents.acts.clone();
      model.schedule.step(model);
      for (int i = 0; i < residents.count(); i++) {
        int kinds = Integer.bitCount(residents.diary[i] & Diary.ACT);
        assertThat(kinds).isLessThanOrEqualTo(1);
        assertThat(residents.lastActive[i] == week).isEqualTo(kinds == 1);
        assertThat(residents.acts[i] & 0xFF).isEqualTo(Math.min(255, (acts[i] & 0xFF) + kinds));
      }
    }
  }

  /** Opened is counted where a case was met or, within one week, met and solved. */
  @Test
  void casesOpenedAreSolvedOrFadedOrStillThere() {
    long first = there();
    int opened = 0;
    int solved = 0;
    int faded = 0;
    int free = 0;
    for (int week = 1; week <= WEEKS; week++) {
      byte[] before = residents.caseNow.clone();
      model.schedule.step(model);
      for (int i = 0; i < residents.count(); i++) {
        boolean gone = residents.caseNow[i] == Case.NONE;
        boolean solvedNow = (residents.diary[i] & Diary.SOLVED) != 0;
        free += before[i] == Case.NONE ? 1 : 0;
        opened += before[i] == Case.NONE && (!gone || solvedNow) ? 1 : 0;
        solved += solvedNow ? 1 : 0;
        faded += before[i] != Case.NONE && gone && !solvedNow ? 1 : 0;
        if (gone && !solvedNow) {
          assertThat(Case.stage(before[i])).as("only what nobody told fades").isIn((int) Case.NONE, Case.OPEN);
        }
        movesOn(before[i], residents.caseNow[i]);
      }
    }
    assertThat(first + opened).isEqualTo(solved + faded + there());
    assertThat((double) opened / free).isCloseTo(0.05, within(4 * Math.sqrt(0.05 * 0.95 / free)));
  }

  private long there() {
    return IntStream.range(0, residents.count()).filter(i -> residents.caseNow[i] != Case.NONE).count();
  }

  /** A case never goes back a stage, waits at the end of no week to be routed, and keeps its agency and reporter. */
  private static void movesOn(byte before, byte now) {
    assertThat(Case.stage(now)).isNotEqualTo(Case.TOLD);
    if (before != Case.NONE && now != Case.NONE) {
      assertThat(Case.stage(now)).isGreaterThanOrEqualTo(Case.stage(before));
      assertThat(Case.agency(now)).isEqualTo(Case.agency(before));
      assertThat(Case.reported(now) || !Case.reported(before)).isTrue();
    }
  }

  @Test
  void attitudesStayInTheirRangeAndOnlyProgrammesEnrol() {
    for (int week = 1; week <= WEEKS; week++) {
      model.schedule.step(model);
    }

    for (float[] level : new float[][] {residents.identity, residents.trust, residents.concern, residents.efficacy,
        residents.satisfaction, residents.literacy, residents.access, residents.exposure}) {
      for (float entry : level) {
        assertThat(entry).isBetween(0f, 1f);
      }
    }
    int enrolled = 0;
    for (Community community : model.week().communities().all()) {
      for (int i = community.from(); i < community.to(); i++) {
        assertThat(community.programme() || !residents.enrolled[i]).isTrue();
        enrolled += residents.enrolled[i] ? 1 : 0;
      }
    }
    assertThat(enrolled).isPositive();
    assertThat(IntStream.of(model.week().communities().enrolled).sum()).isEqualTo(enrolled);
  }

  @Test
  void residentsNeverChangeWhoTheyAre() {
    Residents before = REPLICATE.settled().residents();
    short[] profile = before.profile.clone();
    byte[] age = before.age.clone();
    float[] anchor = before.identityAnchor.clone();

    for (int week = 1; week <= WEEKS; week++) {
      model.schedule.step(model);
    }

    assertThat(residents.count()).isEqualTo(profile.length);
    assertThat(residents.profile).isEqualTo(profile);
    assertThat(residents.age).isEqualTo(age);
    assertThat(residents.identityAnchor).isEqualTo(anchor);
  }
}
