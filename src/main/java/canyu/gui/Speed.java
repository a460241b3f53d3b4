package canyu.gui;

/** How fast the weeks go by. */
enum Speed {
  SLOW(1),
  CALM(4),
  BRISK(12),
  FASTEST(Player.UNLIMITED);

  private final double weeksPerSecond;

  Speed(double weeksPerSecond) {
    this.weeksPerSecond = weeksPerSecond;
  }

  double weeksPerSecond() {
    return weeksPerSecond;
  }
}
