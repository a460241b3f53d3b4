package canyu.cli;

import canyu.api.Task;
import canyu.api.WorkListener;
import canyu.experiment.run.Stop;
import canyu.report.words.Labels;
import canyu.scenario.loading.LoadedScenario;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Says on the screen how work goes on.
 *
 * @param stop ends the work
 */
record TerminalListener(PrintWriter screen, Stop stop) implements WorkListener {

  @Override
  public void say(String sentence) {
    screen.println(sentence);
    screen.flush();
  }

  @Override
  public Task begin(String title, long steps, Locale language) {
    return Progress.of(title, steps, new Labels(language));
  }

  @Override
  public Task begin(LoadedScenario scenario, long steps, Locale language) {
    Labels labels = new Labels(language).about(scenario);
    Progress progress = Progress.of(labels.shipped(scenario.scenario().title()), steps, labels);
    return Progress.isTerminal()
        ? new ScenarioProgress(progress, new LiveTable(
            scenario, labels, new PrintStream(System.err, false, StandardStream.encoding()), stop))
        : progress;
  }
}
