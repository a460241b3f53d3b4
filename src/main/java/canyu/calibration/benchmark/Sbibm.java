package canyu.calibration.benchmark;

import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Observation;
import canyu.calibration.inference.problem.Statistic;
import canyu.calibration.inference.problem.Unknown;
import canyu.scenario.draw.Prior;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The published observations and reference posteriors (sbibm, licence beside the files). */
final class Sbibm {

  private static final String FOLDER = "/canyu/benchmark/sbibm_";

  private Sbibm() {}

  /** The first published observation of a task. */
  static double[] observation(String task) {
    return lines("observations.csv").stream().map(line -> line.split(","))
        .filter(cells -> cells[0].equals(task) && cells[2].equals("observation"))
        .mapToDouble(cells -> Double.parseDouble(cells[4])).toArray();
  }

  /** Draws of the published posterior of the first observation of a task. */
  static double[][] reference(String task) {
    return lines(task + "_obs01_reference_posterior.csv.gz").stream().map(Sbibm::numbers).toArray(double[][]::new);
  }

  /** The rows of a table of numbers. */
  static double[][] table(String file) {
    return lines(file).stream().map(Sbibm::numbers).toArray(double[][]::new);
  }

  private static double[] numbers(String line) {
    return Stream.of(line.split(",")).mapToDouble(Double::parseDouble).toArray();
  }

  private static List<String> lines(String file) {
    try (InputStream raw = Sbibm.class.getResourceAsStream(FOLDER + file);
        InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A problem in which every unknown has the same prior, and the noise of the simulator is the only one. */
  static InverseProblem problem(int unknowns, String prior, double... observed) {
    return new InverseProblem(
        IntStream.rangeClosed(1, unknowns).mapToObj(i -> Unknown.fitted("theta" + i, prior(prior))).toList(),
        IntStream.rangeClosed(1, observed.length).mapToObj(j -> Statistic.number("x" + j)).toList(),
        Observation.exact(observed));
  }

  static Prior prior(String text) {
    return Prior.parse(text, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }
}
