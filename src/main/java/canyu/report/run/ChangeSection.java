package canyu.report.run;

import canyu.city.Barrier;
import canyu.city.Channel;
import canyu.countermeasure.Target;
import canyu.experiment.run.Transitions;
import canyu.experiment.statistics.Interval;
import canyu.report.charts.Figure;
import canyu.report.charts.WaterfallChart;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;

/** Which residents became willing or unwilling, and to which channels they went. */
record ChangeSection() implements Section {

  private static final double PER_THOUSAND = 1000;

  /** A third of a wide page. */
  private static final double WIDTH = 300;

  @Override
  public String key() {
    return "changes";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    List<Element> content = new ArrayList<>();
    WhyText why = new WhyText(results, labels);
    content.add(Element.of("ul", results.arms().stream()
        .map(arm -> Element.of("li", Element.of("strong", labels.shipped(arm))).text(" " + why.of(arm))).toList())
        .with("class", "why"));
    double[] range = range(results);
    content.add(Figure.multiples(results.topArms().stream()
        .map(arm -> waterfall(arm, range, results, labels).draw(WIDTH)).toList(), "small",
        labels.text("changes.caption")));
    content.add(Table.folded(labels.text("changes.barriers"), barriers(results, labels)));
    content.add(Element.of("h3", labels.text("changes.channels")));
    content.add(channels(results, labels));
    content.add(Element.of("p", labels.text("changes.channelsCaption")).with("class", "caption"));
    content.add(Element.of("h3", labels.text("changes.indirect")));
    content.add(indirect(results, labels));
    return content;
  }

  private static double perThousand(double residents, RunResults results) {
    return PER_THOUSAND * residents / results.residents();
  }

  /** The mean over cities of something that is NaN where it is not defined; its interval is obtained as an effect's. */
  private static Effect95 mean(String arm, RunResults results, ToDoubleFunction<Transitions> something) {
    double[] values = results.comparison().moves(arm).stream().mapToDouble(something).toArray();
    Interval interval = results.comparison().interval(values);
    double[] defined = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    return new Effect95(StatUtils.mean(defined), interval.low(), interval.high());
  }

  private static Effect95 net(String arm, Barrier barrier, RunResults results) {
    int b = barrier.ordinal();
    return mean(arm, results, moves -> perThousand(moves.gained()[b] - moves.lost()[b], results));
  }

  private static Effect95 net(String arm, RunResults results) {
    return mean(arm, results, moves -> perThousand(
        Arrays.stream(moves.gained()).sum() - Arrays.stream(moves.lost()).sum(), results));
  }

  private static double[] range(RunResults results) {
    return results.topArms().stream().flatMapToDouble(arm -> {
      double at = 0;
      DoubleStream ends = net(arm, results).all();
      for (Barrier barrier : Barrier.values()) {
        Effect95 change = net(arm, barrier, results);
        double from = at;
        ends = DoubleStream.concat(ends, change.all().map(x -> from + x));
        at += change.value();
      }
      return DoubleStream.concat(DoubleStream.of(0), ends);
    }).toArray();
  }

  private static WaterfallChart waterfall(String arm, double[] range, RunResults results, Labels labels) {
    List<WaterfallChart.Step> steps = Stream.of(Barrier.values())
        .map(barrier -> step(labels.of(barrier), arm, net(arm, barrier, results),
            mean(arm, results, m -> perThousand(m.gained()[barrier.ordinal()], results)),
            mean(arm, results, m -> perThousand(m.lost()[barrier.ordinal()], results)),
            labels))
        .toList();
    WaterfallChart.Step sum = step(labels.text("changes.sum"), arm, net(arm, results),
        mean(arm, results, m -> perThousand(Arrays.stream(m.gained()).sum(), results)),
        mean(arm, results, m -> perThousand(Arrays.stream(m.lost()).sum(), results)), labels);
    String description = Stream.concat(steps.stream(), Stream.of(sum)).map(WaterfallChart.Step::tip)
        .collect(Collectors.joining(labels.text("format.semicolon")));
    return new WaterfallChart(labels.shipped(arm), description, labels.text("changes.axis"), steps, sum, range, labels);
  }

