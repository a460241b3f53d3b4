package canyu.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import canyu.population.OwnDivisions;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** How indicators go on week by week, and where they stand in the end. */
class TrajectoryTest {

  private static final Groups GROUPS = new Groups(OwnDivisions.USUAL, List.of("all"), List.of("all"));
  private static final double NONE = Double.NaN;

  /** A trajectory whose costs are known, from week 0. */
  private static Trajectory costing(int expected, double... costs) {
    Trajectory trajectory = new Trajectory(GROUPS, expected);
    for (int week = 0; week < costs.length; week++) {
      trajectory.record(week, new WeekCount(GROUPS, new Totals(GROUPS.count()), 0, new Spending(costs[week], 0, 0), NONE));
    }
    return trajectory;
  }

  private static double inTheEnd(Indicator indicator, int last, IntToDoubleFunction values) {
    return Trajectory.inTheEnd(indicator, last, values);
  }

  @Test
  void theEndIsTheMeanOfTheLastTwelveWeeks() {
    assertThat(inTheEnd(Indicator.TRUST, 20, week -> week)).isEqualTo((9 + 20) / 2.0);
    assertThat(inTheEnd(Indicator.TRUST, 12, week -> week)).isEqualTo((1 + 12) / 2.0);
  }

  @Test
  void whatWasBeforeThePolicyBeganIsNoEnd() {
    assertThat(inTheEnd(Indicator.TRUST, 3, week -> week)).isEqualTo(2);
    assertThat(inTheEnd(Indicator.TRUST, 0, week -> 7)).as("unless nothing came after it").isEqualTo(7);
  }

  @Test
  void weeksInWhichNothingIsDefinedDoNotCount() {
    assertThat(inTheEnd(Indicator.WEEKS_TO_SOLUTION, 12, week -> week % 2 == 0 ? week : NONE)).isEqualTo(7);
    assertThat(inTheEnd(Indicator.WEEKS_TO_SOLUTION, 12, week -> NONE)).isNaN();
  }

  @Test
  void whatGrowsEndsWithItsLastValue() {
    assertThat(inTheEnd(Indicator.COST, 20, week -> week)).isEqualTo(20);
    assertThat(inTheEnd(Indicator.CONCENTRATION, 20, week -> week)).isEqualTo(20);
    assertThat(inTheEnd(Indicator.COST_52, 20, week -> week)).isEqualTo(14.5);
    assertThat(costing(2, 1, 2, 5).inTheEnd(Indicator.COST, Groups.CITY)).isEqualTo(5);
  }

  @Test
  void weeksThatNobodyExpectedAreRecordedToo() {
    Trajectory trajectory = costing(1, 1, 2, 3, 4, 5, 6);

    assertThat(trajectory.weeks()).isEqualTo(5);
    assertThat(List.of(0, 1, 2, 5)).allSatisfy(week ->
        assertThat(trajectory.value(Indicator.COST, Groups.CITY, week)).isEqualTo(week + 1));
    assertThat(trajectory.value(Indicator.COST, 1, 5)).isNaN();
    assertThat(costing(9).weeks()).isEqualTo(9);
    assertThat(costing(9).value(Indicator.COST, Groups.CITY, 9)).isNaN();
  }

  /** What is expected and never comes stays open. */
  @Test
  void aWeekThatWasLeftOutIsNotDefined() {
    Trajectory trajectory = new Trajectory(GROUPS, 0);
    trajectory.record(4, new WeekCount(GROUPS, new Totals(GROUPS.count()), 0, Spending.NONE, NONE));

    assertThat(trajectory.value(Indicator.COST, Groups.CITY, 4)).isZero();
    assertThat(trajectory.value(Indicator.COST, Groups.CITY, 3)).isNaN();
  }

  @Test
  void runsGoTheSameWayUntilTheyPart() {
    Trajectory one = costing(3, 1, 2, 3, 4);
    Trajectory other = costing(3, 1, 2, 9, 4);

    assertThat(one.sameUntil(other, 1)).isTrue();
    assertThat(one.sameUntil(other, 2)).isFalse();
    assertThat(one).isNotEqualTo(other).isEqualTo(costing(3, 1, 2, 3, 4)).hasSameHashCodeAs(costing(3, 1, 2, 3, 4));
    assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
  }

  @Test
  void theRoomKeptForMoreWeeksIsNoPartOfARun() {
    assertThat(costing(1, 1, 2, 3, 4)).isEqualTo(costing(3, 1, 2, 3, 4)).hasSameHashCodeAs(costing(3, 1, 2, 3, 4))
        .isNotEqualTo(costing(4, 1, 2, 3, 4));
  }

  @Test
  void aSpendingSaysWhatIsAskedAndNothingElse() {
    Spending spending = new Spending(30, 20, 10);

    assertThat(Spending.INDICATORS.stream().map(spending::of)).containsExactly(30.0, 20.0, 10.0);
    assertThatIllegalArgumentException().isThrownBy(() -> spending.of(Indicator.TRUST)).withMessageContaining("TRUST");
  }
}
