package canyu.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.indicator.Indicator;
import canyu.scenario.definition.Precision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How many replicates the first ones ask for; that the intervals keep their coverage is proved with many experiments elsewhere. */
class SequentialRuleTest {

  @Test
  void theTwoStageRuleByHand() {
    // variance 2.5, t with 4 degrees of freedom 2.776445: half width 0.5 takes 2.5 (2.776445 / 0.5)^2 = 77.09
    double[] first = {1, 2, 3, 4, 5};

    assertThat(rule(0.5, 1000, 5, 1).needed(first)).isEqualTo(78);
    assertThat(rule(0.5, 50, 5, 1).needed(first)).as("at most").isEqualTo(50);
    assertThat(rule(10, 1000, 5, 1).needed(first)).as("never fewer than there are").isEqualTo(5);
    assertThat(rule(0.5, 1000, 5, 1).needed(List.of(new double[] {1, 1, 1, 1, 1}, first))).isEqualTo(78);
    // draws with means 1 to 5 of two cities each: as many draws, so twice as many cities
    assertThat(rule(0.5, 1000, 10, 2).needed(new double[] {0, 2, 1, 3, 2, 4, 3, 5, 4, 6})).isEqualTo(156);
    assertThat(SequentialRule.halfWidth(first, 20)).isCloseTo(2.776445 * Math.sqrt(2.5 / 20), within(1e-6));
  }

  /** Three equal cities say no more of the spread than one; a few more are looked at, and never beyond what is allowed. */
  @Test
  void equalDifferencesAskForThreeObservations() {
    assertThat(rule(0.5, 1000, 2, 1).needed(new double[] {1, 1})).isEqualTo(3);
    assertThat(rule(0.5, 1000, 4, 2).needed(new double[] {1, 1, 1, 1})).as("draws of two cities").isEqualTo(6);
    assertThat(rule(0.5, 2, 2, 1).needed(new double[] {1, 1})).as("at most").isEqualTo(2);
  }

  @Test
  void aDrawLeftIncompleteIsNoObservation() {
    assertThat(rule(0.5, 1000, 5, 2).observations(new double[] {1, 3, 10, 20, 7})).isEqualTo(2);
  }

  @Test
  void withoutDifferencesNoneAreNeeded() {
    assertThat(rule(0.5, 1000, 5, 1).needed(List.of())).isZero();
  }

  private static SequentialRule rule(double halfWidth, int atMost, int first, int citiesPerDraw) {
    return new SequentialRule(
        new Precision(Optional.of(Indicator.PARTICIPATION), halfWidth, atMost),
        new Sampling(first, citiesPerDraw, citiesPerDraw > 1));
  }
}
