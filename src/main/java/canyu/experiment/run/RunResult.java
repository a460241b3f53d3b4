package canyu.experiment.run;

import canyu.countermeasure.Cost;
import canyu.countermeasure.Firing;
import canyu.countermeasure.Ledger;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Spending;
import canyu.indicator.Trajectory;
import canyu.scenario.definition.Time;
import canyu.simulation.Expenses;
import canyu.simulation.Replicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is kept of one run.
 *
 * @param arm the name of the arm
 * @param replicate the number of the city, from 0
 * @param values the indicators in the weeks that are written down
 * @param inTheEnd by group and indicator, where the run ended up
 * @param moves how its residents differ in the end from themselves in the status quo
 * @param firings what came of the triggers of its policy
 * @param ledger where and when its policy was in force
 * @param first what else is kept of the first city; empty in all others
 */
public record RunResult(String arm, int replicate, List<Value> values, double[][] inTheEnd, Transitions moves,
    List<Firing> firings, Ledger ledger, Optional<FirstCity> first) {

  /** One indicator of one group in one week. */
  public record Value(int week, int group, Indicator indicator, double value) {}

  static RunResult of(String arm, int replicate, Replicate.Life life, Time time, Transitions moves,
      Optional<FirstCity> first) {
    return new RunResult(arm, replicate, written(life.trajectory(), time), ends(life.trajectory()), moves,
        life.firings(), life.ledger(), first);
  }

  /** The same without what it has cost, which depends on prices and changes nothing else. */
  public RunResult unpriced() {
    double[][] ends = Stream.of(inTheEnd).map(double[]::clone).toArray(double[][]::new);
    Spending.INDICATORS.forEach(cost -> ends[Groups.CITY][cost.ordinal()] = Double.NaN);
    return with(values.stream().filter(value -> !Spending.INDICATORS.contains(value.indicator())).toList(), ends,
        firings.stream().map(firing -> firing.at(0)).toList());
  }

  /**
   * A run without costs with those that it has.
   *
   * @param prices of each of its countermeasures
   * @param weeks that it lasted
   */
  public RunResult priced(List<Cost> prices, int weeks) {
    Expenses expenses = new Expenses(ledger, prices, weeks);
    double[][] ends = Stream.of(inTheEnd).map(double[]::clone).toArray(double[][]::new);
    Spending.INDICATORS.forEach(cost -> ends[Groups.CITY][cost.ordinal()] =
        Trajectory.inTheEnd(cost, weeks, week -> expenses.by(week).of(cost)));
    return with(withCosts(expenses), ends, firings.stream().map(firing ->
        firing.at(ledger.costBy(weeks, firing.countermeasure(), prices.get(firing.countermeasure())))).toList());
  }

  /** Costs stand behind all else that is known of the city in a week. */
  private List<Value> withCosts(Expenses expenses) {
    List<Value> all = new ArrayList<>();
    for (int k = 0; k < values.size(); k++) {
      Value value = values.get(k);
      all.add(value);
      boolean last = k + 1 == values.size() || values.get(k + 1).week() != value.week() || values.get(k + 1).group() != Groups.CITY;
      if (value.group() == Groups.CITY && last) {
        Spending spending = expenses.by(value.week());
        Spending.INDICATORS.forEach(cost ->
            all.add(new Value(value.week(), Groups.CITY, cost, spending.of(cost))));
      }
    }
    return all;
  }

  private RunResult with(List<Value> others, double[][] ends, List<Firing> fired) {
    return new RunResult(arm, replicate, others, ends, moves, fired, ledger, first);
  }

  private static List<Value> written(Trajectory trajectory, Time time) {
    List<Value> values = new ArrayList<>();
    for (int week = 0; week <= trajectory.weeks(); week++) {
      for (int group = 0; group < trajectory.groups().count(); group++) {
        int every = group == Groups.CITY ? time.recordCity() : time.recordGroups();
        if (week % every == 0 || week == trajectory.weeks()) {
          addDefined(values, trajectory, week, group);
        }
      }
    }
    return values;
  }

  private static void addDefined(List<Value> values, Trajectory trajectory, int week, int group) {
    for (Indicator indicator : Indicator.values()) {
      double value = trajectory.value(indicator, group, week);
      if (!Double.isNaN(value)) {
        values.add(new Value(week, group, indicator, value));
      }
    }
  }

  private static double[][] ends(Trajectory trajectory) {
    double[][] ends = new double[trajectory.groups().count()][Indicator.values().length];
    for (int group = 0; group < ends.length; group++) {
      for (Indicator indicator : Indicator.values()) {
        ends[group][indicator.ordinal()] = trajectory.inTheEnd(indicator, group);
      }
    }
    return ends;
  }

  /** Where an indicator of a group ended up; NaN where it is not defined. */
  public double inTheEnd(Indicator indicator, int group) {
    return inTheEnd[group][indicator.ordinal()];
  }
}
