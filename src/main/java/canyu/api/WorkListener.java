package canyu.api;

import canyu.scenario.loading.LoadedScenario;
import java.util.Locale;

/** Hears how work goes on; nothing that it does changes a result. */
public interface WorkListener {

  /** Hears nothing. */
  record Nobody() implements WorkListener, Task {

    @Override
    public void say(String sentence) {}

    @Override
    public Task begin(String title, long steps, Locale language) {
      return this;
    }

    @Override
    public void step() {}

    @Override
    public void expectMore(int more) {}

    @Override
    public void close() {}
  }

  /** What is not as it should be but keeps nobody from going on, and now and then how far something is. */
  void say(String sentence);

  /**
   * A job begins.
   *
   * @param title what it is
   * @param steps how many, as far as it is known
   * @param language in which the user reads
   */
  Task begin(String title, long steps, Locale language);

  /** A scenario is going to be run, to an answer; its files are steps, too. */
  default Task begin(LoadedScenario scenario, long steps, Locale language) {
    return begin(scenario.scenario().title(), steps, language);
  }
}
