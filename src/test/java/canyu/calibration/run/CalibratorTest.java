package canyu.calibration.run;

import static canyu.calibration.loading.CalibratedVillage.QUICKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.calibration.inference.problem.PointEstimate;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.loading.CalibratedVillage;
import canyu.calibration.loading.Coins;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Parameter;
import canyu.experiment.run.LocalWorkers;
import canyu.file.SetAside;
import canyu.report.calibration.CalibrationTables;
import canyu.report.calibration.Written;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calibrations of the real model from file to posterior. */
@Tag("slow")
class CalibratorTest {

  private Path folder;
  private CalibratedVillage village;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    folder = temporary;
    village = CalibratedVillage.in(temporary).withQuietScenario(Map.of());
  }

  private CalibrationResult run(LoadedCalibration loaded, String file, int threads) throws IOException {
    return new Calibrator(loaded, false, new LocalWorkers(threads), ProgressListener.NONE, made -> { })
        .run(folder.resolve(file), loaded.fingerprint("test", false), new SetAside(folder, warning -> { }));
  }

  /** All that is written in the end. */
  private static List<String> tables(CalibrationResult result) {
    CalibrationTables tables = new CalibrationTables(result);
    return Stream.of(tables.posterior(), tables.targets(), tables.parameters(), tables.drift())
        .map(Written::csv).toList();
  }

  @Test
  void neitherThreadsNorInterruptionsChangeAByte() throws IOException {
    LoadedCalibration loaded = village.load(QUICKER);
    List<String> whole = tables(run(loaded, "whole.csv", 2));
    List<String> lines = Files.readAllLines(folder.resolve("whole.csv"));

    for (int kept : new int[] {77, lines.size() - 3}) {
      Files.writeString(folder.resolve("cut.csv"), String.join("\n", lines.subList(0, kept)) + "\n12,sear");
      assertThat(tables(run(loaded, "cut.csv", 1))).isEqualTo(whole);
    }
  }

  /**
   * Of 1,402 people 701 would pay, which leaves Beta(702, 702): mean 1/2, standard deviation .013343. The luck of
   * cities with 14,000 residents adds a tenth to its square.
   */
  @Test
  void theCoinHasItsKnownPosterior() throws IOException {
    CalibrationResult result = run(Coins.load(village, 14_000, 701, 1402), "coin.csv", 2);
    NormalDistribution normal = new NormalDistribution();
    int wBase = result.loaded().parameters().stream().map(Parameter::path).toList().indexOf("participation.wBase");
    double[] shares = Arrays.stream(result.outcome().posterior().parameters())
        .mapToDouble(draw -> normal.cumulativeProbability(draw[wBase])).toArray();

    assertThat(StatUtils.mean(shares)).isCloseTo(0.5, within(0.0015));
    assertThat(Math.sqrt(StatUtils.variance(shares)))
        .isCloseTo(Math.hypot(0.013343, Math.sqrt(0.25 / 14_000)), within(0.001));
    assertThat(result.outcome().verdict().kind()).isEqualTo(CalibrationVerdict.Kind.CONVERGED);
  }

  @Test
  void whatIsPrintedIsPredicted() throws IOException {
    CalibrationResult result = run(Coins.load(village, 5000, 494, 1402), "coin.csv", 2);

    assertThat(result.predictions()).singleElement().satisfies(prediction -> {
      assertThat(prediction.name()).isEqualTo("wouldPay");
      assertThat(prediction.mean()).isCloseTo(494.0 / 1402, within(0.02));
      assertThat(prediction.low()).isLessThan(prediction.mean());
      assertThat(prediction.z()).isBetween(-1.0, 1.0);
    });
  }

  @Test
  void answersThatContradictEachOtherCannotBeFitted() throws IOException {
    village.write("contradiction.yaml", CalibratedVillage.CONTRADICTORY_SURVEY);
    LoadedCalibration loaded = village.load(CalibratedVillage.CONTRADICTION);

    CalibrationVerdict verdict = run(loaded, "runs.csv", 2).outcome().verdict();

    assertThat(verdict.kind()).isEqualTo(CalibrationVerdict.Kind.CANNOT_FIT);
    assertThat(verdict.targets()).isNotEmpty();
  }

  @Test
  void aWholeNumberThatWasCalibratedCanBeReadBack() throws IOException {
    LoadedCalibration loaded = village.load(QUICKER.replace("participation.vBase: {prior: \"U(-3, 3)\"}",
        "service.patience: {prior: \"U(3.7, 12)\"}"));
    CalibrationResult result = run(loaded, "runs.csv", 2);
    int patience = loaded.parameters().stream().map(Parameter::path).toList().indexOf("service.patience");

    assertThat(Arrays.stream(result.outcome().posterior().column(patience)).distinct().boxed())
        .hasSizeBetween(2, 9).allMatch(weeks -> weeks == Math.rint(weeks));
    Path posterior = village.write("posterior.csv", Written.csv(new CalibrationTables(result).posterior()));
    LoadedScenario drawn = ScenarioFile.read(village.write("drawn.yaml", "replicates: 40\nsurvey: null\n"),
        Map.of("parameters.posterior", posterior.toString(), "population.frame",
            Path.of("calibration", "suzhou-residents.yaml").toAbsolutePath().toString()));
    assertThat(IntStream.range(0, 20).mapToObj(draw -> drawn.draws().orElseThrow().values(draw).get("service.patience")))
        .allMatch(weeks -> weeks == Math.rint(weeks) && weeks >= 4 && weeks <= 12);
  }

  @Test
  void theMethodOfMomentsFindsTheCoin() throws IOException {
    LoadedCalibration loaded = Coins.load(village, 2000, 841, 1000);

    PointEstimate estimate = new Calibrator(loaded, false, new LocalWorkers(2), ProgressListener.NONE, made -> { })
        .estimate(folder.resolve("runs.csv"), loaded.fingerprint("test", false),
            new SetAside(folder, warning -> { }));

    int wBase = loaded.parameters().stream().map(Parameter::path).toList().indexOf("participation.wBase");
    assertThat(estimate.parameters()[wBase]).isCloseTo(1, within(0.1));
    assertThat(estimate.degrees()).isZero();
    assertThat(estimate.p()).isNaN();
  }
}
