package canyu.exploration.optimisation.search;

import canyu.calibration.inference.problem.RandomStream;
import canyu.city.Chance;
import canyu.exploration.optimisation.objective.Futures;
import canyu.exploration.optimisation.objective.Judge;
import canyu.exploration.optimisation.objective.MixQuestion;
import canyu.exploration.optimisation.objective.Objective;
import canyu.exploration.optimisation.objective.OutcomeLimit;
import canyu.exploration.optimisation.objective.Robust;
import canyu.exploration.optimisation.objective.Trial;
import canyu.exploration.optimisation.space.Mix;
import canyu.exploration.optimisation.space.Option;
import canyu.exploration.optimisation.space.Space;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A problem like those of the model that takes no time: gains that are nearly linear and level off, pairs of
 * countermeasures that do the same so that only the stronger one counts, some that harm, futures that differ in two ways
 * for each of them, and luck that pairing does not take away.
 */
record ToyTown(List<Option> options, double noise) {

  private static final long LUCK = Chance.of(15, 0).stream("toy town");
  private static final double MOST = 0.08;
  private static final double STATUS_QUO = 0.25;

  /** So many countermeasures, whose strengths may be chosen. */
  static ToyTown ofStrengths(int number) {
    List<Double> strengths = IntStream.rangeClosed(20, 100).mapToObj(k -> k / 100.0).toList();
    return new ToyTown(IntStream.range(0, number).mapToObj(k -> new Option(strengths, List.of(1.0), 1)).toList(), 0.002);
  }

  /** So many countermeasures that are done or not. */
  static ToyTown ofSwitches(int number, double noise) {
    return new ToyTown(IntStream.range(0, number).mapToObj(k -> Option.ON_OR_OFF).toList(), noise);
  }

  MixQuestion question(double budget, Robust robust, OutcomeLimit... limits) {
    return new MixQuestion(new Space(options), new Judge(List.of(new Objective.Most("participation52"),
        new Objective.Least("cost")), List.of(limits), robust, this::cost), budget);
  }

  MixQuestion question() {
    return question(Double.POSITIVE_INFINITY, byMean());
  }

  static Robust byMean() {
    return new Robust(Robust.Measure.MEAN, Optional.empty(), Optional.empty());
  }

  double cost(Mix mix) {
    return mix.doses().stream().mapToDouble(dose -> dose.strength() * price(dose.option())).sum();
  }

  private static double price(int option) {
    return 0.2 + 1.8 * Chance.open(LUCK, 1000 + option);
  }

  /** Some futures from a number on. */
  Futures futures(int first, int number) {
    return mixes -> mixes.stream().map(mix -> new Trial(mix, new double[][] {
        IntStream.range(first, first + number).mapToDouble(future -> level(mix, future)).toArray()})).toList();
  }

  private double level(Mix mix, int future) {
    double luck = mix.doses().isEmpty() ? 0 : noise * normal(mix.key().hashCode(), future);
    return STATUS_QUO + 0.02 * normal(1, future) + gain(mix, future) + luck;
  }

  /** What a mix adds in a future, but for luck. */
  double gain(Mix mix, int future) {
    double[] world = {normal(2, future), normal(3, future)};
    double sum = 0;
    for (int pair = 0; pair < options.size(); pair += 2) {
      double one = effect(mix, pair, world);
      double other = effect(mix, pair + 1, world);
      sum += one >= 0 && other >= 0 ? Math.max(one, other) : one + other;
    }
    return MOST * (1 - StrictMath.exp(-sum));
  }

  private double effect(Mix mix, int option, double[] world) {
    double usual = 0.35 * StrictMath.pow(Chance.open(LUCK, option), 2) - (option % 7 == 6 ? 0.2 : 0);
    double differs = 1 + 0.3 * world[0] * Chance.open(LUCK, 100 + option)
        + 0.3 * world[1] * Chance.open(LUCK, 200 + option);
    return mix.of(option).map(dose -> dose.strength() * usual * differs).orElse(0.0);
  }

  private static double normal(int what, int future) {
    return RandomStream.of(what, "toy luck", future).nextGaussian();
  }

  /** The mean gain of a mix over very many futures. */
  double truth(Mix mix) {
    return IntStream.range(1_000_000, 1_002_000).mapToDouble(future -> gain(mix, future)).average().orElseThrow();
  }
}
