package canyu.calibration.targets;

import static canyu.calibration.loading.CalibratedVillage.QUICK;
import static canyu.calibration.loading.CalibratedVillage.QUICKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.Observation;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.inference.problem.Statistic;
import canyu.calibration.inference.problem.StatisticScale;
import canyu.calibration.loading.CalibratedVillage;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Parameter;
import canyu.calibration.run.CalibrationResult;
import canyu.calibration.run.Calibrator;
import canyu.calibration.run.Drift;
import canyu.city.Sweep;
import canyu.experiment.run.LocalWorkers;
import canyu.file.SetAside;
import canyu.parameter.ParameterYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published studies as targets beside the answers of a survey. */
@Tag("slow")
class StudyTargetsTest {

  private static final String STUDIES = "studies: {transparency: {discrepancy: 0.03}}\n";

  private Path folder;
  private CalibratedVillage village;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    folder = temporary;
    village = CalibratedVillage.in(temporary).withQuietScenario(Map.of());
  }

  @Test
  void onlyStudiesThatAreNotHeldOutMayBeNamed() {
    assertThat(village.refusal(QUICK + "studies: {law: {}, campain: {}, campaign: {}}\n").lines()).containsExactly(
        "village.yaml:14: studies.law is held out: nothing is fitted to it, so that it tests the model; those that may be"
            + " named are firstReport, breachVictims, reportersSatisfaction, transparency, campaign",
        "village.yaml:14: studies.campain is no published study; did you mean 'campaign'?; those that may be named are"
            + " firstReport, breachVictims, reportersSatisfaction, transparency, campaign");
  }

  @Test
  void aDiscrepancyIsASizeInTheUnitOfTheStudy() {
    assertThat(village.refusal(QUICK + "studies: {transparency: {discrepancy: -0.1}, campaign: {discrepency: 0.1}}\n"))
        .contains("village.yaml:14: studies.transparency.discrepancy", "must be between 0 and 10", "-0.1")
        .contains("studies.campaign", "discrepency", "did you mean 'discrepancy'?");
  }

  /** Of [.08, .30] the middle is .19 and a 95 % interval is 3.92 standard deviations wide. */
  @Test
  void theRangeOfADifferenceIsItsError() {
    LoadedCalibration loaded = village.load(QUICK + STUDIES);
    Observation observation = loaded.problem(false).observation();

    assertThat(loaded.statistics()).extracting(Statistic::name)
        .containsExactly("willing", "refusesData", "transparency trust");
    assertThat(observation.values()[2]).isCloseTo(0.19, within(1e-12));
    assertThat(observation.covariance()[2]).containsExactly(new double[] {
        0, 0, 0.22 / 3.92 * (0.22 / 3.92) + 0.03 * 0.03}, within(1e-12));
    assertThat(observation.covariance()[0][0]).isEqualTo(loaded.targets().observation(false).covariance()[0][0]);
  }

  /** On the scale of logarithms the middle of [1.05, 1.35] is the root of their product. */
  @Test
  void theRangeOfARatioIsThatOfItsLogarithm() {
    StudyTarget campaign = village.load(QUICK + "studies: {campaign: {}}\n").studies().all().get(0);

    assertThat(campaign.given().scale()).isEqualTo(StatisticScale.LOG);
    assertThat(campaign.value()).isCloseTo(Math.sqrt(1.05 * 1.35), within(1e-12));
    assertThat(campaign.sd() / campaign.value()).isCloseTo(Math.log(1.35 / 1.05) / 3.92, within(1e-12));
  }

  /** 3 cases to 1 are 3.5 to 1.5; none at all are no reason to give up a city. */
  @Test
  void aRatioOfFewCasesIsTakenWithHalfACaseMoreOnEachSide() {
    StudyTargets targets = village.load(QUICK + "studies: {firstReport: {}, transparency: {}}\n").studies();

    assertThat(targets.all().get(0).of(new double[] {3, 1})).isEqualTo(3.5 / 1.5);
    assertThat(targets.all().get(0).of(new double[] {0, 0})).isEqualTo(1);
    assertThat(targets.all().get(1).of(new double[] {1, 2, 9, 4})).as("no ratio of cases").isEqualTo(1 / 3.0);
    assertThat(targets.all().get(1).of(new double[] {0, 2, 0, 4})).isNaN();
  }

  @Test
  void studiesDoNotChangeWhatTheSameCityAnswers() {
    double[] alone = answers(village.load(QUICK));
    double[] studied = answers(village.load(QUICK + STUDIES));

    assertThat(Arrays.copyOf(studied, alone.length)).isEqualTo(alone);
    assertThat(studied).hasSize(alone.length + 1);
    assertThat(studied[alone.length]).isBetween(-1.0, 1.0).isNotZero();
  }

  private static double[] answers(LoadedCalibration loaded) {
    return loaded.model().answers(
        loaded.parameters().stream().mapToDouble(Parameter::value).toArray(), 1, Sweep.IN_ORDER);
  }

  @Test
  void aRunLivesThroughEachTreatmentOnce() {
    assertThat(village.load(QUICK).weeksPerRun()).isEqualTo(4);
    assertThat(village.load(QUICK + "studies: {transparency: {}, campaign: {}}\n").weeksPerRun())
        .as("burn-in, status quo, disclosure, campaign").isEqualTo(4 + 3 * 52);
  }

  @Test
  void runsWithoutStudiesAreThoseOfBefore() {
    LoadedCalibration without = village.load(QUICK);
    LoadedCalibration with = village.load(QUICK + STUDIES);

    assertThat(ParameterYaml.write(without.calibration().essence())).doesNotContain("studies");
    assertThat(with.fingerprint("test", false)).isNotEqualTo(without.fingerprint("test", false))
        .isNotEqualTo(village.load(QUICK + STUDIES.replace("0.03", "0.04")).fingerprint("test", false));
  }

  /** Disclosure raises trust by transparency and nothing else of what is fitted here: the study tells how much. */
  @Test
  void aStudyTeachesItsParameterWithAnyNumberOfThreads() throws IOException {
    LoadedCalibration loaded = village.load(QUICKER.replace("runs: 160", "runs: 240")
        .replace("uBase: {prior: \"U(0, 6)\"}", "uBase: {prior: \"U(0, 6)\"}\n  information.transparency: {prior: \"U(0, 0.5)\"}")
        + STUDIES);
    CalibrationResult result = run(loaded, "two.csv", 2);
    int transparency = loaded.parameters().stream().map(Parameter::path).toList().indexOf("information.transparency");

    assertThat(result.outcome().diagnostics().unknowns().get(transparency).sd()).isLessThan(0.5 / Math.sqrt(12) * 0.75);
    assertThat(result.studyPredictions()).singleElement().satisfies(study -> {
      assertThat(study.target().name()).isEqualTo("transparency trust");
      assertThat(study.z()).isBetween(-2.0, 2.0);
    });
    assertThat(result.drifts()).extracting(Drift::name).containsExactly("willing", "refusesData");
    assertThat(Arrays.stream(result.changes()).mapToInt(row -> row.length)).containsOnly(2);
    run(loaded, "one.csv", 1);
    assertThat(lines("one.csv")).isEqualTo(lines("two.csv"));
  }

  private CalibrationResult run(LoadedCalibration loaded, String file, int threads) throws IOException {
    return new Calibrator(loaded, false, new LocalWorkers(threads), ProgressListener.NONE, made -> { })
        .run(folder.resolve(file), loaded.fingerprint("test", false), new SetAside(folder, warning -> { }));
  }

  /** All lines of a file without the time that runs took. */
  private String lines(String file) throws IOException {
    return Files.readString(folder.resolve(file)).lines()
        .map(line -> line.replaceFirst(",\\d+,done,[0-9a-f]{8}$", ",done")).collect(Collectors.joining("\n"));
  }
}
