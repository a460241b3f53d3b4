package canyu.experiment.comparison;

import canyu.experiment.run.RunResult;
import canyu.experiment.statistics.Interval;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.stat.StatUtils;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * How the cities went week by week: the mean of every indicator of every group over the cities of an arm, and its
 * interval, Student's for all, since there are many thousands of them.
 */
public final class WeeklyMeans {

  private static final Indicator[] INDICATORS = Indicator.values();

  private final Comparison comparison;
  private final List<String> groups;
  private final StringColumn arm = StringColumn.create("arm");
  private final IntColumn week = IntColumn.create("week");
  private final StringColumn group = StringColumn.create("group");
  private final StringColumn indicator = StringColumn.create("indicator");
  private final DoubleColumn mean = DoubleColumn.create("mean");
  private final DoubleColumn low = DoubleColumn.create("low");
  private final DoubleColumn high = DoubleColumn.create("high");
  private final IntColumn observations = IntColumn.create("observations");

  private WeeklyMeans(Comparison comparison) {
    this.comparison = comparison;
    this.groups = comparison.groups().names();
  }

  /** One row for every arm, week, group and indicator that is defined in a city. */
  public static Table table(Comparison comparison) {
    WeeklyMeans means = new WeeklyMeans(comparison);
    comparison.arms().forEach(arm -> means.byWeek(comparison.runs(arm)).forEach((week, cities) -> means.add(arm, week, cities)));
    return Table.create("indicators", means.arm, means.week, means.group, means.indicator, means.mean, means.low,
        means.high, means.observations);
  }

  /** By week, and in it by group and indicator: the values of all cities, or null where none defines it. */
  private SortedMap<Integer, double[][]> byWeek(List<RunResult> runs) {
    SortedMap<Integer, double[][]> byWeek = new TreeMap<>();
    for (int city = 0; city < runs.size(); city++) {
      for (RunResult.Value value : runs.get(city).values()) {
        double[][] places = byWeek.computeIfAbsent(value.week(), week -> new double[groups.size() * INDICATORS.length][]);
        int place = value.group() * INDICATORS.length + value.indicator().ordinal();
        if (places[place] == null) {
          places[place] = new double[runs.size()];
          Arrays.fill(places[place], Double.NaN);
        }
        places[place][city] = value.value();
      }
    }
    return byWeek;
  }

  private void add(String name, int number, double[][] places) {
    for (int place = 0; place < places.length; place++) {
      if (places[place] != null) {
        double[] observed = comparison.sampling().observations(places[place]);
        Interval interval = comparison.sampling().intervals().student(observed);
        arm.append(name);
        week.append(number);
        group.append(groups.get(place / INDICATORS.length));
        indicator.append(Names.camel(INDICATORS[place % INDICATORS.length]));
        mean.append(StatUtils.mean(observed));
        low.append(interval.low());
        high.append(interval.high());
        observations.append(observed.length);
      }
    }
  }
}
