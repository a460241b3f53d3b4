package canyu.gui.charts;

import canyu.gui.look.Ink;
import canyu.indicator.Indicator;
import canyu.laboratory.Fan;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Both lives of the small cities as lines of a chart. */
record FanLines(Fan fan) {

  List<Line> lines() {
    return Stream.concat(
        IntStream.range(0, Fan.CITIES).mapToObj(city -> Line.faint(new City(city, fan::statusQuo), Ink.GREY)),
        IntStream.range(0, Fan.CITIES).mapToObj(city -> Line.faint(new City(city, fan::policy), Ink.BLUE))).toList();
  }

  /** An indicator of one of the cities in a week. */
  @FunctionalInterface
  private interface OfCity {
    double of(int city, Indicator indicator, int week);
  }

  /** One life of one city. */
  private final class City implements Values {

    private final int number;
    private final OfCity life;

    City(int number, OfCity life) {
      this.number = number;
      this.life = life;
    }

    @Override
    public double of(Indicator indicator, int week) {
      return life.of(number, indicator, week);
    }

    @Override
    public int until(int week) {
      return Math.min(week, fan.week(number));
    }
  }
}
