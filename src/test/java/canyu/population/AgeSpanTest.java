package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeSpanTest {

  private static final AgeSpan THIRTIES = new AgeSpan(30, 39);

  @ParameterizedTest
  @CsvSource({"16-24, 16, 24", "16 – 24, 16, 24", "75+, 75, 110", "0-110, 0, 110", "30-30, 30, 30"})
  void labelsSayTheirAges(String label, int from, int to) {
    assertThat(AgeSpan.of(label)).contains(new AgeSpan(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24-16", "16-111", "old", "16", "-16", "120+"})
  void otherLabelsSayNone(String label) {
    assertThat(AgeSpan.of(label)).isEmpty();
  }

  @Test
  void bothEndsAreIncluded() {
    assertThat(THIRTIES.holds(29)).isFalse();
    assertThat(THIRTIES.holds(30)).isTrue();
    assertThat(THIRTIES.holds(39)).isTrue();
    assertThat(THIRTIES.holds(40)).isFalse();
    assertThat(THIRTIES.years()).isEqualTo(10);
    assertThat(THIRTIES.isOpen()).isFalse();
    assertThat(new AgeSpan(75, 110).isOpen()).isTrue();
  }

  @Test
  void aSpanIsCutWhereOnlySomeOfItAreInside() {
    assertThat(THIRTIES.cuts(new AgeSpan(25, 30))).isTrue();
    assertThat(THIRTIES.cuts(new AgeSpan(39, 50))).isTrue();
    assertThat(THIRTIES.cuts(new AgeSpan(25, 50))).isTrue();
    assertThat(THIRTIES.cuts(THIRTIES)).isFalse();
    assertThat(THIRTIES.cuts(new AgeSpan(25, 29))).isFalse();
    assertThat(THIRTIES.cuts(new AgeSpan(40, 50))).isFalse();
    assertThat(THIRTIES.holds(new AgeSpan(31, 39))).isTrue();
    assertThat(THIRTIES.holds(new AgeSpan(31, 40))).isFalse();
  }

  @Test
  void anUpperLimitLeavesAtLeastTheFirstYear() {
    assertThat(THIRTIES.upTo(35)).isEqualTo(new AgeSpan(30, 35));
    assertThat(THIRTIES.upTo(50)).isEqualTo(THIRTIES);
    assertThat(THIRTIES.upTo(20)).isEqualTo(new AgeSpan(30, 30));
  }

  @Test
  void agesThatNobodyHasAreRefused() {
    assertThat(new AgeSpan(0, 110).years()).isEqualTo(111);
    assertThatIllegalArgumentException().isThrownBy(() -> new AgeSpan(-1, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> new AgeSpan(10, 111));
    assertThatIllegalArgumentException().isThrownBy(() -> new AgeSpan(11, 10)).withMessageEndingWith("but are 11 and 10");
  }
}
