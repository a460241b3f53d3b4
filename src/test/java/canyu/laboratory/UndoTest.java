package canyu.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Target;
import canyu.gui.SmallCity;
import canyu.indicator.Indicator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was changed is taken back as if it had never been, and made again as it was. */
class UndoTest {

  private final Laboratory city = SmallCity.laboratory();

  @AfterEach
  void close() {
    city.close();
  }

  @Test
  void whatIsTakenBackHasNeverBeen() {
    city.playTo(4);
    switchOn("ClosedLoopFeedback");
    city.playTo(20);
    assertThat(course()).isNotEqualTo(courseOfStatusQuo());
    city.undo();

    assertThat(city.week()).isEqualTo(20);
    assertThat(course()).isEqualTo(courseOfStatusQuo());
    assertThat(city.desk().timeline().actions()).isEmpty();
    assertThat(city.undoable()).isEmpty();
  }

  @Test
  void whatIsMadeAgainComesToTheSame() {
    city.playTo(4);
    switchOn("ClosedLoopFeedback");
    city.playTo(12);
    List<Double> before = course();
    city.undo();
    assertThat(city.redoable()).hasValue(4);
    city.redo();

    assertThat(course()).isEqualTo(before);
    assertThat(city.desk().timeline().actions()).extracting(Timeline.Action::week).containsExactly(5);
  }

  @Test
  void aChangeOfThisWeekIsTakenBackAtOnce() {
    city.playTo(3);
    Object model = city.armModel();
    switchOn("AwarenessCampaign");
    city.undo();

    assertThat(city.armModel()).as("nothing is lived through again").isSameAs(model);
    city.playTo(10);
    assertThat(course()).isEqualTo(courseOfStatusQuo());
  }

  @Test
  void whatIsDoneInOneStepIsOneChange() {
    city.change(() -> {
      city.desk().switchOn(preset("AwarenessCampaign"));
      city.desk().switchOn(preset("ClosedLoopFeedback"));
    });
    city.undo();

    assertThat(city.desk().policy().countermeasures()).isEmpty();
  }

  @Test
  void aBreachIsTakenBackFromBothLives() {
    city.playTo(2);
    double[] trust = {city.statusQuo().indicator(Indicator.TRUST, 2)};
    city.change(() -> city.desk().breach(city.arm().city().communities().all().stream()
        .filter(each -> each.programme()).findFirst().orElseThrow(), 1, true));
    city.playTo(5);
    city.undo();

    assertThat(city.desk().events()).isEqualTo(SmallCity.scenario().scenario().events());
    assertThat(city.statusQuo().indicator(Indicator.TRUST, 2)).isEqualTo(trust[0]);
    assertThat(IntStream.rangeClosed(0, 5).mapToDouble(week -> city.statusQuo().indicator(Indicator.HIT, week)).sum()).isZero();
  }

  @Test
  void aNewChangeForgetsWhatWasTakenBack() {
    switchOn("AwarenessCampaign");
    city.undo();
    switchOn("ClosedLoopFeedback");

    assertThat(city.redoable()).isEmpty();
    assertThat(city.undoable()).hasValue(0);
  }

  @Test
  void whatChangesNothingIsNoChange() {
    city.change(() -> { });

    assertThat(city.undoable()).isEmpty();
  }

  @Test
  void beginningAgainForgetsAll() {
    switchOn("AwarenessCampaign");
    city.restart();

    assertThat(city.undoable()).isEmpty();
  }

  @Test
  void aLifeThatIsKeptGoesOnNoMore() {
    switchOn("ClosedLoopFeedback");
    city.playTo(6);
    List<Double> before = course();
    city.keepAndRestart();
    city.playTo(3);

    assertThat(city.desk().policy().countermeasures()).isEmpty();
    Life kept = city.kept().orElseThrow();
    assertThat(kept.week()).isEqualTo(6);
    assertThat(courseOf(kept)).isEqualTo(before);
    city.restart(7);
    assertThat(city.kept()).as("another city has other luck").isEmpty();
  }

  @Test
  void thePolicyThatIsKeptIsLivedAgainBesideTheNext() {
    liveUnderAPolicy();
    List<Double> before = course();
    city.playTo(9);
    List<Double> further = course();
    city.restart();
    liveUnderAPolicy();
    city.keepAndRestart();
    assertThat(city.keptAgain().orElseThrow().week()).isZero();
    switchOn("AwarenessCampaign");
    city.playTo(6);

    assertThat(courseOf(city.keptAgain().orElseThrow())).isEqualTo(before);
    assertThat(course()).isNotEqualTo(before);
    city.playTo(8);
    city.undo();
    assertThat(city.keptAgain().orElseThrow().week()).as("it is lived again with the others").isEqualTo(8);
    city.playTo(9);
    assertThat(courseOf(city.keptAgain().orElseThrow())).as("and goes on where it was kept").isEqualTo(further);
  }

  /** Six weeks in which something is switched on, changed, and goes wrong. */
  private void liveUnderAPolicy() {
    switchOn("ClosedLoopFeedback");
    city.playTo(2);
    city.change(() -> city.desk().changeStrength(city.desk().inForce().get(0), 0.5));
    city.change(() -> city.desk().breach(Target.EVERYWHERE, 0.5, true));
    city.playTo(6);
  }

  private void switchOn(String kind) {
    city.change(() -> city.desk().switchOn(preset(kind)));
  }

  private Countermeasure preset(String kind) {
    return city.desk().inReach().stream().filter(each -> each.getClass().getSimpleName().equals(kind)).findFirst()
        .orElseThrow();
  }

  private List<Double> course() {
    return courseOf(city.arm());
  }

  private List<Double> courseOfStatusQuo() {
    return courseOf(city.statusQuo());
  }

  private static List<Double> courseOf(Life life) {
    return IntStream.rangeClosed(0, life.week()).boxed()
        .flatMap(week -> List.of(Indicator.EFFICACY, Indicator.TRUST, Indicator.PARTICIPATION, Indicator.COST).stream()
            .map(indicator -> life.indicator(indicator, week))).toList();
  }
}
