package canyu.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is packed into a byte or two comes out as it went in. */
class EncodingsTest {

  private static final int[] STAGES = {Case.OPEN, Case.TOLD, Case.MISROUTED, Case.QUEUED};

  @Test
  void aCaseKeepsItsAgencyAndReporterThroughAllStages() {
    for (Agency agency : Agency.values()) {
      byte found = Case.open(agency.ordinal());
      byte told = Case.reportedNow(found);
      assertThat(found).isNotEqualTo(Case.NONE);
      assertThat(Case.stage(found)).isEqualTo(Case.OPEN);
      assertThat(Case.stage(told)).isEqualTo(Case.TOLD);
      for (int stage : STAGES) {
        assertThat(Case.stage(Case.at(told, stage))).isEqualTo(stage);
        assertThat(Case.agency(Case.at(told, stage))).isEqualTo(agency.ordinal());
        assertThat(Case.agency(Case.at(found, stage))).isEqualTo(agency.ordinal());
        assertThat(Case.reported(Case.at(told, stage))).isTrue();
        assertThat(Case.reported(Case.at(found, stage))).isFalse();
      }
    }
  }

  @Test
  void everyProfileIsAnotherNumberAndGivesItsPartsBack() {
    Set<Byte> seen = new HashSet<>();
    for (Sex sex : Sex.values()) {
      for (int age : new int[] {15, 30, 45, 60, 70}) {
        for (Education education : Education.values()) {
          byte profile = Profile.of(sex, age, education);
          assertThat(Profile.sex(profile)).isEqualTo(sex.ordinal());
          assertThat(Profile.ageBand(profile)).isEqualTo(AgeBand.of(age).ordinal());
          assertThat(Profile.education(profile)).isEqualTo(education.ordinal());
          seen.add(profile);
        }
      }
    }
    assertThat(seen).hasSize(Profile.COUNT).allMatch(profile -> profile >= 0 && profile < Profile.COUNT);
  }

  @Test
  void bandsOfAgeMeetWithoutAGap() {
    int[] last = {29, 44, 59, 69};
    for (int band = 0; band < last.length; band++) {
      assertThat(AgeBand.of(last[band])).isEqualTo(AgeBand.values()[band]);
      assertThat(AgeBand.of(last[band] + 1)).isEqualTo(AgeBand.values()[band + 1]);
    }
    assertThat(AgeBand.of(15)).isEqualTo(AgeBand.FROM_15);
    assertThat(AgeBand.of(110)).isEqualTo(AgeBand.FROM_70);
  }

  @Test
  void aTasteIsKeptToHalfAStep() {
    for (double taste = -7.9; taste <= 7.9; taste += 0.0137) {
      assertThat((double) Taste.deviations(Taste.of(taste))).isCloseTo(taste, within(0.5 / 4096 + 1e-9));
    }
    assertThat(Taste.deviations(Taste.of(50))).isCloseTo(8, within(1f / 4096));
    assertThat(Taste.deviations(Taste.of(-50))).isEqualTo(-8);
  }

  @Test
  void everyEntryOfADiaryHasItsOwnBit() {
    int[] bits = {Diary.WILLING, Diary.PROVIDES_DATA, Diary.PAYS, Diary.REFUSES_TO_PAY, Diary.REPORT, Diary.REQUEST,
        Diary.CONSULTATION, Diary.SOLVED, Diary.HIT, Diary.HEARD, Diary.TOLD_RUMOUR,
        Diary.because(Barrier.NOT_INTERESTED.ordinal()),
        Diary.because(Barrier.BUSY.ordinal()), Diary.because(Barrier.DOES_NOT_KNOW_HOW.ordinal()),
        Diary.because(Barrier.NO_CHANNEL.ordinal()), Diary.because(Barrier.NOT_TAKEN_SERIOUSLY.ordinal())};
    int all = 0;
    for (int bit : bits) {
      assertThat(Integer.bitCount(bit)).isEqualTo(1);
      assertThat(all & bit).isZero();
      all |= bit;
    }
    assertThat(all).isEqualTo((1 << Diary.BITS) - 1);
    assertThat(Diary.ACT).isEqualTo(Diary.REPORT | Diary.REQUEST | Diary.CONSULTATION);
  }
}
