package canyu.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import canyu.countermeasure.Extent;
import canyu.countermeasure.Firing;
import canyu.countermeasure.Ledger;
import canyu.countermeasure.Period;
import canyu.countermeasure.Stretch;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Transitions;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.Towns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that nobody lived through, as files: which count as done, and what is read of them. */
class RunStoreTest {

  private static final LoadedScenario TOWN = Towns.of("population.residents=100", "population.communitySize=50", "time.weeks=8",
      "replicates=3", "arms={law: [legalProtection: {cost: {weekly: 2}}]}");
  private static final LoadedScenario OTHER = Towns.of("population.residents=100", "population.communitySize=50", "time.weeks=9",
      "replicates=3", "arms={law: [legalProtection: {cost: {weekly: 2}}]}");

  private static final RunKeys KEYS = RunKeys.of("1", TOWN);
  private static final RunKeys OTHER_KEYS = RunKeys.of("1", OTHER);

  @TempDir
  private Path folder;

  private final List<Path> unusable = new ArrayList<>();
  private RunStore store;

  @BeforeEach
  void open() throws IOException {
    store = store("runs", KEYS, List.of());
  }

  private RunStore store(String name, RunKeys keys, List<Path> archive) throws IOException {
    return new RunStore(folder.resolve(name), keys, new RunArchive(archive), unusable::add);
  }

  /** In force at half its strength from week 3 to 6 in one community, and from week 5 on in two. */
  private static Ledger ledger() {
    return new Ledger(List.of(List.of(
        new Extent(1, 50, List.of(new Stretch(new Period(3, Optional.of(6), 2), 0.5))),
        new Extent(2, 100, List.of(new Stretch(new Period(5, Optional.empty(), 0), 1))))));
  }

  private static RunResult run(int replicate, double trust) {
    double[][] ends = new double[2][Indicator.values().length];
    ends[1][3] = trust;
    Transitions moves = new Transitions(new long[] {1, 2}, new long[] {3}, new long[] {4, 5}, new long[] {6, 7}, 8,
        new long[][] {{9, 10}, {11, 12}});
    return new RunResult("law", replicate, List.of(new RunResult.Value(4, 0, Indicator.TRUST, trust),
        new RunResult.Value(4, 1, Indicator.CONCERN, 0.25)), ends, moves, List.of(new Firing(0, 5, 4, 0)), ledger(),
        Optional.empty());
  }

  private Path file(int replicate) {
    return folder.resolve("runs/00000" + replicate + "-001.run");
  }

  @Test
  void whatIsReadIsWhatWasWrittenWithItsCosts() {
    store.write(run(2, 0.75));
    RunResult read = store.read("law", 2).orElseThrow();

    assertThat(read.arm()).isEqualTo("law");
    assertThat(read.replicate()).isEqualTo(2);
    assertThat(read.unpriced().values()).isEqualTo(run(2, 0.75).values());
    assertThat(read.values()).extracting(RunResult.Value::indicator).contains(Indicator.COST);
    assertThat(read.inTheEnd()[1]).isEqualTo(run(2, 0.75).inTheEnd()[1]);
    assertThat(read.inTheEnd(Indicator.COST, Groups.CITY)).isCloseTo(2 * 0.5 * 4 + 2 * 2 * 4, within(1e-9));
    assertThat(read.ledger()).isEqualTo(ledger());
    assertThat(read.firings()).extracting(firing -> firing.at(0)).containsExactly(new Firing(0, 5, 4, 0));
    assertThat(read.moves().gained()).containsExactly(1, 2);
    assertThat(read.moves().lost()).containsExactly(3);
    assertThat(read.moves().gainedByGroup()).containsExactly(4, 5);
    assertThat(read.moves().lostByGroup()).containsExactly(6, 7);
    assertThat(read.moves().gainedIndirectly()).isEqualTo(8);
    assertThat(Arrays.deepEquals(read.moves().channels(), new long[][] {{9, 10}, {11, 12}})).isTrue();
  }

  @Test
  void aRunIsDoneWhereItsFileIsThere() throws IOException {
    assertThat(store.has("law", 2)).isFalse();
    assertThat(store.kept("law", 2)).isEmpty();
    assertThat(store.read("law", 2)).isEmpty();

    store.write(run(2, 0.75));

    assertThat(store.has("law", 2)).isTrue();
    assertThat(store.has("law", 1)).isFalse();
    assertThat(store.has("status quo", 2)).isFalse();
    assertThat(store.kept("law", 2)).contains(file(2));
    assertThat(store.files()).containsExactly(file(2));
    assertThat(store("runs", OTHER_KEYS, List.of()).has("law", 2)).as("of another scenario").isFalse();
  }

  @Test
  void aFileThatIsNotWholeOrOfAnotherScenarioIsNoRun() throws IOException {
    store.write(run(1, 0.5));
    store.write(run(2, 0.75));
    byte[] whole = Files.readAllBytes(file(2));
    for (int length : new int[] {0, 10, whole.length - 1}) {
      Files.write(file(2), Arrays.copyOf(whole, length));
      assertThat(store.read("law", 2)).isEmpty();
    }
    byte[] changed = whole.clone();
    changed[90]++;
    Files.write(file(2), changed);
    assertThat(store.read("law", 2)).isEmpty();
    assertThat(store("runs", OTHER_KEYS, List.of()).read("law", 1)).isEmpty();

    assertThat(unusable).containsExactly(file(2), file(2), file(2), file(2), file(1));
  }

