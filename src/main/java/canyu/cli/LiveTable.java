package canyu.cli;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Stop;
import canyu.parameter.VisibleText;
import canyu.report.terminal.EffectsTable;
import canyu.report.words.Labels;
import canyu.scenario.loading.LoadedScenario;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answer as far as it is known, on a terminal, above the bar; it is drawn over as more cities are complete. */
final class LiveTable {

  private static final int FEWEST_CITIES = 2;

  /** A usual terminal has 24 lines, and the bar takes the last. */
  private static final int MOST_LINES = 22;
  private static final long PAUSE = 1_000_000_000;
  private static final String CLEAR_BELOW = "\u001B[J";

  private final LoadedScenario loaded;
  private final Labels labels;
  private final PrintStream screen;
  private final Stop stop;
  private final Map<Integer, List<RunResult>> cities = new HashMap<>();
  private int asked;
  private int drawn;
  private int lines;
  private long lastDrawn = System.nanoTime() - PAUSE;

  /** @param stop after which nothing is drawn any more, since what was said of it stands below */
  LiveTable(LoadedScenario loaded, Labels labels, PrintStream screen, Stop stop) {
    this.loaded = loaded;
    this.stop = stop;
    this.labels = labels;
    this.screen = screen;
    this.asked = loaded.scenario().replicates();
  }

  /** All arms of one city more are done. */
  void add(List<RunResult> arms) {
    cities.put(arms.get(0).replicate(), arms);
    int complete = drawn;
    while (cities.containsKey(complete)) {
      complete++;
    }
    if (complete > drawn && complete >= FEWEST_CITIES && isTime() && loaded.scenario().armNames().size() > 1) {
      drawn = complete;
      draw(text(complete));
      lastDrawn = System.nanoTime();
    }
  }

  private boolean isTime() {
    return !stop.isWished() && System.nanoTime() - lastDrawn >= PAUSE;
  }

  void expectMore(int runs) {
    asked += runs / loaded.scenario().armNames().size();
  }

  private String text(int complete) {
    List<RunResult> runs =
        IntStream.range(0, complete).boxed().flatMap(city -> cities.get(city).stream()).toList();
    Comparison comparison = new Comparison(loaded.withReplicates(complete), runs, complete);
    return new EffectsTable(comparison.loaded(), comparison, labels).soFar(asked);
  }

  private void draw(String text) {
    List<String> shown = text.lines().map(VisibleText::of).toList();
    if (shown.size() > MOST_LINES) {
      shown = shown.subList(0, MOST_LINES);
    }
    screen.print(upToTop() + shown.stream().map(line -> line + "\n").collect(Collectors.joining()));
    screen.flush();
    lines = shown.size();
  }

  /** Makes room for what is said in the end. */
  void clear() {
    screen.print(stop.isWished() ? "" : upToTop());
    screen.flush();
    lines = 0;
  }

  private String upToTop() {
    return "\r" + (lines > 0 ? "\u001B[" + lines + "A" : "") + CLEAR_BELOW;
  }
}
