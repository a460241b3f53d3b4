package canyu.report.exploration.worth;

import canyu.exploration.worth.Gain;
import canyu.exploration.worth.Worth;
import canyu.exploration.worth.WorthAnalysis;
import canyu.exploration.worth.WorthResult;
import canyu.parameter.Names;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What knowledge is worth as a table: in each unit a row for perfect knowledge, and one for everything that might be known.
 *
 * @param currency of the scenario
 */
public record WorthTable(WorthResult result, String currency) {

  private static final String PERFECT = "everything";

  /** The table {@code worth}; what is not defined is an empty cell. */
  public Table table() {
    Table table = Table.create("worth", StringColumn.create("unit"), IntColumn.create("draws"),
        StringColumn.create("kind"), StringColumn.create("known"), DoubleColumn.create("value"),
        DoubleColumn.create("low"), DoubleColumn.create("high"), StringColumn.create("resolved"),
        DoubleColumn.create("changesChoice"), StringColumn.create("without"), StringColumn.create("instead"),
        DoubleColumn.create("dummies"), DoubleColumn.create("line"));
    result.inMoney().ifPresent(analysis -> add(table, analysis, currency));
    add(table, result.inOutcome(), result.outcome().toString());
    return table;
  }

  private static void add(Table table, WorthAnalysis analysis, String unit) {
    analysis.perfect().ifPresent(perfect -> {
      begin(table, analysis, unit, PERFECT, PERFECT, perfect);
      end(table, "", Double.NaN, "", Double.NaN, Double.NaN);
    });
    for (Worth each : analysis.worths()) {
      begin(table, analysis, unit, Names.camel(each.kind()), each.name(), each.gain());
      end(table, each.isResolved() ? "yes" : "no", each.changed(), each.instead(), each.dummies(), each.line());
    }
  }

  private static void begin(Table table, WorthAnalysis analysis, String unit, String kind, String known, Gain gain) {
    table.stringColumn("unit").append(unit);
    table.intColumn("draws").append(analysis.benefits().count());
    table.stringColumn("kind").append(kind);
    table.stringColumn("known").append(known);
    table.stringColumn("without").append(analysis.benefits().chosen());
    table.doubleColumn("value").append(gain.value());
    table.doubleColumn("low").append(gain.low());
    table.doubleColumn("high").append(gain.high());
  }

  private static void end(Table table, String resolved, double changed, String instead, double dummies, double line) {
    table.stringColumn("resolved").append(resolved);
    table.doubleColumn("changesChoice").append(changed);
    table.stringColumn("instead").append(instead);
    table.doubleColumn("dummies").append(dummies);
    table.doubleColumn("line").append(line);
  }
}
