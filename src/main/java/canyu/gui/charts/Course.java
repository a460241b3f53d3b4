package canyu.gui.charts;

import canyu.gui.look.Words;
import canyu.indicator.Indicator;
import canyu.laboratory.Laboratory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a chart of the window shows the course of: an indicator, or else the barriers of the unwilling together.
 *
 * @param indicator none for the barriers
 */
record Course(Optional<Indicator> indicator) {

  static final Course BARRIERS = new Course(Optional.empty());

  private static final List<Indicator> FIRST = List.of(Indicator.PARTICIPATION, Indicator.WILLING);
  private static final List<Indicator> NEXT = List.of(Indicator.TRUST, Indicator.CONCERN, Indicator.PROVIDING_DATA,
      Indicator.ENROLLED, Indicator.SATISFACTION, Indicator.RESPONSE_RECORD, Indicator.EFFICACY, Indicator.INFORMED);

  /** The barriers show these together. */
  private static final Set<Indicator> IN_BARRIERS = Set.copyOf(BarrierChart.REASONS);

  static Course of(Indicator indicator) {
    return IN_BARRIERS.contains(indicator) ? BARRIERS : new Course(Optional.of(indicator));
  }

  /** All that can be shown, the most telling first. */
  static List<Course> all() {
    return Stream.concat(
        Stream.concat(FIRST.stream().map(Course::of), Stream.of(BARRIERS)),
        Stream.concat(NEXT.stream(), Stream.of(Indicator.values())).map(Course::of)).distinct().toList();
  }

  String name(Words words) {
    return Words.capitalised(indicator.map(words::of).orElseGet(() -> words.text("chart.barriers")));
  }

  GrowingChart chart(Words words, Laboratory laboratory) {
    return indicator.<GrowingChart>map(shown -> new TrendChart(words, shown, laboratory.arm()::indicator,
            laboratory.statusQuo()::indicator))
        .orElseGet(() -> new BarrierChart(words, laboratory.arm()::indicator));
  }
}
