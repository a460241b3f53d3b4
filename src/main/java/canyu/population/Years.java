package canyu.population;

/** The ages that a frame may have, in whole years. */
final class Years {

  static final int FIRST = 0;
  static final int LAST = 110;
  static final int COUNT = LAST - FIRST + 1;

  private Years() {}
}
