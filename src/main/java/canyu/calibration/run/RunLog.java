package canyu.calibration.run;

import canyu.file.CheckedLines;
import canyu.file.SetAside;
import canyu.file.WholeFile;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The runs of a calibration in a file to which lines are only ever added, one for each run. A line that was torn when
 * the program was killed, or that something else has changed, is set aside, so that its run is made again. In the end
 * the lines are in the order of their numbers.
 */
final class RunLog implements AutoCloseable {

  private final Path file;
  private final LoggedRun.Columns columns;
  private final List<String> header;
  private final SortedMap<Integer, LoggedRun> runs = new TreeMap<>();
  private final CheckedLines.Appender appender;
  private int next;
  private boolean inOrder = true;

  /**
   * Opens the file, or makes it.
   *
   * @param fingerprint the hash of all that the runs depend on
   * @param aside where lines go that are no runs
   * @throws ParameterException if the file holds the runs of something else
   * @throws IOException if it cannot be read or written
   */
  RunLog(Path file, String fingerprint, LoggedRun.Columns columns, SetAside aside) throws IOException {
    this.file = file;
    this.columns = columns;
    this.header = List.of("# fingerprint " + fingerprint, columns.header());
    read(new CheckedLines(file).read(), aside);
    appender = new CheckedLines(file).append();
  }

  private void read(List<CheckedLines.Line> lines, SetAside aside) throws IOException {
    refuseUnlessOurs(lines);
    List<CheckedLines.Line> wrong =
        lines.stream().skip(header.size()).filter(line -> !isRun(line)).toList();
    if (!wrong.isEmpty()) {
      aside.lines(file, wrong.stream().map(CheckedLines.Line::bytes).toList(), wrong.size() == 1
          ? "line " + wrong.get(0).number() + " is not whole, and its run is made again"
          : wrong.size() + " lines from line " + wrong.get(0).number() + " are not whole, and their runs are made again");
    }
    boolean ended = lines.size() >= header.size() && lines.get(lines.size() - 1).ended();
    if (!wrong.isEmpty() || !inOrder || !ended) {
      rewrite();
    }
    countOn();
  }

  /** A header that was torn is the beginning of the right one. */
  private void refuseUnlessOurs(List<CheckedLines.Line> lines) {
    String whole = String.join("\n", header);
    String there = lines.stream().limit(header.size()).map(CheckedLines.Line::text).reduce((a, b) -> a + "\n" + b)
        .orElse("");
    if (lines.size() > header.size() ? !there.equals(whole) : !whole.startsWith(there)) {
      throw new ParameterException(new Origin(file.toString(), 1), "holds the runs of another model, calibration,"
          + " survey or version; another folder, or the same of all four, would be right");
    }
  }

  private boolean isRun(CheckedLines.Line line) {
    Optional<LoggedRun> run = line.content().flatMap(columns::read)
        .filter(read -> read.number() >= 0 && !runs.containsKey(read.number()));
    run.ifPresent(whole -> {
      inOrder &= runs.isEmpty() || runs.lastKey() < whole.number();
      runs.put(whole.number(), whole);
    });
    return run.isPresent();
  }

  private void rewrite() throws IOException {
    List<String> lines = new ArrayList<>(header);
    runs.values().forEach(run -> lines.add(line(run)));
    new WholeFile(file).writeText(String.join("\n", lines) + "\n");
    inOrder = true;
  }

  private String line(LoggedRun run) {
    return CheckedLines.checked(columns.line(run));
  }

  private void countOn() {
    while (runs.containsKey(next)) {
      next++;
    }
  }

  /** The file. */
  Path file() {
    return file;
  }

  /** How many runs there are. */
  int size() {
    return runs.size();
  }

  /** The lowest number of a run that was not made. */
  int next() {
    return next;
  }

  /** The run with a number, if it was made. */
  Optional<LoggedRun> run(int number) {
    return Optional.ofNullable(runs.get(number));
  }

  /** Adds the run with the lowest number that was not made. */
  void add(LoggedRun run) {
    if (run.number() != next) {
      throw new IllegalArgumentException("run " + next + " comes next, not " + run.number());
    }
    inOrder &= runs.isEmpty() || runs.lastKey() < run.number();
    runs.put(run.number(), run);
    countOn();
    try {
      appender.add(line(run));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends writing; lines that were set aside have left gaps, which runs that were made again now fill. */
  @Override
  public void close() throws IOException {
    appender.close();
    if (!inOrder) {
      rewrite();
    }
  }
}
