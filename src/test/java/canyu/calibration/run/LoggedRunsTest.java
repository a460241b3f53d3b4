package canyu.calibration.run;

import static canyu.calibration.loading.CalibratedVillage.QUICK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.calibration.loading.CalibratedVillage;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Parameter;
import canyu.city.Chance;
import canyu.city.Draw;
import canyu.experiment.run.LocalWorkers;
import canyu.experiment.run.OtherMachine;
import canyu.experiment.run.Workers;
import canyu.file.SetAside;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the real model are the same in any order, on any number of threads, and after any interruption. */
@Tag("slow")
class LoggedRunsTest {

  private static final int RUNS = 9;

  private Path folder;
  private LoadedCalibration village;

  @BeforeEach
  void load(@TempDir Path temporary) {
    folder = temporary;
    village = CalibratedVillage.in(temporary).load(QUICK);
  }

  private LoggedRun.Columns columns() {
    return new LoggedRun.Columns(village.parameters().stream().map(Parameter::path).toList(), List.of("a", "b"));
  }

  /** Sets of parameters drawn from the priors. */
  private double[][] drawn(int first) {
    return IntStream.range(first, first + RUNS).mapToObj(run -> IntStream.range(0, village.parameters().size())
        .mapToDouble(i -> village.parameters().get(i).unknown().prior().quantile(
            Chance.open(Chance.of(run, 0).stream(Draw.PARAMETERS, 0), i))).toArray()).toArray(double[][]::new);
  }

  private double[][] simulate(String file, int threads) throws IOException {
    return simulate(file, new LocalWorkers(threads));
  }

  private double[][] simulate(String file, Workers workers) throws IOException {
    try (RunLog log = new RunLog(folder.resolve(file), "cafe", columns(), new SetAside(folder, warning -> { }))) {
      LoggedRuns runs = new LoggedRuns(new SurveyRuns(village), log, workers, made -> { });
      double[][] first = runs.simulate(0, drawn(0));
      double[][] second = runs.simulate(RUNS, drawn(RUNS));
      return IntStream.range(0, 2 * RUNS).mapToObj(i -> i < RUNS ? first[i] : second[i - RUNS])
          .toArray(double[][]::new);
    }
  }

  /** All lines of a file without the time that runs took. */
  private String lines(String file) throws IOException {
    return Files.readString(folder.resolve(file)).lines()
        .map(line -> line.replaceFirst(",\\d+,done,[0-9a-f]{8}$", ",done")).collect(Collectors.joining("\n"));
  }

  @Test
  void threadsDoNotMatter() throws IOException {
    double[][] alone = simulate("one.csv", 1);

    assertThat(simulate("three.csv", 3)).isDeepEqualTo(alone);
    assertThat(lines("three.csv")).isEqualTo(lines("one.csv"));
    assertThat(Arrays.stream(alone).map(Arrays::toString)).as("but for cities where all answer alike")
        .filteredOn(shares -> !shares.matches("\\[[01]\\.0, [01]\\.0]")).hasSizeGreaterThan(5).doesNotHaveDuplicates();
  }

  @Test
  void anotherMachineMakesTheSame() throws IOException {
    OtherMachine other = new OtherMachine(folder);

    assertThat(simulate("there.csv", other)).isDeepEqualTo(simulate("here.csv", 2));
    assertThat(lines("there.csv")).isEqualTo(lines("here.csv"));
    assertThat(other.differences()).isEmpty();
    assertThat(other.answers()).isEqualTo(2 * RUNS);
  }

  @Test
  void whatWasInterruptedGoesOnWhereItWas() throws IOException {
    double[][] whole = simulate("whole.csv", 2);
    List<String> lines = Files.readAllLines(folder.resolve("whole.csv"));
    Files.writeString(folder.resolve("cut.csv"),
        String.join("\n", lines.subList(0, 7)) + "\n" + lines.get(7).substring(0, 20));

    assertThat(simulate("cut.csv", 2)).isDeepEqualTo(whole);
    assertThat(lines("cut.csv")).isEqualTo(lines("whole.csv"));
    assertThat(Files.readAllLines(folder.resolve("cut.csv")).subList(0, 7)).isEqualTo(lines.subList(0, 7));
  }

