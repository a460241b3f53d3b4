package canyu.intake;

import canyu.population.Raking;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What became of weights. Each is what one of the people of a row stands for, with a mean of 1 over people.
 *
 * @param counts how many people each row is
 * @param given weights as they came, on any scale
 * @param before weights as they came
 * @param raked weights when margins are met; as they came if margins cannot be met together
 * @param after the same when large ones are cut
 * @param margins what they were to meet
 * @param conflict what margins would have to be to be met together, if they cannot be
 * @param cap the largest weight that was allowed, in means
 */
public record Weighting(int[] counts, double[] given, double[] before, double[] raked, double[] after,
    List<WeightingMargin> margins, Optional<MarginConflict> conflict, Optional<Double> cap) {

  /** A margin that is off by more of its share is not met. */
  public static final double CLOSE = 0.001;

  /** Cutting and raking end when so many turns have come hardly any nearer to the margins. */
  private static final int PATIENCE = 10;
  private static final int MOST_TURNS = 500;
  private static final double NEARER = 0.99;
  private static final double AT_THE_CAP = 1 + 1e-9;

  /** Changes weights until margins are met and none is too large, as far as both can be. */
  static Weighting of(double[] weights, int[] counts, List<WeightingMargin> wanted, Optional<Double> cap) {
    double[] before = scaled(weights, counts);
    List<WeightingMargin> margins = wanted.stream().map(margin -> keepingUnstated(margin, people(before, counts))).toList();
    double[] raked = raked(before, counts, margins);
    Weighting met = new Weighting(counts, weights, before, raked, raked, margins, Optional.empty(), cap);
    Optional<MarginConflict> conflict = met.isMet() ? Optional.empty() : MarginConflict.of(margins);
    Weighting possible = conflict.isPresent()
        ? new Weighting(counts, weights, before, before, before, margins, conflict, cap) : met;
    return cap.map(possible::cutTo).orElse(possible);
  }

  /**
   * The same with no weight above so many means. Cutting and raking take turns; where they do not come to an end, that
   * turn counts which was nearest to the margins.
   */
  private Weighting cutTo(double most) {
    List<WeightingMargin> wanted = conflict.isPresent() ? List.of() : margins;
    double[] weights = raked;
    Weighting best = with(cut(raked, most));
    int waited = 0;
    for (int turn = 0; turn < MOST_TURNS && waited < PATIENCE && isAbove(weights, most); turn++) {
      Weighting next = with(cut(weights, most));
      waited = wanted.isEmpty() || next.miss() < best.miss() * NEARER ? 0 : waited + 1;
      best = next.miss() < best.miss() || wanted.isEmpty() ? next : best;
      weights = raked(scaled(next.after, counts), counts, wanted);
    }
    return isAbove(weights, most) ? best : with(weights);
  }

  private Weighting with(double[] others) {
    return new Weighting(counts, given, before, raked, others, margins, conflict, cap);
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

  private static double[] cut(double[] weights, double most) {
    return Arrays.stream(weights).map(weight -> weight > most * AT_THE_CAP ? most : weight).toArray();
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

  private double miss() {
    return margins.stream().mapToDouble(this::miss).max().orElse(0);
  }

  /** Whether all margins are met. */
  public boolean isMet() {
    return miss() <= CLOSE;
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

  /** How many people had a weight above the largest that was allowed. */
  public int peopleCut() {
    return IntStream.range(0, counts.length).filter(row -> raked[row] > cap.orElseThrow() * AT_THE_CAP).map(row -> counts[row]).sum();
  }

  /** What part of all weight was above the largest that was allowed. */
  public double shareCut() {
    return IntStream.range(0, counts.length)
        .mapToDouble(row -> counts[row] * Math.max(0, raked[row] - cap.orElseThrow())).sum() / IntStream.of(counts).sum();
  }
}
