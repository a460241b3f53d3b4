package canyu.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/** Runs of one arm beside runs of another with the same luck; a difference is held to 4 of its standard errors. */
record Pairs(List<Trajectory> runs, List<Trajectory> others) {

  static final int ERRORS = 4;

  Pairs raise(Indicator... indicators) {
    for (Indicator indicator : indicators) {
      raise(indicator.name(), run -> run.inTheEnd(indicator, Groups.CITY));
    }
    return this;
  }

  Pairs lower(Indicator... indicators) {
    for (Indicator indicator : indicators) {
      lower(indicator.name(), run -> run.inTheEnd(indicator, Groups.CITY));
    }
    return this;
  }

  Pairs raise(String what, ToDoubleFunction<Trajectory> value) {
    SummaryStatistics difference = difference(value);
    assertThat(difference.getMean()).as("change of %s", what).isGreaterThan(ERRORS * standardError(difference));
    return this;
  }

  Pairs lower(String what, ToDoubleFunction<Trajectory> value) {
    raise(what + ", turned round", run -> -value.applyAsDouble(run));
    return this;
  }

  private SummaryStatistics difference(ToDoubleFunction<Trajectory> value) {
    SummaryStatistics difference = new SummaryStatistics();
    IntStream.range(0, runs.size()).forEach(pair ->
        difference.addValue(value.applyAsDouble(runs.get(pair)) - value.applyAsDouble(others.get(pair))));
    return difference;
  }

  static double standardError(SummaryStatistics values) {
    return values.getStandardDeviation() / Math.sqrt(values.getN());
  }
}
