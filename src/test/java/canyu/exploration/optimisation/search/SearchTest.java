package canyu.exploration.optimisation.search;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.exploration.optimisation.objective.Bounds;
import canyu.exploration.optimisation.objective.Futures;
import canyu.exploration.optimisation.objective.Judge;
import canyu.exploration.optimisation.objective.MixQuestion;
import canyu.exploration.optimisation.objective.OutcomeLimit;
import canyu.exploration.optimisation.objective.Robust;
import canyu.exploration.optimisation.objective.Trial;
import canyu.exploration.optimisation.space.Mix;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a search finds on a problem that takes no time, beside all mixes, beside NSGA-II, and in the long run. */
@Tag("slow")
class SearchTest {

  private static final int FUTURES = 8;
  private static final int FIRST_FRESH = 1000;
  private static final int FRESH = 40;

  private static Tried searched(MixQuestion question, Futures futures, Search search, int most, long seed) {
    Tried tried = new Tried(question, futures, most);
    search.run(tried, seed);
    return tried;
  }

  private static TreeSet<String> front(Tried tried) {
    return Front.of(tried.scores()).stream().map(k -> tried.trials().get(k).mix().key())
        .collect(toCollection(TreeSet::new));
  }

  @Test
  void theFrontOfSixSwitchesIsThatOfAllMixes() {
    ToyTown town = ToyTown.ofSwitches(6, 0);
    Futures futures = town.futures(0, FUTURES);
    Tried all = searched(town.question(), futures, Search.EMULATOR, 64, 1);

    assertThat(all.trials()).hasSize(64);
    assertThat(front(all)).hasSizeGreaterThan(8);
    for (long seed = 1; seed <= 5; seed++) {
      Tried some = searched(town.question(), futures, Search.EMULATOR, 48, seed);
      assertThat(some.trials()).hasSize(48);
      assertThat(front(some)).as("seed %d", seed).isEqualTo(front(all));
    }
  }

  /** Hypervolumes of what the best mixes of each come to in the long run, in the same futures and with as many runs. */
  @Test
  void findsMoreThanNsga2WithAsManyRuns() {
    ToyTown town = ToyTown.ofStrengths(22);
    double[] ratios = LongStream.rangeClosed(1, 10).mapToDouble(seed -> {
      Futures futures = town.futures((int) seed * 100, FUTURES);
      double emulated = confirmed(town, searched(town.question(), futures, Search.EMULATOR, 160, seed));
      double evolved = confirmed(town, searched(town.question(), futures, Search.NSGA2, 160, seed));
      return emulated / evolved;
    }).sorted().toArray();

    assertThat((ratios[4] + ratios[5]) / 2).as(Arrays.toString(ratios)).isGreaterThanOrEqualTo(1.1);
  }

  private static double confirmed(ToyTown town, Tried tried) {
    List<double[]> points = tried.finalists(20).stream()
        .map(trial -> new double[] {town.truth(trial.mix()), -town.cost(trial.mix())}).toList();
    return Hypervolume.of(points, tried.reference());
  }

  /**
   * Finalists were chosen for what they came to in a few futures; only fresh ones say what they are worth. Each of a
   * hundred is confirmed ten times over, in futures that no other confirmation sees, so that given the finalists all
   * thousand intervals are independent: if 95 % held the truth, fewer than 920 or more than 980 of them would in one case
   * of twenty thousand (binomial).
   */
  @Test
  void intervalsOfFreshFuturesHoldTheTruth() {
    ToyTown town = ToyTown.ofStrengths(8);
    int held = 0;
    for (int repetition = 0; repetition < 100; repetition++) {
      int first = 10_000 * repetition;
      Tried tried = searched(town.question(), town.futures(first, FUTURES), Search.EMULATOR, 30, repetition);
      List<Mix> mixes = tried.finalists(3).stream().map(Trial::mix).toList();
      Mix mix = mixes.get(mixes.size() / 2);
      double truth = town.truth(mix);
      held += (int) IntStream.range(0, 10)
          .mapToObj(again -> bounds(town, mix, town.futures(first + FIRST_FRESH + FRESH * again, FRESH)))
          .filter(bounds -> bounds.low() <= truth && truth <= bounds.high()).count();
    }

    assertThat(held).as("of 1000").isBetween(920, 980);
  }

