package canyu.gui.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sheet divided into areas. */
class TreeMappingTest {

  private static final Rectangle2D.Double SHEET = new Rectangle2D.Double(10, 20, 600, 400);

  @Test
  void areasAreInProportionToTheirWeightsAndFillTheSheet() {
    double[] weights = {6, 6, 4, 3, 2, 2, 1};

    List<Rectangle2D.Double> areas = new TreeMapping(SHEET).areas(weights);

    for (int i = 0; i < weights.length; i++) {
      assertThat(areas.get(i).width * areas.get(i).height).isCloseTo(weights[i] * 10_000, within(1e-6));
      assertThat(SHEET.createUnion(areas.get(i)).getWidth()).isCloseTo(SHEET.width, within(1e-6));
      assertThat(SHEET.createUnion(areas.get(i)).getHeight()).isCloseTo(SHEET.height, within(1e-6));
    }
  }

  /** The example of Bruls, Huizing and van Wijk (2000), whose areas have known aspect ratios. */
  @Test
  void theAreasAreThoseOfTheExampleInThePaper() {
    List<Rectangle2D.Double> areas =
        new TreeMapping(new Rectangle2D.Double(0, 0, 6, 4)).areas(new double[] {6, 6, 4, 3, 2, 2, 1});

    assertThat(areas.get(0)).isEqualTo(new Rectangle2D.Double(0, 0, 3, 2));
    assertThat(areas.get(1)).isEqualTo(new Rectangle2D.Double(0, 2, 3, 2));
    assertThat(areas.get(2).width).isCloseTo(12 / 7.0, within(1e-9));
    assertThat(areas.get(2).height).isCloseTo(7 / 3.0, within(1e-9));
  }
}
