package canyu.report.exploration.optimisation;

import canyu.exploration.optimisation.result.Finalist;
import canyu.exploration.optimisation.result.MixFailure;
import canyu.exploration.optimisation.result.OptimisationResult;
import canyu.report.charts.AxisScale;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Round gains and costs between nothing and the most that a finalist has. */
record Steps(OptimisationResult result) {

  private static final int NUMBER = 5;

  /** Gains that at least one mix is shown to reach, and the one that is wanted. */
  List<Double> gains() {
    double[] shown = result.finalists().stream().filter(Finalist::isAllowed)
        .mapToDouble(each -> each.gain().bounds().low()).filter(Double::isFinite).toArray();
    double most = Arrays.stream(shown).max().orElse(0);
    DoubleStream wanted = result.loaded().optimisation().robust().wanted().map(DoubleStream::of).orElseGet(DoubleStream::empty);
    return DoubleStream.concat(wanted, ticks(most)).filter(gain -> gain <= most).sorted().distinct().boxed().toList();
  }

  /** When the cheapest mixes for these gains fail. */
  List<MixFailure> failures() {
    return gains().stream().flatMap(gain ->
        result.reaching(gain).stream().limit(1).map(mix -> result.failure(mix, gain))).toList();
  }

  /** Costs at which there is a mix. */
  List<Double> costs() {
    return ticks(result.finalists().stream().mapToDouble(Finalist::cost).max().orElse(0)).boxed()
        .filter(cost -> result.within(cost).isPresent()).toList();
  }

  private static DoubleStream ticks(double most) {
    return most <= 0 ? DoubleStream.empty()
        : Arrays.stream(AxisScale.around(DoubleStream.of(0, most), 0, 1, NUMBER).ticks()).skip(1);
  }
}
