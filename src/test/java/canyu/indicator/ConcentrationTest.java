package canyu.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ConcentrationTest {

  @Test
  void equalActsAreNotConcentrated() {
    assertThat(Concentration.ofActs(new byte[] {3, 3, 3, 3})).isCloseTo(0, within(1e-12));
  }

  @Test
  void oneWhoDoesAllIsAsFarFromEqualityAsCanBe() {
    assertThat(Concentration.ofActs(new byte[] {0, 0, 9, 0})).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void countsAreUnsigned() {
    assertThat(Concentration.ofActs(new byte[] {0, (byte) 255})).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void equalsHalfTheMeanDifferenceRelativeToTheMean() {
    Random luck = new Random(1);
    byte[] acts = new byte[300];
    double sum = 0;
    double differences = 0;
    for (int i = 0; i < acts.length; i++) {
      acts[i] = (byte) luck.nextInt(luck.nextInt(20) + 1);
      sum += acts[i];
      for (int other = 0; other < i; other++) {
        differences += 2 * Math.abs(acts[i] - acts[other]);
      }
    }
    assertThat(Concentration.ofActs(acts)).isCloseTo(differences / (2 * acts.length * sum), within(1e-12));
  }

  @Test
  void isUndefinedWhenNobodyActs() {
    assertThat(Concentration.ofActs(new byte[5])).isNaN();
  }
}
