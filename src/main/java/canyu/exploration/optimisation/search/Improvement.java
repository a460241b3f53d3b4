package canyu.exploration.optimisation.search;

import canyu.exploration.emulator.NormalPrediction;
import canyu.exploration.optimisation.space.Mix;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * By how much a mix is expected to raise the hypervolume of the front, times the chance that it keeps all limits
 * (expected hypervolume improvement: Emmerich et al. 2006; with limits: Gardner et al. 2014). The expectation is a mean
 * over the same normal numbers for all mixes: quantiles where one gain is not known, and a lattice where several are.
 *
 * @param front the gains of the best mixes so far
 */
record Improvement(Surrogates surrogates, List<double[]> front, double[] reference, double[][] normals) {

  private static final int SAMPLES = 12;

  /** The step from one number of a lattice to the next, by dimension: powers of the inverse golden ratio's kin. */
  private static final double LATTICE = 1.324717957244746;

  static Improvement over(Surrogates surrogates, List<double[]> front, double[] reference) {
    return new Improvement(surrogates, front, reference, lattice(reference.length));
  }

  /** Normal numbers for every gain: each evenly spread, and shifted against the others (Roberts 2018). */
  private static double[][] lattice(int dimensions) {
    NormalDistribution normal = new NormalDistribution();
    double[][] normals = new double[SAMPLES][dimensions];
    double step = 1;
    for (int k = 0; k < dimensions; k++) {
      for (int sample = 0; sample < SAMPLES; sample++) {
        double place = k == 0 ? (sample + 0.5) / SAMPLES : (0.5 + (sample + 1) * step) % 1;
        normals[sample][k] = normal.inverseCumulativeProbability(Math.min(1 - 1e-3, Math.max(1e-3, place)));
      }
      step /= LATTICE;
    }
    return normals;
  }

  double of(Mix mix) {
    double chance = surrogates.chanceAllowed(mix);
    return chance == 0 ? 0 : chance * expected(surrogates.gains(mix));
  }

  private double expected(NormalPrediction[] gains) {
    double[][] samples = Arrays.stream(gains).allMatch(gain -> gain.sd() == 0) ? new double[][] {normals[0]} : normals;
    int first = IntStream.range(0, gains.length).filter(k -> gains[k].sd() > 0).findFirst().orElse(0);
    double sum = 0;
    for (double[] sample : samples) {
      double[] point = new double[gains.length];
      Arrays.setAll(point, k -> gains[k].at(sample[(k - first + gains.length) % gains.length]));
      sum += Hypervolume.added(point, front, reference);
    }
    return sum / samples.length;
  }

  /** The same after a mix was chosen, as if it had come to what is expected of it. */
  Improvement after(Mix mix) {
    double[] believed = Arrays.stream(surrogates.gains(mix)).mapToDouble(NormalPrediction::mean).toArray();
    List<double[]> more = Stream.concat(front.stream(), Stream.of(believed)).toList();
    return new Improvement(surrogates.believing(mix), surrogates.chanceAllowed(mix) < 0.5 ? front : more, reference,
        normals);
  }
}
