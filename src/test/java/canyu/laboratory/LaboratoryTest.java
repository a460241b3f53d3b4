package canyu.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import canyu.city.Community;
import canyu.city.Lever;
import canyu.city.Sweep;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Target;
import canyu.experiment.run.RunResult;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.experiment.tables.TableFormat;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.parameter.ParameterException;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.simulation.Replicate;
import canyu.simulation.Towns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaboratoryTest {

  private static final String[] TOWN = {
      "time.weeks=24", "time.burnIn=8", "arms.loop=[closedLoopFeedback: {from: 5, ramp: 4}]"};

  @TempDir
  private Path folder;

  @Test
  void bothLivesAreThoseOfTheFirstReplicate() {
    LoadedScenario town = Towns.of(TOWN);
    Replicate replicate = new Replicate(town, 0, Sweep.IN_ORDER);
    try (Laboratory laboratory = new Laboratory(town, "loop")) {
      laboratory.playTo(24);

      assertSame(laboratory.statusQuo(), replicate.live(town.scenario().policies().get(Scenario.STATUS_QUO)));
      assertSame(laboratory.arm(), replicate.live(town.scenario().policies().get("loop")));
    }
  }

  @Test
  void whoeverStepsTheModelOfTheArmTheStatusQuoFollows() {
    try (Laboratory laboratory = new Laboratory(Towns.of(TOWN), "loop")) {
      laboratory.armModel().step();
      laboratory.armModel().step();

      assertThat(laboratory.week()).isEqualTo(2);
      assertThat(laboratory.statusQuo().week()).isEqualTo(2);
    }
  }

  @Test
  void aModelThatIsStartedAgainGoesOn() {
    try (Laboratory once = new Laboratory(Towns.of(TOWN), "loop");
        Laboratory again = new Laboratory(Towns.of(TOWN), "loop")) {
      once.playTo(8);
      again.playTo(4);
      again.armModel().start();
      again.playTo(8);

      assertThat(seriesOf(again)).usingRecursiveComparison().isEqualTo(seriesOf(once));
    }
  }

  @Test
  void lifeGoesOnAfterTheLastWeekOfTheScenario() {
    LoadedScenario longer = Towns.of("time.weeks=24", "time.burnIn=8");
    try (Laboratory laboratory = new Laboratory(Towns.of("time.weeks=3", "time.burnIn=8"), Scenario.STATUS_QUO)) {
      laboratory.playTo(24);

      assertSame(laboratory.arm(), new Replicate(longer, 0, Sweep.IN_ORDER).live(
          longer.scenario().policies().get(Scenario.STATUS_QUO)));
    }
  }

  @Test
  void aLifeBeginsWithAnyArmBeItOneWithEventsOfItsOwn() throws IOException {
    LoadedScenario breach = ScenarioFile.read(Path.of("src/test/resources/questions/breach.yaml"),
        Map.of("population.residents", "2000", "time.burnIn", "2", "events[0].incident.week", "3",
            "title", "{en: A breach, zh: 泄露}"));

    assertThat(Laboratory.arms(breach.scenario()))
        .containsExactly(Scenario.STATUS_QUO, "breach", "no breach", "law before", "law after", "law when concern is high");
    Path file = folder.resolve("none.yaml");
    try (Laboratory laboratory = new Laboratory(breach, "no breach")) {
      laboratory.playTo(4);
      laboratory.desk().breach(Target.EVERYWHERE, 0.3, true);
      laboratory.playTo(104);
      laboratory.saveScenario(file);

      LoadedScenario saved = ScenarioFile.read(file, Map.of());
      Replicate replicate = new Replicate(saved, 0, Sweep.IN_ORDER);
      assertThat(saved.scenario().armNames()).containsExactly(Scenario.STATUS_QUO, "my policy");
      assertThat(saved.scenario().plan("my policy").events()).hasSize(1);
      assertThat(saved.scenario().events()).hasSize(2);
      assertThat(saved.translations().in("zh", "A breach")).contains("泄露");
      assertThat(saved.translations().in("zh", "my policy")).contains("我的政策");
      assertSame(laboratory.statusQuo(), replicate.live(saved.scenario().plan(Scenario.STATUS_QUO)));
      assertSame(laboratory.arm(), replicate.live(saved.scenario().plan("my policy")));
    }
  }

  /** The whole promise: whatever was done on the way, the scenario saved comes to the same in every week. */
  @Test
  void aScenarioSavedComesToTheSameWeekByWeek() throws IOException {
    Path file = folder.resolve("mine.yaml");
    try (Laboratory laboratory = new Laboratory(
        Towns.of("arms.loop=[closedLoopFeedback: {from: 5, ramp: 4}]", "time.weeks=12", "time.burnIn=8", "seed=7",
            "events=[leverShift: {week: 6, until: 12, lever: monitoring, level: 0.2}]"), "loop")) {
      changeManyThings(laboratory);
      laboratory.saveScenario(file);

      LoadedScenario saved = ScenarioFile.read(file, Map.of());
      Scenario scenario = saved.scenario();
      Replicate replicate = new Replicate(saved, 0, Sweep.IN_ORDER);

      assertThat(scenario.replicates()).isOne();
      assertThat(scenario.policies()).containsOnlyKeys(Scenario.STATUS_QUO, "my policy");
      assertSame(laboratory.statusQuo(), replicate.live(scenario.policies().get(Scenario.STATUS_QUO)));
      assertSame(laboratory.arm(), replicate.live(scenario.policies().get("my policy")));
      List<RunResult.Value> written = written(saved, "my policy");
      assertThat(written).hasSizeGreaterThan(900);
      assertThat(written).filteredOn(run -> run.week() <= laboratory.week() && !WRITTEN_OFF.contains(run.indicator())
          && run.value() != laboratory.arm().indicator(run.indicator(), run.group(), run.week())).isEmpty();
    }
  }

  private static void changeManyThings(Laboratory laboratory) {
    PolicyDesk desk = laboratory.desk();
    laboratory.playTo(7);
    Countermeasure platform = desk.switchOn(named(desk, "participationPlatform"));
    desk.breach(withProgramme(laboratory), 0.9, true);
    laboratory.playTo(11);
    platform = desk.changeStrength(platform, 0.4);
    desk.setLever(Lever.CAMPAIGN, 0.35, new Target(List.of(), List.of(), List.of(1, 3)));
    laboratory.playTo(14);
    desk.switchOff(desk.inForce().get(0));
    platform = desk.changeTarget(platform, new Target(List.of("gusu", "wuzhong"), List.of(), List.of()));
    desk.changeSetting(platform, "usability", 0.95);
    laboratory.playTo(17);
    desk.releaseLever(Lever.CAMPAIGN);
    desk.breach(Target.EVERYWHERE, 0.4, false);
    laboratory.playTo(22);
  }

  private List<RunResult.Value> written(LoadedScenario saved, String arm) throws IOException {
    List<String> arms = List.copyOf(saved.scenario().policies().keySet());
    Path runs = Files.createDirectories(folder.resolve("runs"));
    return new LocalRunner(1, new RunStore(runs, RunKeys.of("test", saved))).run(saved, List.of(0), () -> { })
        .stream().filter(run -> run.arm().equals(arm)).findFirst().orElseThrow().values();
  }

  @Test
  void drawnParametersAreSavedAsTheyWereDrawn() throws IOException {
    Path file = folder.resolve("drawn.yaml");
    LoadedScenario drawn = Towns.of("uncertainty={}", "time.weeks=6", "time.burnIn=8");
    try (Laboratory laboratory = new Laboratory(drawn, Scenario.STATUS_QUO)) {
      laboratory.playTo(6);
      laboratory.saveScenario(file);
      LoadedScenario saved = ScenarioFile.read(file, Map.of());

      assertThat(saved.scenario().parameters()).isEqualTo(drawn.ofReplicate(0).parameters());
      assertThat(saved.scenario().uncertainty()).isEmpty();
      assertSame(laboratory.arm(), new Replicate(saved, 0, Sweep.IN_ORDER).live(
          saved.scenario().policies().get("my policy")));
    }
  }

  @Test
  void aScenarioIsNotSavedOverItsBaseline() {
    try (Laboratory laboratory = new Laboratory(Towns.of(TOWN), "loop")) {
      Path baseline = folder.resolve("baseline.yaml");

      assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> laboratory.saveScenario(baseline))
          .withMessageContaining("is the name of the baseline");
    }
  }

  @Test
  void aCheckpointDoesNotReplaceAScenarioOfTheUsers() throws IOException {
    Path own = Files.writeString(folder.resolve("monday-scenario.yaml"), "title: my own");
    try (Laboratory laboratory = new Laboratory(Towns.of(TOWN), "loop")) {
      assertThatExceptionOfType(ParameterException.class)
          .isThrownBy(() -> laboratory.saveCheckpoint(folder.resolve("monday.yaml")))
          .withMessage(own + ": is there already and is not written over; another name for the checkpoint would be right");
      assertThat(own).hasContent("title: my own");

      laboratory.saveCheckpoint(folder.resolve("tuesday.yaml"));
      laboratory.saveCheckpoint(folder.resolve("tuesday.yaml"));
    }
  }

  @Test
  void aCheckpointIsReopenedWhereItWasLeft() throws IOException {
    Path file = folder.resolve("monday.yaml");
    try (Laboratory laboratory = new Laboratory(Towns.of(TOWN), "loop")) {
      laboratory.playTo(6);
      laboratory.desk().breach(withProgramme(laboratory), 0.5, true);
      laboratory.playTo(9);
      laboratory.saveCheckpoint(file);
      try (Laboratory reopened = Checkpoint.reopen(file)) {
        assertThat(reopened.week()).isEqualTo(9);
        assertThat(reopened.desk().timeline()).isEqualTo(laboratory.desk().timeline());
        laboratory.playTo(14);
        reopened.playTo(14);

        assertThat(seriesOf(reopened)).usingRecursiveComparison().isEqualTo(seriesOf(laboratory));
        assertThat(reopened.arm().resident(40)).isEqualTo(laboratory.arm().resident(40));
      }
    }
  }

  @Test
  void aRestartForgetsWhatWasChangedAndALifeRelivedDoesNot() {
    try (Laboratory laboratory = new Laboratory(Towns.of(TOWN), "loop")) {
      laboratory.playTo(10);
      List<double[]> untouched = seriesOf(laboratory);
      laboratory.restart();
      laboratory.playTo(4);
      laboratory.desk().setLever(Lever.MONITORING, 1, Target.EVERYWHERE);
      laboratory.playTo(10);
      List<double[]> changed = seriesOf(laboratory);
      laboratory.relive();
      laboratory.playTo(10);

      assertThat(seriesOf(laboratory)).usingRecursiveComparison().isEqualTo(changed);
      assertThat(changed.get(0)).isNotEqualTo(untouched.get(0));
      laboratory.restart();
      assertThat(laboratory.week()).isZero();
      laboratory.playTo(10);
      assertThat(seriesOf(laboratory)).usingRecursiveComparison().isEqualTo(untouched);
    }
  }

  @Test
  void anotherSeedIsAnotherCity() {
    try (Laboratory laboratory = new Laboratory(Towns.of(TOWN), "loop")) {
      double before = laboratory.arm().indicator(Indicator.TRUST, 0);
      laboratory.restart(99);

      assertThat(laboratory.scenario().seed()).isEqualTo(99);
      assertThat(laboratory.arm().indicator(Indicator.TRUST, 0)).isNotEqualTo(before);
    }
  }

  @Test
  void allIndicatorsAreSavedForBothLives() throws IOException {
    Path file = folder.resolve("indicators.csv");
    try (Laboratory laboratory = new Laboratory(Towns.of(TOWN), "loop")) {
      laboratory.playTo(3);
      laboratory.saveIndicators(file, TableFormat.USUAL);

      List<String> lines = Files.readAllLines(file);
      assertThat(lines).hasSize(1 + 2 * 4 * laboratory.arm().groups().count());
      assertThat(lines.get(0)).startsWith("arm,week,group,participation,participation12,");
      assertThat(lines).anyMatch(line -> line.startsWith(
          "my policy,3,city," + laboratory.arm().indicator(Indicator.PARTICIPATION, 3) + ","));
    }
  }

  @Test
  void anArmThatIsNotThereIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Laboratory(Towns.of(TOWN), "lop"))
        .withMessage("the scenario has no arm 'lop', only status quo, loop");
  }

  static Community withProgramme(Laboratory laboratory) {
    return laboratory.arm().city().communities().all().stream().filter(Community::programme).findFirst().orElseThrow();
  }

  static Countermeasure named(PolicyDesk desk, String name) {
    return desk.inReach().stream().filter(each -> each.getClass().getSimpleName().equalsIgnoreCase(name))
        .findFirst().orElseThrow();
  }

  private static List<double[]> seriesOf(Laboratory laboratory) {
    return List.of(laboratory.arm().series(Indicator.TRUST, Groups.CITY),
        laboratory.arm().series(Indicator.SATISFACTION, Groups.CITY),
        laboratory.statusQuo().series(Indicator.TRUST, Groups.CITY));
  }

  /** That a life went as a run did, in all indicators of all groups in all weeks that both have. */
  /** What is paid once is written off over the weeks of a scenario, which a city that is watched does not have. */
  private static final EnumSet<Indicator> WRITTEN_OFF = EnumSet.of(Indicator.COST_52, Indicator.COST_THIS_WEEK);

  private static void assertSame(Life life, Replicate.Life run) {
    Trajectory trajectory = run.trajectory();
    List<String> differences = new ArrayList<>();
    for (int week = 0; week <= Math.min(life.week(), trajectory.weeks()); week++) {
      for (int group = 0; group < trajectory.groups().count(); group++) {
        for (Indicator indicator : EnumSet.complementOf(WRITTEN_OFF)) {
          if (Double.compare(life.indicator(indicator, group, week), trajectory.value(indicator, group, week)) != 0) {
            differences.add(indicator + " of group " + group + " in week " + week);
          }
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(trajectory.weeks()).isGreaterThanOrEqualTo(life.week());
  }
}
