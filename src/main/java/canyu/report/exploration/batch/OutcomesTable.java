package canyu.report.exploration.batch;

import canyu.experiment.statistics.Effect;
import canyu.exploration.batch.BatchRow;
import canyu.scenario.definition.Outcome;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * What came of a design as a table with a row for each of its rows.
 *
 * @param outcomes the most important first
 */
public record OutcomesTable(List<Outcome> outcomes, List<BatchRow> rows) {

  /** The table {@code outcomes}; what is not defined, or compared with nothing, is an empty cell. */
  public Table table() {
    Table table = Table.create("outcomes",
        IntColumn.create("row", rows.stream().mapToInt(BatchRow::number).toArray()));
    outcomes.forEach(outcome -> {
      table.addColumns(numbers(outcome, "", Effect::level, false), numbers(outcome, ".difference", Effect::difference, true),
          numbers(outcome, ".low", Effect::low, true), numbers(outcome, ".high", Effect::high, true),
          IntColumn.create(outcome + ".cities",
              rows.stream().mapToInt(row -> row.effects().get(outcome).replicates()).toArray()));
    });
    return table;
  }

  private DoubleColumn numbers(Outcome outcome, String what, ToDoubleFunction<Effect> number, boolean ofComparison) {
    return DoubleColumn.create(outcome + what, rows.stream().mapToDouble(row ->
        ofComparison && !row.compared() ? Double.NaN : number.applyAsDouble(row.effects().get(outcome))).toArray());
  }
}
