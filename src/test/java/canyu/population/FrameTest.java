package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.parameter.Binder;
import canyu.parameter.ParameterFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {

  @ParameterizedTest
  @ValueSource(strings = {"suzhou-respondents", "suzhou-residents"})
  void theFramesThatShipCanBeDrawn(String name) {
    Frame frame = Binder.bind(ParameterFile.read(Path.of("calibration", name + ".yaml")), Frame.class);

    assertThat(frame.reconciliations()).isEmpty();
    assertThat(Composition.ofMarginals(OwnDivisions.USUAL, (Marginals) frame.people()).people()).isNotEmpty();
  }

  @Test
  void saysWhatRoundingItUndid() {
    Marginals people = new Marginals(
        Frames.sexes(.50, .51), Frames.levels(.2, .2, .2, .2, .2), new Moments(40, 10, 18, 90), 0);

    assertThat(Frames.frame(people).reconciliations()).containsExactly("sex sum to 1.0100 and were divided by it");
  }

  @Test
  void refusesSharesThatDoNotSumToOne() {
    Moments ages = new Moments(40, 10, 18, 90);

    assertThatThrownBy(() -> new Marginals(Frames.sexes(.5, .53), Frames.levels(.2, .2, .2, .2, .2), ages, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sex must sum to 1 within 0.02, but sum to 1.03");
    assertThatThrownBy(() -> new Marginals(Frames.sexes(.5, .5), Frames.levels(.2, .2, .2, .2, .1), ages, 0))
        .hasMessageContaining("education must sum to 1");
  }

  @Test
  void refusesDistrictsWithoutAnyone() {
    assertThatThrownBy(() -> new Frame("a city", "Suzhou", Optional.empty(), Map.of("gusu", 0.0), Map.of("any", 1.0),
        Devices.SOME, Optional.empty(), Frames.residents(), Map.of()))
        .hasMessage("districts must hold a weight larger than 0");
  }

  /** In doubles, 1 − 0.98 is a little more than 0.02. */
  @Test
  void sharesMayBeTwoHundredthsOff() {
    assertThat(Frames.frame(new Marginals(Frames.sexes(.5, .48), Frames.levels(.2, .2, .2, .2, .2),
        new Pyramid(List.of(new Band(15, 60, 1, 0))), 0)).reconciliations())
        .containsExactly("sex sum to 0.9800 and were divided by it");
  }
}
