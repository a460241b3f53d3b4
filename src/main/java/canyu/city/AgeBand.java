package canyu.city;

/** Ages in bands, for results by age; the model itself uses years. */
public enum AgeBand {
  FROM_15("15-29", 29),
  FROM_30("30-44", 44),
  FROM_45("45-59", 59),
  FROM_60("60-69", 69),
  FROM_70("70+", Integer.MAX_VALUE);

  private final String label;
  private final int last;

  AgeBand(String label, int last) {
    this.label = label;
    this.last = last;
  }

  /** The band that holds an age in years. */
  public static AgeBand of(int age) {
    for (AgeBand band : values()) {
      if (age <= band.last) {
        return band;
      }
    }
    throw new AssertionError(age);
  }

  /** The years it spans, such as {@code 15-29}. */
  public String label() {
    return label;
  }
}
