package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.loading.ScenarioFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any sequence of edits gives the bytes of a fresh run. {@code -Dcanyu.edits=1000} tries longer ones. */
@Tag("slow")
class RandomEditsTest {

  private static final int EDITS = Integer.getInteger("canyu.edits", 100);
  private static final int FEW = 8;
  private static final int SEED = 20270104;

  private final Random random = new Random(SEED);
  private final Map<String, String> values = new LinkedHashMap<>(Map.of("title", "A", "question", "Q", "currency", "CNY",
      "weeks", "3", "replicates", "2", "seed", "1", "relax", "0.02", "outcomes", "[trust]", "uncertainty", "", "events", ""));
  private final List<String> names = new ArrayList<>(List.of("a", "b"));
  private final Map<String, String> arms =
      new LinkedHashMap<>(Map.of("a", "dataSecurity: {security: 0.7}", "b", "closedLoopFeedback: {answered: 0.5}"));

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private void edit() {
    switch (random.nextInt(14)) {
      case 0 -> values.put("title", pick("A", "B", "C"));
      case 1 -> values.put("question", pick("Q", "R"));
      case 2 -> values.put("currency", pick("CNY", "EUR"));
      case 3 -> values.put("weeks", pick("2", "3"));
      case 4 -> values.put("replicates", pick("1", "2", "3"));
      case 5 -> values.put("seed", pick("1", "2"));
      case 6 -> values.put("relax", pick("0.02", "0.03"));
      case 7 -> values.put("outcomes", pick("[trust]", "[participation]", "[concern, trust]"));
      case 8 -> values.put("uncertainty", pick("", "uncertainty: {citiesPerDraw: 1}\n"));
      case 9 -> values.put("events", pick("", "events: [{incident: {week: 2, severity: 0.5, name: leak}}]\n"));
      case 10 -> Collections.shuffle(names, random);
      case 11 -> rename();
      default -> arms.put(names.get(random.nextInt(names.size())), pick("dataSecurity", "dataSecurity: {security: 0.7}",
          "dataSecurity: {strength: 0.5, cost: {weekly: 3}}", "dataSecurity: {strength: 0.5, cost: {weekly: 4}}",
          "closedLoopFeedback: {answered: 0.5}", "closedLoopFeedback: {from: 2, ramp: 0}"));
    }
  }

  private void rename() {
    int place = random.nextInt(names.size());
    String before = names.get(place);
    String after = pick("a", "b", "c", "d");
    if (!names.contains(after)) {
      names.set(place, after);
      arms.put(after, arms.remove(before));
    }
  }

  private String text() {
    return """
        title: %s
        question: %s
        currency: %s
        population: {residents: 100, communitySize: 50}
        time: {burnIn: 1, weeks: %s, recordCity: 1, recordGroups: 3}
        replicates: %s
        seed: %s
        parameters: {attitudes: {relax: %s}}
        outcomes: %s
        survey:
        """.formatted(List.of("title", "question", "currency", "weeks", "replicates", "seed", "relax", "outcomes").stream()
            .map(values::get).toArray())
        + values.get("uncertainty") + values.get("events") + "arms:\n"
        + names.stream().map(name -> "  " + name + ": [" + arms.get(name) + "]\n").collect(Collectors.joining());
  }

  @Test
  void someEditsGiveTheBytesOfAFreshRun(@TempDir Path temporary) {
    edit(FEW, temporary);
  }

  @Test
  void anyEditsGiveTheBytesOfAFreshRun(@TempDir Path temporary) {
    edit(EDITS, temporary);
  }

  private void edit(int edits, Path temporary) {
    ScenarioFolder scenarios = ScenarioFolder.in(temporary);
    int again = 0;
    for (int number = 0; number < edits; number++) {
      edit();
      Path town = scenarios.write("town.yaml", text());
      Path out = temporary.resolve("edited/town");
      Path fresh = temporary.resolve("fresh " + number + "/town");

      Terminal edited = canyu("run", town, "--threads", 1, "--out", out);

      assertThat(edited.exitCode()).as("edit %d: %s\n%s", number, edited.err(), text()).isZero();
      assertThat(canyu("run", town, "--threads", 1, "--out", fresh).exitCode()).isZero();
      assertThat(Results.of(out)).as("edit %d:\n%s", number, text()).isEqualTo(Results.of(fresh));
      again += edited.err().contains("to do") ? 1 : 0;
    }
    assertThat(again).as("edits after which some runs were known and some were not").isBetween(1, edits / 2);
  }
}
