package canyu.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Lever;
import canyu.city.Residents;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.scenario.loading.LoadedScenario;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParticipationModelTest {

  private static final int PLATFORM = Channel.SERVICE_PLATFORM.ordinal();

  private static final LoadedScenario TOWN = Towns.of("time.burnIn=20", "time.weeks=40",
      "events=[{leverShift: {week: 10, until: 19, lever: supervision, level: 0.6}}]",
      "arms.later=[{dataSupervision: {from: 15, ramp: 10, supervision: 1}},"
          + " {levers: {from: 15, ramp: 10, set: {clarity: 0.2}}}]",
      "arms.platform=[{participationPlatform: {ramp: 0}}]");
  private static final Replicate REPLICATE = new Replicate(TOWN, 0, Sweep.IN_ORDER);

  @Test
  void oneTickOfTheScheduleIsOneWeek() {
    ParticipationModel model = Towns.model(TOWN, REPLICATE);
    assertThat(model.week().number()).isZero();

    for (int week = 1; week <= 5; week++) {
      model.schedule.step(model);
      assertThat(model.week().number()).isEqualTo(week);
    }
  }

  @Test
  void theBurnInEndsInWeekZero() {
    Residents residents = REPLICATE.settled().residents();

    short last = Residents.NEVER;
    for (short week : residents.lastActive) {
      last = (short) Math.max(last, week);
      assertThat(week == Residents.NEVER || week > -20).isTrue();
    }
    assertThat(last).isZero();
    assertThat(residents.acts).containsOnly(0);
    assertThat(residents.channel).doesNotContain(-1);
  }

  @Test
  void outsideShocksAndPoliciesMoveLeversInTheirWeeks() {
    ParticipationModel model = new ParticipationModel(TOWN.scenario(), REPLICATE.settled().copy(),
        TOWN.scenario().policies().get("later"), REPLICATE.chance(), Sweep.IN_ORDER, 0, 40);
    model.start();
    float[] clarity = new float[41];
    float[] supervision = new float[41];
    for (int week = 1; week <= 40; week++) {
      model.schedule.step(model);
      clarity[week] = model.week().levers().level(Lever.CLARITY, model.week().communities().all().get(0));
      supervision[week] = model.week().levers().level(Lever.SUPERVISION, model.week().communities().all().get(0));
    }

    assertThat(supervision[9]).isEqualTo(0.2f);
    assertThat(supervision[10]).isEqualTo(0.6f);
    assertThat(supervision[15]).as("a tenth of the way up from the shock").isCloseTo(0.64f, within(1e-6f));
    assertThat(supervision[20]).as("after the shock").isCloseTo(0.2f + 0.6f * 0.8f, within(1e-6f));
    assertThat(supervision[24]).isEqualTo(1);
    assertThat(clarity[14]).isEqualTo(0.4f);
    assertThat(clarity[15]).isCloseTo(0.38f, within(1e-6f));
    assertThat(clarity[40]).isCloseTo(0.2f, within(1e-6f));
  }

  @Test
  void anArmIsTheStatusQuoUntilItBegins() {
    Trajectory statusQuo = REPLICATE.live(Policy.STATUS_QUO).trajectory();
    Trajectory later = REPLICATE.live(TOWN.scenario().policies().get("later")).trajectory();

    assertThat(later.sameUntil(statusQuo, 14)).isTrue();
    assertThat(later).isNotEqualTo(statusQuo);
  }

  /** Tastes are drawn by resident and channel: a better platform leaves everybody else exactly where they are. */
  @Test
  void aPlatformMovesOnlyThoseWhomItSuitsBest() {
    Residents without = afterOneWeek(Policy.STATUS_QUO).residents();
    Residents with = afterOneWeek(TOWN.scenario().policies().get("platform")).residents();

    int moved = 0;
    for (int i = 0; i < with.count(); i++) {
      if (with.channel[i] != without.channel[i]) {
        assertThat((int) with.channel[i]).isEqualTo(PLATFORM);
        moved++;
      } else if (with.channel[i] != PLATFORM) {
        assertThat(with.access[i]).isEqualTo(without.access[i]);
      } else {
        assertThat(with.access[i]).isGreaterThanOrEqualTo(without.access[i]);
      }
    }
    assertThat(moved).isPositive();
    assertThat(mean(with.access)).isGreaterThan(mean(without.access));
  }

  private static City afterOneWeek(Policy policy) {
    ParticipationModel model = new ParticipationModel(TOWN.scenario(), REPLICATE.settled().copy(), policy,
        REPLICATE.chance(), Sweep.IN_ORDER, 0, 1);
    model.run();
    return model.week().city();
  }

  private static double mean(float[] column) {
    return IntStream.range(0, column.length).mapToDouble(i -> column[i]).average().orElseThrow();
  }

  @Test
  void unobservedWeeksGoTheSameWay() {
    Trajectory often = REPLICATE.live(Policy.STATUS_QUO).trajectory();
    LoadedScenario seldom = Towns.of("time.burnIn=20", "time.weeks=40", "time.recordCity=40", "time.recordGroups=40",
        "events=[{leverShift: {week: 10, until: 19, lever: supervision, level: 0.6}}]");
    Trajectory rarely = new Replicate(seldom, 0, Sweep.IN_ORDER).live(Policy.STATUS_QUO).trajectory();

    assertThat(rarely.value(Indicator.TRUST, Groups.CITY, 10)).isNaN();
    for (Indicator indicator : Indicator.values()) {
      assertThat(rarely.value(indicator, Groups.CITY, 40)).as(indicator.name())
          .isEqualTo(often.value(indicator, Groups.CITY, 40));
    }
  }
}
