package canyu.experiment.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Experiment;
import canyu.experiment.comparison.Ranking;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Workforce;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.Manifest;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.experiment.tables.TableFormat;
import canyu.file.FolderInUseException;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of results beside each other: what is put together, what is kept, what goes. */
class StoredResultsTest {

  private static final LoadedScenario TOWN = Towns.of("population.residents=100", "population.communitySize=50", "time.burnIn=1",
      "time.weeks=2", "replicates=3", "arms={law: [legalProtection]}");
  private static final RunKeys KEYS = RunKeys.of("1", TOWN);

  private static List<RunResult> runs;

  @TempDir
  private Path folder;

  private final List<String> warnings = new ArrayList<>();

  @BeforeAll
  static void live(@TempDir Path temporary) throws IOException {
    RunStore store = new RunStore(temporary, KEYS);
    new LocalRunner(1, store).run(TOWN, TOWN.scenario().replicateNumbers(), () -> { });
    runs = new ArrayList<>();
    for (Path file : store.files()) {
      runs.add(store.read(file).orElseThrow());
    }
  }

  private static Manifest manifest(String hash, String source) {
    return new Manifest(new Fingerprint("1", 7, hash), Optional.of(source), "canyu run", "2019-03-01T08:00:00Z", "a machine",
        TOWN.tree());
  }

  private static Manifest manifest() {
    return manifest("abc", "town.yaml");
  }

  private ResultsFolder open(String name, Manifest manifest, ResultsFolder.Replacing replacing) throws IOException {
    return new ResultsFolder(folder.resolve(name), manifest, TableFormat.USUAL, replacing, warnings::add);
  }

  /** Results with the runs of some cities. */
  private StoredResults results(String name, Integer... cities) throws IOException {
    try (ResultsFolder made = open(name, manifest(), ResultsFolder.Replacing.NOTHING)) {
      RunStore store = made.runs(KEYS);
      runs.stream().filter(run -> List.of(cities).contains(run.replicate())).forEach(store::write);
    }
    return new StoredResults(folder.resolve(name));
  }

  private Merge merge(StoredResults... shards) {
    return new Merge(TOWN, manifest(), List.of(shards));
  }

  @Test
  void resultsAreAFolderOrAllThatAreInIt() throws IOException {
    StoredResults one = results("one", 0);
    StoredResults two = results("two", 1);
    Files.createDirectories(folder.resolve("nothing/runs"));

    assertThat(StoredResults.at(one.folder())).containsExactly(one);
    assertThat(StoredResults.at(folder)).containsExactly(one, two);
    assertThat(StoredResults.at(folder.resolve("nothing"))).isEmpty();
  }

  @Test
  void shardsMakeTheWholeAndWhatIsMissingIsSaid() throws IOException {
    StoredResults whole = new StoredResults(folder.resolve("whole"));
    Merge some = merge(results("one", 0), results("two", 2));
    some.refuseUnlessOne(whole);
    RunStore into = whole.runs(KEYS);
    some.takeOver(into);

    assertThat(into.files()).hasSize(4);
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> some.whole(into))
        .withMessageContaining("2 of 6 runs are missing, the first of them replicate 1 of the arm 'status quo'");

