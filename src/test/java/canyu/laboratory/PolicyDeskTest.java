package canyu.laboratory;

import static canyu.laboratory.LaboratoryTest.named;
import static canyu.laboratory.LaboratoryTest.withProgramme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import canyu.city.City;
import canyu.city.Community;
import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Target;
import canyu.indicator.Indicator;
import canyu.parameter.ParameterException;
import canyu.scenario.definition.Scenario;
import canyu.simulation.Towns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyDeskTest {

  private static final Target GUSU = new Target(List.of("gusu"), List.of(), List.of());

  private final Laboratory laboratory = new Laboratory(Towns.of(
      "time.weeks=40", "time.burnIn=4", "arms.waits=[dataSecurity: {from: 6}, dataIntegration: {from: 30}]"), "waits");
  private final PolicyDesk desk = laboratory.desk();

  @AfterEach
  void close() {
    laboratory.close();
  }

  @Test
  void whatTheArmBringsIsOnTheDesk() {
    assertThat(desk.inForce()).isEmpty();
    assertThat(desk.waiting()).hasSize(2);

    laboratory.playTo(5);

    assertThat(desk.inForce()).singleElement().isEqualTo(desk.policy().countermeasures().get(0));
    assertThat(desk.waiting()).hasSize(1);
  }

  @Test
  void everyKindIsInReachButLeversThatMustBeNamed() {
    assertThat(desk.inReach()).hasSize(Countermeasure.class.getPermittedSubclasses().length - 1);
  }

  @Test
  void whatIsSwitchedOnHoldsFromNextWeekToTheWeekInWhichItIsSwitchedOff() {
    laboratory.playTo(3);
    Countermeasure campaign = desk.switchOn(named(desk, "awarenessCampaign"));
    assertThat(level(Lever.CAMPAIGN)).isZero();
    laboratory.playTo(4);
    assertThat(level(Lever.CAMPAIGN)).isEqualTo(0.6f / 8);
    laboratory.playTo(12);
    assertThat(level(Lever.CAMPAIGN)).isEqualTo(0.6f);
    desk.switchOff(campaign);
    assertThat(level(Lever.CAMPAIGN)).isEqualTo(0.6f);
    laboratory.playTo(13);

    assertThat(level(Lever.CAMPAIGN)).isZero();
    assertThat(desk.policy().countermeasures().get(2).terms().period().until()).contains(12);
  }

  @Test
  void thePastIsNotChanged() {
    desk.switchOn(named(desk, "awarenessCampaign"));
    laboratory.playTo(3);
    desk.inForce().forEach(desk::switchOff);
    Countermeasure ended = desk.policy().countermeasures().get(2);
    laboratory.playTo(4);

    assertThatIllegalArgumentException().isThrownBy(() -> desk.switchOff(ended));
    assertThatIllegalArgumentException().isThrownBy(() -> desk.changeStrength(ended, 0.5));
    assertThat(desk.policy().countermeasures()).contains(ended).hasSize(3);
  }

  @Test
  void whatNeverBeganLeavesNoTrace() {
    laboratory.playTo(3);
    desk.switchOff(desk.switchOn(named(desk, "awarenessCampaign")));
    desk.waiting().forEach(desk::switchOff);

    assertThat(desk.policy().countermeasures()).isEmpty();
    assertThat(desk.timeline().actions()).isEmpty();
  }

  @Test
  void anotherStrengthHoldsAtOnceAndOnlyWhatIsAddedIsSetUp() {
    Countermeasure half = desk.changeStrength(desk.switchOn(named(desk, "gridGovernance")), 0.5);
    laboratory.playTo(10);
    double before = laboratory.arm().indicator(Indicator.COST, 10);
    Countermeasure full = desk.changeStrength(half, 1);
    laboratory.playTo(11);

    assertThat(full.terms().strengthIn(11)).isOne();
    assertThat(full.terms().period().from()).isEqualTo(11);
    int communities = laboratory.arm().city().communities().all().size();
    double otherCosts = costInWeek(11) - communities * half.cost().weekly();
    assertThat(laboratory.arm().indicator(Indicator.COST, 11) - before - otherCosts)
        .isCloseTo(communities * (half.cost().setUp() / 2 + half.cost().weekly()),
            offset(1e-6));
  }

  /** What dataSecurity and the grid cost in a week at full strength. */
  private double costInWeek(int week) {
    int communities = laboratory.arm().city().communities().all().size();
    return communities * desk.policy().countermeasures().stream()
        .filter(each -> each.terms().period().holds(week)).mapToDouble(each -> each.cost().weekly()).sum();
  }

  @Test
  void howeverOftenItsStrengthChangesAllAddsUpToTheDearestSetUp() {
    Countermeasure grid = desk.switchOn(named(desk, "awarenessCampaign"));
    double setUp = grid.cost().setUp();
    double reached = grid.cost().perResidentReached();
    for (double strength : new double[] {0.5, 0.2, 0, 0.8, 0.3}) {
      laboratory.playTo(laboratory.week() + 9);
      grid = desk.changeStrength(grid, strength);
    }

    List<Countermeasure> all = desk.policy().countermeasures().subList(2, desk.policy().countermeasures().size());
    assertThat(all).hasSize(6);
    assertThat(all.stream().mapToDouble(each -> each.terms().strength() * each.cost().setUp()).sum())
        .isCloseTo(setUp, offset(1e-9));
    assertThat(all.stream().mapToDouble(each -> each.terms().strength() * each.cost().perResidentReached()).sum())
        .isCloseTo(reached, offset(1e-9));
  }

  @Test
  void elsewhereItIsSetUpAnew() {
    Countermeasure everywhere = desk.switchOn(named(desk, "awarenessCampaign"));
    laboratory.playTo(9);
    Countermeasure inGusu = desk.changeTarget(everywhere, GUSU);
    laboratory.playTo(10);

    assertThat(inGusu.cost()).isEqualTo(everywhere.cost());
    assertThat(desk.timeline().actions()).extracting(Timeline.Action::text)
        .contains("awarenessCampaign now holds in gusu.");
    laboratory.arm().city().communities().all().forEach(community ->
        assertThat(laboratory.arm().levers().level(Lever.CAMPAIGN, community))
            .isEqualTo(GUSU.holds(laboratory.arm().city(), community) ? 0.6f / 8 : 0));
  }

  /** A scenario refuses a target so narrow that it may match nobody, since it does not know the city. */
  @Test
  void aNarrowTargetIsSavedByTheCommunitiesThatItMeans(@TempDir Path folder) throws IOException {
    City city = laboratory.arm().city();
    Community home = city.communities().all().get(0);
    Target narrow = new Target(List.of(city.districts().get(home.district())),
        List.of(city.housingTypes().get(home.housing())), List.of());
    Countermeasure campaign = desk.changeTarget(desk.switchOn(named(desk, "awarenessCampaign")), narrow);
    laboratory.saveScenario(folder.resolve("narrow.yaml"));

    assertThat(campaign.terms().target().in(city)).isEqualTo(narrow.in(city));
  }

  @Test
  void aTargetThatMeansNobodyIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.breach(new Target(List.of("gusu", "nowhere"), List.of(), List.of()), 1, true))
        .withMessage("target must mean communities of this city, but means some that it does not have");
    assertThatIllegalArgumentException().isThrownBy(() -> desk.breach(GUSU, 1.5, true))
        .withMessage("severity must be between 0 and 1, but is 1.5");
  }

  @Test
  void aLeverThatIsSetStandsThereUntilItIsLetGo() {
    desk.setLever(Lever.CLARITY, 0.9, Target.EVERYWHERE);
    laboratory.playTo(2);
    desk.setLever(Lever.CLARITY, 0.1, Target.EVERYWHERE);
    desk.setLever(Lever.CLARITY, 0.2, Target.EVERYWHERE);
    laboratory.playTo(4);

    assertThat(level(Lever.CLARITY)).isEqualTo(0.2f);
    assertThat(desk.levelSet(Lever.CLARITY)).contains(0.2);
    desk.releaseLever(Lever.CLARITY);
    laboratory.playTo(5);
    assertThat(level(Lever.CLARITY)).isEqualTo(laboratory.scenario().levers().get(Lever.CLARITY).floatValue());
    assertThat(desk.levelSet(Lever.CLARITY)).isEqualTo(Optional.empty());
    assertThat(desk.timeline().actions()).extracting(Timeline.Action::text).contains(
        "clarity is set to 0.9.", "clarity is set to 0.2.", "clarity is let go.");
  }

  @Test
  void aBreachStrikesBothLivesNextWeek() {
    Community struck = withProgramme(laboratory);
    desk.breach(struck, 1, true);
    laboratory.playTo(1);

    assertThat(laboratory.arm().community(struck).incidents()).isPositive();
    assertThat(laboratory.statusQuo().community(struck).incidents())
        .isEqualTo(laboratory.arm().community(struck).incidents());
    assertThat(laboratory.statusQuo().toldThisWeek()).isNotEmpty().isEqualTo(laboratory.arm().toldThisWeek());
  }

  @Test
  void theTimelineSaysWhatWasDone() {
    laboratory.playTo(2);
    Countermeasure platform = desk.switchOn(named(desk, "participationPlatform"));
    laboratory.playTo(4);
    platform = desk.changeStrength(platform, 0.5);
    desk.breach(GUSU, 0.25, false);
    laboratory.playTo(6);
    desk.switchOff(platform);

    assertThat(desk.timeline().actions())
        .extracting(action -> action.week() + " " + action.what() + " " + action.text()).containsExactly(
            "3 SWITCHED_ON participationPlatform is switched on and grows over 8 weeks.",
            "5 CHANGED participationPlatform goes on with other settings at 50 % of its strength.",
            "5 EVENT A data-security incident strikes in gusu: 25 % of the enrolled are hit, and it is kept quiet.",
            "6 SWITCHED_ON dataSecurity is switched on and grows over 8 weeks.",
            "7 SWITCHED_OFF participationPlatform is switched off.",
            "30 SWITCHED_ON dataIntegration is switched on and grows over 8 weeks.");
  }

  @Test
  void whatIsOutOfRangeIsRefusedAndChangesNothing() {
    Countermeasure platform = desk.switchOn(named(desk, "participationPlatform"));
    var before = desk.policy();

    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> desk.changeStrength(platform, 1.5))
        .withMessageContaining("strength must be between 0 and 1, but is 1.5");
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> desk.changeSetting(platform, "usabilty", 1))
        .withMessageContaining("did you mean 'usability'?");
    assertThatIllegalArgumentException().isThrownBy(() -> desk.setLever(Lever.CLARITY, 2, Target.EVERYWHERE))
        .withMessageContaining("clarity a level between 0 and 1, but gives 2.0");
    assertThatIllegalArgumentException().isThrownBy(() -> desk.switchOff(named(desk, "dataSupervision")))
        .withMessage("only what is in force or will be can be changed or switched off");
    assertThat(desk.policy()).isEqualTo(before);
  }

  @Test
  void theStatusQuoIsNeverTouched() {
    try (Laboratory untouched = new Laboratory(laboratory.loaded(), Scenario.STATUS_QUO)) {
      desk.inReach().forEach(desk::switchOn);
      laboratory.playTo(6);
      untouched.playTo(6);

      for (Indicator indicator : Indicator.values()) {
        assertThat(laboratory.statusQuo().series(indicator, 0)).isEqualTo(untouched.arm().series(indicator, 0));
      }
      assertThat(laboratory.arm().indicator(Indicator.WILLING, 6))
          .isGreaterThan(laboratory.statusQuo().indicator(Indicator.WILLING, 6));
    }
  }

  private float level(Lever lever) {
    return laboratory.arm().levers().level(lever, laboratory.arm().city().communities().all().get(0));
  }
}
