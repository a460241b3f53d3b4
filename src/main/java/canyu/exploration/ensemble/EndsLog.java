package canyu.exploration.ensemble;

import canyu.file.CheckedLines;
import canyu.file.SetAside;
import canyu.file.WholeFile;
import canyu.parameter.Digits;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where runs ended up, in a file: a line for each in each city, added as soon as it is done. A line that was torn is set
 * aside, so that its run is made again. In the end the lines are in the order in which runs were asked for, and those
 * that nobody asked for this time stand behind them.
 */
public final class EndsLog implements AutoCloseable {

  private static final Comparator<Place> BY_NAME = Comparator.comparing(Place::run).thenComparingInt(Place::city);

  /** A run in a city; it has a name without commas. */
  public record Place(String run, int city) implements Serializable {}

  /**
   * What the lines of a file are.
   *
   * @param fingerprint the hash of all that the runs depend on but for what their names say
   * @param run what the name of a run stands for
   * @param outcomes the names of what is kept of a run
   */
  public record Header(String fingerprint, String run, List<String> outcomes) {

    private List<String> lines() {
      return List.of("# fingerprint " + fingerprint, run + ",city," + outcomes.stream()
          .map(outcome -> outcome.replace(',', ';') + ",").collect(Collectors.joining()) + "checksum");
    }
  }

  private final Path file;
  private final List<String> header;
  private final Map<Place, double[]> runs = new LinkedHashMap<>();
  private final Set<Place> asked = new LinkedHashSet<>();
  private final CheckedLines.Appender appender;

  /**
   * Opens the file, or makes it.
   *
   * @param aside where lines go that are no runs
   * @throws ParameterException if the file holds the runs of something else
   * @throws IOException if it cannot be read or written
   */
  public EndsLog(Path file, Header header, SetAside aside) throws IOException {
    this.file = file;
    this.header = header.lines();
    read(new CheckedLines(file).read(), header.outcomes().size(), aside);
    appender = new CheckedLines(file).append();
  }

  private void read(List<CheckedLines.Line> lines, int outcomes, SetAside aside) throws IOException {
    String whole = String.join("\n", header);
    String there = lines.stream().limit(header.size()).map(CheckedLines.Line::text).collect(Collectors.joining("\n"));
    if (lines.size() > header.size() ? !there.equals(whole) : !whole.startsWith(there)) {
      throw new ParameterException(new Origin(file.toString(), 1),
          "holds the runs of another question, scenario or version, or other outcomes of them; another folder would be right");
    }
    List<byte[]> wrong = new ArrayList<>();
    lines.stream().skip(header.size()).forEach(line -> {
      if (!line.ended() || !line.content().map(content -> isRun(content, outcomes)).orElse(false)) {
        wrong.add(line.bytes());
      }
    });
    if (!wrong.isEmpty()) {
      aside.lines(file, wrong, wrong.size() == 1
          ? "a line is not whole, and its run is made again" : wrong.size() + " lines are not whole, and their runs are made again");
    }
    rewrite(runs.keySet());
  }

  private boolean isRun(String line, int outcomes) {
    String[] cells = line.split(",", -1);
    if (cells.length != outcomes + 2) {
      return false;
    }
    try {
      runs.put(new Place(cells[0], Integer.parseInt(cells[1])),
          Arrays.stream(cells, 2, cells.length).mapToDouble(Double::parseDouble).toArray());
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void rewrite(Set<Place> places) throws IOException {
    List<String> lines = new ArrayList<>(header);
    places.forEach(place -> lines.add(line(place)));
    new WholeFile(file).writeText(String.join("\n", lines) + "\n");
  }

  private String line(Place place) {
    return CheckedLines.checked(place.run() + "," + place.city() + ","
        + Arrays.stream(runs.get(place)).mapToObj(Digits::of).collect(Collectors.joining(",")));
  }

  /** What came of a run, if it was made; asked for from now on. */
  public synchronized Optional<double[]> run(Place place) {
    asked.add(place);
    return Optional.ofNullable(runs.get(place));
  }

  /** Keeps what came of a run. */
  public synchronized void add(Place place, double[] levels) {
    runs.put(place, levels);
    try {
      appender.add(line(place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All is done: the runs stand in the order in which they were asked for. */
  public void conclude() throws IOException {
    appender.close();
    Set<Place> all = new LinkedHashSet<>(asked);
    runs.keySet().stream().sorted(BY_NAME).forEach(all::add);
    rewrite(all);
  }

  @Override
  public void close() throws IOException {
    appender.close();
  }
}
