package canyu.experiment.folder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.moment.Skewness;

/**
 * Effects computed from the text of ends.csv alone, from the definitions and with none of the classes that are tested.
 * Where cities draw no parameters, each is its own draw.
 */
public final class RecomputedEffects {

  private static final int RESAMPLES = 10_000;
  private static final NormalDistribution NORMAL = new NormalDistribution();

  /** By arm, group and indicator, then by replicate. */
  private final Map<List<String>, Map<Integer, Double>> ends = new LinkedHashMap<>();
  private boolean drawn;
  private final Map<Integer, Integer> draws = new TreeMap<>();
  private final Map<Integer, int[][]> resamples = new TreeMap<>();

  public RecomputedEffects(List<String> lines) {
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      int replicate = Integer.parseInt(cells[1]);
      drawn = !cells[2].isEmpty();
      draws.put(replicate, cells[2].isEmpty() ? replicate : Integer.parseInt(cells[2]));
      ends.computeIfAbsent(List.of(cells[0], cells[3], cells[4]), key -> new TreeMap<>())
          .put(replicate, Double.parseDouble(cells[5]));
    }
  }

  /** The columns of effects.csv by arm, group and indicator. */
  public Map<List<String>, Map<String, String>> rows() {
    Map<List<String>, Map<String, String>> rows = new LinkedHashMap<>();
    ends.forEach((key, arm) -> {
      Map<Integer, Double> before = new TreeMap<>(ends.getOrDefault(
          List.of("status quo", key.get(1), key.get(2)), Map.of()));
      Map<Integer, Double> now = new TreeMap<>(arm);
      now.keySet().retainAll(before.keySet());
      before.keySet().retainAll(now.keySet());
      if (!now.isEmpty()) {
        rows.put(key, row(now, before, matter(key.get(2))));
      }
    });
    return rows;
  }

  private Map<String, String> row(Map<Integer, Double> now, Map<Integer, Double> before, double matter) {
    double[] levels = now.values().stream().mapToDouble(x -> x).toArray();
    double[] befores = before.values().stream().mapToDouble(x -> x).toArray();
    double tiny = 1e-14 * Math.max(StatUtils.max(levels), -StatUtils.min(levels));
    Map<Integer, Double> change = new TreeMap<>();
    now.forEach((replicate, value) -> change.put(replicate, zeroIf(tiny, value - before.get(replicate))));
    double mean = zeroIf(tiny, total(change) / change.size());
    double[] observations = observations(change);
    double[] ends = ends(observations);
    double[] means = byDraw(change).values().stream().mapToDouble(draw -> zeroIf(tiny, StatUtils.mean(draw))).toArray();
    double apart = StatUtils.variance(observations(now)) + StatUtils.variance(observations(before));
    Map<String, String> row = new LinkedHashMap<>();
    row.put("level", number(total(now) / now.size()));
    row.put("statusQuo", number(total(before) / before.size()));
    row.put("difference", number(mean));
    row.put("low", number(zeroIf(tiny, ends[0])));
    row.put("high", number(zeroIf(tiny, ends[1])));
    row.put("method", Double.isNaN(ends[0]) ? "none" : isSkewed(observations) ? "bca" : "student");
    row.put("replicates", "" + now.size());
    row.put("observations", "" + observations.length);
    double same = Arrays.stream(means).filter(x -> Math.signum(x) == Math.signum(mean)).count()
        / (double) means.length;
    row.put("sameSign", number(same));
    row.put("matters", number(matter));
    row.put("correlation", now.size() < 2 ? "" : number(new PearsonsCorrelation().correlation(levels, befores)));
    row.put("varianceReduction", number(apart <= 1e-24 * levels[0] * levels[0] ? Double.NaN : 1 - StatUtils.variance(observations) / apart));
    row.put("verdict", change.values().stream().allMatch(x -> x == 0) ? "no effect in any city" : verdict(zeroIf(tiny, ends[0]), zeroIf(tiny, ends[1]), matter, drawn && means.length > 1 && same < 0.8));
    return row;
  }

  private static String verdict(double low, double high, double matter, boolean mixed) {
    if (-matter <= low && high <= matter) {
      return "negligible";
    }
    if (!(low > 0 || high < 0)) {
      return "not resolved";
    }
    return mixed ? "mixed" : low > 0 ? "raises" : "lowers";
  }

  /** How large a difference must be, where a scenario does not say so. */
  private static double matter(String indicator) {
    if (indicator.matches("reports|requests|consultations|casesSolved|hit|heardOfIncident|acts.*")) {
      return 0.0001;
    }
    if (indicator.matches("identity|trust|concern|efficacy|satisfaction|concentration")) {
      return 0.005;
    }
    return indicator.matches("weeksToSolution|incidents|cost.*") ? 0 : 0.001;
  }

  private static double zeroIf(double tiny, double value) {
    return Math.abs(value) <= tiny ? 0 : value;
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : Double.toString(value);
  }

  private static double total(Map<Integer, Double> values) {
    double total = 0;
    for (double value : values.values()) {
      total += value;
    }
    return total;
  }

  private Map<Integer, double[]> byDraw(Map<Integer, Double> values) {
    Map<Integer, double[]> byDraw = new TreeMap<>();
    values.forEach((replicate, value) -> byDraw.merge(draws.get(replicate), new double[] {value}, (some, more) -> {
      double[] both = Arrays.copyOf(some, some.length + 1);
      both[some.length] = more[0];
      return both;
    }));
    return byDraw;
  }

  /** What each draw adds to the mean, times how many there are (the linearised ratio of their sums). */
  private double[] observations(Map<Integer, Double> values) {
    Map<Integer, double[]> byDraw = byDraw(values);
    double mean = total(values) / values.size();
    return byDraw.values().stream().mapToDouble(draw -> mean
        + (StatUtils.sum(draw) - draw.length * mean) * byDraw.size() / values.size()).toArray();
  }

  /** From the smallest to the largest value; 0 where only rounding is between them. */
  private static double spread(double[] x) {
    double largest = Math.max(StatUtils.max(x), -StatUtils.min(x));
    return zeroIf(1e-12 * largest, StatUtils.max(x) - StatUtils.min(x));
  }

  private static boolean isSkewed(double[] x) {
    return x.length >= 20 && spread(x) > 0 && Math.abs(new Skewness().evaluate(x)) > 1;
  }

  private double[] ends(double[] x) {
    if (x.length < 2 || spread(x) == 0) {
      return new double[] {Double.NaN, Double.NaN};
    }
    if (isSkewed(x)) {
      return bootstrapped(x);
    }
    double half = new TDistribution(x.length - 1.0).inverseCumulativeProbability(0.975)
        * Math.sqrt(StatUtils.variance(x) / x.length);
    return new double[] {StatUtils.mean(x) - half, StatUtils.mean(x) + half};
  }

  /** Efron's formula with the means without one value each. */
  private double[] bootstrapped(double[] x) {
    double mean = StatUtils.mean(x);
    double[] means = Arrays.stream(resamples.computeIfAbsent(x.length, RecomputedEffects::drawn))
        .mapToDouble(drawn -> IntStream.of(drawn).mapToDouble(i -> x[i]).sum() / x.length).sorted().toArray();
    double same = 1e-12 * (StatUtils.max(x) - StatUtils.min(x));
    double below = Arrays.stream(means).map(m -> m < mean - same ? 1 : m > mean + same ? 0 : 0.5).sum() / RESAMPLES;
    double bias = NORMAL.inverseCumulativeProbability(below);
    double[] off = Arrays.stream(x).map(value -> mean - (x.length * mean - value) / (x.length - 1)).toArray();
    double acceleration = Arrays.stream(off).map(d -> d * d * d).sum() / 6 / Math.pow(StatUtils.sumSq(off), 1.5);
    return new double[] {end(means, bias, acceleration, 0.025), end(means, bias, acceleration, 0.975)};
  }

  private static double end(double[] means, double bias, double acceleration, double share) {
    double z = bias + NORMAL.inverseCumulativeProbability(share);
    double adjusted = NORMAL.cumulativeProbability(bias + z / (1 - acceleration * z));
    return means[(int) Math.min(RESAMPLES - 1.0, adjusted * RESAMPLES)];
  }

  private static int[][] drawn(int number) {
    Random random = new Random(42);
    return IntStream.range(0, RESAMPLES).mapToObj(resample -> random.ints(number, 0, number).toArray())
        .toArray(int[][]::new);
  }
}
