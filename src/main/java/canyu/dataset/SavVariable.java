package canyu.dataset;

import java.util.List;

/**
 * A variable as the dictionary of a file of SPSS has it.
 *
 * @param column what becomes of it
 * @param width bytes of a text; 0 for a number
 * @param segments the widths in which a text is kept, one after the other, each filling up eights of bytes; none for a
 *     number
 */
record SavVariable(RawColumn column, int width, List<Integer> segments) {

  /** The bytes that numbers and parts of texts take. */
  static final int UNIT = 8;

  /** Up to so many bytes of a text are kept in one piece. */
  static final int LONGEST = 255;

  /** Longer ones are divided as if a piece held no more than this. */
  private static final int COUNTED = 252;

  static SavVariable of(String name, int width) {
    return new SavVariable(new RawColumn(name, width > 0), width, width == 0 ? List.of() : List.of(width));
  }

  /** In how many pieces a text of a width is kept. */
  static int pieces(int width) {
    return width <= LONGEST ? 1 : (width + COUNTED - 1) / COUNTED;
  }

  /** How many eights of bytes a width takes. */
  static int units(int width) {
    return Math.max(1, (width + UNIT - 1) / UNIT);
  }

  /** The same variable as the first piece of a longer text. */
  SavVariable joined(int whole, List<SavVariable> pieces) {
    return new SavVariable(column, whole, pieces.stream().map(SavVariable::width).toList());
  }
}
