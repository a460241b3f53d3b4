package canyu.exploration.optimisation.result;

import canyu.exploration.emulator.NormalPrediction;
import canyu.exploration.optimisation.file.LoadedOptimisation;
import canyu.exploration.optimisation.objective.Bounds;
import canyu.exploration.optimisation.objective.Judge;
import canyu.exploration.optimisation.objective.MixScore;
import canyu.exploration.optimisation.objective.Objective;
import canyu.exploration.optimisation.objective.Robust;
import canyu.exploration.optimisation.objective.Trial;
import canyu.exploration.optimisation.search.Front;
import canyu.exploration.optimisation.search.MixEmulator;
import canyu.exploration.optimisation.search.Surrogates;
import canyu.exploration.optimisation.search.Tried;
import canyu.exploration.optimisation.space.Mix;
import canyu.exploration.optimisation.space.Space;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The answer to a question for the best mixes.
 *
 * @param tried how many mixes the search has tried
 * @param finalists by cost; none where no mix keeps the limits and betters doing nothing
 * @param marginals by number of the finalist, what each of its countermeasures adds
 * @param explained share of the variance of left-out mixes that the emulator foretells in the first objective; NaN
 *     where nothing varies
 */
public record OptimisationResult(LoadedOptimisation loaded, int tried, List<Finalist> finalists,
    Map<Integer, List<Marginal>> marginals, double explained) {

  private static final double TWO_SIDED_95 = 1.959963984540054;

  /**
   * Puts together what the search and fresh futures say.
   *
   * @param search all that was tried
   * @param fresh the finalists in fresh futures, doing nothing first
   */
  public static OptimisationResult of(LoadedOptimisation loaded, Tried search, List<Trial> fresh) {
    List<Trial> again = fresh.subList(1, fresh.size());
    List<Trial> before = again.stream().map(trial -> found(search, trial.mix())).toList();
    Comparing comparing = new Comparing(loaded, search, before, again, fresh.get(0));
    List<Finalist> finalists = comparing.finalists();
    Surrogates surrogates = Surrogates.of(search, new Surrogates.Kernels());
    int first = search.question().judge().objectives().indexOf(search.question().judge().uncertain().get(0));
    Optional<MixEmulator> emulator = surrogates.emulators().get(first);
    Map<Integer, List<Marginal>> marginals = new TreeMap<>();
    emulator.ifPresent(known -> finalists.forEach(each ->
        marginals.put(each.number(), marginals(loaded, search.question().space(), known, each.mix()))));
    return new OptimisationResult(loaded, search.trials().size(), finalists, marginals,
        emulator.map(MixEmulator::explained).orElse(Double.NaN));
  }

  private static Trial found(Tried search, Mix mix) {
    return search.trials().stream().filter(trial -> trial.mix().equals(mix)).findFirst().orElseThrow();
  }

  private static List<Marginal> marginals(LoadedOptimisation loaded, Space space, MixEmulator emulator, Mix mix) {
    double[] whole = space.features(mix);
    return mix.doses().stream().map(dose -> {
      NormalPrediction added = emulator.difference(whole, space.features(mix.without(dose.option())));
      double half = TWO_SIDED_95 * added.sd();
      return new Marginal(dose.option(), added.mean(), added.mean() - half, added.mean() + half, loaded.cost(dose));
    }).toList();
  }

  /** What both sets of futures say of the finalists. */
  private record Comparing(LoadedOptimisation loaded, Tried search, List<Trial> before, List<Trial> again, Trial nothing) {

    List<Finalist> finalists() {
      Judge judge = search.question().judge();
      Trial nothingBefore = search.trials().get(0);
      List<MixScore> confirmed = judge.scores(again, nothing);
      List<Integer> front = Front.of(confirmed.stream().map(score -> new MixScore(score.gains(), new double[0])).toList());
      List<List<Confirmation>> gains = judge.uncertain().stream().map(objective -> estimates(
          judge.robust().values(judge.gains(objective, before, nothingBefore)), judge.gains(objective, again, nothing))).toList();
      List<Integer> byCost = IntStream.range(0, again.size()).boxed()
          .sorted(Comparator.comparingDouble((Integer k) -> loaded.cost(again.get(k).mix()))).toList();
      List<Finalist> finalists = new ArrayList<>();
      for (int k : byCost) {
        Mix mix = again.get(k).mix();
        finalists.add(new Finalist(finalists.size() + 1, mix, loaded.cost(mix),
            gains.stream().map(each -> each.get(k)).toList(), slacks(k), front.contains(k), byFuture(k), reachedIn(k)));
      }
      return List.copyOf(finalists);
    }

    private List<Confirmation> estimates(double[] searched, List<double[]> gains) {
      Robust robust = search.question().judge().robust();
      double[] values = robust.values(gains);
      List<Bounds> bounds = robust.intervals(gains);
      return IntStream.range(0, values.length)
          .mapToObj(k -> new Confirmation(searched[k], values[k], bounds.get(k))).toList();
    }

    private List<Confirmation> slacks(int number) {
      Judge judge = search.question().judge();
      return judge.limits().stream().map(limit -> {
        double[] fresh = judge.slack(limit, again.get(number), nothing);
        return new Confirmation(StatUtils.mean(judge.slack(limit, before.get(number), search.trials().get(0))),
            StatUtils.mean(fresh), Bounds.ofMean(fresh));
      }).toList();
    }

    private double[] byFuture(int number) {
      Judge judge = search.question().judge();
      return judge.gains(judge.uncertain().get(0), List.of(again.get(number)), nothing).get(0);
    }

    private OptionalDouble reachedIn(int number) {
      double[] gains = byFuture(number);
      return search.question().judge().robust().wanted().map(wanted ->
              OptionalDouble.of((double) Arrays.stream(gains).filter(gain -> gain >= wanted).count() / gains.length))
          .orElseGet(OptionalDouble::empty);
    }
  }

  /** The finalists that none betters in fresh futures, by cost. */
  public List<Finalist> front() {
    return finalists.stream().filter(Finalist::onFront).filter(Finalist::isAllowed).toList();
  }

  /**
   * The part of the gains that the search saw which fresh futures confirm, over all finalists in the first objective;
   * empty where the search saw none.
   */
  public OptionalDouble kept() {
    double searched = finalists.stream().mapToDouble(each -> each.gain().searched()).sum();
    double confirmed = finalists.stream().mapToDouble(each -> each.gain().confirmed()).sum();
    return searched > 0 ? OptionalDouble.of(confirmed / searched) : OptionalDouble.empty();
  }

  /** The cheapest mixes whose whole interval in the first objective lies at a gain or above, the cheapest first. */
  public List<Finalist> reaching(double gain) {
    return finalists.stream().filter(Finalist::isAllowed).filter(each -> each.gain().bounds().low() >= gain).toList();
  }

  /** The mix that gains most in the first objective for no more than some cost. */
  public Optional<Finalist> within(double cost) {
    return finalists.stream().filter(Finalist::isAllowed).filter(each -> each.cost() <= cost)
        .max(Comparator.comparingDouble(each -> each.gain().confirmed()));
  }

  /** When a mix gains less than it is to gain in the first objective. */
  public MixFailure failure(Finalist mix, double wanted) {
    return MixFailure.of(loaded, mix, wanted);
  }

  /** What is looked for first. */
  public Objective first() {
    return loaded.question().judge().uncertain().get(0);
  }
}
