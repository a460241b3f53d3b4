package canyu.laboratory;

import canyu.experiment.tables.TableFormat;
import canyu.indicator.Indicator;
import canyu.parameter.Digits;
import canyu.parameter.Names;
import canyu.scenario.definition.Scenario;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was measured in both lives, as comma-separated values: a row for every arm, week and group. */
record IndicatorSheet(Laboratory laboratory, TableFormat format) {

  void writeTo(Writer writer) throws IOException {
    String indicators = Stream.of(Indicator.values()).map(Names::camel).collect(Collectors.joining(","));
    writer.write(format.csv("arm,week,group," + indicators + "\n"));
    write(Scenario.STATUS_QUO, laboratory.statusQuo(), writer);
    write(SavedScenario.ARM, laboratory.arm(), writer);
  }

  private void write(String name, Life life, Writer writer) throws IOException {
    List<String> groups = life.groups().names();
    for (int week = 0; week <= life.week(); week++) {
      for (int group = 0; group < groups.size(); group++) {
        writer.write(format.cell(name) + "," + week + "," + format.cell(groups.get(group)));
        for (Indicator indicator : Indicator.values()) {
          double value = life.indicator(indicator, group, week);
          writer.write(Double.isNaN(value) ? "," : "," + Digits.of(value));
        }
        writer.write("\n");
      }
    }
  }
}
