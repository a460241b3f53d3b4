package canyu.population;

import canyu.city.Chance;
import canyu.city.Community;
import canyu.city.Draw;
import java.util.Arrays;

/** The ring on which the residents of a community have neighbours of about their age and education. */
final class Ring {

  private static final double FINENESS = 1 << 20;

  /** So that places are counted from the lowest step of the usual ladder. */
  private static final double STEPS_BELOW_COLLEGE = 2;

  private final double mixing;
  private final Cells cells;
  private final long luck;

  Ring(Network network, Cells cells, Chance chance) {
    this.cells = cells;
    this.mixing = network.mixing();
    this.luck = chance.stream(Draw.RING_ORDER, 0);
  }

  /** Puts the cells of a community's residents into the order of its ring. */
  void seat(short[] drawn, Community community) {
    long[] places = new long[community.size()];
    for (int k = 0; k < places.length; k++) {
      int resident = community.from() + k;
      places[k] = Math.round(place(drawn[resident], resident) * FINENESS) << Short.SIZE | drawn[resident];
    }
    Arrays.sort(places);
    for (int k = 0; k < places.length; k++) {
      drawn[community.from() + k] = (short) places[k];
    }
  }

  /** From young people of much schooling to old people of little: in a city the two go together. */
  private double place(int cell, int resident) {
    return cells.age(cell) / 10.0 - (cells.step(cell) + STEPS_BELOW_COLLEGE) + mixing * Normal.of(luck, resident);
  }
}
