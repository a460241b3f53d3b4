package canyu.intake;

import canyu.dataset.Variable;
import java.util.List;
import java.util.Map;

/**
 * A column as the survey will have it.
 *
 * @param name what it is called from now on
 * @param variable what it was in the data
 * @param words one for each row; nothing where there is no answer
 * @param why for each row why there is no answer: a word, or {@link #NOTHING} where the data have nothing; nothing where
 *     there is an answer
 * @param meaning the words, by value
 * @param known the words that the plan names, in its order
 */
public record CodedColumn(String name, Variable variable, List<String> words, List<String> why, Map<String, String> meaning,
    List<String> known) {

  /** Why there is no answer where the data have nothing. */
  public static final String NOTHING = "empty";

  /** What stands in the table of respondents in a row: the answer, or why there is none. */
  String cell(int row) {
    return words.get(row).isEmpty() && !why.get(row).equals(NOTHING) ? why.get(row) : words.get(row);
  }

  boolean answers(int row) {
    return !words.get(row).isEmpty();
  }
}
