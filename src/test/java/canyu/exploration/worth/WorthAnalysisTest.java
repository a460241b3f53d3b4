package canyu.exploration.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.exploration.ensemble.Ensembles;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Choices whose value of information is known. */
class WorthAnalysisTest {

  private static final int DRAWS = 300;

  /** Of a normal gain over nothing, what knowing it is worth when its expectation spreads so far (Raiffa and Schlaifer 1961). */
  private static double normal(double mean, double sd) {
    NormalDistribution standard = new NormalDistribution();
    return sd * standard.density(mean / sd) - Math.abs(mean) * standard.cumulativeProbability(-Math.abs(mean) / sd);
  }

  /** A gain of .4 + x1 + x2 / 2, in cities with luck, and a share of residents who answer as x1 says. */
  private static Decisions normalChoice(int number, int inputs) {
    Random random = new Random(100 + number);
    return Decisions.of(Ensembles.normal(inputs, DRAWS, random), x -> 0.4 + x[0] + 0.5 * x[1])
        .withLuck(2, 1, random)
        .asking(Indicator.WILLING, x -> 0.5)
        .asking(Indicator.PARTICIPATION, x -> Math.max(0.01, 0.3 + 0.03 * x[0]));
  }

  @Test
  @Tag("slow")
  void theNormalChoiceBetweenTwoArms() {
    int tries = 6;
    double[] sums = new double[6];
    for (int number = 0; number < tries; number++) {
      WorthAnalysis found = normalChoice(number, 3).analysis(700, 1);
      sums[0] += found.perfect().orElseThrow().value() / tries;
      sums[1] += value(found, Worth.Kind.PARAMETER, "x.x1") / tries;
      sums[2] += value(found, Worth.Kind.PARAMETER, "x.x2") / tries;
      sums[3] += value(found, Worth.Kind.GROUP, "x") / tries;
      sums[4] += value(found, Worth.Kind.QUESTION, "tookPartIn4Weeks") / tries;
      sums[5] += value(found, Worth.Kind.PARAMETER, "x.x3") / tries;
      assertThat(Decisions.worth(found, Worth.Kind.PARAMETER, "x.x1").isResolved()).isTrue();
    }

    // three standard errors of a mean over 1,800 draws of gains that spread by .7 are .05
    assertThat(sums[0]).as("everything").isCloseTo(normal(0.4, Math.sqrt(1.25)), within(0.05));
    assertThat(sums[1]).as("x1").isCloseTo(normal(0.4, 1), within(0.05));
    assertThat(sums[2]).as("x2").isCloseTo(normal(0.4, 0.5), within(0.05));
    assertThat(sums[3]).as("all inputs").isCloseTo(normal(0.4, Math.sqrt(1.25)), within(0.05));
    double error = Math.sqrt(0.3 * 0.7 / 700) / 0.03;
    assertThat(sums[4]).as("asking").isCloseTo(normal(0.4, 1 / Math.sqrt(1 + error * error)), within(0.05));
    assertThat(sums[5]).as("inert").isCloseTo(0, within(0.01));
  }

  private static double value(WorthAnalysis found, Worth.Kind kind, String name) {
    return Decisions.worth(found, kind, name).gain().value();
  }

  /** Of twelve inert inputs the best seems to be worth something by chance; the line is there to say so. */
  @Test
  @Tag("slow")
  void whatDoesNothingIsWorthNothing() {
    int tries = 20;
    int resolved = 0;
    double mean = 0;
    double dummies = 0;
    for (int number = 0; number < tries; number++) {
      Random random = new Random(200 + number);
      WorthAnalysis found =
          Decisions.of(Ensembles.normal(12, 100, random), x -> 0).withLuck(2, 1, random).analysis(100, 1);
      resolved += found.of(Worth.Kind.PARAMETER).stream().anyMatch(Worth::isResolved) ? 1 : 0;
      mean += found.of(Worth.Kind.PARAMETER).stream().mapToDouble(each -> each.gain().value()).average().orElseThrow() / tries;
      dummies += found.of(Worth.Kind.PARAMETER).stream().mapToDouble(Worth::dummies).average().orElseThrow() / tries;
    }

    // of 20 tries one flags something; three standard errors more are 4
    assertThat(resolved).isLessThanOrEqualTo(4);
    assertThat(mean).isCloseTo(0, within(0.02));
    assertThat(dummies).isCloseTo(0, within(0.02));
  }

  /** The luck of cities alone makes draws differ: whoever takes the best of noisy means finds much to know. */
  @Test
  void luckIsNoKnowledge() {
    Random random = new Random(7);
    Decisions noise = Decisions.of(Ensembles.normal(2, DRAWS, random), x -> 0).withLuck(2, 1, random);
    NetBenefits benefits = NetBenefits.of(
        noise.ensemble(), Ensembles.OUTCOME, noise.ensemble().arms(), NetBenefits.Price.ofOutcome());
    double naive = IntStream.range(0, DRAWS).mapToDouble(draw -> Math.max(0, benefits.mean(draw)[1])).average().orElseThrow();

    assertThat(naive).isGreaterThan(0.2);
    assertThat(new PerfectKnowledge(benefits, CrossFit.parts(DRAWS)).gain().value()).isLessThan(naive / 2);
  }

