package canyu.scenario.table;

import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.parameter.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;

/** Makes numbers and constants of the cells of a table, and collects what is wrong with them. */
public final class CellReader {

  /**
   * Numbers as statistics programs and spreadsheets write them: {@code .5}, {@code 5.}, {@code +5}, {@code 1E-05}. Digits
   * that were read are not given back, or a long row of them in which one is none would take time by its square.
   */
  private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d++\\.?\\d*+|\\.\\d++)([eE][-+]?\\d++)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d*,\\d+");
  private static final int LONGEST_QUOTED = 60;

  private final List<Problem> problems = new ArrayList<>();

  /** The number in a cell; empty, and a problem more, where there is none in the range. */
  public Optional<Double> number(CsvTable.Cell cell, Range range) {
    return number(cell, range.inWords("a number"), range, number -> true);
  }

  /** The whole number in a cell, also if it is written as {@code 30.0}. */
  public Optional<Double> whole(CsvTable.Cell cell, Range range) {
    return whole(cell, range, "");
  }

  /**
   * The same where something else might be, too.
   *
   * @param orElse what else would be right, in words that follow those on numbers
   */
  public Optional<Double> whole(CsvTable.Cell cell, Range range, String orElse) {
    return number(cell, range.inWords("a whole number") + orElse, range, number -> number == Math.rint(number));
  }

  private Optional<Double> number(CsvTable.Cell cell, String kind, Range range, DoublePredicate right) {
    double number = NUMBER.matcher(cell.text()).matches() ? Double.parseDouble(cell.text()) : Double.NaN;
    if (number >= range.min() && number <= range.max() && Double.isFinite(number) && right.test(number)) {
      return Optional.of(number);
    }
    boolean comma = DECIMAL_COMMA.matcher(cell.text()).matches();
    problems.add(wrong(cell, "must be " + kind + (comma ? " with a decimal point" : "")));
    return Optional.empty();
  }

  /** The place of the word in a cell among those known; empty, and a problem more, where it is none of them. */
  public Optional<Integer> word(CsvTable.Cell cell, List<String> known) {
    int place = known.indexOf(cell.text());
    if (place < 0) {
      problems.add(wrong(cell, "must be one of " + String.join(", ", known)));
    }
    return place < 0 ? Optional.empty() : Optional.of(place);
  }

  /** What is wrong with a cell. */
  public static Problem wrong(CsvTable.Cell cell, String mustBe) {
    String text = cell.text();
    String quoted = text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED) + "…" : text;
    return new Problem(cell.origin(), cell.column() + " " + mustBe + ", but is '" + quoted + "'");
  }

  /** Notes what is wrong beyond single cells. */
  public void note(Problem problem) {
    problems.add(problem);
  }

  /** Whether nothing was wrong so far. */
  public boolean isContent() {
    return problems.isEmpty();
  }

  /**
   * Goes no further if anything was wrong.
   *
   * @throws ParameterException with all that was wrong
   */
  public void refuseAllThatIsWrong() {
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
  }
}
