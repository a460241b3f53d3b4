package canyu.experiment;

import canyu.indicator.Indicator;
import canyu.parameter.Names;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The folder in which the results of a scenario are kept; a file appears there whole or not at all. */
public final class ResultsFolder {

  private final Path folder;

  /**
   * Makes the folder where it does not exist.
   *
   * @throws IOException if it cannot be written to
   */
  public ResultsFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Writes what was run, where and how, before anything runs. */
  public void write(Manifest manifest) throws IOException {
    replace("manifest.yaml", writer -> writer.write(manifest.yaml()));
  }

  /** Writes the indicators of all runs and the effects of all arms. */
  public void write(Comparison comparison) throws IOException {
    replace("indicators.csv", writer -> indicators(comparison).write().csv(writer));
    replace("effects.csv", writer -> effects(comparison).write().csv(writer));
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
            verdict.append(effect.verdict());
          }
        }
      }
    }
    return Table.create(
        "effects", arm, group, indicator, level, statusQuo, difference, low, high, replicates, verdict);
  }
}
