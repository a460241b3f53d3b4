package canyu.cli;

import java.io.BufferedWriter;
import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What goes to standard output or standard error, as text: on a terminal in its own encoding, and into files and pipes
 * in UTF-8, whatever the country of the machine. Lines end as they do in all other files that are written.
 *
 * <p>A terminal in ASCII, as where no language is set, gets UTF-8 too, without which it would be told nothing.
 */
final class StandardStream extends PrintWriter {

  StandardStream(PrintStream stream) {
    super(new BufferedWriter(new OutputStreamWriter(stream, encoding())), true);
  }

  /** The encoding in which is written here. */
  static Charset encoding() {
    return encoding(Optional.ofNullable(System.console()).map(Console::charset));
  }

  /** The encoding in which is written, given that of the terminal, if there is one. */
  static Charset encoding(Optional<Charset> terminal) {
    return terminal.filter(charset -> !charset.equals(StandardCharsets.US_ASCII)).orElse(StandardCharsets.UTF_8);
  }

  @Override
  public void println() {
    write('\n');
    flush();
  }
}