  @Test
  void aFinishedRunIsNotMadeAgain() throws IOException {
    simulate("twice.csv", 2);
    byte[] before = Files.readAllBytes(folder.resolve("twice.csv"));

    simulate("twice.csv", 1);

    assertThat(Files.readAllBytes(folder.resolve("twice.csv"))).isEqualTo(before);
  }

  @Test
  void aRunWithOtherParametersIsRefused() throws IOException {
    try (RunLog log = new RunLog(folder.resolve("runs.csv"), "cafe", columns(), new SetAside(folder, warning -> { }))) {
      LoggedRuns runs = new LoggedRuns(new SurveyRuns(village), log, new LocalWorkers(1), made -> { });
      runs.simulate(0, drawn(0));

      assertThatThrownBy(() -> runs.simulate(0, drawn(1))).isInstanceOf(ParameterException.class)
          .hasMessageContaining("run 0 was made for 'search 1' with other parameters than are wanted now");
    }
  }

  @Test
  void parametersThatCannotBeAreAFailureAndNotTheEnd() throws IOException {
    double[][] drawn = drawn(0);
    int uBase = village.parameters().stream().map(Parameter::path).toList().indexOf("participation.uBase");
    drawn[3][uBase] = 1000;
    try (RunLog log = new RunLog(folder.resolve("runs.csv"), "cafe", columns(), new SetAside(folder, warning -> { }))) {
      LoggedRuns runs = new LoggedRuns(new SurveyRuns(village), log, new LocalWorkers(2), made -> { });

      double[][] statistics = runs.simulate(0, drawn);

      assertThat(statistics[3]).containsOnly(Double.NaN);
      assertThat(Arrays.stream(statistics).filter(row -> !Double.isNaN(row[0]))).hasSize(RUNS - 1);
      assertThat(runs.failures()).hasSize(1).allSatisfy((reason, times) -> {
        assertThat(reason).contains("uBase must be between");
        assertThat(times).isOne();
      });
    }
  }

  @Test
  void checksHaveLuckThatNoSearchHad() throws IOException {
    try (RunLog log = new RunLog(folder.resolve("runs.csv"), "cafe", columns(), new SetAside(folder, warning -> { }))) {
      LoggedRuns runs = new LoggedRuns(new SurveyRuns(village), log, new LocalWorkers(2), made -> { });
      double[][] searched = runs.simulate(0, drawn(0));

      double[][] checked = runs.check(drawn(0));

      assertThat(checked).isNotEqualTo(searched).hasSameDimensionsAs(searched);
      assertThat(log.run(RUNS)).get().extracting(LoggedRun::part).isEqualTo("check");
      assertThat(runs.made()).isEqualTo(2 * RUNS);
    }
  }

  @Test
  void aRunCanHaveTheLuckOfAnother() throws IOException {
    try (RunLog log = new RunLog(folder.resolve("runs.csv"), "cafe", columns(), new SetAside(folder, warning -> { }))) {
      LoggedRuns runs = new LoggedRuns(new SurveyRuns(village), log, new LocalWorkers(2), made -> { });
      double[][] first = runs.simulate(0, drawn(0));
      long[] luck = LongStream.range(0, RUNS).toArray();

      assertThat(runs.simulate(RUNS, luck, drawn(0))).isDeepEqualTo(first);
      assertThat(log.run(RUNS + 3)).get().extracting(LoggedRun::part).isEqualTo("search 2 with the luck of 3");
      assertThat(runs.simulate(2 * RUNS, drawn(0))).isNotEqualTo(first);
    }
  }

  @Test
  void trialsAreRunsOfASmallerCity() throws IOException {
    try (RunLog log = new RunLog(folder.resolve("runs.csv"), "cafe", columns(), new SetAside(folder, warning -> { }))) {
      LoggedRuns runs = new LoggedRuns(new SurveyRuns(village), log, new LocalWorkers(2), made -> { });
      int residents = village.calibration().respondents().residents();
      double[][] whole = runs.simulate(0, drawn(0));
      long[] luck = LongStream.range(0, RUNS).toArray();

      assertThat(runs.of("trial", 2 * residents).simulate(RUNS, luck, drawn(0)))
          .as("it is never larger").isDeepEqualTo(whole);
      assertThat(runs.of("trial", residents / 2).simulate(2 * RUNS, luck, drawn(0)))
          .isNotEqualTo(whole);
      assertThat(log.run(2 * RUNS)).get().extracting(LoggedRun::part).isEqualTo("trial with the luck of 0");
    }
  }
}
