package canyu.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VarianceSharesTest {

  @Test
  void sharesAreThoseWithWhichTheDifferencesWereMade() {
    int draws = 4000;
    Random luck = new Random(5);
    double[] differences = new double[2 * draws];
    for (int draw = 0; draw < draws; draw++) {
      double parameters = Math.sqrt(3) * luck.nextGaussian();
      differences[2 * draw] = parameters + luck.nextGaussian();
      differences[2 * draw + 1] = parameters + luck.nextGaussian();
    }
    VarianceShares shares = VarianceShares.of(VarianceShares.byDraw(differences, 2));
    // the share is an intraclass correlation of .75, whose standard error for pairs is (1 - .75^2) / sqrt(draws)
    assertThat(shares.parameters()).isCloseTo(0.75, within(4 * (1 - 0.75 * 0.75) / Math.sqrt(draws)));
    assertThat(shares.parameters() + shares.chance()).isCloseTo(1, within(1e-12));
  }

  @Test
  void luckAloneLeavesNothingToTheParameters() {
    double[] differences = {1, -1, 1, -1, 1, -1};
    assertThat(VarianceShares.of(VarianceShares.byDraw(differences, 2)).parameters()).isZero();
  }

  @Test
  void whereNothingVariesNoShareIsDefined() {
    assertThat(VarianceShares.of(VarianceShares.byDraw(new double[] {1, 1, 1, 1}, 2)).parameters()).isNaN();
  }

  @Test
  void anIncompleteDrawIsLeftOut() {
    Map<Integer, List<Double>> two = Map.of(0, List.of(1.0, 2.0), 1, List.of(3.0, 4.0));

    assertThat(VarianceShares.byDraw(new double[] {1, 2, 3, 4}, 2)).isEqualTo(two);
    assertThat(VarianceShares.byDraw(new double[] {1, 2, 3, 4, 5}, 2)).isEqualTo(two);
  }
}
