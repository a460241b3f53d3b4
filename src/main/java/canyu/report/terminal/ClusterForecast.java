package canyu.report.terminal;

import canyu.experiment.forecast.Forecast;
import canyu.experiment.forecast.Size;
import canyu.language.Count;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a dry run says of a cluster. */
public record ClusterForecast(Forecast forecast) {

  private static final double SECONDS_PER_HOUR = 3600;

  /** Java and the program, besides the city. */
  private static final double BYTES_OF_PROGRAM = 300e6;

  /** A few lines. */
  public String text() {
    return String.format(Locale.ROOT, """
        cluster   %.2f core hours; about %s of memory for each core of a worker
        time      %s

        Workers are reckoned to have one core as fast as one of this machine now. Starting them, some ten seconds, and what
        is done with the results on this machine come on top.
        """, forecast.secondsOn(1) / SECONDS_PER_HOUR, Size.inWords(BYTES_OF_PROGRAM + forecast.city().bytes()),
        IntStream.of(1, 4, 16, 64).mapToObj(this::time).collect(Collectors.joining(", ")));
  }

  private String time(int workers) {
    return Duration.inWords(forecast.secondsOn(workers)) + " with " + Count.of(workers, "worker", "workers");
  }
}
