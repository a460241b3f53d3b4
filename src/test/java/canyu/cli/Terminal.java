package canyu.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * What a command of the program said.
 *
 * @param out what it printed
 * @param err what it complained about
 */
record Terminal(int exitCode, String out, String err) {

  /** Carries out a command; arguments that are no text are written as text. */
  static Terminal canyu(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream screen = System.out;
    PrintStream complaints = System.err;
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      int exitCode = Canyu.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
      return new Terminal(exitCode, out.toString(StandardCharsets.UTF_8), withoutProgress(err.toString(StandardCharsets.UTF_8)));
    } finally {
      System.setOut(screen);
      System.setErr(complaints);
    }
  }

  /** Only slow machines say how far they are. */
  static String withoutProgress(String err) {
    return err.replaceAll("(?m)^(\\d[\\d,]* of [\\d,]+ steps done in|已完成[\\d,]+步，共).*\n", "");
  }
}
