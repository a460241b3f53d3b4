package canyu.report.charts;

import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Effects against costs; points on the front, which nothing else betters in both, are filled and joined. Where a few costs
 * dwarf the others, costs lie on a logarithmic scale on both sides of 0, and the axis says so.
 *
 * @param title what it shows
 * @param description what it says to those who cannot see it
 * @param along what is along the axis of costs, with its unit
 * @param up what is along the other axis, with its unit
 */
public record ScatterChart(String title, String description, String along, String up, List<Point> points, Labels labels)
    implements Chart {

  private static final double LEFT = 52;
  private static final double RIGHT = 24;
  private static final double TOP = 26;
  private static final double BELOW = 46;
  private static final double PHONE = 600;
  private static final double RADIUS = 8.5;

  /**
   * One arm.
   *
   * @param number its number in the table beside the chart
   * @param cost where it lies along
   * @param effect where it lies up
   * @param onFront whether no other is better and cheaper
   * @param tip all there is to say about it
   */
  public record Point(int number, String name, double cost, Effect95 effect, boolean onFront, String tip) {}

  private record Box(double left, double top, double right, double bottom) {

    boolean covers(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  @Override
  public Element draw(double width) {
    double height = width < PHONE ? 330 : 430;
    CostScale x = CostScale.around(points.stream().mapToDouble(Point::cost).toArray(), LEFT, width - RIGHT,
        width < PHONE ? 3 : 6);
    AxisScale y = AxisScale.around(DoubleStream.concat(DoubleStream.of(0),
        points.stream().flatMapToDouble(point -> point.effect().all())), height - BELOW, TOP, 6);
    Element drawing = Svg.drawing(width, height, title, description).add(axes(x, y)).add(front(x, y));
    points.forEach(point -> drawing.add(whisker(point, x, y)));
    points.stream().sorted(Comparator.comparing(Point::onFront)).forEach(point -> drawing.add(mark(point, x, y)));
    return drawing.add(names(x, y));
  }

  private List<Element> axes(CostScale x, AxisScale y) {
    List<Element> axes = new ArrayList<>();
    for (double tick : y.ticks()) {
      axes.add(Svg.line(x.start(), y.at(tick), x.end(), y.at(tick), "grid"));
      axes.add(Svg.words(LEFT - 6, y.at(tick) + 4, "end", labels.numbers().signed(
          Math.abs(tick) < y.step() / 1e6 ? 0 : tick, y.decimals())).with("class", "tick"));
    }
    for (double tick : x.ticks()) {
      axes.add(Svg.line(x.at(tick), y.start(), x.at(tick), y.start() + 4, "reference"));
      axes.add(Svg.words(x.at(tick), y.start() + 17, "middle", labels.numbers().exact(tick))
          .with("class", "tick"));
    }
    axes.add(Svg.line(x.start(), y.at(0), x.end(), y.at(0), "reference"));
    axes.add(Svg.words(0, 13, "start", up).with("class", "axis"));
    axes.add(Svg.words((x.start() + x.end()) / 2, y.start() + 38, "middle",
        x.isLogarithmic() ? labels.text("money.logarithmic", along) : along).with("class", "axis"));
    return axes;
  }

  private Element front(CostScale x, AxisScale y) {
    List<Point> front = points.stream().filter(Point::onFront).sorted(Comparator.comparingDouble(Point::cost)).toList();
    return Svg.path(Svg.joined(front.stream().mapToDouble(point -> x.at(point.cost())).toArray(),
            front.stream().mapToDouble(point -> y.at(point.effect().value())).toArray()))
        .with("class", "front").with("stroke", Colour.BLUE.code());
  }

  private static Element whisker(Point point, CostScale x, AxisScale y) {
    Element whisker = Element.of("g");
    if (point.effect().hasInterval()) {
      whisker.add(Svg.line(x.at(point.cost()), y.at(point.effect().low()), x.at(point.cost()),
          y.at(point.effect().high()), "whisker").with("stroke", colour(point).code()));
    }
    return whisker;
  }

  private static Element mark(Point point, CostScale x, AxisScale y) {
    return Element.of("g", Svg.tip(point.tip()),
        Svg.circle(x.at(point.cost()), y.at(point.effect().value()), RADIUS)
            .with("fill", point.onFront() ? Colour.BLUE.code() : "#ffffff")
            .with("stroke", colour(point).code()).with("stroke-width", 2),
        Svg.words(x.at(point.cost()), y.at(point.effect().value()) + 4, "middle", String.valueOf(point.number()))
            .with("class", "number").with("fill", point.onFront() ? "#ffffff" : "#222222"));
  }

  private static Colour colour(Point point) {
    return point.onFront() ? Colour.BLUE : point.effect().resolved() ? Colour.BLACK : Colour.GREY;
  }

  /** Names where there is room for them, those on the front first. */
  private List<Element> names(CostScale x, AxisScale y) {
    List<Box> taken = new ArrayList<>(points.stream().map(point -> {
      double centre = x.at(point.cost());
      double middle = y.at(point.effect().value());
      return new Box(centre - RADIUS, middle - RADIUS, centre + RADIUS, middle + RADIUS);
    }).toList());
    taken.addAll(alongFront(x, y));
    List<Element> names = new ArrayList<>();
    points.stream().sorted(Comparator.comparing(Point::onFront).reversed()).forEach(point -> {
      for (Box box : places(point, x, y)) {
        if (box.left() > x.start() && box.right() < x.end() + RIGHT && box.top() > TOP
            && taken.stream().noneMatch(box::covers)) {
          taken.add(box);
          names.add(Svg.words(box.left(), box.bottom() - 4, "start", point.name()).with("class", "name"));
          return;
        }
      }
    });
    return names;
  }

  /** Small boxes where the line along the front runs. */
  private List<Box> alongFront(CostScale x, AxisScale y) {
    List<Point> front = points.stream().filter(Point::onFront).sorted(Comparator.comparingDouble(Point::cost)).toList();
    List<Box> boxes = new ArrayList<>();
    for (int i = 1; i < front.size(); i++) {
      Point from = front.get(i - 1);
      Point to = front.get(i);
      for (double part = 0; part <= 1; part += 0.02) {
        double atX = x.at(from.cost()) + part * (x.at(to.cost()) - x.at(from.cost()));
        double atY = y.at(from.effect().value() + part * (to.effect().value() - from.effect().value()));
        boxes.add(new Box(atX - 2, atY - 2, atX + 2, atY + 2));
      }
    }
    return boxes;
  }

  /** Where the name of a point can stand: close beside it, so that it is clear whose it is; on the front above too. */
  private static List<Box> places(Point point, CostScale x, AxisScale y) {
    double wide = Wording.width(point.name());
    double centre = x.at(point.cost());
    double middle = y.at(point.effect().value());
    double right = centre + RADIUS + 4;
    double left = centre - RADIUS - 4;
    List<Box> beside = List.of(
        new Box(right, middle - 7, right + wide, middle + 7), new Box(left - wide, middle - 7, left, middle + 7),
        new Box(right + 2, middle - 15, right + 2 + wide, middle - 1),
        new Box(right + 2, middle + 1, right + 2 + wide, middle + 15));
    if (!point.onFront()) {
      return beside;
    }
    List<Box> around = new ArrayList<>(beside);
    around.add(new Box(centre - wide / 2, middle - RADIUS - 18, centre + wide / 2, middle - RADIUS - 2));
    around.add(new Box(centre - wide / 2, middle + RADIUS + 2, centre + wide / 2, middle + RADIUS + 18));
    return around;
  }
}
