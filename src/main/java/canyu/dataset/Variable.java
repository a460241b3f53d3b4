package canyu.dataset;

import java.util.List;
import java.util.Map;

/**
 * A column of a table.
 *
 * @param name as other columns have none
 * @param label what was asked, or else nothing
 * @param labels what values mean, by value, in the order of the file
 * @param missing which values say that somebody gave no answer
 * @param values one for each row; a number is written as shortly as it can be ({@code 1}, {@code 2.5}), Stata's missing
 *     values as {@code .a}; nothing where the file has nothing
 */
public record Variable(
    String name, String label, Map<String, String> labels, MissingValues missing, List<String> values) {

  /** A column of which nothing but its values is known. */
  static Variable bare(String name, List<String> values) {
    return new Variable(name, "", Map.of(), MissingValues.NONE, values);
  }
}
