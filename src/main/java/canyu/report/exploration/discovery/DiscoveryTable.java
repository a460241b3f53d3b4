package canyu.report.exploration.discovery;

import canyu.exploration.discovery.ArmQuestion;
import canyu.exploration.discovery.BoxTally;
import canyu.exploration.discovery.Condition;
import canyu.exploration.discovery.Condition.Clause;
import canyu.exploration.discovery.Discovery;
import canyu.parameter.Names;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What was found out about when an arm fails as a table: the box, its restrictions, the tree, and every box on the way. */
public record DiscoveryTable(ArmQuestion asked, Discovery discovery) {

  /** The table {@code discovery}; what is not defined is an empty cell. */
  public Table table() {
    Table table = Table.create("discovery", StringColumn.create("arm"), StringColumn.create("criterion"),
        StringColumn.create("end"), StringColumn.create("what"), StringColumn.create("parameter"),
        DoubleColumn.create("low"), DoubleColumn.create("high"), DoubleColumn.create("quasiP"),
        DoubleColumn.create("restrictions"), DoubleColumn.create("coverage"), DoubleColumn.create("coverageLow"),
        DoubleColumn.create("coverageHigh"), DoubleColumn.create("density"), DoubleColumn.create("densityLow"),
        DoubleColumn.create("densityHigh"), DoubleColumn.create("fittedCoverage"), DoubleColumn.create("fittedDensity"));
    discovery.condition().ifPresentOrElse(condition -> add(table, condition),
        () -> row(table, "all", Optional.empty(), 0, Optional.empty(), Optional.empty()));
    return table;
  }

  private void add(Table table, Condition condition) {
    box(table, "box", condition.clauses(), condition.heldOut(), Optional.of(condition.fitted()));
    box(table, "tree", condition.tree().clauses(), condition.tree().heldOut(), Optional.empty());
    condition.peeled().forEach(each -> row(table, "peeled", Optional.empty(), each.restrictions(),
        Optional.of(each.heldOut()), Optional.of(each.fitted())));
  }

  private void box(Table table, String what, List<Clause> clauses, BoxTally heldOut, Optional<BoxTally> fitted) {
    row(table, what, Optional.empty(), clauses.size(), Optional.of(heldOut), fitted);
    clauses.forEach(clause -> row(table, what, Optional.of(clause), 1, Optional.empty(), Optional.empty()));
  }

  private void row(Table table, String what, Optional<Clause> clause, int restrictions, Optional<BoxTally> heldOut,
      Optional<BoxTally> fitted) {
    table.stringColumn("arm").append(asked.arm());
    table.stringColumn("criterion").append(asked.criterion().toString());
    table.stringColumn("end").append(Names.camel(discovery.end()));
    table.stringColumn("what").append(what);
    table.stringColumn("parameter").append(clause.map(Clause::parameter).orElse(""));
    number(table, "low", clause.map(each -> each.restriction().low()));
    number(table, "high", clause.map(each -> each.restriction().high()));
    number(table, "quasiP", clause.map(Clause::quasiP));
    number(table, "restrictions", Optional.of((double) restrictions));
    number(table, "coverage", heldOut.map(each -> each.coverage().value()));
    number(table, "coverageLow", heldOut.map(each -> each.coverage().low()));
    number(table, "coverageHigh", heldOut.map(each -> each.coverage().high()));
    Optional<BoxTally> inhabited = heldOut.filter(each -> each.within() > 0);
    number(table, "density", inhabited.map(each -> each.density().value()));
    number(table, "densityLow", inhabited.map(each -> each.density().low()));
    number(table, "densityHigh", inhabited.map(each -> each.density().high()));
    number(table, "fittedCoverage", fitted.map(each -> each.coverage().value()));
    number(table, "fittedDensity", fitted.map(each -> each.density().value()));
  }

  private static void number(Table table, String column, Optional<Double> value) {
    table.doubleColumn(column).append(value.filter(Double::isFinite).orElse(Double.NaN));
  }
}
