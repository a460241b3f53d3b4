package canyu.gui.charts;

import canyu.gui.look.WindowWords;
import canyu.indicator.Indicator;
import canyu.laboratory.Laboratory;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a chart of the window shows the course of: an indicator, or else the barriers of the unwilling together.
 *
 * @param indicator none for the barriers
 */
record ChartSubject(Optional<Indicator> indicator) {

  static final ChartSubject BARRIERS = new ChartSubject(Optional.empty());

  private static final List<Indicator> FIRST = List.of(Indicator.PARTICIPATION, Indicator.WILLING);
  private static final List<Indicator> NEXT = List.of(Indicator.TRUST, Indicator.CONCERN, Indicator.PROVIDING_DATA,
      Indicator.ENROLLED, Indicator.SATISFACTION, Indicator.RESPONSE_RECORD, Indicator.EFFICACY, Indicator.INFORMED);

  /** The barriers show these together. */
  private static final Set<Indicator> IN_BARRIERS = Set.copyOf(BarrierChart.REASONS);

  static ChartSubject of(Indicator indicator) {
    return IN_BARRIERS.contains(indicator) ? BARRIERS : new ChartSubject(Optional.of(indicator));
  }

  /** All that can be shown, the most telling first. */
  static List<ChartSubject> all() {
    return Stream.concat(
        Stream.concat(FIRST.stream().map(ChartSubject::of), Stream.of(BARRIERS)),
        Stream.concat(NEXT.stream(), Stream.of(Indicator.values())).map(ChartSubject::of)).distinct().toList();
  }

  /** All that can be shown, what the question of a scenario is about first if it says so. */
  static List<ChartSubject> of(LoadedScenario loaded) {
    return loaded.tree().at("outcomes").isEmpty() ? all() : Stream.concat(
        loaded.scenario().outcomes().stream().map(outcome -> of(outcome.indicator())), all().stream()).distinct().toList();
  }

  String name(WindowWords words) {
    return WindowWords.capitalised(indicator.map(words::of).orElseGet(() -> words.text("chart.barriers")));
  }

  /** The chart of it; the barriers are those of everybody. */
  GrowingChart chart(WindowWords words, Laboratory laboratory, View view) {
    return indicator.<GrowingChart>map(shown -> new LiveTrendChart(words, shown, view.lines(laboratory), view.close()))
        .orElseGet(() -> new BarrierChart(words, laboratory.arm()::indicator));
  }
}