    merge(results("three", 1)).takeOver(into);
    assertThat(some.whole(into).replicates()).isEqualTo(3);
  }

  @Test
  void shardsOfSomethingElseAreRefused() throws IOException {
    StoredResults one = results("one", 0);
    Merge other = new Merge(TOWN, manifest("abd", "town.yaml"), List.of(one));

    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> other.refuseUnlessOne(new StoredResults(folder)))
        .withMessageContaining("another scenario");
    assertThatExceptionOfType(ParameterException.class)
        .isThrownBy(() -> merge(new StoredResults(folder.resolve("none"))).refuseUnlessOne(one))
        .withMessageContaining("holds no results");
  }

  /** The same arm in the same city came out otherwise, in another shard or in what is there already. */
  @Test
  void twoDifferentRunsOfOneKindAreRefused() throws IOException {
    StoredResults one = results("one", 0, 1);
    StoredResults same = results("same", 1);
    StoredResults other = results("other");
    RunResult run = runs.stream().filter(each -> each.replicate() == 1).findFirst().orElseThrow();
    other.runs(KEYS).write(new RunResult(run.arm(), 1, run.values().subList(1, run.values().size()), run.inTheEnd(), run.moves(),
        run.firings(), run.ledger(), run.first()));

    assertThatCode(() -> merge(one, same).refuseUnlessOne(new StoredResults(folder.resolve("whole")))).doesNotThrowAnyException();
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> merge(one, other).refuseUnlessOne(same))
        .withMessageContaining("is another run of replicate 1 of the arm '" + run.arm() + "'");
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> merge(one).refuseUnlessOne(other))
        .withMessageContaining("is another run");
  }

  @Test
  void runsOfFoldersBesideAndOfBeforeAreFound() throws IOException {
    StoredResults one = results("one", 0);
    results("two", 1);
    try (ResultsFolder opened = open("one", manifest(), ResultsFolder.Replacing.NOTHING)) {
      assertThat(opened.runs(KEYS).has("law", 1)).isTrue();
      assertThat(opened.runs(KEYS).has("law", 2)).isFalse();
      opened.mixRuns(KEYS).write(runs.get(runs.size() - 1));
    }

    assertThat(one.archive().has(KEYS.of("law", 0))).as("its own").isTrue();
    assertThat(one.archive().has(KEYS.of("law", 1))).as("of the folder beside").isTrue();
    assertThat(one.archive().has(KEYS.of("law", 2))).as("of its explorer").isTrue();
    assertThat(new StoredResults(folder.resolve("two")).archive().has(KEYS.of("law", 2))).as("of the explorer beside").isTrue();
  }

  /** The scenario was edited, and edited back. */
  @Test
  void runsOfBeforeItWasEditedAreKeptApartAndComeBack() throws IOException {
    StoredResults one = results("one", 1);
    LoadedScenario longer = Towns.of("population.residents=100", "population.communitySize=50", "time.burnIn=1", "time.weeks=3",
        "replicates=3", "arms={law: [legalProtection]}");
    try (ResultsFolder opened = open("one", manifest(), ResultsFolder.Replacing.NOTHING)) {
      assertThat(opened.runs(RunKeys.of("1", longer)).files()).isEmpty();
    }
    assertThat(one.earlierRuns()).isNotEmptyDirectory();
    assertThat(one.runs()).isEmptyDirectory();
    try (ResultsFolder opened = open("one", manifest(), ResultsFolder.Replacing.NOTHING)) {
      assertThat(opened.runs(KEYS).read("law", 1)).isPresent();
    }
  }

  @Test
  void whatIsKeptIsCountedAndWhatNoResultsNeedIsRemoved() throws IOException {
    StoredResults one = results("one", 0, 1);
    Files.createDirectory(one.earlierRuns());
    Files.write(one.earlierRuns().resolve("a.run"), new byte[10]);
    Files.createDirectory(folder.resolve("one/set-aside"));
    Files.write(folder.resolve("one/set-aside/b.run"), new byte[7]);
    Files.createDirectory(one.mixRuns());
    Files.write(one.mixRuns().resolve("c.run"), new byte[5]);
    Files.createDirectory(one.surveyed());
    Files.write(one.surveyed().resolve("000000.yaml"), new byte[3]);
    KeptFiles kept = KeptFiles.of(one);

    assertThat(kept.unneeded()).isEqualTo(new KeptFiles.Amount(2, 17));
    assertThat(kept.runs().files()).isEqualTo(4 + 1 + 1);
    assertThat(kept.runs().bytes()).isGreaterThan(8);

    kept.remove(false);
    assertThat(one.earlierRuns()).doesNotExist();
    assertThat(folder.resolve("one/set-aside")).doesNotExist();
    assertThat(KeptFiles.of(one).runs()).isEqualTo(kept.runs());

    kept.remove(true);
    assertThat(KeptFiles.of(one).runs()).isEqualTo(new KeptFiles.Amount(0, 0));
    assertThat(one.mixRuns()).doesNotExist();
    assertThat(one.surveyed()).doesNotExist();
    assertThat(one.manifest()).exists();
  }

  @Test
  void nothingOfAFolderIsRemovedThatIsNotOurs() throws IOException {
    Files.writeString(folder.resolve("manifest.yaml"), "name: something else\n");

    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> KeptFiles.of(new StoredResults(folder)))
        .withMessageContaining("is no manifest of results");
  }

  @Test
  void oneProcessWritesAtATime() throws IOException {
    StoredResults one = results("one", 0);
    KeptFiles kept = KeptFiles.of(one);
    try (ResultsFolder opened = open("one", manifest(), ResultsFolder.Replacing.NOTHING)) {
      assertThat(opened.path()).isEqualTo(one.folder());
      assertThatExceptionOfType(FolderInUseException.class)
          .isThrownBy(() -> open("one", manifest(), ResultsFolder.Replacing.NOTHING));
      assertThatExceptionOfType(FolderInUseException.class).isThrownBy(() -> kept.remove(true));
    }
    assertThatExceptionOfType(ParameterException.class)
        .isThrownBy(() -> open("one", manifest("abd", "town.yaml"), ResultsFolder.Replacing.NOTHING));
    assertThatCode(() -> open("one", manifest(), ResultsFolder.Replacing.NOTHING).close()).as("a refusal lets go")
        .doesNotThrowAnyException();
  }

  @Test
  void resultsOfTheSameFileBeforeItWasEditedMayBeReplaced() throws IOException {
    StoredResults one = results("one", 0);
    Files.writeString(folder.resolve("one/ends.csv"), "arm\n");
    Files.writeString(folder.resolve("one/report.html"), "<html>");
    Files.writeString(folder.resolve("one/notes.csv"), "mine\n");

    assertThatExceptionOfType(ParameterException.class)
        .isThrownBy(() -> open("one", manifest("abd", "other.yaml"), ResultsFolder.Replacing.EDITED))
        .withMessageContaining("--replace");
    open("one", manifest("abd", "town.yaml"), ResultsFolder.Replacing.EDITED).close();
    assertThat(warnings).singleElement().asString().contains("are replaced");
    assertThat(folder.resolve("one/ends.csv")).doesNotExist();
    assertThat(folder.resolve("one/report.html")).doesNotExist();
    assertThat(folder.resolve("one/notes.csv")).exists();
    assertThat(new RunStore(one.runs(), KEYS).has("law", 0)).as("runs stay").isTrue();

    open("one", manifest("abe", "other.yaml"), ResultsFolder.Replacing.EVERYTHING).close();
    assertThat(warnings).hasSize(2);
    open("one", manifest("abe", "other.yaml"), ResultsFolder.Replacing.EVERYTHING).close();
    assertThat(warnings).as("nothing is replaced by the same").hasSize(2);
  }

  @Test
  void filesThatNobodySaysAnythingOfAreNotWrittenOver() throws IOException {
    Files.createDirectory(folder.resolve("one"));
    Files.writeString(folder.resolve("one/notes.txt"), "mine");
    open("one", manifest(), ResultsFolder.Replacing.NOTHING).close();
    Files.createDirectory(folder.resolve("two"));
    Files.writeString(folder.resolve("two/ends.csv"), "arm\n");

    assertThatExceptionOfType(ParameterException.class)
        .isThrownBy(() -> open("two", manifest(), ResultsFolder.Replacing.EVERYTHING)).withMessageContaining("holds ends.csv");
    assertThat(folder.resolve("two/manifest.yaml")).doesNotExist();
  }

  @Test
  void aRunThatIsNotWholeIsSetAside() throws IOException {
    StoredResults one = results("one", 0);
    Path file = one.runs().resolve("000000-001.run");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 200));

    try (ResultsFolder opened = open("one", manifest(), ResultsFolder.Replacing.NOTHING)) {
      assertThat(opened.runs(KEYS).read("law", 0)).isEmpty();
    }
    assertThat(folder.resolve("one/set-aside/000000-001.run")).exists();
    assertThat(warnings).singleElement().asString().contains("is not a whole run of this scenario");
  }

  /** The first run of the town lets the first city be seen; nothing is drawn in it and nothing waits. */
  @Test
  void everyTableOfAnExperimentIsAFileOrTwo() throws IOException {
    RunStore store = results("one", 0, 1, 2).runs(KEYS);
    Comparison comparison = new Experiment(TOWN, new LocalRunner(1, store)).run(() -> { });
    List<Ranking> rankings = Ranking.of(TOWN, comparison);

    assertThat(tables("usual", TableFormat.USUAL, comparison, rankings)).containsExactlyInAnyOrder("indicators.csv", "ends.csv",
        "effects.csv", "residents.csv", "ranking.csv", "arms.csv", "dictionary.csv");
    assertThat(tables("more", new TableFormat(false, false, true, true), comparison, rankings)).contains("indicators-cities.csv",
        "indicators.parquet", "ends.parquet", "effects.parquet");
    assertThat(List.of("usual/dictionary.csv", "usual/effects.csv", "more/ends.csv", "more/ends.parquet"))
        .allSatisfy(name -> assertThat(folder.resolve(name)).isNotEmptyFile());
  }

  private List<String> tables(String name, TableFormat format, Comparison comparison, List<Ranking> rankings) throws IOException {
    try (ResultsFolder made =
        new ResultsFolder(folder.resolve(name), manifest(), format, ResultsFolder.Replacing.NOTHING, warnings::add)) {
      for (Workforce.Work work : made.tables(TOWN, comparison, rankings)) {
        work.run();
      }
      try (Stream<Path> files = Files.list(made.path())) {
        return files.map(file -> file.getFileName().toString())
            .filter(file -> file.endsWith(".csv") || file.endsWith(".parquet")).toList();
      }
    }
  }

  @Test
  void aTableThatIsNoLongerToBeHadIsRemovedAndTheReportIsWhereItSays() throws IOException {
    try (ResultsFolder made = open("one", manifest(), ResultsFolder.Replacing.NOTHING)) {
      made.write("draws.csv", "a\n");
      made.write("draws.parquet", "b");
      made.removeTable("draws");
      assertThat(made.path().resolve("draws.csv")).doesNotExist();
      assertThat(made.path().resolve("draws.parquet")).doesNotExist();
      assertThat(made.writeReport("<html>")).isEqualTo(made.report()).hasContent("<html>");
      assertThat(made.aside().folder()).isEqualTo(made.path());
      assertThat(made.surveyed(new Fingerprint("1", 7, "xyz")).fingerprint()).isEqualTo("xyz");
    }
  }

  /** What an attempt before had begun to write, in any of its folders. */
  @Test
  void whatWasNotFinishedIsCleared() throws IOException {
    StoredResults one = results("one", 0);
    for (Path path : List.of(one.folder(), one.runs(), one.mixRuns(), one.surveyed())) {
      Files.createDirectories(path);
      Files.writeString(path.resolve("any.unfinished"), "half");
    }

    open("one", manifest(), ResultsFolder.Replacing.NOTHING).close();

    assertThat(List.of(one.folder(), one.runs(), one.mixRuns(), one.surveyed()))
        .allSatisfy(path -> assertThat(path.resolve("any.unfinished")).doesNotExist());
  }
}
