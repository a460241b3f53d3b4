package canyu.calibration.inference.problem;

import canyu.scenario.draw.Prior;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Simulators whose statistics are sums of parameters and normal noise: their posteriors are known exactly. */
public final class Lines {

  private Lines() {}

  public static Unknown standardNormal(String name) {
    return Unknown.fitted(name, normal());
  }

  public static Prior normal() {
    return Prior.parse("N(0, 1)", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  public static List<Statistic> statistics(String... names) {
    return Arrays.stream(names).map(Statistic::number).toList();
  }

  /** Statistic j is the sum over i of {@code weights[j][i]} times parameter i, plus noise. */
  public static Simulator simulator(double sd, double[][] weights) {
    return (first, parameters) -> IntStream.range(0, parameters.length).parallel().mapToObj(k -> {
      RandomStream random = RandomStream.of(7, "noise", first + k);
      return Arrays.stream(weights)
          .mapToDouble(row -> IntStream.range(0, row.length).mapToDouble(i -> row[i] * parameters[k][i]).sum()
              + sd * random.nextGaussian())
          .toArray();
    }).toArray(double[][]::new);
  }
}
