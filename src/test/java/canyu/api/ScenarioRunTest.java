package canyu.api;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.cli.Results;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever listens to the run of a scenario hears. */
class ScenarioRunTest {

  /** Counts the steps that were said to be, and those that were taken. */
  private record Counter(AtomicLong expected, AtomicLong taken) implements WorkListener, Task {

    @Override
    public void say(String sentence) {}

    @Override
    public Task begin(String title, long steps, Locale language) {
      expected.addAndGet(steps);
      return this;
    }

    @Override
    public void step() {
      taken.incrementAndGet();
    }

    @Override
    public void expectMore(int more) {
      expected.addAndGet(more);
    }

    @Override
    public void close() {}
  }

  @Test
  void asManyStepsAreTakenAsWereSaid(@TempDir Path folder) throws IOException {
    Path town = ScenarioFolder.in(folder).write("town.yaml", Results.TOWN);
    Counter counter = new Counter(new AtomicLong(), new AtomicLong());

    ScenarioRun.run(ScenarioRequest.of(town), Output.into(folder.resolve("out")), new Invocation("canyu run", 2, counter));

    assertThat(counter.taken().get()).isPositive().isEqualTo(counter.expected().get());
  }
}
