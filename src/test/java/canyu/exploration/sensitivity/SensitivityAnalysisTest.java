package canyu.exploration.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.experiment.run.Workforce;
import canyu.exploration.ensemble.Ensemble;
import canyu.exploration.ensemble.Ensembles;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Functions whose indices are known. */
@Tag("slow")
class SensitivityAnalysisTest {

  private static final int DRAWS = 500;

  private static Sensitivity of(Ensemble ensemble) {
    return SensitivityAnalysis.of(ensemble, new Workforce(1)).sensitivities().get(0);
  }

  private static Influence of(Sensitivity sensitivity, String parameter) {
    return sensitivity.influences().stream().filter(each -> each.parameter().equals(parameter)).findFirst().orElseThrow();
  }

  private static double part(Sensitivity sensitivity, String parameter) {
    return of(sensitivity, parameter).part().map(Share::value).orElse(Double.NaN);
  }

  /** Ishigami and Homma (1990) with a = 7 and b = .1: half of the interaction of x1 and x3 belongs to each. */
  @Test
  void theIshigamiFunction() {
    Sensitivity found = of(Ensembles.of(Ensembles.uniform(3, DRAWS, new Random(1)), x -> {
      double[] angle = Arrays.stream(x).map(each -> Math.PI * (2 * each - 1)).toArray();
      return Math.sin(angle[0]) + 7 * Math.pow(Math.sin(angle[1]), 2) + 0.1 * Math.pow(angle[2], 4) * Math.sin(angle[0]);
    }));

    assertThat(part(found, "x1")).isCloseTo(0.436, within(0.06));
    assertThat(part(found, "x2")).isCloseTo(0.442, within(0.06));
    assertThat(part(found, "x3")).isCloseTo(0.122, within(0.06));
    assertThat(of(found, "x3").alone().value()).as("alone it tells nothing").isLessThan(found.line());
    assertThat(found.others()).isLessThan(0.08);
  }

  @Test
  void theGFunctionOfSobol() {
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    Sensitivity found = of(Ensembles.of(Ensembles.uniform(a.length, DRAWS, new Random(2)), x ->
        IntStream.range(0, a.length).mapToDouble(i -> (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]))
            .reduce(1, (one, other) -> one * other)));

