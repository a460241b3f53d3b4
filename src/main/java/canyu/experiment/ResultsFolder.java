package canyu.experiment;

import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.parameter.ParameterException;
import canyu.scenario.LoadedScenario;
import canyu.scenario.ParameterDraws;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The folder in which the results of a scenario are kept; a file appears there whole or not at all. */
public final class ResultsFolder {

  private static final String MANIFEST = "manifest.yaml";
  private static final String REPORT = "report.html";

  private final Path folder;

  /**
   * Opens the folder, or makes it where it does not exist, and writes into it what is run, where and how.
   *
   * @throws ParameterException if it holds results of another scenario, seed or version
   * @throws IOException if it cannot be written to
   */
  public ResultsFolder(Path folder, Manifest manifest) throws IOException {
    this.folder = Files.createDirectories(folder);
    if (Files.exists(folder.resolve(MANIFEST))) {
      manifest.refuseUnlessSame(folder.resolve(MANIFEST));
    }
    replace(MANIFEST, writer -> writer.write(manifest.yaml()));
  }

  /** The runs that are finished. */
  public RunStore runs(Fingerprint fingerprint, List<String> arms) throws IOException {
    return new RunStore(runs(), fingerprint, arms);
  }

  /** The folder of the finished runs. */
  public Path runs() {
    return folder.resolve("runs");
  }

  /** Writes the indicators of all runs and the effects of all arms; no run is needed any more. */
  public void write(Comparison comparison) throws IOException {
    removeUnfinishedRuns();
    replace("indicators.csv", writer -> indicators(comparison).write().csv(writer));
    replace("effects.csv", writer -> effects(comparison).write().csv(writer));
  }

  /** Writes how sure the order of the arms is, and the parameters that were drawn. */
  public void write(Ranking ranking, LoadedScenario loaded, int replicates) throws IOException {
    replace("ranking.csv", writer -> ranking(ranking).write().csv(writer));
    if (loaded.draws().isPresent()) {
      replace("draws.csv", writer -> draws(loaded, replicates).write().csv(writer));
    }
  }

  /** Writes some residents of every arm, and what every column of every table means. */
  public void writeResidents(LoadedScenario loaded) throws IOException {
    replace("residents.csv", writer -> ResidentSample.of(loaded).write().csv(writer));
    replace("dictionary.csv", writer -> writer.write(Dictionary.TEXT));
  }

  /** Writes the report, and says where it is. */
  public Path writeReport(String html) throws IOException {
    replace(REPORT, writer -> writer.write(html));
    return folder.resolve(REPORT);
  }

  /** One row for every arm but the status quo. */
  private static Table ranking(Ranking ranking) {
    StringColumn arm = StringColumn.create("arm");
    DoubleColumn best = DoubleColumn.create("best");
    DoubleColumn amongThree = DoubleColumn.create("amongThree");
    DoubleColumn regret = DoubleColumn.create("regret");
    DoubleColumn parameters = DoubleColumn.create("varianceDueToParameters");
    StringColumn driver = StringColumn.create("driver");
    DoubleColumn correlation = DoubleColumn.create("driverCorrelation");
    for (Ranking.Place place : ranking.arms()) {
      arm.append(place.arm());
      best.append(place.best());
      amongThree.append(place.amongThree());
      regret.append(place.regret());
      parameters.append(place.shares().map(VarianceShares::parameters).orElse(Double.NaN));
      driver.append(place.driver().map(Ranking.Driver::parameter).orElse(""));
      correlation.append(place.driver().map(Ranking.Driver::correlation).orElse(Double.NaN));
    }
    return Table.create("ranking", arm, best, amongThree, regret, parameters, driver, correlation);
  }

