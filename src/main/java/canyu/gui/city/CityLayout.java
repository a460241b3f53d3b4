package canyu.gui.city;

import canyu.city.City;
import canyu.city.Community;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where everybody is on the plan of the city, in pixels of the plan: districts are regions with room in proportion to
 * their communities, communities are tiles in them, residents stand in rows in the tile, neighbours on the ring next to
 * each other.
 */
public final class CityLayout {

  private static final double GAP = 7;
  private static final double HEADING = 20;
  private static final double PADDING = 4;
  private static final double LABEL = 9;
  private static final double MOST_UNEQUAL = 1.15;
  private static final int ROUNDS = 6;

  private final City city;
  private final double width;
  private final double height;
  private final List<Region> regions = new ArrayList<>();
  private final Tile[] tiles;

  /** The plan of a city on a sheet of this size. */
  CityLayout(City city, double width, double height) {
    this.city = city;
    this.width = width;
    this.height = height;
    this.tiles = new Tile[city.communities().all().size()];
    List<Plot> plots = byDistrict(city).stream().filter(communities -> !communities.isEmpty())
        .sorted(Comparator.comparingInt((List<Community> communities) -> -communities.size()))
        .map(communities -> new Plot(communities, communities.size())).toList();
    for (int round = 0; round < ROUNDS; round++) {
      settle(plots);
    }
    double pitch = plots.stream().mapToDouble(Plot::pitch).min().orElse(1);
    plots.forEach(plot -> plot.place(pitch));
  }

  /** Gives every district its area, and next time more to those whose residents stand closer than others. */
  private void settle(List<Plot> plots) {
    double[] weights = plots.stream().mapToDouble(plot -> plot.weight).toArray();
    List<Rectangle2D.Double> areas =
        new TreeMapping(new Rectangle2D.Double(GAP / 2, GAP / 2, width - GAP, height - GAP)).areas(weights);
    for (int i = 0; i < plots.size(); i++) {
      plots.get(i).build(areas.get(i));
    }
    double mean = plots.stream().mapToDouble(Plot::pitch).average().orElse(1);
    plots.forEach(plot -> plot.weight *= mean / plot.pitch());
  }

  private static List<List<Community>> byDistrict(City city) {
    List<List<Community>> districts = new ArrayList<>();
    city.districts().forEach(district -> districts.add(new ArrayList<>()));
    city.communities().all().forEach(community -> districts.get(community.district()).add(community));
    return districts;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  List<Region> regions() {
    return regions;
  }

  Tile tile(int community) {
    return tiles[community];
  }

  /** The tile in which a resident stands. */
  public Tile tileOf(int resident) {
    return tiles[city.communityOf(resident).index()];
  }

  /** The tile at a point of the plan, if there is one. */
  Optional<Tile> tileAt(double x, double y) {
    for (Tile tile : tiles) {
      if (tile.bounds.contains(x, y)) {
        return Optional.of(tile);
      }
    }
    return Optional.empty();
  }

  /** The area of a district while it is planned: its communities stand in it in a grid. */
  private final class Plot {

    private final List<Community> communities;
    private double weight;
    private Rectangle2D.Double bounds;
    private int columns;

    Plot(List<Community> communities, double weight) {
      this.communities = communities;
      this.weight = weight;
    }

    void build(Rectangle2D.Double area) {
      bounds = new Rectangle2D.Double(area.x + GAP / 2, area.y + GAP / 2,
          Math.max(1, area.width - GAP), Math.max(1, area.height - GAP));
      columns = 1;
      for (int tried = 2; tried <= communities.size(); tried++) {
        columns = side(tried) > side(columns) ? tried : columns;
      }
    }

    private int rows(int inColumns) {
      return (communities.size() + inColumns - 1) / inColumns;
    }

    /** The shorter side of a tile if they stand in so many columns. */
    private double side(int inColumns) {
      return Math.min(bounds.width / inColumns, (bounds.height - HEADING) / rows(inColumns));
    }

    private double tileWidth() {
      return (bounds.width - GAP / 2) / columns - GAP / 2;
    }

    private double tileHeight() {
      return (bounds.height - HEADING - GAP / 4) / rows(columns) - GAP / 2;
    }

    /** How far apart residents can stand at most. */
    double pitch() {
      int residents = communities.stream().mapToInt(Community::size).max().orElse(1);
      double wide = Math.max(1, tileWidth() - 2 * PADDING);
      double high = Math.max(1, tileHeight() - 2 * PADDING - LABEL);
      double pitch = Math.sqrt(wide * high / residents);
      while (Math.floor(wide / pitch) * Math.floor(high / pitch) < residents) {
        pitch *= 0.99;
      }
      return pitch;
    }

    void place(double least) {
      regions.add(new Region(communities.get(0).district(), bounds));
      double pitch = Math.min(MOST_UNEQUAL * least, pitch());
      for (int number = 0; number < communities.size(); number++) {
        int row = number / columns;
        double x = bounds.x + GAP / 2 + number % columns * (tileWidth() + GAP / 2);
        double y = bounds.y + HEADING + row * (tileHeight() + GAP / 2);
        tiles[communities.get(number).index()] = new Tile(communities.get(number),
            new Rectangle2D.Double(x, y, tileWidth(), tileHeight()), pitch);
      }
    }
  }

  /**
   * A district on the plan.
   *
   * @param district its number
   */
  record Region(int district, Rectangle2D.Double bounds) {}

  /**
   * A community on the plan.
   *
   * @param pitch how far apart residents stand
   */
  public record Tile(Community community, Rectangle2D.Double bounds, double pitch) {

    private int columns() {
      return Math.max(1, (int) Math.floor((bounds.width - 2 * PADDING) / pitch + 1e-9));
    }

    private double left() {
      int used = Math.min(columns(), community.size());
      return bounds.x + (bounds.width - used * pitch) / 2;
    }

    private double top() {
      int rows = (community.size() + columns() - 1) / columns();
      return bounds.y + LABEL + (bounds.height - LABEL - rows * pitch) / 2;
    }

    /** The middle of a resident's dot; rows run to and fro, so that neighbours on the ring stand together. */
    public double x(int resident) {
      int place = resident - community.from();
      int row = place / columns();
      int column = place % columns();
      return left() + pitch * ((row % 2 == 0 ? column : columns() - 1 - column) + 0.5);
    }

    public double y(int resident) {
      int row = (resident - community.from()) / columns();
      return top() + pitch * (row + 0.5);
    }

    /** The resident whose dot is at a point of the plan, if there is one. */
    OptionalInt residentAt(double x, double y) {
      int row = (int) Math.floor((y - top()) / pitch);
      int column = (int) Math.floor((x - left()) / pitch);
      int place = row * columns() + (row % 2 == 0 ? column : columns() - 1 - column);
      boolean inside = row >= 0 && column >= 0 && column < columns() && place < community.size();
      return inside ? OptionalInt.of(community.from() + place) : OptionalInt.empty();
    }
  }
}
