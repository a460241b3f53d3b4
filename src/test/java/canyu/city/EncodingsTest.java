package canyu.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is packed into a byte or two comes out as it went in. */
class EncodingsTest {

  private static final Divisions THREE_SEXES = new Divisions(List.of("female", "male", "unknown"), List.of(16, 18, 25, 65, 80),
      IntStream.range(0, 12).mapToObj(level -> new Divisions.Level("level" + level, level / 2.0 - 3, 15)).toList());

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
    Set<Short> seen = new HashSet<>();
    for (int sex = 0; sex < 3; sex++) {
      for (int age : THREE_SEXES.ages()) {
        for (int level = 0; level < 12; level++) {
          short profile = THREE_SEXES.profile(sex, age, level);
          assertThat(THREE_SEXES.sexOf(profile)).isEqualTo(sex);
          assertThat(THREE_SEXES.bandOf(profile)).isEqualTo(THREE_SEXES.band(age));
          assertThat(THREE_SEXES.levelOf(profile)).isEqualTo(level);
          seen.add(profile);
        }
      }
    }
    assertThat(seen).hasSize(THREE_SEXES.profiles()).allMatch(profile -> profile >= 0 && profile < THREE_SEXES.profiles());
  }

  @Test
  void bandsOfAgeMeetWithoutAGap() {
    int[] last = {17, 24, 64, 79};
    for (int band = 0; band < last.length; band++) {
      assertThat(THREE_SEXES.band(last[band])).isEqualTo(band);
      assertThat(THREE_SEXES.band(last[band] + 1)).isEqualTo(band + 1);
    }
    assertThat(THREE_SEXES.band(16)).isZero();
    assertThat(THREE_SEXES.band(110)).isEqualTo(4);
    assertThat(IntStream.range(0, 5).mapToObj(THREE_SEXES::years)).containsExactly("16-17", "18-24", "25-64", "65-79", "80+");
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
