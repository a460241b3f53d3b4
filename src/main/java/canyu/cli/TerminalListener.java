package canyu.cli;

import canyu.api.Task;
import canyu.api.WorkListener;
import java.io.PrintWriter;
import java.util.Locale;

/** Says on the screen how work goes on. */
record TerminalListener(PrintWriter screen) implements WorkListener {

  @Override
  public void say(String sentence) {
    screen.println(sentence);
    screen.flush();
  }

  @Override
  public Task begin(String title, long steps, Locale language) {
    return Progress.of(title, steps);
  }
}
