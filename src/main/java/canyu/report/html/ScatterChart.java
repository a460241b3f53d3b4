package canyu.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Effects against costs; points on the front, which nothing else betters in both, are filled and joined.
 *
 * @param title what it shows
 * @param description what it says to those who cannot see it
 * @param along what is along the axis of costs, with its unit
 * @param up what is along the other axis, with its unit
 */
record ScatterChart(String title, String description, String along, String up, List<Point> points, Labels labels)
    implements Chart {

  private static final double LEFT = 52;
  private static final double RIGHT = 24;
  private static final double TOP = 26;
  private static final double BELOW = 46;
  private static final double PHONE = 600;
  private static final double RADIUS = 9;

  /**
   * One arm.
   *
   * @param number its number in the table beside the chart
   * @param cost where it lies along
   * @param effect where it lies up
   * @param onFront whether no other is better and cheaper
   * @param tip all there is to say about it
   */
  record Point(int number, String name, double cost, Effect95 effect, boolean onFront, String tip) {}

  private record Box(double left, double top, double right, double bottom) {

    boolean covers(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  @Override
  public Element draw(double width) {
    double height = width < PHONE ? 330 : 430;
    Scale x = Scale.around(DoubleStream.concat(DoubleStream.of(0), points.stream().mapToDouble(Point::cost)),
        LEFT, width - RIGHT, width < PHONE ? 3 : 6);
    Scale y = Scale.around(DoubleStream.concat(DoubleStream.of(0),
        points.stream().flatMapToDouble(point -> point.effect().all())), height - BELOW, TOP, 6);
    Element drawing = Svg.drawing(width, height, title, description).add(axes(x, y)).add(front(x, y));
    points.forEach(point -> drawing.add(whisker(point, x, y)));
    points.forEach(point -> drawing.add(mark(point, x, y)));
    return width < PHONE ? drawing : drawing.add(names(x, y));
  }

  private List<Element> axes(Scale x, Scale y) {
    List<Element> axes = new ArrayList<>();
    for (double tick : y.ticks()) {
      axes.add(Svg.line(x.start(), y.at(tick), x.end(), y.at(tick), "grid"));
      axes.add(Svg.words(LEFT - 6, y.at(tick) + 4, "end", labels.numbers().signed(
          Math.abs(tick) < y.step() / 1e6 ? 0 : tick, y.decimals())).with("class", "tick"));
    }
    for (double tick : x.ticks()) {
      axes.add(Svg.line(x.at(tick), y.start(), x.at(tick), y.start() + 4, "reference"));
      axes.add(Svg.words(x.at(tick), y.start() + 17, "middle", labels.numbers().plain(tick, x.decimals()))
          .with("class", "tick"));
    }
    axes.add(Svg.line(x.start(), y.at(0), x.end(), y.at(0), "reference"));
    axes.add(Svg.words(0, 13, "start", up).with("class", "axis"));
    axes.add(Svg.words((x.start() + x.end()) / 2, y.start() + 38, "middle", along).with("class", "axis"));
    return axes;
  }

  private Element front(Scale x, Scale y) {
    String d = points.stream().filter(Point::onFront).sorted(Comparator.comparingDouble(Point::cost))
        .map(point -> Svg.number(x.at(point.cost())) + " " + Svg.number(y.at(point.effect().value())))
        .collect(Collectors.joining("L", "M", ""));
    return Svg.path(d).with("class", "front").with("stroke", Colour.BLUE.code());
  }

  private static Element whisker(Point point, Scale x, Scale y) {
    Element whisker = Element.of("g");
    if (point.effect().hasInterval()) {
      whisker.add(Svg.line(x.at(point.cost()), y.at(point.effect().low()), x.at(point.cost()),
          y.at(point.effect().high()), "whisker").with("stroke", colour(point).code()));
    }
    return whisker;
  }

  private static Element mark(Point point, Scale x, Scale y) {
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
  private List<Element> names(Scale x, Scale y) {
    List<Box> taken = new ArrayList<>(points.stream().map(point -> {
      double centre = x.at(point.cost());
      double middle = y.at(point.effect().value());
      return new Box(centre - RADIUS, middle - RADIUS, centre + RADIUS, middle + RADIUS);
    }).toList());
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

  private static List<Box> places(Point point, Scale x, Scale y) {
    double wide = Wording.width(point.name());
    double centre = x.at(point.cost());
    double middle = y.at(point.effect().value());
    return List.of(
        new Box(centre + RADIUS + 4, middle - 8, centre + RADIUS + 4 + wide, middle + 8),
        new Box(centre - RADIUS - 4 - wide, middle - 8, centre - RADIUS - 4, middle + 8),
        new Box(centre + 5, middle - RADIUS - 18, centre + 5 + wide, middle - RADIUS - 2),
        new Box(centre + 5, middle + RADIUS + 2, centre + 5 + wide, middle + RADIUS + 18));
  }
}
