package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.loading.ScenarioFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes give the same bytes, though each has an order of its own in which maps and sets of Java that promise none are
 * gone through.
 */
@Tag("slow")
class AcrossProcessesTest {

  @TempDir
  private Path temporary;

  @Test
  void theBestMixesAreTheSameBytesInEveryProcess() throws Exception {
    ScenarioFolder folder = ScenarioFolder.in(temporary);
    folder.write("town.yaml", Results.TOWN + "uncertainty: {}\n");
    theSameInEveryProcess("optimise", folder.write("question.yaml", OptimiseCommandTest.QUESTION));
  }

  @Test
  void anExplorerIsTheSameBytesInEveryProcess() throws Exception {
    theSameInEveryProcess("run",
        ScenarioFolder.in(temporary).write("town.yaml", Results.TOWN + "outcomes: [participation52, trust]\n"), "--explorer");
  }

  private void theSameInEveryProcess(Object... words) throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int number = 0; number < 2; number++) {
      processes.add(Program.with(into("process " + number, words)).redirectErrorStream(true)
          .redirectOutput(temporary.resolve("said " + number).toFile()).start());
    }
    assertThat(canyu(into("here", words).toArray()).exitCode()).isZero();

    for (int number = 0; number < 2; number++) {
      assertThat(processes.get(number).waitFor()).as("exit code").isZero();
      assertThat(Results.of(folder("process " + number))).isEqualTo(Results.of(folder("here"))).isNotEmpty();
    }
  }

  private List<Object> into(String name, Object... words) {
    return Stream.concat(Stream.of(words), Stream.of("--out", folder(name))).toList();
  }

  private Path folder(String name) {
    return temporary.resolve(name).resolve("town");
  }
}
