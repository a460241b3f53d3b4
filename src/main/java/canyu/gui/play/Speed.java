package canyu.gui.play;

/** How fast the weeks go by. */
public enum Speed {
  SLOW(1),
  CALM(4),
  BRISK(12),
  FASTEST(Player.UNLIMITED);

  private final double weeksPerSecond;

  Speed(double weeksPerSecond) {
    this.weeksPerSecond = weeksPerSecond;
  }

  public double weeksPerSecond() {
    return weeksPerSecond;
  }
}
