package canyu.intake;

import canyu.population.Raking;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What became of weights.
 *
 * @param counts how many people each row is
 * @param given weights as they came
 * @param before a weight for each row, what one of its people stands for, with a mean of 1 over people
 * @param after the same when margins are met and large weights are cut
 * @param margins what they were to meet
 * @param conflict what margins would have to be to be met together, if they cannot be
 * @param cap the largest weight that was allowed, in means
 * @param cut the rows whose weight was cut to it
 */
public record Weighting(int[] counts, double[] given, double[] before, double[] after, List<WeightingMargin> margins,
    Optional<MarginConflict> conflict, Optional<Double> cap, int[] cut) {

  /** A margin that is off by more of its share is not met. */
  public static final double CLOSE = 0.001;

  private static final int MOST_ROUNDS = 200;
  private static final double AT_THE_CAP = 1 + 1e-9;

  /** Changes weights until margins are met and none is too large, as far as both can be. */
  static Weighting of(double[] weights, int[] counts, List<WeightingMargin> wanted, Optional<Double> cap) {
    double[] before = scaled(weights, counts);
    List<WeightingMargin> margins = wanted.stream().map(margin -> keepingUnstated(margin, people(before, counts))).toList();
    Weighting uncut = new Weighting(counts, weights, before, raked(before, counts, margins), margins, Optional.empty(), Optional.empty(),
        new int[0]);
    Optional<MarginConflict> conflict = uncut.isMet() ? Optional.empty() : MarginConflict.of(margins);
    Weighting possible = new Weighting(counts, weights, before, conflict.isPresent() ? before.clone() : uncut.after, margins, conflict,
        cap, new int[0]);
    return cap.map(possible::cutTo).orElse(possible);
  }

  /** The same with no weight above so many means; margins that can be met are met again and again in between. */
  private Weighting cutTo(double most) {
    double[] weights = after.clone();
    BitSet rows = new BitSet();
    for (int round = 0; round < MOST_ROUNDS && isAbove(weights, most); round++) {
      cut(weights, most, rows);
      weights = raked(scaled(weights, counts), counts, conflict.isPresent() ? List.of() : margins);
    }
    cut(weights, most, rows);
    return new Weighting(counts, given, before, weights, margins, conflict, cap, rows.stream().toArray());
  }

  /** Those who do not say in which group they are keep the share they have. */
  private static WeightingMargin keepingUnstated(WeightingMargin margin, double[] people) {
    if (!margin.unstated()) {
      return margin;
    }
    int last = margin.groups().size() - 1;
    double share = margin.shares(people)[last];
    double[] targets = margin.targets().clone();
    for (int group = 0; group < last; group++) {
      targets[group] *= 1 - share;
    }
    targets[last] = share;
    return margin.with(targets);
  }

  private static double[] people(double[] weights, int[] counts) {
    double[] people = new double[weights.length];
    Arrays.setAll(people, row -> weights[row] * counts[row]);
    return people;
  }

  /** Weights with a mean of 1 over people. */
  private static double[] scaled(double[] weights, int[] counts) {
    double mean = Arrays.stream(people(weights, counts)).sum() / IntStream.of(counts).sum();
    return Arrays.stream(weights).map(weight -> weight / mean).toArray();
  }

  private static double[] raked(double[] weights, int[] counts, List<WeightingMargin> margins) {
    if (margins.isEmpty()) {
      return weights.clone();
    }
    double[] people = people(weights, counts);
    double all = Arrays.stream(people).sum();
    List<Raking.Margin> wanted = margins.stream().map(margin -> new Raking.Margin(
        margin.groups().stream().map(group -> margin.name() + " " + group).toList(), margin.groupOf(),
        Arrays.stream(margin.targets()).map(share -> share * all).toArray())).toList();
    double[] met = Raking.approach(people, wanted);
    Arrays.setAll(met, row -> met[row] / counts[row]);
    return met;
  }

  private static boolean isAbove(double[] weights, double most) {
    return Arrays.stream(weights).max().orElse(0) > most * AT_THE_CAP;
  }

  private static void cut(double[] weights, double most, BitSet rows) {
    for (int row = 0; row < weights.length; row++) {
      if (weights[row] > most * AT_THE_CAP) {
        rows.set(row);
        weights[row] = most;
      }
    }
  }

  /** The weight that is written for a row: as it came where nothing was to be changed. */
  double written(int row) {
    return margins.isEmpty() && cap.isEmpty() ? given[row] : after[row];
  }

  /** The share of each group of a margin before anything was done. */
  public double[] sharesBefore(WeightingMargin margin) {
    return margin.shares(people(before, counts));
  }

  /** The share of each group of a margin in the end. */
  public double[] sharesAfter(WeightingMargin margin) {
    return margin.shares(people(after, counts));
  }

  /** How far a margin is off in the end: the largest distance of a group's share from its target, as a part of that. */
  public double miss(WeightingMargin margin) {
    double[] shares = sharesAfter(margin);
    return IntStream.range(0, shares.length)
        .mapToDouble(group -> shares[group] == margin.targets()[group] ? 0
            : Math.abs(shares[group] - margin.targets()[group]) / margin.targets()[group]).max().orElse(0);
  }

  /** Whether all margins are met. */
  public boolean isMet() {
    return margins.stream().allMatch(margin -> miss(margin) <= CLOSE);
  }

  /** How many times weights make variances larger than those of a simple random sample (Kish 1965). */
  public double designEffect(double[] weights) {
    double sum = 0;
    double squares = 0;
    for (int row = 0; row < weights.length; row++) {
      sum += counts[row] * weights[row];
      squares += counts[row] * weights[row] * weights[row];
    }
    return IntStream.of(counts).sum() * squares / (sum * sum);
  }

  /** The people whose weight was cut. */
  public int peopleCut() {
    return IntStream.of(cut).map(row -> counts[row]).sum();
  }
}
