package canyu.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Lever;
import canyu.experiment.run.Stop;
import canyu.gui.SmallCity;
import canyu.indicator.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten strengths of one thing, each in the same cities. */
class StrengthSweepTest {

  @Test
  void moreDoesMoreAndTheIntervalComesWithTheSecondCity() {
    try (Laboratory city = SmallCity.laboratory()) {
      StrengthSweep sweep = StrengthSweep.of(city, city.desk().inReach().stream()
          .filter(each -> each.getClass().getSimpleName().equals("ClosedLoopFeedback")).findFirst().orElseThrow());
      assertThat(sweep.points(Indicator.EFFICACY)).hasSize(StrengthSweep.STRENGTHS)
          .allSatisfy(point -> assertThat(point.difference()).isNaN());
      sweep.liveNext(new Stop());
      assertThat(sweep.points(Indicator.EFFICACY)).allSatisfy(point -> assertThat(point.interval().low()).isNaN());
      sweep.liveNext(new Stop());

      List<StrengthSweep.Point> points = sweep.points(Indicator.EFFICACY);
      assertThat(sweep.cities()).isEqualTo(2);
      assertThat(points.get(9).strength()).isEqualTo(1);
      assertThat(points.get(0).difference()).isLessThan(points.get(9).difference() / 2);
      assertThat(points.get(9).interval().low()).isLessThan(points.get(9).difference());
    }
  }

  @Test
  void aLeverIsSetToShareOfItsMost() {
    try (Laboratory city = SmallCity.laboratory()) {
      StrengthSweep sweep = StrengthSweep.of(city, Lever.CLOSED_LOOP, 1);
      sweep.liveNext(new Stop());

      assertThat(sweep.points(Indicator.EFFICACY).get(0).difference()).as("below the status quo").isNegative();
      assertThat(sweep.points(Indicator.EFFICACY).get(9).difference()).isPositive();
      assertThat(sweep.points(Indicator.COST)).extracting(StrengthSweep.Point::difference).containsOnly(0.0);
    }
  }

  @Test
  void whatIsNotWantedAnyMoreEnds() {
    try (Laboratory city = SmallCity.laboratory()) {
      StrengthSweep sweep = StrengthSweep.of(city, Lever.CLOSED_LOOP, 1);
      Stop stop = new Stop();
      stop.wish();
      sweep.liveNext(stop);

      assertThat(sweep.cities()).isZero();
    }
  }
}
