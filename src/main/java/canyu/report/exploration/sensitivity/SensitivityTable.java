package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.Influence;
import canyu.exploration.sensitivity.Sensitivity;
import canyu.exploration.sensitivity.SensitivityAnalysis;
import canyu.exploration.sensitivity.Share;
import java.util.Optional;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A sensitivity analysis as a table: for every effect a row for luck, and one for every parameter. */
public record SensitivityTable(SensitivityAnalysis analysis) {

  private static final String CHANCE = "chance";

  /** The table {@code sensitivity}; what is not defined is an empty cell. */
  public Table table() {
    Table table = Table.create("sensitivity", StringColumn.create("outcome"), StringColumn.create("arm"),
        IntColumn.create("draws"), DoubleColumn.create("mean"), DoubleColumn.create("sd"), StringColumn.create("source"),
        StringColumn.create("influential"), DoubleColumn.create("part"), DoubleColumn.create("partLow"),
        DoubleColumn.create("partHigh"), DoubleColumn.create("alone"), DoubleColumn.create("aloneLow"),
        DoubleColumn.create("aloneHigh"), DoubleColumn.create("line"), DoubleColumn.create("correlation"));
    analysis.sensitivities().forEach(each -> {
      begin(table, each, CHANCE, "");
      share(table, "part", each.chance());
      share(table, "alone", Optional.empty());
      numbers(table, Double.NaN, Double.NaN);
      each.influences().forEach(influence -> add(table, each, influence));
    });
    return table;
  }

  private static void add(Table table, Sensitivity sensitivity, Influence influence) {
    begin(table, sensitivity, influence.parameter(), influence.isInfluential() ? "yes" : "no");
    share(table, "part", influence.part());
    share(table, "alone", Optional.of(influence.alone()));
    numbers(table, sensitivity.line(), influence.correlation());
  }

  private static void begin(Table table, Sensitivity sensitivity, String source, String influential) {
    table.stringColumn("outcome").append(sensitivity.outcome().toString());
    table.stringColumn("arm").append(sensitivity.arm());
    table.intColumn("draws").append(sensitivity.draws());
    table.doubleColumn("mean").append(sensitivity.mean());
    table.doubleColumn("sd").append(sensitivity.sd());
    table.stringColumn("source").append(source);
    table.stringColumn("influential").append(influential);
  }

  private static void share(Table table, String name, Optional<Share> share) {
    table.doubleColumn(name).append(share.map(Share::value).orElse(Double.NaN));
    table.doubleColumn(name + "Low").append(share.map(Share::low).orElse(Double.NaN));
    table.doubleColumn(name + "High").append(share.map(Share::high).orElse(Double.NaN));
  }

  private static void numbers(Table table, double line, double correlation) {
    table.doubleColumn("line").append(line);
    table.doubleColumn("correlation").append(correlation);
  }
}
