package canyu.scenario.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import canyu.parameter.Described;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriorTest {

  private static Prior prior(String text) {
    return Prior.parse(text, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  @Test
  void quantilesAreThoseOfTheDistribution() {
    assertThat(prior("U(2, 4)").quantile(0.25)).isEqualTo(2.5);
    assertThat(prior("logU(1e-4, 1e-2)").quantile(0.5)).isCloseTo(1e-3, within(1e-12));
    assertThat(prior("N(0.5, 0.3)").quantile(0.975)).isCloseTo(0.5 + 0.3 * 1.959964, within(1e-6));
    assertThat(prior("logN(ln 2, 0.4)").quantile(0.5)).isCloseTo(2, within(1e-9));
    assertThat(prior("Beta(6, 6)").quantile(0.5)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aPriorIsCutOffAtItsOwnBoundsAndAtThoseOfTheParameter() {
    Prior cut = Prior.parse("logN(ln 2, 0.4) in [1, 5]", 0, 3);
    assertThat(cut.quantile(1e-9)).isCloseTo(1, within(1e-6));
    assertThat(cut.quantile(1 - 1e-9)).isCloseTo(3, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"U(2, 4)", "logU(1e-4, 1e-2)", "N(0.5, 0.3) in [0, 1]", "logN(ln 2, 0.4) in [1, 5]",
      "Beta(6, 3)"})
  void densityAndCumulativeShareBelongToTheQuantiles(String text) {
    Prior prior = prior(text);
    for (double share : new double[] {0.1, 0.5, 0.8}) {
      double value = prior.quantile(share);
      assertThat(prior.cumulative(value)).isCloseTo(share, within(1e-6));
      double step = 1e-4 * value;
      double slope = (prior.cumulative(value + step) - prior.cumulative(value - step)) / (2 * step);
      assertThat(prior.logDensity(value)).isCloseTo(Math.log(slope), within(1e-3));
    }
    assertThat(prior.logDensity(prior.least() - 1)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(prior.logDensity(prior.most() + 1)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void meanAndStandardDeviationAreThoseOfTheDistribution() {
    assertThat(prior("U(2, 4)").mean()).isCloseTo(3, within(1e-9));
    assertThat(prior("U(2, 4)").sd()).isCloseTo(2 / Math.sqrt(12), within(1e-5));
    assertThat(prior("N(0.5, 0.3)").sd()).isCloseTo(0.3, within(0.001));
    assertThat(prior("Beta(2, 6)").mean()).isCloseTo(0.25, within(1e-4));
  }

  @Test
  void whatIsNoPriorIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> prior("Gamma(1, 2)"))
        .withMessageContaining("prior must be like");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "U(20, 80)|lie within the range of the parameter, at least in part",
      "N(0, 1) in [2, 1]|be cut off to an interval [from, to] with from below to",
      "N(0, 1) in [1, 1]|be cut off to an interval [from, to] with from below to",
      "N(0, 1) in [2, 3]|lie within the range of the parameter, at least in part",
      "N(40, 1)|lie within the range of the parameter, at least in part",
      "U(3, 2)|be U(a, b) with a below b",
      "U(0.5, 0.5)|be U(a, b) with a below b",
      "logU(0, 1)|be logU(a, b) with a above 0 and below b",
      "logU(0.5, 0.1)|be logU(a, b) with a above 0 and below b",
      "N(0.5, 0)|be N(mean, sd) with sd above 0",
      "N(0.5, -1)|be N(mean, sd) with sd above 0",
      "logN(ln 2, 0)|be logN(ln median, sd) with sd above 0",
      "Beta(0, 1)|be Beta(a, b) with a and b above 0",
      "Beta(1, -1)|be Beta(a, b) with a and b above 0",
      "U(0, 1e999)|have finite numbers",
      "logN(ln 0, 1)|have finite numbers",
      "logN(ln -1, 1)|have finite numbers",
      "U(1.2.3, 4)|have finite numbers",
      "N(0, 1) in [0, 1e999]|have finite numbers",
      "U(-1e308, 1e308)|lie within the range of the parameter, at least in part",
      "N(0.5, 1e-20)|have values that differ and can be computed",
      "U(0, Infinity)|be like U(0, 1)",
      "U(0, NaN)|be like U(0, 1)"})
  void aPriorWithoutMassOrSenseIsRefusedWithTheRangeOfItsParameter(String text, String must) {
    Described share = Parameters.numbers().stream()
        .filter(number -> number.path().equals("traits.common")).findFirst().orElseThrow();

    assertThatIllegalArgumentException().isThrownBy(() -> Prior.of(text, share))
        .withMessageStartingWith("prior must " + must)
        .withMessageEndingWith("but is '" + text + "'; the parameter itself must be between 0 and 1");
  }

  @Test
  void citiesOfOneDrawShareParametersAndOthersHaveTheirOwn() {
    LoadedScenario loaded = ScenarioFile.read(Path.of("scenarios/baseline.yaml"),
        Map.of("uncertainty", "{citiesPerDraw: 2}"));
    assertThat(loaded.ofReplicate(1).parameters()).isEqualTo(loaded.ofReplicate(0).parameters());
    assertThat(loaded.ofReplicate(2).parameters()).isNotEqualTo(loaded.ofReplicate(0).parameters());
  }

  @Test
  void whatWasCalibratedIsNotDrawn() {
    LoadedScenario loaded = ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of("uncertainty", "{}"));
    assertThat(loaded.draws().orElseThrow().values(0)).doesNotContainKey("participation.uBase")
        .containsKey("service.gain");
    assertThat(loaded.ofReplicate(0).parameters().processes().participation().willingness().uBase())
        .isEqualTo(loaded.scenario().parameters().processes().participation().willingness().uBase());
  }
}