  /** One row for every parameter that a replicate drew. */
  private static Table draws(LoadedScenario loaded, int replicates) {
    IntColumn replicate = IntColumn.create("replicate");
    StringColumn parameter = StringColumn.create("parameter");
    DoubleColumn value = DoubleColumn.create("value");
    ParameterDraws draws = loaded.draws().orElseThrow();
    for (int number = 0; number < replicates; number++) {
      int draw = loaded.scenario().uncertainty().orElseThrow().draw(number);
      for (Map.Entry<String, Double> drawn : draws.values(draw).entrySet()) {
        replicate.append(number);
        parameter.append(drawn.getKey());
        value.append(drawn.getValue());
      }
    }
    return Table.create("draws", replicate, parameter, value);
  }

  /** What processes that were killed have left behind. */
  private void removeUnfinishedRuns() throws IOException {
    try (Stream<Path> files = Files.list(runs())) {
      for (Path file : files.filter(path -> path.toString().endsWith(RunStore.UNFINISHED)).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private interface Content {
    void writeTo(Writer writer) throws IOException;
  }

  private void replace(String name, Content content) throws IOException {
    Path unfinished = folder.resolve(name + ".unfinished");
    try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
      content.writeTo(writer);
    }
    Files.move(unfinished, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** One row for every value: arm, replicate, week, group, indicator, value. */
  private static Table indicators(Comparison comparison) {
    StringColumn arm = StringColumn.create("arm");
    IntColumn replicate = IntColumn.create("replicate");
    IntColumn week = IntColumn.create("week");
    StringColumn group = StringColumn.create("group");
    StringColumn indicator = StringColumn.create("indicator");
    DoubleColumn value = DoubleColumn.create("value");
    List<String> groups = comparison.groups().names();
    for (RunResult run : comparison.runs()) {
      for (RunResult.Value measured : run.values()) {
        arm.append(run.arm());
        replicate.append(run.replicate());
        week.append(measured.week());
        group.append(groups.get(measured.group()));
        indicator.append(Names.camel(measured.indicator()));
        value.append(measured.value());
      }
    }
    return Table.create("indicators", arm, replicate, week, group, indicator, value);
  }

  /** One row for every arm, group and indicator: its level in the end, and its paired difference with an interval. */
  private static Table effects(Comparison comparison) {
    StringColumn arm = StringColumn.create("arm");
    StringColumn group = StringColumn.create("group");
    StringColumn indicator = StringColumn.create("indicator");
    DoubleColumn level = DoubleColumn.create("level");
    DoubleColumn statusQuo = DoubleColumn.create("statusQuo");
    DoubleColumn difference = DoubleColumn.create("difference");
    DoubleColumn low = DoubleColumn.create("low");
    DoubleColumn high = DoubleColumn.create("high");
    IntColumn replicates = IntColumn.create("replicates");
    StringColumn method = StringColumn.create("method");
    DoubleColumn sameSign = DoubleColumn.create("sameSign");
    DoubleColumn correlation = DoubleColumn.create("correlation");
    DoubleColumn varianceReduction = DoubleColumn.create("varianceReduction");
    StringColumn verdict = StringColumn.create("verdict");
    List<String> groups = comparison.groups().names();
    for (String name : comparison.arms()) {
      for (int number = 0; number < groups.size(); number++) {
        for (Indicator measured : Indicator.values()) {
          Effect effect = comparison.effect(name, measured, number);
          if (effect.replicates() > 0) {
            arm.append(name);
            group.append(groups.get(number));
            indicator.append(Names.camel(measured));
            level.append(effect.level());
            statusQuo.append(effect.statusQuo());
            difference.append(effect.difference());
            low.append(effect.low());
            high.append(effect.high());
            replicates.append(effect.replicates());
            method.append(effect.interval().method().name().toLowerCase(Locale.ROOT));
            sameSign.append(effect.sameSign());
            correlation.append(effect.correlation());
            varianceReduction.append(effect.varianceReduction());
            verdict.append(effect.verdict().toString());
          }
        }
      }
    }
    return Table.create("effects", arm, group, indicator, level, statusQuo, difference, low, high, method, replicates,
        sameSign, correlation, varianceReduction, verdict);
  }
}
