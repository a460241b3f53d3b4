package canyu.report.terminal;

import canyu.scenario.review.ScenarioDiff;
import java.util.Optional;

/**
 * The differences of two scenarios as a table for the terminal.
 *
 * @param a what the first is called
 * @param b what the second is called
 */
public record DifferencesTable(ScenarioDiff diff, String a, String b) {

  /** One row for each difference, or that there is none. */
  public String text() {
    if (diff.differences().isEmpty()) {
      return "no difference\n";
    }
    TextTable table = TextTable.of("path", a, b);
    diff.differences().forEach(difference ->
        table.add(difference.path(), cell(difference.inA()), cell(difference.inB())));
    return table.asText();
  }

  private static String cell(Optional<String> value) {
    return value.map(text -> text.isEmpty() ? "(nothing)" : text).orElse("(not there)");
  }
}
