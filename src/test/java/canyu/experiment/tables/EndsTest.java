package canyu.experiment.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Experiment;
import canyu.experiment.folder.RecomputedEffects;
import canyu.experiment.run.RunResult;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

/** What effects.csv says follows from ends.csv; the last draw of parameters has one city, all others two. */
@Tag("slow")
class EndsTest {

  private static final String SCRIPT = "src/test/resources/statistics/effects.py";
  private static final List<String> TEXTS = List.of("method", "verdict");
  private static final double SAME = 1e-9;

  private static final LoadedScenario TOWN = ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of(
      "population.residents", "300", "population.communitySize", "100", "time.burnIn", "4", "time.weeks", "12",
      "replicates", "41", "uncertainty", "{citiesPerDraw: 2}",
      "arms", "{loop: [closedLoopFeedback], campaign: [awarenessCampaign: {strength: 0.02}], nothing: []}"));

  private static Comparison comparison;
  private static Path ends;
  private static Map<List<String>, Map<String, String>> effects;

  @BeforeAll
  static void live(@TempDir Path folder) throws IOException {
    RunStore store = new RunStore(folder.resolve("runs"), RunKeys.of("test", TOWN));
    comparison = new Experiment(TOWN, new LocalRunner(1, store)).run(() -> {});
    ends = written(ResultTables.ends(comparison), folder.resolve("ends.csv"));
    effects = rows(Files.readAllLines(written(ResultTables.effects(comparison), folder.resolve("effects.csv"))));
  }

  /** A table of the city and its ages only, so that the script takes seconds. */
  private static Path written(Table table, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      CsvTableWriter.write(table.where(table.stringColumn("group").eval(group -> group.matches("city|age:.*"))),
          writer);
    }
    return file;
  }

  private static Map<List<String>, Map<String, String>> rows(List<String> lines) {
    String[] heads = lines.get(0).split(",", -1);
    Map<List<String>, Map<String, String>> rows = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      IntStream.range(3, heads.length).forEach(k -> row.put(heads[k], cells[k]));
      rows.put(List.of(cells[0], cells[1], cells[2]), row);
    }
    return rows;
  }

  @Test
  void theFileHoldsEveryDefinedValueToTheLastBit() throws IOException {
    List<String> lines = Files.readAllLines(ends);
    Map<List<String>, Double> read = new LinkedHashMap<>();
    lines.subList(1, lines.size()).stream().map(line -> line.split(",", -1)).forEach(cells -> {
      assertThat(Integer.parseInt(cells[2])).isEqualTo(Integer.parseInt(cells[1]) / 2);
      read.put(List.of(cells[0], cells[1], cells[3], cells[4]), Double.parseDouble(cells[5]));
    });

    assertThat(read).hasSize(lines.size() - 1);
    for (RunResult run : comparison.runs()) {
      for (Indicator indicator : Indicator.values()) {
        double value = run.inTheEnd(indicator, 0);
        assertThat(read.getOrDefault(List.of(run.arm(), "" + run.replicate(), "city", Names.camel(indicator)),
            Double.NaN)).isEqualTo(Double.valueOf(value));
      }
    }
  }

  @Test
  void effectsFollowFromIt() throws IOException {
    areThoseOf(new RecomputedEffects(Files.readAllLines(ends)).rows());
  }

  @Test
  void effectsFollowFromItByTheScript() throws IOException, InterruptedException {
    assumeTrue(Python.isThere(), "no python3 of 3.10 or later");
    Path again = ends.resolveSibling("again.csv");
    Process script = new ProcessBuilder("python3", SCRIPT, ends.toString()).redirectOutput(again.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();

    assertThat(script.waitFor()).isZero();
    areThoseOf(rows(Files.readAllLines(again)));
  }

  /**
   * All but the ends by bootstrap are the same. Those have other resamples, and verdicts near 0 go with them; where few
   * cities differ, resampled means are few numbers, and an end may be the next of them, up to a fifth of the width away.
   */
  private static void areThoseOf(Map<List<String>, Map<String, String>> recomputed) {
    assertThat(recomputed.keySet()).containsExactlyInAnyOrderElementsOf(effects.keySet());
    List<Double> errors = new ArrayList<>();
    List<Boolean> sameVerdict = new ArrayList<>();
    effects.forEach((key, effect) -> {
      Map<String, String> again = new LinkedHashMap<>(recomputed.get(key));
      if (effect.get("method").equals("bca")) {
        double width = number(effect, "high") - number(effect, "low");
        errors.add(Math.abs(number(effect, "low") - number(again, "low")) / width);
        errors.add(Math.abs(number(effect, "high") - number(again, "high")) / width);
        sameVerdict.add(effect.get("verdict").equals(again.get("verdict")));
        again.keySet().removeAll(List.of("low", "high", "verdict"));
      }
      again.forEach((column, value) -> isSame(key + " " + column, column, effect, value));
    });
    assertThat(errors).hasSizeGreaterThan(100);
    double[] sorted = errors.stream().mapToDouble(error -> error).toArray();
    assertThat(new Percentile(50).evaluate(sorted)).isLessThan(0.01);
    assertThat(new Percentile(100).evaluate(sorted)).isLessThan(0.25);
    assertThat(sameVerdict.stream().filter(same -> same).count() / (double) sameVerdict.size()).isGreaterThan(0.95);
  }

  private static void isSame(String where, String column, Map<String, String> effect, String again) {
    if (TEXTS.contains(column) || again.isEmpty()) {
      assertThat(again).as(where).isEqualTo(effect.get(column));
    } else {
      assertThat(effect.get(column)).as(where).isNotEmpty();
      double size = List.of("low", "high", "difference").contains(column) ? number(effect, "level") : 1;
      assertThat(Double.parseDouble(again)).as(where)
          .isCloseTo(number(effect, column), within(SAME * Math.max(Math.abs(size), Math.abs(number(effect, column)))));
    }
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  @Test
  void anArmOfNothingHasAnEffectOfExactlyNothing() {
    List<Map<String, String>> nothing = effects.entrySet().stream().filter(row -> row.getKey().get(0).equals("nothing"))
        .map(Map.Entry::getValue).toList();

    assertThat(nothing).isNotEmpty().allSatisfy(row -> assertThat(List.of(row.get("difference"), row.get("low"),
        row.get("high"), row.get("verdict"))).containsExactly("0.0", "", "", "no effect in any city"));
  }
}