  private static Bounds bounds(ToyTown town, Mix mix, Futures futures) {
    List<Trial> trials = futures.of(List.of(Mix.NOTHING, mix));
    Judge judge = town.question().judge();
    return judge.robust().intervals(judge.gains(judge.objectives().get(0), List.of(trials.get(1)), trials.get(0))).get(0);
  }

  /**
   * A report names the cheapest mix shown to reach a gain, which the fresh futures themselves choose among all finalists.
   * Asked is a gain between those of two finalists, so that cheaper ones nearly reach it. If one statement in forty named a
   * mix that does not reach it, more than 24 of 500 would in one case of a thousand (binomial).
   */
  @Test
  void theCheapestMixShownToReachAGainReachesIt() {
    ToyTown town = ToyTown.ofStrengths(8);
    int named = 0;
    int wrong = 0;
    for (int repetition = 0; repetition < 50; repetition++) {
      int first = 10_000 * repetition;
      Tried tried = searched(town.question(), town.futures(first, FUTURES), Search.EMULATOR, 30, repetition);
      List<Mix> byCost = tried.finalists(12).stream().map(Trial::mix).sorted(Comparator.comparingDouble(town::cost)).toList();
      int middle = byCost.size() / 2;
      double wanted = (town.truth(byCost.get(middle - 1)) + town.truth(byCost.get(middle))) / 2;
      for (int again = 0; again < 10; again++) {
        Futures fresh = town.futures(first + FIRST_FRESH + FRESH * again, FRESH);
        Optional<Mix> shown = byCost.stream().filter(mix -> bounds(town, mix, fresh).low() >= wanted).findFirst();
        named += shown.isPresent() ? 1 : 0;
        wrong += shown.filter(mix -> town.truth(mix) < wanted).isPresent() ? 1 : 0;
      }
    }
    assertThat(named).isGreaterThan(400);
    assertThat(wrong).as("of 500, %d named", named).isLessThanOrEqualTo(24);
  }

  @Test
  void nothingBeyondTheBudgetIsEverTried() {
    ToyTown town = ToyTown.ofStrengths(22);
    for (Search search : Search.values()) {
      Tried tried = searched(town.question(4, ToyTown.byMean()), town.futures(0, FUTURES), search, 120, 3);

      assertThat(tried.trials()).as("%s", search).hasSizeGreaterThan(60)
          .allSatisfy(trial -> assertThat(town.cost(trial.mix())).isLessThanOrEqualTo(4 * (1 + 1e-9)));
      assertThat(tried.trials().stream().mapToDouble(trial -> town.cost(trial.mix())).max().orElseThrow()).isGreaterThan(3);
    }
  }

  @Test
  void noFinalistBreaksALimitAndEachReachesWhatIsWanted() {
    ToyTown town = ToyTown.ofStrengths(12);
    Robust robust = new Robust(Robust.Measure.MEAN, Optional.of("2 points"), Optional.of("80 %"));
    OutcomeLimit ceiling = new OutcomeLimit("participation52", Optional.of("statusQuo + 4 points"), Optional.empty());
    Tried tried = searched(town.question(Double.POSITIVE_INFINITY, robust, ceiling), town.futures(0, 20),
        Search.EMULATOR, 80, 5);
    List<Trial> finalists = tried.finalists(12);
    double[] before = tried.trials().get(0).levels()[0];

    assertThat(finalists).hasSizeGreaterThan(3).allSatisfy(trial -> {
      double[] gains = IntStream.range(0, 20).mapToDouble(k -> trial.levels()[0][k] - before[k]).toArray();
      assertThat(Arrays.stream(gains).filter(gain -> gain >= 0.02).count()).isGreaterThanOrEqualTo(16);
      assertThat(Arrays.stream(gains).average().orElseThrow()).isLessThanOrEqualTo(0.04);
    });
  }

  @Test
  void theSameSeedFindsTheSame() {
    ToyTown town = ToyTown.ofStrengths(10);
    for (Search search : Search.values()) {
      List<String> once = keys(searched(town.question(), town.futures(0, FUTURES), search, 60, 9));

      assertThat(keys(searched(town.question(), town.futures(0, FUTURES), search, 60, 9))).isEqualTo(once)
          .doesNotHaveDuplicates();
      assertThat(keys(searched(town.question(), town.futures(0, FUTURES), search, 60, 10))).isNotEqualTo(once);
    }
  }

  private static List<String> keys(Tried tried) {
    return tried.trials().stream().map(trial -> trial.mix().key()).toList();
  }
}
