package canyu.exploration.optimisation.search;

import canyu.calibration.inference.problem.RandomStream;
import canyu.exploration.emulator.SpaceFilling;
import canyu.exploration.optimisation.objective.MixQuestion;
import canyu.exploration.optimisation.objective.MixScore;
import canyu.exploration.optimisation.space.Mix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tries mixes that fill the space, from doing little to doing nearly everything; then, some at a time, those by which the
 * front is expected to grow most, as far as an emulator of all that were tried can tell.
 *
 * @param seed where all luck of the search comes from
 */
record EmulatorSearch(long seed) implements MixSearch {

  private static final int LEAST_FIRST = 12;
  private static final int FIRST_PER_COORDINATE = 3;
  private static final int BATCHES = 24;
  private static final int ANYWHERE = 120;
  private static final int NEARBY = 240;
  private static final int CLIMBS = 2;
  private static final int CLIMBERS = 30;

  @Override
  public void search(Tried tried) {
    tried.add(spread(tried.question(), first(tried)));
    Surrogates.Kernels kernels = new Surrogates.Kernels();
    int batch = Math.max(1, (int) Math.ceil((double) tried.left() / BATCHES));
    for (int round = 0; tried.left() > 0; round++) {
      List<Mix> next = next(tried, kernels, Math.min(batch, tried.left()), round);
      if (next.isEmpty()) {
        return;
      }
      tried.add(next);
    }
  }

  private static int first(Tried tried) {
    int wanted = Math.max(LEAST_FIRST, FIRST_PER_COORDINATE * tried.question().space().coordinates());
    return Math.min(wanted, tried.left() / 2);
  }

  /** Mixes that fill the space. */
  private List<Mix> spread(MixQuestion question, int number) {
    int dimensions = question.space().coordinates();
    return SpaceFilling.points(dimensions + 1, RandomStream.of(seed, "mixes that fill the space")).limit(number)
        .map(point -> question.afforded(question.space().mix(Arrays.copyOf(point, dimensions), point[dimensions])))
        .toList();
  }

  private List<Mix> next(Tried tried, Surrogates.Kernels kernels, int number, int round) {
    List<MixScore> scores = tried.scores();
    List<Integer> front = Front.of(scores);
    Variation variation = new Variation(tried.question().space(), RandomStream.of(seed, "mixes to try", round));
    List<Mix> best = front.stream().map(each -> tried.trials().get(each).mix()).toList();
    Improvement improvement = Improvement.over(
        Surrogates.of(tried, kernels), Front.points(scores, front), tried.reference());
    PriorityQueue<Rated> pool = new PriorityQueue<>(Rated.BEST_FIRST);
    for (Mix mix : pool(tried, variation, best.isEmpty() ? List.of(Mix.NOTHING) : best)) {
      pool.add(new Rated(mix, improvement.of(mix)));
    }
    List<Mix> chosen = new ArrayList<>();
    while (chosen.size() < number && !pool.isEmpty()) {
      Mix mix = climb(tried, improvement, variation, best(pool, improvement), chosen);
      chosen.add(mix);
      improvement = improvement.after(mix);
    }
    return chosen;
  }

  /**
   * Takes the best of the pool. What others add to a front only shrinks as it grows, so that one which is still better than
   * what the next was when it was rated needs no further look (lazy greedy choice: Minoux 1978).
   */
  private static Mix best(PriorityQueue<Rated> pool, Improvement improvement) {
    while (true) {
      Mix mix = pool.remove().mix();
      Rated now = new Rated(mix, improvement.of(mix));
      if (pool.isEmpty() || Rated.BEST_FIRST.compare(now, pool.element()) <= 0) {
        return mix;
      }
      pool.add(now);
    }
  }

  /** Mixes worth a thought: from all over the space, like the best, and between them. */
  private static List<Mix> pool(Tried tried, Variation variation, List<Mix> best) {
    MixQuestion question = tried.question();
    List<Mix> mixes = new ArrayList<>();
    for (int k = 0; k < ANYWHERE; k++) {
      double[] at = new double[question.space().coordinates()];
      Arrays.setAll(at, i -> variation.luck().nextDouble());
      mixes.add(question.space().mix(at, variation.luck().nextDouble()));
    }
    for (int k = 0; k < NEARBY; k++) {
      Mix one = best.get(k % best.size());
      Mix other = best.get((int) (variation.luck().nextDouble() * best.size()));
      mixes.add(k % 3 == 0 ? variation.between(one, other) : variation.changed(one));
    }
    return fresh(tried, mixes);
  }

  private static List<Mix> fresh(Tried tried, List<Mix> mixes) {
    return mixes.stream().map(tried.question()::afforded).filter(mix -> !tried.has(mix))
        .collect(Collectors.toMap(Mix::key, mix -> mix, (a, b) -> a, LinkedHashMap::new))
        .values().stream().toList();
  }

  /** A mix and by how much it is expected to improve the front; of equals the one whose key comes first. */
  private record Rated(Mix mix, double improvement) {

    static final Comparator<Rated> BEST_FIRST =
        Comparator.comparingDouble(Rated::improvement).reversed().thenComparing(rated -> rated.mix().key());
  }

  /** Changes a mix as long as that is expected to improve it. */
  private static Mix climb(Tried tried, Improvement improvement, Variation variation, Mix start, List<Mix> taken) {
    Rated best = new Rated(start, taken.contains(start) ? -1 : improvement.of(start));
    for (int climb = 0; climb < CLIMBS; climb++) {
      Mix from = best.mix();
      List<Mix> around = Stream.generate(() -> variation.changed(from)).limit(CLIMBERS).toList();
      for (Mix mix : fresh(tried, around)) {
        Rated rated = new Rated(mix, taken.contains(mix) ? -1 : improvement.of(mix));
        best = Rated.BEST_FIRST.compare(rated, best) < 0 ? rated : best;
      }
    }
    return best.mix();
  }
}
