package canyu.experiment.comparison;

import canyu.experiment.run.RunResult;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/**
 * An indicator of the city over the weeks; NaN in weeks in which no replicate defines it.
 *
 * @param weeks the weeks that were written down
 * @param mean its mean over replicates
 * @param low its 5 % quantile over replicates
 * @param high its 95 % quantile over replicates
 */
public record Trend(int[] weeks, double[] mean, double[] low, double[] high) {

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
