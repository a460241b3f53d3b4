package canyu.experiment.tables;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Harm;
import canyu.experiment.comparison.Spendings;
import canyu.experiment.statistics.UnitCost;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What each arm costs, what it gives for it, and which groups it helps and harms. */
public final class ArmsTable {

  private final Comparison comparison;
  private final Spendings spendings;
  private final StringColumn arm = StringColumn.create("arm");
  private final DoubleColumn cost = DoubleColumn.create("cost");
  private final DoubleColumn perYear = DoubleColumn.create("costPerYear");
  private final Unit participant = new Unit("perParticipant");
  private final Unit act = new Unit("perAct");
  private final StringColumn gain = StringColumn.create("groupsThatGain");
  private final StringColumn lose = StringColumn.create("groupsThatLose");

  private ArmsTable(Comparison comparison) {
    this.comparison = comparison;
    this.spendings = new Spendings(comparison);
  }

  /** A cost of one more of something, with its interval; empty where it is not defined. */
  private record Unit(DoubleColumn value, DoubleColumn low, DoubleColumn high) {

    Unit(String name) {
      this(DoubleColumn.create(name), DoubleColumn.create(name + "Low"), DoubleColumn.create(name + "High"));
    }

    void append(Optional<UnitCost> cost) {
      value.append(cost.map(UnitCost::cost).orElse(Double.NaN));
      low.append(cost.map(UnitCost::low).orElse(Double.NaN));
      high.append(cost.map(UnitCost::high).orElse(Double.NaN));
    }
  }

  /** One row for every arm but the one with which the others are compared. */
  public static Table table(Comparison comparison) {
    ArmsTable arms = new ArmsTable(comparison);
    comparison.compared().forEach(arms::add);
    return Table.create("arms", arms.arm, arms.cost, arms.perYear, arms.participant.value(), arms.participant.low(),
        arms.participant.high(), arms.act.value(), arms.act.low(), arms.act.high(), arms.gain, arms.lose);
  }

  private void add(String name) {
    arm.append(name);
    cost.append(spendings.inAll(name));
    perYear.append(spendings.perYear(name));
    participant.append(spendings.perParticipantYear(name));
    act.append(spendings.perAct(name));
    Harm harm = Harm.of(comparison, name);
    gain.append(names(harm.gaining()));
    lose.append(names(harm.losing()));
  }

  private String names(List<Integer> groups) {
    return groups.stream().map(comparison.groups().names()::get).collect(Collectors.joining(" "));
  }
}