  private static WaterfallChart.Step step(
      String label, String arm, Effect95 net, Effect95 gained, Effect95 lost, Labels labels) {
    return new WaterfallChart.Step(label, net, labels.text("changes.tip", labels.shipped(arm), label,
        labels.estimate(net, 1), labels.numbers().significant(gained.value()), labels.numbers().significant(lost.value())));
  }

  private static Element barriers(RunResults results, Labels labels) {
    List<String> heads = new ArrayList<>(List.of(labels.text("arm")));
    Stream.of(Barrier.values()).map(labels::of).forEach(heads::add);
    heads.add(labels.text("changes.sum"));
    Table table = new Table(heads);
    for (String arm : results.arms()) {
      List<Element> cells = new ArrayList<>();
      Stream.of(Barrier.values()).forEach(barrier -> cells.add(cell(net(arm, barrier, results), labels)));
      cells.add(cell(net(arm, results), labels));
      table.row(labels.shipped(arm), cells);
    }
    return table.element();
  }

  private static Element cell(Effect95 effect, Labels labels) {
    return EffectRow.cell(effect, labels.numbers().signed(effect.value(), effect.decimals(1)),
        labels.interval(effect, 1));
  }

  private static Element channels(RunResults results, Labels labels) {
    List<String> heads = new ArrayList<>(List.of(labels.text("arm")));
    Stream.of(Channel.values()).map(labels::of).forEach(heads::add);
    heads.add(labels.text("channel.none"));
    Table table = new Table(heads);
    for (String arm : results.arms()) {
      List<Element> cells = new ArrayList<>();
      for (int channel = 0; channel <= Channel.values().length; channel++) {
        int c = channel;
        cells.add(cell(mean(arm, results,
            moves -> perThousand(came(moves, c) - left(moves, c), results)), labels));
      }
      table.row(labels.shipped(arm), cells);
    }
    return table.element();
  }

  private static long came(Transitions moves, int channel) {
    return Arrays.stream(moves.channels()).mapToLong(from -> from[channel]).sum();
  }

  private static long left(Transitions moves, int channel) {
    return Arrays.stream(moves.channels()[channel]).sum();
  }

  private static Element indirect(RunResults results, Labels labels) {
    List<String> targeted = results.arms().stream().filter(arm -> isTargeted(arm, results)).toList();
    if (targeted.isEmpty()) {
      return Element.of("p", labels.text("changes.everywhere"));
    }
    Table table = Table.of(labels.text("arm"), labels.text("changes.gained"), labels.text("changes.indirectShare"));
    targeted.forEach(arm -> table.row(labels.shipped(arm), List.of(
        unsigned(mean(arm, results, m -> perThousand(Arrays.stream(m.gained()).sum(), results)), labels),
        unsigned(mean(arm, results, ChangeSection::indirectPerCent), labels))));
    return table.element();
  }

  /** NaN where nobody was won. */
  private static double indirectPerCent(Transitions moves) {
    return 100.0 * moves.gainedIndirectly() / Arrays.stream(moves.gained()).sum();
  }

  private static Element unsigned(Effect95 mean, Labels labels) {
    int decimals = mean.decimals(1);
    return EffectRow.cell(mean, labels.numbers().plain(mean.value(), decimals), interval(mean, decimals, labels));
  }

  private static String interval(Effect95 mean, int decimals, Labels labels) {
    return mean.hasInterval()
        ? labels.text("format.interval", labels.numbers().plain(mean.low(), decimals),
            labels.numbers().plain(mean.high(), decimals))
        : labels.interval(mean, decimals);
  }

  private static boolean isTargeted(String arm, RunResults results) {
    return results.scenario().countermeasures(arm).stream()
        .noneMatch(countermeasure -> countermeasure.terms().target().equals(Target.EVERYWHERE));
  }
}