  /** What answers and gains of one city have in common by its luck says nothing of the parameters. */
  @Test
  void theLuckOfTheCityThatIsAskedIsNotLearnt() {
    Random random = new Random(8);
    double[][] luck = Ensembles.normal(1, 2 * DRAWS, random);
    double[][][] gains = new double[DRAWS][2][2];
    IntStream.range(0, 2 * DRAWS).forEach(city -> gains[city / 2][city % 2][1] = luck[0][city]);
    NetBenefits benefits =
        new NetBenefits(List.of("status quo", "arm"), IntStream.range(0, DRAWS).toArray(), gains);
    CrossFit fit = new CrossFit(benefits, ObservedGains.ofCities(benefits));

    double gained = fit.of(Predictors.of(luck[0]), IntStream.range(0, DRAWS).toArray()).mean();

    // knowing it, one would gain .4 in the city that is asked
    assertThat(gained).isLessThan(0.1);
  }

  /** src/test/resources/worth/twoDrugs.py says how these numbers are known. */
  @Test
  @Tag("slow")
  void theTwoDrugsOfBrennanAndOthers() {
    TwoDrugs example = new TwoDrugs();
    WorthAnalysis found = example.decision(1000, new Random(9)).analysis(100, 1);

    example.known().forEach((parameter, value) ->
        assertThat(Decisions.worth(found, Worth.Kind.PARAMETER, parameter).gain().value()).as(parameter)
            .isCloseTo(value, within(TwoDrugs.TOLERANCE)));
    assertThat(found.perfect().orElseThrow().value()).isCloseTo(TwoDrugs.EVERYTHING, within(TwoDrugs.TOLERANCE));
  }

  @Tag("slow")
  @Test
  void theSameComesOutOnAnyThreads() {
    WorthAnalysis one = normalChoice(0, 3).analysis(700, 1);
    WorthAnalysis two = normalChoice(0, 3).analysis(700, 2);

    assertThat(two.worths()).isEqualTo(one.worths());
    assertThat(two.perfect()).isEqualTo(one.perfect());
    assertThat(one.best().orElseThrow().name()).isEqualTo("tookPartIn4Weeks");
  }

  @Test
  void fewDrawsTellNothingAndASureChoiceNeedsNoKnowledge() {
    assertThat(Decisions.of(Ensembles.normal(2, 29, new Random(1)), x -> x[0]).analysis(10, 1).perfect()).isEmpty();

    WorthAnalysis sure = Decisions.of(Ensembles.uniform(2, 60, new Random(2)), x -> 1 + x[0]).analysis(10, 1);
    assertThat(sure.benefits().chosen()).isEqualTo("arm 1");
    assertThat(sure.perfect().orElseThrow().value()).isZero();
    assertThat(sure.worths()).allMatch(each -> each.gain().value() == 0 && each.changed() == 0 && !each.isResolved());
  }

  @Test
  void gainsInMoneyAreResidentsLessCosts() {
    NetBenefits.Price price = NetBenefits.Price.ofMoney(2000, 1500);

    assertThat(price.of(0.01, 10_000)).isCloseTo(20_000, within(1e-6));
  }

  @Test
  void everyAnswerIsCountedOnce() {
    Decisions asked = Decisions.of(Ensembles.uniform(1, 200, new Random(3)), x -> 0)
        .asking(Indicator.WILLING, x -> 0.6)
        .asking(Indicator.DISSATISFIED, x -> 0.2).asking(Indicator.SATISFIED, x -> 0.5);
    for (Indicator reason : PossibleQuestion.REASON.answers()) {
      asked = asked.asking(reason, x -> 0.2);
    }
    SimulatedAnswers answers = new SimulatedAnswers(asked.ensemble(), 100);

    double[][] satisfaction = answers.counts(PossibleQuestion.SATISFACTION).orElseThrow();
    // three standard errors of a mean over 200 samples of 100
    assertThat(average(satisfaction[0])).isCloseTo(20, within(0.9));
    assertThat(average(satisfaction[1])).isCloseTo(50, within(1.1));
    double[][] reasons = answers.counts(PossibleQuestion.REASON).orElseThrow();
    assertThat(Stream.of(reasons).mapToDouble(WorthAnalysisTest::average).sum()).as("the unwilling").isCloseTo(40, within(1.1));
    assertThat(answers.counts(PossibleQuestion.RUMOUR)).isEmpty();
    assertThat(Names.camel(PossibleQuestion.TOOK_PART_IN_4_WEEKS)).isEqualTo("tookPartIn4Weeks");
  }

  private static double average(double... counts) {
    return IntStream.range(0, counts.length).mapToDouble(k -> counts[k]).average().orElseThrow();
  }
}
