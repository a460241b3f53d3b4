package canyu.gui.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.City;
import canyu.city.Community;
import canyu.gui.SmallCity;
import canyu.laboratory.Laboratory;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where everybody is on the plan. */
class CityLayoutTest {

  private static final double WIDTH = 860;
  private static final double HEIGHT = 440;

  private static Laboratory laboratory;
  private static City city;

  @BeforeAll
  static void draw() {
    laboratory = SmallCity.laboratory();
    city = laboratory.arm().city();
  }

  @AfterAll
  static void close() {
    laboratory.close();
  }

  @Test
  void everyResidentStandsInTheTileOfTheirCommunity() {
    CityLayout layout = new CityLayout(city, WIDTH, HEIGHT);

    for (int resident = 0; resident < city.residents().count(); resident++) {
      CityLayout.Tile tile = layout.tileOf(resident);
      assertThat(tile.community()).isEqualTo(city.communityOf(resident));
      assertThat(tile.bounds().contains(tile.x(resident), tile.y(resident))).isTrue();
    }
  }

  @Test
  void whoeverIsClickedIsFound() {
    CityLayout layout = new CityLayout(city, WIDTH, HEIGHT);

    for (int resident = 0; resident < city.residents().count(); resident++) {
      CityLayout.Tile tile = layout.tileOf(resident);
      assertThat(layout.tileAt(tile.x(resident), tile.y(resident))).contains(tile);
      assertThat(tile.residentAt(tile.x(resident), tile.y(resident))).hasValue(resident);
    }
  }

  @Test
  void neighboursOnTheRingStandTogether() {
    CityLayout layout = new CityLayout(city, WIDTH, HEIGHT);

    for (Community community : city.communities().all()) {
      CityLayout.Tile tile = layout.tile(community.index());
      for (int i = community.from() + 1; i < community.to(); i++) {
        double apart = Math.hypot(tile.x(i) - tile.x(i - 1), tile.y(i) - tile.y(i - 1));
        assertThat(apart).isCloseTo(tile.pitch(), within(1e-9));
      }
    }
  }

  @Test
  void regionsStandApartAndTilesInTheirRegion() {
    CityLayout layout = new CityLayout(city, WIDTH, HEIGHT);
    List<CityLayout.Region> regions = layout.regions();

    for (CityLayout.Region region : regions) {
      assertThat(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT).contains(region.bounds())).isTrue();
      assertThat(regions).filteredOn(other -> !other.equals(region))
          .noneMatch(other -> other.bounds().intersects(region.bounds()));
      assertThat(city.communities().all()).filteredOn(community -> community.district() == region.district())
          .allMatch(community -> region.bounds().contains(layout.tile(community.index()).bounds()));
    }
  }
}
