package canyu.experiment.comparison;

import canyu.experiment.run.RunResult;
import canyu.experiment.statistics.Differences;
import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Sampling;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/**
 * An indicator over the weeks; NaN in weeks in which no replicate defines it.
 *
 * @param weeks the weeks that were written down
 * @param mean its mean over replicates
 * @param low its 5 % quantile over replicates, or of a difference the lower end of its interval
 * @param high its 95 % quantile over replicates, or of a difference the upper end of its interval
 */
public record Trend(int[] weeks, double[] mean, double[] low, double[] high) {

  /** How far an arm is from the reference, city by city: the mean of every week, and its 95 % interval by Student. */
  static Trend between(List<RunResult> arm, List<RunResult> reference, Indicator indicator, int group, Sampling sampling) {
    NavigableMap<Integer, double[]> ofArm = byWeek(arm, indicator, group);
    NavigableMap<Integer, double[]> before = byWeek(reference, indicator, group);
    int[] weeks = ofArm.keySet().stream().filter(before::containsKey).mapToInt(Integer::intValue).toArray();
    Trend trend = new Trend(weeks, new double[weeks.length], new double[weeks.length], new double[weeks.length]);
    for (int k = 0; k < weeks.length; k++) {
      double[] observed = sampling.observations(Differences.between(ofArm.get(weeks[k]), before.get(weeks[k])).values());
      Interval interval = sampling.intervals().student(observed);
      trend.mean[k] = StatUtils.mean(observed);
      trend.low[k] = interval.low();
      trend.high[k] = interval.high();
    }
    return trend;
  }

  /** By week the value of every run, NaN where it is not defined. */
  private static NavigableMap<Integer, double[]> byWeek(List<RunResult> runs, Indicator indicator, int group) {
    NavigableMap<Integer, double[]> byWeek = new TreeMap<>();
    for (int run = 0; run < runs.size(); run++) {
      for (RunResult.Value value : runs.get(run).values()) {
        if (value.group() == group && value.indicator() == indicator) {
          byWeek.computeIfAbsent(value.week(), week -> undefined(runs.size()))[run] = value.value();
        }
      }
    }
    return byWeek;
  }

  private static double[] undefined(int runs) {
    double[] values = new double[runs];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  static Trend of(List<RunResult> runs, Indicator indicator) {
    TreeMap<Integer, DescriptiveStatistics> byWeek = new TreeMap<>();
    for (RunResult run : runs) {
      for (RunResult.Value value : run.values()) {
        if (value.group() == Groups.CITY) {
          DescriptiveStatistics week = byWeek.computeIfAbsent(value.week(), number -> new DescriptiveStatistics());
          if (value.indicator() == indicator) {
            week.addValue(value.value());
          }
        }
      }
    }
    return new Trend(
        byWeek.keySet().stream().mapToInt(Integer::intValue).toArray(),
        byWeek.values().stream().mapToDouble(DescriptiveStatistics::getMean).toArray(),
        byWeek.values().stream().mapToDouble(week -> week.getPercentile(5)).toArray(),
        byWeek.values().stream().mapToDouble(week -> week.getPercentile(95)).toArray());
  }
}
