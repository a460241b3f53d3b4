package canyu.benchmark;

import canyu.desk.play.DeskScenario;
import canyu.desk.play.Play;
import canyu.desk.web.DeskServer;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Prints how soon the desk answers the moves of a slider: when there is a first answer, when there are eight cities, and how
 * much processor time all of it takes, cities included that nobody waits for any more.
 */
public final class DeskPace {

  private static final String SLIDER = """
      {"policy": [{"awarenessCampaign": {"strength": %.3f}}, {"closedLoopFeedback": {"from": 9}}]}""";
  private static final String EVENT = """
      {"policy": [{"awarenessCampaign": {}}], "events": [{"incident": {"week": 30, "severity": %.3f}}]}""";
  private static final Pattern CITIES = Pattern.compile("\"cities\":(\\d+)");
  private static final int WARM = 30;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private DeskPace(String address) {
    this.address = address;
  }

  /** Arguments: how many moves are measured, and how many cities live at a time. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int moves = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Runtime.getRuntime().availableProcessors();
    DeskScenario suzhou = DeskScenario.of(Path.of("scenarios/suzhou-2019.yaml"), Map.of());
    try (DeskServer desk = DeskServer.open(suzhou, Locale.ENGLISH, 0, threads, Throwable::printStackTrace)) {
      DeskPace pace = new DeskPace(desk.address());
      pace.measure("a countermeasure is moved", SLIDER, moves);
      pace.measure("an event is moved", EVENT, moves);
    }
  }

  private void measure(String what, String state, int moves) throws IOException, InterruptedException {
    double[] first = new double[moves];
    double[] eight = new double[moves];
    double[] processor = new double[moves];
    for (int k = -WARM; k < moves; k++) {
      String moved = String.format(Locale.ROOT, state, 0.2 + 0.7 * (k + WARM) / (moves + WARM));
      long began = System.nanoTime();
      long used = system.getProcessCpuTime();
      int cities = ask(moved, 0);
      double answered = milliseconds(System.nanoTime() - began);
      while (cities < Play.FIRST_CITIES) {
        cities = ask(moved, cities);
      }
      if (k >= 0) {
        first[k] = answered;
        eight[k] = milliseconds(System.nanoTime() - began);
        processor[k] = milliseconds(system.getProcessCpuTime() - used);
      }
    }
    System.out.printf(Locale.ROOT, "%s, %d times%n", what, moves);
    say("first answer", first);
    say("eight cities", eight);
    say("processor time", processor);
  }

  /** How many cities answer. */
  private int ask(String state, int seen) throws IOException, InterruptedException {
    String origin = address.substring(0, address.indexOf('/', "http://".length()));
    String said = client.send(HttpRequest.newBuilder(URI.create(address + "move?window=pace&seen=" + seen))
        .header("Content-Type", "application/json").header("Origin", origin)
        .POST(HttpRequest.BodyPublishers.ofString(state)).build(), BodyHandlers.ofString()).body();
    Matcher cities = CITIES.matcher(said);
    if (!cities.find()) {
      throw new IllegalStateException(said);
    }
    return Integer.parseInt(cities.group(1));
  }

  private static double milliseconds(long nanoseconds) {
    return nanoseconds / 1e6;
  }

  private static void say(String what, double[] milliseconds) {
    Arrays.sort(milliseconds);
    System.out.printf(Locale.ROOT, "  %-15s p50 %4.0f ms, p95 %4.0f ms%n", what, StatUtils.percentile(milliseconds, 50),
        StatUtils.percentile(milliseconds, 95));
  }
}
