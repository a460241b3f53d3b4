package canyu.calibration.run;

import canyu.parameter.Digits;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A run of the model that was made.
 *
 * @param number of the run, from 0; its luck
 * @param part of the calibration it was made for, such as {@code search 3}
 * @param parameters all that vary between runs
 * @param statistics what came of it; NaN all of them if it failed
 * @param milliseconds it took
 * @param status {@code done}, or why it failed
 */
record LoggedRun(
    int number, String part, double[] parameters, double[] statistics, long milliseconds, String status)
    implements Serializable {

  static final String DONE = "done";

  /** Whether it failed. */
  boolean failed() {
    return !status.equals(DONE);
  }

  /** Whether it was made for the same part with the same parameters to the last bit. */
  boolean isOf(String otherPart, double[] others) {
    return part.equals(otherPart) && Arrays.equals(parameters, others);
  }

  /**
   * How runs stand in a file: comma-separated, numbers with all their digits, a checksum behind them.
   *
   * @param parameters the names of all that vary
   * @param statistics the names of all that come of a run
   */
  record Columns(List<String> parameters, List<String> statistics) {

    private static final int BEFORE = 2;
    private static final int AFTER = 2;

    String header() {
      return Stream.of(Stream.of("run", "part"), parameters.stream(), statistics.stream(),
          Stream.of("milliseconds", "status", "checksum")).flatMap(names -> names).collect(Collectors.joining(","));
    }

    String line(LoggedRun run) {
      return run.number + "," + run.part + "," + joined(run.parameters) + "," + joined(run.statistics) + ","
          + run.milliseconds + "," + run.status.replaceAll("[,\\r\\n\\u000B\\u000C\\u0085\\u2028\\u2029]+", ";");
    }

    private static String joined(double[] numbers) {
      return DoubleStream.of(numbers).mapToObj(Digits::of).collect(Collectors.joining(","));
    }

    Optional<LoggedRun> read(String line) {
      String[] cells = line.split(",", -1);
      int statisticsFrom = BEFORE + parameters.size();
      int end = statisticsFrom + statistics.size();
      if (cells.length != end + AFTER) {
        return Optional.empty();
      }
      try {
        return Optional.of(new LoggedRun(Integer.parseInt(cells[0]), cells[1],
            numbers(cells, BEFORE, statisticsFrom), numbers(cells, statisticsFrom, end),
            Long.parseLong(cells[end]), cells[end + 1]));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    private static double[] numbers(String[] cells, int from, int to) {
      return Arrays.stream(cells, from, to).mapToDouble(Double::parseDouble).toArray();
    }
  }
}
