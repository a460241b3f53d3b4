package canyu.report.validation;

import canyu.experiment.validation.Estimate;
import canyu.experiment.validation.Finding;
import canyu.experiment.validation.Validation;
import canyu.indicator.Answer;
import canyu.parameter.Names;
import java.util.Optional;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A validation as a table: every statistic of every study, then every answer of the survey. */
public record ValidationTables(Validation validation) {

  /**
   * The table {@code validation}; an end of a range that is open, and a value that is not there, is an empty cell. Answers
   * have no range.
   */
  public Table table() {
    Table table = Table.create("validation", StringColumn.create("study"), StringColumn.create("statistic"),
        StringColumn.create("use"), DoubleColumn.create("published"), DoubleColumn.create("low"),
        DoubleColumn.create("high"), DoubleColumn.create("simulated"), DoubleColumn.create("simulatedLow"),
        DoubleColumn.create("simulatedHigh"), StringColumn.create("judgement"));
    validation.standing().findings().forEach(finding -> add(table, finding));
    validation.survey().ifPresent(survey -> survey.survey().answers().forEach((answer, share) ->
        add(table, answer, share)));
    return table;
  }

  private static void add(Table table, Finding finding) {
    row(table, finding.study().key(), finding.statistic().key(), Names.camel(finding.study().use()),
        finding.judgement().toString());
    number(table, "published", finding.statistic().published());
    number(table, "low", finding.statistic().range().map(range -> range.low()).filter(Double::isFinite));
    number(table, "high", finding.statistic().range().map(range -> range.high()).filter(Double::isFinite));
    estimate(table, finding.simulated());
  }

  private void add(Table table, Answer answer, double share) {
    row(table, "survey", Names.camel(answer), "fit", "");
    number(table, "published", Optional.of(share));
    number(table, "low", Optional.empty());
    number(table, "high", Optional.empty());
    estimate(table, validation.simulated(answer));
  }

  private static void row(Table table, String study, String statistic, String use, String judgement) {
    table.stringColumn("study").append(study);
    table.stringColumn("statistic").append(statistic);
    table.stringColumn("use").append(use);
    table.stringColumn("judgement").append(judgement);
  }

  private static void estimate(Table table, Optional<Estimate> estimate) {
    number(table, "simulated", estimate.map(Estimate::value));
    number(table, "simulatedLow", estimate.flatMap(Estimate::low));
    number(table, "simulatedHigh", estimate.flatMap(Estimate::high));
  }

  private static void number(Table table, String column, Optional<Double> value) {
    value.ifPresentOrElse(table.doubleColumn(column)::append, table.doubleColumn(column)::appendMissing);
  }
}
