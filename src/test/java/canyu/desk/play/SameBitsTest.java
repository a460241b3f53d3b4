package canyu.desk.play;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Sweep;
import canyu.countermeasure.Countermeasure;
import canyu.experiment.run.Arms;
import canyu.experiment.run.RunResult;
import canyu.parameter.Variants;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen at the desk is, to the bit, what {@code canyu run} finds for the scenario that the desk saves. */
class SameBitsTest {

  private static final int CITIES = 2;

  private static final List<String> KINDS = Variants.of(Countermeasure.class).keySet().stream()
      .filter(kind -> !kind.equals("levers")).toList();

  private static final Map<String, String> ASSUMED =
      Map.of("attitudes.relax", "0.04", "participation.actionRate", "0.03", "service.gain", "0.11");

  private final Random luck = new Random(20261129);

  @TempDir
  private Path temporary;

  @Test
  void aStateIsTheScenarioThatIsSaved() throws Exception {
    attempt(4);
  }

  @Test
  @Tag("slow")
  void fiftyStatesAreTheScenariosThatAreSaved() throws Exception {
    attempt(50);
  }

  private void attempt(int states) throws IOException, InterruptedException {
    DeskScenario town = DeskTown.in(temporary);
    try (Play play = new Play(2)) {
      for (int k = 0; k < states; k++) {
        String json = state();
        DeskState state = DeskState.read(json);
        Living living = play.move("window", town, state);
        assertThat(living.await(CITIES, 60_000)).isGreaterThanOrEqualTo(CITIES);
        Path saved = Files.writeString(town.file().resolveSibling("saved.yaml"), town.yaml(state, CITIES));

        LoadedScenario read = ScenarioFile.read(saved, Map.of());
        assertThat(read.scenario().replicates()).isEqualTo(CITIES);
        List<RunResult> seen = living.comparison(CITIES).runs();
        List<RunResult> run = runs(read);
        assertThat(seen).as(json).hasSameSizeAs(run);
        IntStream.range(0, run.size()).forEach(each -> assertSame(seen.get(each), run.get(each)));
      }
    }
  }

  /** Every run as {@code canyu run} makes it. */
  private static List<RunResult> runs(LoadedScenario loaded) {
    return loaded.scenario().armNames().stream().flatMap(arm -> loaded.scenario().replicateNumbers().stream()
        .map(number -> new Arms(loaded, number, Sweep.IN_ORDER).run(arm))).toList();
  }

  private static void assertSame(RunResult seen, RunResult run) {
    assertThat(seen.arm()).isEqualTo(run.arm());
    assertThat(seen.replicate()).isEqualTo(run.replicate());
    assertThat(seen.values()).isNotEmpty().isEqualTo(run.values());
    assertThat(Arrays.deepEquals(seen.inTheEnd(), run.inTheEnd())).isTrue();
    assertThat(seen.moves().gained()).isEqualTo(run.moves().gained());
    assertThat(seen.moves().lost()).isEqualTo(run.moves().lost());
    assertThat(seen.moves().gainedByGroup()).isEqualTo(run.moves().gainedByGroup());
    assertThat(seen.moves().lostByGroup()).isEqualTo(run.moves().lostByGroup());
    assertThat(seen.moves().gainedIndirectly()).isEqualTo(run.moves().gainedIndirectly());
    assertThat(seen.moves().channels()).isDeepEqualTo(run.moves().channels());
    assertThat(seen.firings()).isEqualTo(run.firings());
    assertThat(seen.ledger()).isEqualTo(run.ledger());
  }

  /** Anything that can be set at the desk. */
  private String state() {
    List<String> keys = new ArrayList<>(List.of("\"policy\": " + policy()));
    if (luck.nextInt(3) == 0) {
      keys.add("\"beside\": " + policy());
    }
    if (luck.nextInt(3) == 0) {
      keys.add(said("\"events\": [{\"incident\": {\"week\": %d, \"severity\": 0.%d}}, {\"rumour\": {\"week\": 3, \"share\": 0.2}}]",
          1 + luck.nextInt(12), 1 + luck.nextInt(9)));
    }
    if (luck.nextInt(4) == 0) {
      keys.add("\"assumptions\": " + ASSUMED.entrySet().stream().filter(each -> luck.nextBoolean())
          .map(each -> "\"" + each.getKey() + "\": " + each.getValue()).collect(Collectors.joining(", ", "{", "}")));
    }
    if (luck.nextInt(4) == 0) {
      keys.add(said("\"residents\": %d, \"weeks\": %d", 200 + 100 * luck.nextInt(3), 12 + luck.nextInt(8)));
    }
    return "{" + String.join(", ", keys) + "}";
  }

  private String policy() {
    List<String> kinds = new ArrayList<>(KINDS);
    Collections.shuffle(kinds, luck);
    return kinds.subList(0, luck.nextInt(5)).stream().map(kind -> "{\"" + kind + "\": " + terms() + "}")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private String terms() {
    List<String> keys = new ArrayList<>();
    if (luck.nextBoolean()) {
      keys.add(said("\"strength\": %.2f", (1 + luck.nextInt(20)) / 20.0));
    }
    int from = 1 + luck.nextInt(5);
    switch (luck.nextInt(4)) {
      case 0 -> keys.add(said("\"from\": %d", from));
      case 1 -> keys.add(said("\"from\": %d, \"until\": %d", from, from + 2));
      case 2 -> keys.add(said("\"phases\": [{\"from\": %d, \"until\": %d}, {\"from\": %d}]", from, from + 2, from + 4));
      default -> keys.add("\"ramp\": 2");
    }
    if (luck.nextInt(3) == 0) {
      keys.add(luck.nextBoolean() ? "\"target\": {\"housing\": [\"ordinary\"]}" : "\"target\": {\"communities\": [1]}");
    }
    return "{" + String.join(", ", keys) + "}";
  }

  private static String said(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }
}
