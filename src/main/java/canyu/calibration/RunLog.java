package canyu.calibration;

import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The runs of a calibration in a file to which lines are only ever added, one for each run in the order of their
 * numbers. A last line that was torn off when the program was killed is removed.
 */
final class RunLog implements AutoCloseable {

  private final Path file;
  private final LoggedRun.Columns columns;
  private final List<LoggedRun> runs = new ArrayList<>();
  private final FileChannel channel;

  /**
   * Opens the file, or makes it.
   *
   * @param fingerprint the hash of all that the runs depend on
   * @throws ParameterException if the file holds the runs of something else
   * @throws IOException if it cannot be read or written
   */
  RunLog(Path file, String fingerprint, LoggedRun.Columns columns) throws IOException {
    this.file = file;
    this.columns = columns;
    String header = "# fingerprint " + fingerprint + "\n" + columns.header() + "\n";
    String whole = wholeLines();
    if (!whole.isEmpty() && !whole.startsWith(header) && !header.startsWith(whole)) {
      throw new ParameterException(new Origin(file.toString(), 1), "holds the runs of another model, calibration,"
          + " survey or version; another folder, or the same of all four, would be right");
    }
    read(whole, header);
    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (whole.length() < header.length()) {
      channel.truncate(0);
      append(header);
    } else {
      long end = whole.getBytes(StandardCharsets.UTF_8).length;
      channel.truncate(end).position(end);
    }
  }

  private String wholeLines() throws IOException {
    String text = Files.exists(file) ? Files.readString(file) : "";
    return text.substring(0, text.lastIndexOf('\n') + 1);
  }

  private void read(String whole, String header) {
    if (whole.length() <= header.length()) {
      return;
    }
    List<String> lines = whole.substring(header.length()).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Origin origin = new Origin(file.toString(), i + 1 + (int) header.lines().count());
      runs.add(columns.read(lines.get(i)).filter(run -> run.number() == runs.size()).orElseThrow(() ->
          new ParameterException(origin, "is no line of a run with the next number; without this line and all below"
              + " the calibration would go on")));
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

  /** The run with a number, if it was made. */
  Optional<LoggedRun> run(int number) {
    return number < runs.size() ? Optional.of(runs.get(number)) : Optional.empty();
  }

  /** Adds the run with the next number. */
  void add(LoggedRun run) {
    if (run.number() != runs.size()) {
      throw new IllegalArgumentException("run " + runs.size() + " comes next, not " + run.number());
    }
    runs.add(run);
    try {
      append(columns.line(run) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
