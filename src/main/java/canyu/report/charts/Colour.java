package canyu.report.charts;

import java.util.List;

/** Colours that people who confuse colours can tell apart (Okabe and Ito 2008). */
public enum Colour {
  BLACK("#222222"),
  GREY("#8a8a8a"),
  BLUE("#0072b2"),
  VERMILION("#d55e00"),
  GREEN("#009e73"),
  PURPLE("#cc79a7"),
  ORANGE("#e69f00"),
  SKY("#56b4e9");

  /** Those for lines that are compared, in the order in which they are given out. */
  private static final List<Colour> FOR_LINES = List.of(BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY);

  private final String code;

  Colour(String code) {
    this.code = code;
  }

  /** As style sheets and drawings write it. */
  public String code() {
    return code;
  }

  public static Colour ofLine(int number) {
    return FOR_LINES.get(number % FOR_LINES.size());
  }
}
