package canyu.population;

import canyu.city.Chance;
import canyu.city.Community;
import canyu.city.Draw;
import java.util.Arrays;

/** The ring on which the residents of a community have neighbours of about their age and education. */
final class Ring {

  private static final double FINENESS = 1 << 20;

  private final double mixing;
  private final long luck;

  Ring(Network network, Chance chance) {
    this.mixing = network.mixing();
    this.luck = chance.stream(Draw.RING_ORDER, 0);
  }

  /** Puts the cells of a community's residents into the order of its ring. */
  void seat(short[] cells, Community community) {
    long[] places = new long[community.size()];
    for (int k = 0; k < places.length; k++) {
      int resident = community.from() + k;
      places[k] = Math.round(place(cells[resident], resident) * FINENESS) << Short.SIZE | cells[resident];
    }
    Arrays.sort(places);
    for (int k = 0; k < places.length; k++) {
      cells[community.from() + k] = (short) places[k];
    }
  }

  /** From young people of much schooling to old people of little: in a city the two go together. */
  private double place(int cell, int resident) {
    return Cell.age(cell) / 10.0 - Cell.education(cell).ordinal() + mixing * Normal.of(luck, resident);
  }
}
