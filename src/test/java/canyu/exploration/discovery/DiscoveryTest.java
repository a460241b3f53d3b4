package canyu.exploration.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.exploration.ensemble.Ensemble;
import canyu.exploration.ensemble.Ensembles;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DiscoveryTest {

  /** Cases have an effect below 0. */
  private static final Criterion CRITERION = Criterion.parse("--fails", Ensembles.OUTCOME + " < 0");

  private static Discovery of(Ensemble ensemble) {
    return Discovery.of(ensemble, new ArmQuestion(Ensembles.ARM, CRITERION, true));
  }

  /** Of the draws in a box, nine in ten are cases; of the others, one in ten. */
  private static Discovery planted(int seed, int inputs) {
    Random random = new Random(seed);
    return of(Ensembles.of(Ensembles.uniform(inputs, 500, random),
        x -> random.nextDouble() < (x[1] > 0.6 && x[4] < 0.5 ? 0.9 : 0.1) ? -1 : 1));
  }

  @Test
  void aPlantedBoxIsFoundWithItsSides() {
    Discovery found = planted(1, 20);

    assertThat(found.end()).isEqualTo(Discovery.End.FOUND);
    Condition condition = found.condition().orElseThrow();
    assertThat(condition.clauses()).extracting(Condition.Clause::parameter).containsExactlyInAnyOrder("x2", "x5");
    for (Condition.Clause clause : condition.clauses()) {
      boolean second = clause.parameter().equals("x2");
      assertThat(second ? clause.restriction().low() : clause.restriction().high())
          .isCloseTo(second ? 0.6 : 0.5, within(0.06));
      assertThat(clause.quasiP()).isLessThan(1e-3);
    }
    assertThat(condition.tree().heldOut().contrast()).isCloseTo(condition.heldOut().contrast(), within(0.15));
    assertThat(condition.peeled().get(0).fitted().coverage().value()).isEqualTo(1);
  }

  /** Of a fifth that lies in the box, 90 % are cases, and 10 % of the rest: .18 of .26 are covered. */
  @Test
  @Tag("slow")
  void whatIsSaidOfPlantedBoxesHoldsWithinItsIntervals() {
    int tries = 40;
    int found = 0;
    int density = 0;
    int coverage = 0;
    for (int seed = 0; seed < tries; seed++) {
      Discovery discovery = planted(100 + seed, 10);
      if (discovery.end() == Discovery.End.FOUND) {
        found++;
        Box box = discovery.condition().orElseThrow().box();
        Labelled truth = new Labelled(discovery.condition().get().inputs(), discovery.condition().get().cases());
        double[] exact = exact(box, truth.inputs().names());
        density += holds(discovery.condition().get().heldOut().density(), exact[0]);
        coverage += holds(discovery.condition().get().heldOut().coverage(), exact[1]);
      }
    }
    assertThat(found).isEqualTo(tries);
    // exact intervals hold the truth in 95 % or more; three standard errors of 38 in 40 are 4
    assertThat(List.of(density, coverage)).allMatch(count -> count >= 34);
  }

  private static int holds(Proportion proportion, double truth) {
    return proportion.low() <= truth && truth <= proportion.high() ? 1 : 0;
  }

  /** The density and the coverage that a box has in the long run. */
  private static double[] exact(Box box, List<String> names) {
    double within = 1;
    double planted = 1;
    for (Restriction restriction : box.restrictions()) {
      double low = Math.max(0, restriction.low());
      double high = Math.min(1, restriction.high());
      within *= high - low;
      planted *= switch (names.get(restriction.input())) {
        case "x2" -> (high - Math.max(0.6, low)) / 0.4;
        case "x5" -> (Math.min(0.5, high) - low) / 0.5;
        default -> high - low;
      };
    }
    double hits = 0.1 * within + 0.8 * 0.2 * planted;
    return new double[] {hits / within, hits / 0.26};
  }

  @Tag("slow")
  @Test
  void inPureNoiseNoConditionIsFound() {
    int found = 0;
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(2000 + seed);
      found += of(Ensembles.of(Ensembles.uniform(30, 200, random), x -> random.nextGaussian() + 0.3)).end()
          == Discovery.End.FOUND ? 1 : 0;
    }
    assertThat(found).isLessThanOrEqualTo(5);
  }

  /** Boxes made of all inputs, unscreened, look as if they were something where they were fitted. */
  @Test
  @Tag("slow")
  void boxesFittedToNoiseAreNotConfirmed() {
    int restricted = 0;
    int confirmed = 0;
    double gain = 0;
    for (int seed = 0; seed < 100; seed++) {
      Condition condition = fittedToNoise(new Random(seed));
      confirmed += condition.isConfirmed() ? 1 : 0;
      if (!condition.clauses().isEmpty()) {
        restricted++;
        gain += condition.fitted().density().value() - condition.fitted().base().value();
        assertThat(condition.clauses()).hasSizeLessThanOrEqualTo(Prim.MOST_RESTRICTIONS);
      }
    }
    assertThat(restricted).isGreaterThan(5);
    assertThat(gain / restricted).as("where they were fitted they look good").isGreaterThan(0.1);
    assertThat(confirmed).isLessThanOrEqualTo(5);
  }

  private static Condition fittedToNoise(Random random) {
    double[][] columns = Ensembles.uniform(30, 200, random);
    boolean[] cases = new boolean[200];
    for (int draw = 0; draw < 200; draw++) {
      cases[draw] = random.nextDouble() < 0.3;
    }
    Labelled all = new Labelled(Ensembles.of(columns, x -> 0).inputs(), cases);
    return Condition.of(all.of(IntStream.range(0, 100).toArray()), all.of(IntStream.range(100, 200).toArray()));
  }

  @Test
  void tooFewDrawsOrCasesAreSaid() {
    Random random = new Random(4);
    assertThat(of(Ensembles.of(Ensembles.uniform(3, 59, random), x -> x[0] - 0.5)).end())
        .isEqualTo(Discovery.End.TOO_FEW_DRAWS);
    assertThat(of(Ensembles.of(Ensembles.uniform(3, 200, random), x -> x[0] - 0.02)).end())
        .isEqualTo(Discovery.End.TOO_FEW_CASES);
    assertThat(of(Ensembles.of(Ensembles.uniform(3, 200, random), x -> x[0] - 0.98)).end())
        .isEqualTo(Discovery.End.TOO_FEW_OTHERS);
  }

  @Test
  void fourInputsAreRestrictedAtMost() {
    Random random = new Random(5);
    Discovery found = of(Ensembles.of(Ensembles.uniform(7, 600, random), x -> {
      double sum = 0;
      for (double each : x) {
        sum += each;
      }
      return sum - 3.5;
    }));
    assertThat(found.condition().orElseThrow().clauses()).hasSizeLessThanOrEqualTo(4);
    assertThat(found.condition().get().peeled()).allMatch(each -> each.restrictions() <= 4);
  }

  /** Clopper and Pearson's interval of 8 in 10, as printed in tables. */
  @Test
  void theIntervalOfAProportionIsExact() {
    Proportion proportion = new Proportion(8, 10);
    assertThat(proportion.low()).isCloseTo(0.4439, within(1e-4));
    assertThat(proportion.high()).isCloseTo(0.9748, within(1e-4));
    assertThat(new Proportion(0, 10).low()).isZero();
    assertThat(new Proportion(0, 10).high()).isCloseTo(0.3085, within(1e-4));
  }
}