    double[] exact = shapleyOfProduct(Arrays.stream(a).map(each -> 1 / (3 * (1 + each) * (1 + each))).toArray());
    assertThat(part(found, "x1")).isCloseTo(exact[0], within(0.06));
    assertThat(part(found, "x2")).isCloseTo(exact[1], within(0.06));
    assertThat(found.influences().subList(4, 8)).noneMatch(Influence::isInfluential);
  }

  /** Of a product of independent factors with mean 1: an interaction belongs to its inputs in equal parts. */
  private static double[] shapleyOfProduct(double... variances) {
    double[] effects = new double[variances.length];
    double all = 0;
    for (int subset = 1; subset < 1 << variances.length; subset++) {
      double variance = 1;
      for (int i = 0; i < variances.length; i++) {
        variance *= (subset >> i & 1) == 1 ? variances[i] : 1;
      }
      all += variance;
      for (int i = 0; i < variances.length; i++) {
        effects[i] += (subset >> i & 1) == 1 ? variance / Integer.bitCount(subset) : 0;
      }
    }
    double total = all;
    return Arrays.stream(effects).map(effect -> effect / total).toArray();
  }

  /** Normal inputs of which two are correlated (Owen and Prieur 2017, theorem 2). */
  @Test
  void aLinearFunctionOfCorrelatedInputs() {
    double[][] columns = Ensembles.normal(6, DRAWS, new Random(3));
    double[] second = columns[1];
    double[] third = columns[2];
    Arrays.setAll(third, draw -> 0.8 * second[draw] + 0.6 * third[draw]);

    Sensitivity found = of(Ensembles.of(columns, x -> x[0] + 2 * x[1]));

    assertThat(part(found, "x1")).isCloseTo(0.2, within(0.05));
    assertThat(part(found, "x2")).isCloseTo(4 * (1 - 0.32) / 5, within(0.05));
    assertThat(part(found, "x3")).as("it tells of the other").isCloseTo(4 * 0.32 / 5, within(0.05));
    assertThat(found.influential()).hasSize(3);
    // of a normal variable its ranks explain 3/pi, and a fourth of the rest counts
    assertThat(of(found, "x2").alone().value()).isCloseTo(0.8 * (3 / Math.PI + (1 - 3 / Math.PI) / 4), within(0.05));
    assertThat(of(found, "x2").correlation()).isCloseTo(Math.sqrt(0.8), within(0.05));
  }

  @Test
  void luckIsARowOfItsOwnAndTheSharesAddUp() {
    Sensitivity found = of(Ensembles.of(
        Ensembles.normal(5, DRAWS, new Random(4)), x -> 2 * x[0] + x[1], 2, Math.sqrt(5), new Random(5)));

    assertThat(found.chance().orElseThrow().value()).isCloseTo(0.5, within(0.06));
    assertThat(part(found, "x1")).isCloseTo(0.4, within(0.06));
    assertThat(part(found, "x2")).isCloseTo(0.1, within(0.05));
    assertThat(found.chance().get().value() + part(found, "x1") + part(found, "x2") + found.others())
        .isCloseTo(1, within(1e-9));
    assertThat(found.sd()).isCloseTo(Math.sqrt(10), within(0.3));
  }

  /** With few draws and much luck, what seems explained may be more than parameters can have done. */
  @Test
  void partsAndLuckNeverComeToMoreThanAll() {
    for (int number = 0; number < 20; number++) {
      Random random = new Random(500 + number);
      Sensitivity found = of(Ensembles.of(Ensembles.normal(4, 60, random), x -> x[0] + x[1], 2, 3, random));
      assertThat(found.chance().orElseThrow().value()
          + found.influential().stream().mapToDouble(each -> each.part().orElseThrow().value()).sum())
          .isLessThanOrEqualTo(1 + 1e-9);
    }
  }

  /** The interval of luck, and of the part and the share of an input, hold the truth. */
  @Test
  void intervalsHoldTheTruth() {
    int tries = 60;
    long chance = 0;
    long part = 0;
    long alone = 0;
    for (int number = 0; number < tries; number++) {
      Random random = new Random(100 + number);
      Sensitivity found = of(Ensembles.of(Ensembles.normal(4, 200, random), x -> 2 * x[0] + x[1], 2, Math.sqrt(5), random));
      chance += holds(found.chance(), 0.5);
      part += holds(of(found, "x1").part(), 0.4);
      alone += holds(Optional.of(of(found, "x1").alone()), 0.4);
    }
    // three standard errors of 57 in 60 are 5
    assertThat(List.of(chance, part, alone)).allMatch(count -> count >= 52);
  }

  private static int holds(Optional<Share> share, double truth) {
    return share.filter(each -> each.low() <= truth && truth <= each.high()).isPresent() ? 1 : 0;
  }

  @Test
  void ofInertInputsOneInAHundredIsFlaggedAtMostAndOneTryInTwenty() {
    int tries = 1000;
    int inputs = 20;
    Random random = new Random(6);
    SmoothInputs smooth =
        SmoothInputs.of(Ensembles.of(Ensembles.normal(inputs, 100, random), x -> 0).inputs());
    int flagged = 0;
    int wrong = 0;
    for (int number = 0; number < tries; number++) {
      int found = Screening.of(smooth, random.doubles(100).map(u -> -Math.log(u)).toArray()).found().size();
      flagged += found;
      wrong += found > 0 ? 1 : 0;
    }
    assertThat(flagged).isLessThanOrEqualTo(tries * inputs / 100);
    // three standard errors of 50 in 1,000 are 21
    assertThat(wrong).isBetween(29, 71);
  }

  @Test
  void ofThreeInertInputsOneInAHundredIsFlagged() {
    Random random = new Random(7);
    SmoothInputs smooth = SmoothInputs.of(Ensembles.of(Ensembles.normal(3, 100, random), x -> 0).inputs());
    long flagged = IntStream.range(0, 1000).mapToLong(number ->
        Screening.of(smooth, random.doubles(100).toArray()).found().size()).sum();

    // three standard errors of 30 in 3,000 are 16; half of the tries that flag one look again and may flag another
    assertThat(flagged).isLessThanOrEqualTo(46);
  }

  @Test
  void anInputThatCarriesATwentiethIsFoundAmongSixtySix() {
    double[] shares = {0.3, 0.2, 0.1, 0.05, 0.05};
    int tries = 20;
    int found = 0;
    for (int number = 0; number < tries; number++) {
      Random random = new Random(1000 + number);
      Sensitivity each = of(Ensembles.of(Ensembles.normal(66, DRAWS, random), x -> IntStream.range(0, shares.length)
          .mapToDouble(i -> Math.sqrt(shares[i]) * x[i]).sum(), 1, Math.sqrt(0.3), random));
      found += IntStream.rangeClosed(1, shares.length).filter(i -> of(each, "x" + i).isInfluential()).count();
    }
    assertThat(found).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * tries * shares.length));
  }

  @Test
  void theSameComesOutOnAnyThreads() {
    Ensemble ensemble = Ensembles.of(Ensembles.uniform(8, 100, new Random(8)), x -> x[0] * x[1], 2, 0.1, new Random(9));

    assertThat(SensitivityAnalysis.of(ensemble, new Workforce(2)).sensitivities())
        .isEqualTo(SensitivityAnalysis.of(ensemble, new Workforce(1)).sensitivities());
  }

  @Test
  void fewDrawsAndConstantEffectsTellNothing() {
    Sensitivity few = of(Ensembles.of(Ensembles.uniform(3, 29, new Random(10)), x -> x[0]));
    assertThat(few.hasEnoughDraws()).isFalse();
    assertThat(few.influences()).isEmpty();

    Sensitivity constant = of(Ensembles.of(Ensembles.uniform(3, 100, new Random(11)), x -> 3));
    assertThat(constant.isConstant()).isTrue();
    assertThat(constant.influences()).isEmpty();
    assertThat(constant.mean()).isEqualTo(3);
  }

  @Test
  void drawsThatDoNotDefineTheEffectAreLeftOut() {
    Sensitivity found = of(Ensembles.of(
        Ensembles.uniform(3, 200, new Random(12)), x -> x[0] < 0.25 ? Double.NaN : x[0] + x[1]));

    assertThat(found.draws()).isBetween(120, 175);
    assertThat(found.influential()).extracting(Influence::parameter).containsExactlyInAnyOrder("x1", "x2");
  }

  @Test
  void anInputThatTakesFewValuesIsSeen() {
    double[][] columns = Ensembles.uniform(4, 200, new Random(13));
    columns[0] = Arrays.stream(columns[0]).map(Math::rint).toArray();
    columns[3] = new double[200];

    Sensitivity found = of(Ensembles.of(columns, x -> x[0] + 0.1 * x[1]));

    assertThat(part(found, "x1")).isCloseTo(1, within(0.02));
    assertThat(of(found, "x4").alone().value()).isZero();
  }
}
