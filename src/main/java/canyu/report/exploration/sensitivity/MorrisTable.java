package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.ElementaryEffects;
import canyu.exploration.sensitivity.MorrisFactor;
import canyu.exploration.sensitivity.MorrisScreening;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A screening by elementary effects as a table: for every effect a row for each parameter that was varied. */
public record MorrisTable(MorrisScreening screening, List<MorrisScreening.Found> found) {

  /** The table {@code morris}; what is not defined is an empty cell. */
  public Table table() {
    Map<String, MorrisFactor> factors = screening.factors().stream()
        .collect(Collectors.toMap(MorrisFactor::parameter, Function.identity()));
    Table table = Table.create("morris", StringColumn.create("outcome"), StringColumn.create("arm"),
        StringColumn.create("parameter"), DoubleColumn.create("from"), DoubleColumn.create("to"),
        DoubleColumn.create("muStar"), DoubleColumn.create("muStarLow"), DoubleColumn.create("muStarHigh"),
        DoubleColumn.create("mu"), DoubleColumn.create("sigma"), DoubleColumn.create("floor"), DoubleColumn.create("noise"),
        StringColumn.create("beyondLuck"));
    found.forEach(each -> each.parameters().forEach(effects -> {
      table.stringColumn("outcome").append(each.outcome().toString());
      table.stringColumn("arm").append(each.arm());
      add(table, factors.get(effects.parameter()), effects);
    }));
    return table;
  }

  private static void add(Table table, MorrisFactor factor, ElementaryEffects effects) {
    table.stringColumn("parameter").append(factor.parameter());
    table.doubleColumn("from").append(factor.levels().get(0));
    table.doubleColumn("to").append(factor.levels().get(factor.levels().size() - 1));
    table.doubleColumn("muStar").append(effects.muStar());
    table.doubleColumn("muStarLow").append(effects.interval().low());
    table.doubleColumn("muStarHigh").append(effects.interval().high());
    table.doubleColumn("mu").append(effects.mu());
    table.doubleColumn("sigma").append(effects.sigma());
    table.doubleColumn("floor").append(effects.floor());
    table.doubleColumn("noise").append(effects.noise());
    table.stringColumn("beyondLuck").append(effects.standsOut() ? "yes" : "no");
  }
}