  @Test
  void theHashIsThatOfTheRunAndNotOfItsPrices() throws IOException {
    store.write(run(2, 0.75));
    LoadedScenario expensive = Towns.of("population.residents=100", "population.communitySize=50", "time.weeks=8",
        "replicates=3", "arms={law: [legalProtection: {cost: {weekly: 20}}]}");
    RunStore dear = store("runs", RunKeys.of("1", expensive), List.of());

    assertThat(store.hash(store.read("law", 2).orElseThrow())).matches("[0-9a-f]{64}").isEqualTo(store.hash(run(2, 0.75)))
        .isEqualTo(dear.hash(dear.read("law", 2).orElseThrow()));
    assertThat(store.hash(run(2, 0.76))).isNotEqualTo(store.hash(run(2, 0.75)));
  }

  @Test
  void whatAnotherMachineHasDoneIsKeptWhereItIsARunOfTheScenario() throws IOException {
    byte[] bytes = RunFile.write(run(2, 0.75), KEYS.of("law", 2));

    assertThat(store.take("law", 1, bytes)).as("it is the run of another city").isEmpty();
    assertThat(store.files()).isEmpty();
    assertThat(store.take("law", 2, bytes)).isPresent();
    assertThat(file(2)).hasBinaryContent(bytes);
  }

  @Test
  void runsOfAnArchiveAreTakenOver() throws IOException {
    store("there", KEYS, List.of()).write(run(2, 0.75));
    RunStore here = store("here", KEYS, List.of(folder.resolve("missing"), folder.resolve("there")));

    assertThat(here.has("law", 2)).isTrue();
    assertThat(here.has("law", 1)).isFalse();
    assertThat(here.files()).isEmpty();
    assertThat(here.read("law", 2)).isPresent();
    assertThat(here.read("law", 1)).isEmpty();
    assertThat(here.files()).as("it is kept from now on").hasSize(1);
    assertThat(new RunArchive(List.of(folder.resolve("there"))).has(KEYS.of("law", 2))).isTrue();
    assertThat(new RunArchive(List.of(folder.resolve("there"))).has(KEYS.of("law", 1))).isFalse();
  }

  @Test
  void aRunOfTheArchiveThatIsGoneOrSpoiltIsNone() throws IOException {
    store("there", KEYS, List.of()).write(run(1, 0.75));
    store("there", KEYS, List.of()).write(run(2, 0.75));
    RunStore here = store("here", KEYS, List.of(folder.resolve("there")));
    assertThat(here.has("law", 1)).isTrue();
    Files.delete(folder.resolve("there/000001-001.run"));
    byte[] bytes = Files.readAllBytes(folder.resolve("there/000002-001.run"));
    bytes[bytes.length - 1]++;
    Files.write(folder.resolve("there/000002-001.run"), bytes);

    assertThat(here.read("law", 1)).isEmpty();
    assertThat(here.read("law", 2)).isEmpty();
  }

  @Test
  void aFileSaysByItsNameOfWhichRunItIs() throws IOException {
    store.write(run(2, 0.75));
    Files.copy(file(2), folder.resolve("runs/000001-001.run"));
    Files.copy(file(2), folder.resolve("runs/000003-001.run"));
    Files.copy(file(2), folder.resolve("runs/000002-002.run"));
    Files.copy(file(2), folder.resolve("runs/copy.run"));
    Files.createFile(folder.resolve("runs/notes.txt"));

    assertThat(store.read(file(2))).isPresent();
    for (String name : new String[] {"000001-001.run", "000003-001.run", "000002-002.run", "copy.run"}) {
      assertThat(store.read(folder.resolve("runs").resolve(name))).as(name).isEmpty();
    }
    assertThat(store.files()).extracting(path -> path.getFileName().toString())
        .containsExactly("000001-001.run", "000002-001.run", "000002-002.run", "000003-001.run", "copy.run");
  }

  /** What a scenario was before it was edited goes by its key; a file that says of no run stays. */
  @Test
  void earlierRunsAreTakenFromAmongThoseOfAScenario() throws IOException {
    store.write(run(1, 0.5));
    RunStore of = store("runs", OTHER_KEYS, List.of());
    of.write(run(2, 0.75));
    Files.write(folder.resolve("runs/000000-000.run"), new byte[] {1, 2, 3});

    new EarlierRuns(folder.resolve("earlier")).takeFrom(folder.resolve("runs"), KEYS);

    assertThat(RunPlace.names(folder.resolve("earlier"))).containsExactly(OTHER_KEYS.of("law", 2) + ".run");
    assertThat(RunPlace.names(folder.resolve("runs"))).containsExactly("000000-000.run", "000001-001.run");
  }

  @Test
  void citiesCountUpToTheFirstThatIsNotComplete() {
    RunResult statusQuo = new RunResult("status quo", 1, List.of(), new double[0][], run(1, 0).moves(), List.of(), Ledger.NONE,
        Optional.empty());
    List<RunResult> runs = LocalRunner.inOrder(TOWN, List.of(Optional.of(List.of(run(1, 0.5), statusQuo)),
        Optional.of(List.of(run(2, 0.5))), Optional.empty(), Optional.of(List.of(run(3, 0.5)))));

    assertThat(runs).extracting(each -> each.arm() + " " + each.replicate()).containsExactly("status quo 1", "law 1", "law 2");
  }

  @Test
  void aReplayOfWhatIsNotKeptSaysSo() throws IOException {
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> Replay.of(TOWN, store, "law", 2))
        .withMessageContaining("no whole run of the arm 'law' in replicate 2 is kept");
    Files.write(file(2), new byte[] {1, 2, 3});
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> Replay.of(TOWN, store, "law", 2))
        .withMessageContaining("000002-001.run").withMessageContaining("is not a whole run");
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> Replay.of(TOWN, store, "lore", 2))
        .withMessageContaining("lore");
  }

  @Test
  void withoutAClusterNoneIsFound() {
    assertThatExceptionOfType(ParameterException.class).isThrownBy(Cluster::found).withMessageContaining("canyu-spark.jar");
  }
}
