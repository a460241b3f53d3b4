package canyu.indicator;

import java.util.List;

/** What parts neighbouring replies: one or more numbers, each larger than the one before. */
final class Ascending {

  private Ascending() {}

  /**
   * @param name of the list in files
   * @param each what one of them is
   * @throws IllegalArgumentException if they are none, or do not ascend
   */
  static <T extends Comparable<T>> void refuseUnless(String name, String each, List<T> numbers) {
    if (numbers.isEmpty()) {
      throw new IllegalArgumentException(name + " must be one " + each + " at least, but are none");
    }
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i - 1).compareTo(numbers.get(i)) >= 0) {
        throw new IllegalArgumentException(name + " must ascend, but are " + numbers);
      }
    }
  }
}
