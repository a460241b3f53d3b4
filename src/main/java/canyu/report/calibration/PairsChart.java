package canyu.report.calibration;

import canyu.report.charts.Colour;
import canyu.report.charts.Wording;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Labels;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/** Every two parameters against each other: where the draws lie below the diagonal, their correlation above. */
record PairsChart(List<ParameterEstimate> estimates, Labels labels) {

  private static final double WIDTH = 900;
  private static final double GAP = 3;
  private static final double LARGEST = 150;
  private static final double EDGE = 0.5;
  private static final int FEWEST_BINS = 10;
  private static final int MOST_BINS = 24;
  private static final double LETTER = 4.5;
  private static final String[] SHADES = {"0.18", "0.42", "0.7", "1"};

  /**
   * What lies between the ends of the axis of a parameter.
   *
   * @param places of all draws on the axis
   */
  private record Column(ParameterEstimate estimate, double[] places, double low, double high) {

    static Column of(ParameterEstimate estimate) {
      double[] places = DoubleStream.of(estimate.draws()).map(estimate::onAxis).toArray();
      return new Column(estimate, places, StatUtils.percentile(places, EDGE), StatUtils.percentile(places, 100 - EDGE));
    }

    /** The bin of a draw; those beyond the ends of the axis are in none, which is a negative number. */
    int bin(int draw, int bins) {
      double place = places[draw];
      if (!(place >= low && place <= high) || low == high) {
        return -1;
      }
      return Math.min(bins - 1, (int) (bins * (place - low) / (high - low)));
    }
  }

  Element draw() {
    List<Column> columns = estimates.stream().map(Column::of).toList();
    double left = 14 + estimates.stream().mapToDouble(each -> Wording.width(each.shortName())).max().orElse(0);
    double cell = Math.min(LARGEST, (WIDTH - left) / columns.size());
    double below = 0.75 * left + 12;
    Element drawing = Svg.drawing(left + cell * columns.size(), cell * columns.size() + below,
        labels.text("pairs.chart"), description(columns));
    for (int row = 0; row < columns.size(); row++) {
      double y = row * cell;
      drawing.add(Svg.words(left - 8, y + cell / 2 + 4, "end", estimates.get(row).shortName()));
      for (int column = 0; column < columns.size(); column++) {
        double x = left + column * cell;
        drawing.add(row > column ? scatter(columns.get(column), columns.get(row), x, y, cell)
            : row < column ? correlation(columns.get(column), columns.get(row), x, y, cell)
            : own(columns.get(row), x, y, cell));
      }
      drawing.add(slanted(left + (row + 0.5) * cell, columns.size() * cell + 12, estimates.get(row).shortName()));
    }
    return drawing;
  }

  private static Element slanted(double x, double y, String words) {
    return Svg.words(x, y, "end", words)
        .with("transform", "rotate(-45 " + Svg.number(x) + " " + Svg.number(y) + ")");
  }

  private String description(List<Column> columns) {
    return columns.size() < 2 ? labels.text("pairs.one")
        : labels.text("pairs.description", labels.numbers().count((long) columns.size() * (columns.size() - 1) / 2));
  }

  private String tip(Column one, Column other) {
    return labels.text("pairs.tip", one.estimate().parameter().path(), other.estimate().parameter().path(),
        labels.numbers().plain(correlation(one, other), 2));
  }

  /** NaN where one of them does not vary. */
  private static double correlation(Column one, Column other) {
    return one.places().length < 2 ? Double.NaN
        : new PearsonsCorrelation().correlation(one.places(), other.places());
  }

  private Element correlation(Column one, Column other, double x, double y, double cell) {
    double correlation = correlation(one, other);
    String number = labels.numbers().plain(correlation, 2);
    return Element.of("g", Svg.tip(tip(one, other)),
        frame(x, y, cell).with("fill", correlation < 0 ? Colour.VERMILION.code() : Colour.BLUE.code())
            .with("fill-opacity", strength(correlation)),
        Svg.words(x + cell / 2, y + cell / 2 + 4, "middle", number)
            .with("class", Math.abs(correlation) >= 0.3 ? "name" : "tick"));
  }

  /** The stronger the correlation, the stronger the colour; none where it is not defined. */
  private static String strength(double correlation) {
    return Double.isNaN(correlation) ? "0"
        : String.format(Locale.ROOT, "%.2f", 0.6 * correlation * correlation + 0.1 * Math.abs(correlation));
  }

  private static Element frame(double x, double y, double cell) {
    return Svg.rect(x + GAP / 2, y + GAP / 2, cell - GAP, cell - GAP);
  }

  private Element scatter(Column along, Column up, double x, double y, double cell) {
    int bins = bins(cell);
    int[][] counts = new int[bins][bins];
    int most = 1;
    for (int draw = 0; draw < along.places().length; draw++) {
      int column = along.bin(draw, bins);
      int row = up.bin(draw, bins);
      if (column >= 0 && row >= 0) {
        most = Math.max(most, ++counts[bins - 1 - row][column]);
      }
    }
    double scale = (cell - GAP) / bins;
    Element panel = Element.of("g").with("transform", "translate(" + Svg.number(x + GAP / 2) + " "
        + Svg.number(y + GAP / 2) + ") scale(" + String.format(Locale.ROOT, "%.3f", scale) + ")");
    for (int shade = 0; shade < SHADES.length; shade++) {
      panel.add(Svg.path(cells(counts, most, shade)).with("fill-opacity", SHADES[shade]));
    }
    return Element.of("g", Svg.tip(tip(along, up)), frame(x, y, cell).with("class", "cell"), panel)
        .with("fill", Colour.BLUE.code());
  }

  private static int bins(double cell) {
    return Math.max(FEWEST_BINS, Math.min(MOST_BINS, (int) (cell / LETTER)));
  }

  /** All bins of a shade: neighbours in a row are one rectangle. */
  private static String cells(int[][] counts, int most, int shade) {
    StringBuilder path = new StringBuilder();
    for (int row = 0; row < counts.length; row++) {
      int column = 0;
      while (column < counts[row].length) {
        int end = column;
        while (end < counts[row].length && shade(counts[row][end], most) == shade) {
          end++;
        }
        if (end > column) {
          path.append('M').append(column).append(' ').append(row).append('h').append(end - column)
              .append("v1h-").append(end - column).append('z');
        }
        column = Math.max(end, column + 1);
      }
    }
    return path.toString();
  }

  private static int shade(int count, int most) {
    return count == 0 ? -1 : Math.min(SHADES.length - 1, (count - 1) * SHADES.length / most);
  }

  /** How densely the draws of one parameter lie. */
  private Element own(Column column, double x, double y, double cell) {
    int bins = bins(cell);
    int[] counts = new int[bins];
    IntStream.range(0, column.places().length).map(draw -> column.bin(draw, bins)).filter(bin -> bin >= 0)
        .forEach(bin -> counts[bin]++);
    int most = Math.max(1, IntStream.of(counts).max().orElse(1));
    double wide = (cell - GAP) / bins;
    Element bars = Element.of("g", Svg.tip(column.estimate().parameter().path()),
        frame(x, y, cell).with("class", "cell")).with("fill", Colour.GREY.code());
    IntStream.range(0, bins).filter(bin -> counts[bin] > 0).forEach(bin -> {
      double high = (cell - 3 * GAP) * counts[bin] / most;
      bars.add(Svg.rect(x + GAP / 2 + bin * wide, y + cell - GAP / 2 - high, wide, high));
    });
    return bars;
  }
}
