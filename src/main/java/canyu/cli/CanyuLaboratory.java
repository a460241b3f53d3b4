package canyu.cli;

import canyu.gui.Gui;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/** The laboratory as a program of its own: what is wrong is said in a dialog, since there is no terminal. */
public final class CanyuLaboratory {

  private CanyuLaboratory() {}

  /** Opens the laboratory, perhaps on the file of a scenario. */
  public static void main(String[] arguments) {
    Canyu.prepare();
    StringWriter complaint = new StringWriter();
    int exitCode = Canyu.execute(Canyu.program(System.out, System.err).setErr(new PrintWriter(complaint)),
        Stream.concat(Stream.of("gui"), Stream.of(arguments)).toArray(String[]::new));
    if (exitCode != 0) {
      System.err.print(complaint);
      if (Gui.hasDisplay()) {
        Gui.complain(complaint.toString());
      }
      System.exit(exitCode);
    }
  }
}
