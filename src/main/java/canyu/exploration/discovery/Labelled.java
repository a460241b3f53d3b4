package canyu.exploration.discovery;

import canyu.exploration.ensemble.Inputs;
import java.util.stream.IntStream;

/**
 * Draws of which some are cases.
 *
 * @param cases whether each draw is one
 */
record Labelled(Inputs inputs, boolean[] cases) {

  int draws() {
    return cases.length;
  }

  /** What a box holds. */
  BoxTally in(Box box) {
    int within = 0;
    int hits = 0;
    for (int draw = 0; draw < cases.length; draw++) {
      if (box.contains(inputs, draw)) {
        within++;
        hits += cases[draw] ? 1 : 0;
      }
    }
    return new BoxTally(hits, within, count(), cases.length);
  }

  int count() {
    return (int) IntStream.range(0, cases.length).filter(draw -> cases[draw]).count();
  }

  /** The draws in a box. */
  int[] within(Box box) {
    return IntStream.range(0, cases.length).filter(draw -> box.contains(inputs, draw)).toArray();
  }

  /** The same of some draws. */
  Labelled of(int... draws) {
    boolean[] some = new boolean[draws.length];
    for (int k = 0; k < some.length; k++) {
      some[k] = cases[draws[k]];
    }
    return new Labelled(inputs.of(draws), some);
  }
}
