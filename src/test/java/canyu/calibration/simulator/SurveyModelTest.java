package canyu.calibration.simulator;

import static canyu.calibration.loading.CalibratedVillage.QUICK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.loading.CalibratedVillage;
import canyu.calibration.loading.Coins;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Parameter;
import canyu.city.Sweep;
import canyu.indicator.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model as a function of its parameters. */
class SurveyModelTest {

  private CalibratedVillage village;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    village = CalibratedVillage.in(temporary);
  }

  private static double[] usual(LoadedCalibration loaded) {
    return loaded.parameters().stream().mapToDouble(Parameter::value).toArray();
  }

  private static double[] with(LoadedCalibration loaded, String path, double value) {
    double[] values = usual(loaded);
    values[loaded.parameters().stream().map(Parameter::path).toList().indexOf(path)] = value;
    return values;
  }

  @Test
  void parametersGoWhereTheirPathSays() {
    LoadedCalibration loaded = village.load(QUICK);

    assertThat(loaded.model().parameters(with(loaded, "participation.uBase", 1.25)).processes().participation()
        .willingness().uBase()).isEqualTo(1.25);
    assertThat(loaded.model().parameters(with(loaded, "traits.common", 0.7)).traits().common()).isEqualTo(0.7);
    assertThat(loaded.model().parameters(usual(loaded))).isEqualTo(
        loaded.surveyed().statusQuo().scenario().parameters());
  }

  @Test
  void theWishToTakePartRaisesTheShareOfTheWilling() {
    LoadedCalibration loaded = village.load(QUICK);

    assertThat(loaded.model().answers(with(loaded, "participation.uBase", 4), 1, Sweep.IN_ORDER)[0])
        .isGreaterThan(loaded.model().answers(with(loaded, "participation.uBase", 2), 1, Sweep.IN_ORDER)[0] + 0.2);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 0, 0.5})
  void payingCanBeMadeACoin(double bias) {
    LoadedCalibration loaded = Coins.load(village, 3000, 701, 1402);

    double share = loaded.model().answers(with(loaded, "participation.wBase", bias), 0, Sweep.IN_ORDER)[0];

    double p = new NormalDistribution().cumulativeProbability(bias);
    assertThat(share).isCloseTo(p, within(4 * Math.sqrt(p * (1 - p) / 3000)));
  }

  @Test
  void sharesAmongThoseWhoRefuseAreTakenAmongThem() {
    LoadedCalibration all = village.load(QUICK.replace("data: {}", "worry: {}"));
    LoadedCalibration refusers = village.load(QUICK.replace("data: {}", "worry: {among: refusesData}"));

    assertThat(refusers.model().answers(usual(refusers), 1, Sweep.IN_ORDER)[1])
        .isGreaterThan(all.model().answers(usual(all), 1, Sweep.IN_ORDER)[1] + 0.02);
  }

  @Test
  void anInequalityThatHoldsIsNotMissed() {
    LoadedCalibration loaded = village.load(QUICK + """
        bounds:
          - {answer: willing, atLeast: 0.1}
          - {answer: willing, atLeast: 0.99}
        """);
    double[] statistics = loaded.model().answers(usual(loaded), 1, Sweep.IN_ORDER);

    assertThat(statistics[2]).isZero();
    assertThat(statistics[3]).isCloseTo(0.99 - statistics[0], within(1e-12));
    assertThat(loaded.targets().questions().get(0).answers()).isEqualTo(List.of(Answer.WILLING));
  }

  @Test
  void afterALongBurnInLittleMoves() {
    LoadedCalibration loaded = village.load(QUICK.replace("burnIn: 4", "burnIn: 104"));

    assertThat(DoubleStream.of(loaded.model().change(usual(loaded), 1, Sweep.IN_ORDER)).boxed())
        .allMatch(change -> Math.abs(change) < 0.08);
  }
}
