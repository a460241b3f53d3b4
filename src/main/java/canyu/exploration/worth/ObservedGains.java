package canyu.exploration.worth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gains from which it is learnt what some knowledge says of them.
 *
 * @param rowsPerDraw rows of a draw, which stand one after the other
 * @param gains by row, then by arm
 */
record ObservedGains(int rowsPerDraw, List<double[]> gains) {

  /** A row for each draw: the means of its cities, for what is known of the draw. */
  static ObservedGains ofDraws(NetBenefits benefits) {
    return new ObservedGains(1, IntStream.range(0, benefits.count()).mapToObj(benefits::mean).toList());
  }

  /**
   * A row for each city, for what is known of the city: the gains elsewhere under the same parameters, so that the luck
   * which answers and gains of one city have in common is not taken for knowledge.
   */
  static ObservedGains ofCities(NetBenefits benefits) {
    List<double[]> gains = new ArrayList<>();
    for (int place = 0; place < benefits.count(); place++) {
      for (int city = 0; city < benefits.citiesPerDraw(); city++) {
        gains.add(benefits.elsewhere(place, city));
      }
    }
    return new ObservedGains(benefits.citiesPerDraw(), List.copyOf(gains));
  }

  /** The row of the same city in the draw that stands in the place of another after a shuffle. */
  int shuffled(int row, int... order) {
    return order[row / rowsPerDraw] * rowsPerDraw + row % rowsPerDraw;
  }
}
