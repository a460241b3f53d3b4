package canyu.report.exploration.optimisation;

import canyu.exploration.optimisation.file.Choice;
import canyu.exploration.optimisation.objective.Objective;
import canyu.exploration.optimisation.objective.OutcomeLimit;
import canyu.exploration.optimisation.result.Confirmation;
import canyu.exploration.optimisation.result.Finalist;
import canyu.exploration.optimisation.result.MixScenarios;
import canyu.exploration.optimisation.result.OptimisationResult;
import canyu.parameter.Names;
import java.util.List;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The best mixes as tables. */
public record OptimisationTables(OptimisationResult result) {

  /**
   * The table {@code front}: for every mix and objective but the cost its gain, for every limit how far it is kept, as the
   * search saw it and as fresh futures confirm it; an end of an interval that is not there is an empty cell.
   */
  public Table front() {
    Table table = Table.create("front", IntColumn.create("mix"), StringColumn.create("scenario"),
        DoubleColumn.create("cost"), StringColumn.create("about"), StringColumn.create("outcome"),
        DoubleColumn.create("searched"), DoubleColumn.create("confirmed"), DoubleColumn.create("low"),
        DoubleColumn.create("high"), StringColumn.create("standing"), BooleanColumn.create("onFront"));
    List<Objective> objectives = result.loaded().question().judge().uncertain();
    List<OutcomeLimit> limits = result.loaded().optimisation().limits().outcomes();
    result.finalists().forEach(finalist -> {
      for (int k = 0; k < objectives.size(); k++) {
        add(table, finalist, "objective", objectives.get(k).outcome(), finalist.gains().get(k), "");
      }
      for (int k = 0; k < limits.size(); k++) {
        Confirmation slack = finalist.slacks().get(k);
        add(table, finalist, "limit", limits.get(k).outcome(), slack, Names.camel(slack.standing()));
      }
    });
    return table;
  }

  private static void add(Table table, Finalist finalist, String about, String outcome, Confirmation estimate, String standing) {
    table.intColumn("mix").append(finalist.number());
    table.stringColumn("scenario").append("mixes/" + MixScenarios.name(finalist));
    table.doubleColumn("cost").append(finalist.cost());
    table.stringColumn("about").append(about);
    table.stringColumn("outcome").append(outcome);
    table.doubleColumn("searched").append(estimate.searched());
    table.doubleColumn("confirmed").append(estimate.confirmed());
    number(table, "low", estimate.bounds().low());
    number(table, "high", estimate.bounds().high());
    table.stringColumn("standing").append(standing);
    ((BooleanColumn) table.column("onFront")).append(finalist.onFront());
  }

  private static void number(Table table, String column, double value) {
    if (Double.isFinite(value)) {
      table.doubleColumn(column).append(value);
    } else {
      table.doubleColumn(column).appendMissing();
    }
  }

  /** The table {@code mixes}: a row for every countermeasure of every mix. */
  public Table mixes() {
    Table table = Table.create("mixes", IntColumn.create("mix"), StringColumn.create("countermeasure"),
        IntColumn.create("choice"), DoubleColumn.create("strength"), IntColumn.create("from"),
        IntColumn.create("target"), DoubleColumn.create("cost"));
    result.finalists().forEach(finalist -> finalist.mix().doses().forEach(dose -> {
      Choice choice = result.loaded().optimisation().choose().get(dose.option());
      table.intColumn("mix").append(finalist.number());
      table.stringColumn("countermeasure").append(result.loaded().kinds().get(dose.option()));
      table.intColumn("choice").append(dose.option() + 1);
      table.doubleColumn("strength").append(dose.strength());
      table.intColumn("from").append(dose.start());
      if (choice.targets().isEmpty()) {
        table.intColumn("target").appendMissing();
      } else {
        table.intColumn("target").append(dose.target() + 1);
      }
      table.doubleColumn("cost").append(result.loaded().cost(dose));
    }));
    return table;
  }

  /** The table {@code marginal}: what every countermeasure adds to every mix in the first objective, as emulated. */
  public Table marginal() {
    Table table = Table.create("marginal", IntColumn.create("mix"), StringColumn.create("countermeasure"),
        IntColumn.create("choice"), DoubleColumn.create("gain"), DoubleColumn.create("low"), DoubleColumn.create("high"),
        DoubleColumn.create("cost"));
    result.marginals().forEach((mix, marginals) -> marginals.forEach(each -> {
      table.intColumn("mix").append(mix);
      table.stringColumn("countermeasure").append(result.loaded().kinds().get(each.option()));
      table.intColumn("choice").append(each.option() + 1);
      table.doubleColumn("gain").append(each.gain());
      table.doubleColumn("low").append(each.low());
      table.doubleColumn("high").append(each.high());
      table.doubleColumn("cost").append(each.cost());
    }));
    return table;
  }
}
