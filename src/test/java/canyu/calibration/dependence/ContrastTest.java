package canyu.calibration.dependence;

import static canyu.calibration.dependence.MadeUp.under;
import static canyu.calibration.plan.Dependence.INDEPENDENT;
import static canyu.calibration.plan.Dependence.NEGATIVE;
import static canyu.calibration.plan.Dependence.POSITIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.diagnostics.CalibrationVerdict.Kind;
import canyu.calibration.plan.Dependence;
import canyu.experiment.statistics.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What changes with the assumption and what does not, on made-up numbers; effects are in points. */
class ContrastTest {

  private static final Pair ONE_AND_TWO = new Pair("one", "two");

  private static MadeUp arms(Dependence assumption, double one, double two, double three) {
    return under(assumption).arm("one", one, 0.2).arm("two", two, 0.2).arm("three", three, 0.2);
  }

  private static Contrast of(MadeUp... findings) {
    return new Contrast(Stream.of(findings).map(MadeUp::finding).toList());
  }

  @Test
  void theSameOrderIsNoChange() {
    Contrast contrast =
        of(arms(INDEPENDENT, 1, 2, 3), arms(POSITIVE, 1.1, 1.15, 1.3), arms(NEGATIVE, 4, 5, 6));

    assertThat(contrast.arms()).containsExactly("three", "two", "one");
    assertThat(contrast.swaps()).isEmpty();
    assertThat(contrast.settled()).as("one and two are not told apart under positive dependence").isEqualTo(2);
    assertThat(contrast.changingPlace()).isEmpty();
    assertThat(contrast.changingVerdict()).isEmpty();
  }

  @Test
  void armsThatAreToldApartOneWayAndTheOtherTrulySwap() {
    Contrast contrast = of(arms(INDEPENDENT, 1, 2, 5), arms(POSITIVE, 1, 2, 5), arms(NEGATIVE, 2, 1, 5));

    assertThat(contrast.swaps()).containsExactly(
        new Swap(ONE_AND_TWO, List.of(NEGATIVE), List.of(INDEPENDENT, POSITIVE), true));
    assertThat(contrast.changingPlace()).containsExactly("two", "one");
  }

  @Test
  void armsThatAreNotToldApartInOneOfTheOrdersMayNotSwapAtAll() {
    Contrast contrast = of(arms(INDEPENDENT, 1, 2, 5), arms(POSITIVE, 1, 2, 5),
        arms(NEGATIVE, 1.9, 1.8, 5).doubting(0.3));

    assertThat(contrast.swaps()).containsExactly(
        new Swap(ONE_AND_TWO, List.of(NEGATIVE), List.of(INDEPENDENT, POSITIVE), false));
  }

  @Test
  void pairsThatTrulySwapComeFirst() {
    Contrast contrast = of(arms(INDEPENDENT, 1, 1.05, 3), arms(NEGATIVE, 4, 3.95, 3));

    assertThat(contrast.swaps()).extracting(Swap::shown).containsExactly(true, true, false);
  }

  @Test
  void armsWithTheSameEffectShareAPlaceAndAreInEitherOrder() {
    Contrast contrast = of(arms(INDEPENDENT, 2, 2, 1), arms(NEGATIVE, 2, 3, 1));

    assertThat(contrast.swaps()).isEmpty();
    assertThat(contrast.findings().get(0).armComparison().orElseThrow().place("two")).isEqualTo(1);
    assertThat(contrast.findings().get(0).armComparison().orElseThrow().place("three")).isEqualTo(3);
  }

  @Test
  void verdictsChangeWhereIntervalsSaySomethingElse() {
    Contrast contrast = of(arms(INDEPENDENT, 0.5, 1, 2), arms(POSITIVE, 0.1, 1, 2), arms(NEGATIVE, -0.5, 1, 2));

    assertThat(contrast.changingVerdict()).containsExactly("one");
    assertThat(contrast.under("one", Verdict.RAISES)).containsExactly(INDEPENDENT);
    assertThat(contrast.under("one", Verdict.NOT_RESOLVED)).containsExactly(POSITIVE);
    assertThat(contrast.under("one", Verdict.LOWERS)).containsExactly(NEGATIVE);
  }

  @Test
  void effectsChangeWhereTheirIntervalsLieApart() {
    Contrast contrast = of(arms(INDEPENDENT, 1, 2, 3), arms(POSITIVE, 1.3, 2, 3), arms(NEGATIVE, 1, 2.5, 3));

    assertThat(contrast.changingEffect()).containsExactly("two");
  }

  @Test
  void aShiftIsTheLargestDistanceInStandardDeviationsOfTheTwo() {
    Contrast contrast = of(under(INDEPENDENT).parameter("moves", 1, 3).parameter("stays", 5, 1),
        under(POSITIVE).parameter("moves", 1.5, 3).parameter("stays", 5, 1),
        under(NEGATIVE).parameter("moves", 6, 4).parameter("stays", 5.5, 1));

    assertThat(contrast.shifts()).extracting(Shift::parameter).containsExactly("moves", "stays");
    // 5 by the root mean square of 3 and 4
    assertThat(contrast.shifts().get(0).deviations()).isCloseTo(5 / Math.sqrt(12.5), within(1e-12));
    assertThat(contrast.shifts()).extracting(Shift::noteworthy).as("half is not more than half")
        .containsExactly(true, false);
    assertThat(contrast.shifts().get(0)).extracting(Shift::one, Shift::other)
        .containsExactly(INDEPENDENT, NEGATIVE);
  }

  @Test
  void drawsThatAreTooFewAreNotCompared() {
    Contrast contrast = of(arms(INDEPENDENT, 1, 2, 3).parameter("any", 0, 1),
        arms(POSITIVE, 1, 2, 3).parameter("any", 0.1, 1),
        arms(NEGATIVE, 3, 2, 1).parameter("any", 9, 1).fitting(Kind.NOT_CONVERGED));

    assertThat(contrast.unfit()).isEmpty();
    assertThat(contrast.unconverged()).extracting(AssumptionFinding::assumption).containsExactly(NEGATIVE);
    assertThat(contrast.sound()).extracting(AssumptionFinding::assumption).containsExactly(INDEPENDENT, POSITIVE);
    assertThat(contrast.shifts()).allSatisfy(shift -> assertThat(shift.deviations()).isCloseTo(0.1, within(1e-12)));
  }

  @Test
  void whereNothingFitsNothingIsCompared() {
    Contrast contrast = of(arms(INDEPENDENT, 1, 2, 3).parameter("any", 0, 1),
        arms(POSITIVE, 1, 2, 3).parameter("any", 0.1, 1),
        arms(NEGATIVE, 3, 2, 1).parameter("any", 9, 1).fitting(Kind.CANNOT_FIT));

    assertThat(contrast.unfit()).extracting(AssumptionFinding::assumption).containsExactly(NEGATIVE);
    assertThat(contrast.compared()).extracting(AssumptionFinding::assumption).containsExactly(INDEPENDENT, POSITIVE);
    assertThat(contrast.swaps()).isEmpty();
    assertThat(contrast.shifts()).allSatisfy(shift -> assertThat(shift.deviations()).isCloseTo(0.1, within(1e-12)));
  }
}
