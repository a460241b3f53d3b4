package canyu.experiment.run;

import canyu.countermeasure.Firing;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.scenario.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of one run.
 *
 * @param arm the name of the arm
 * @param replicate the number of the city, from 0
 * @param values the indicators in the weeks that are written down
 * @param inTheEnd by group and indicator, where the run ended up
 * @param moves how its residents differ in the end from themselves in the status quo
 * @param firings what came of the triggers of its policy
 * @param first what else is kept of the first city; empty in all others
 */
public record RunResult(String arm, int replicate, List<Value> values, double[][] inTheEnd, Transitions moves,
    List<Firing> firings, Optional<FirstCity> first) {

  /** One indicator of one group in one week. */
  public record Value(int week, int group, Indicator indicator, double value) {}

  static RunResult of(String arm, int replicate, Trajectory trajectory, Time time, Transitions moves,
      List<Firing> firings, Optional<FirstCity> first) {
    return new RunResult(arm, replicate, written(trajectory, time), ends(trajectory), moves, firings, first);
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
