package canyu.parameter;

import java.util.Collection;

/**
 * The words that a place of a file knows, and what to say of one it does not.
 *
 * @param words the words, in order of declaration
 */
record Vocabulary(Collection<String> words) {

  /** What to say of a value that is none of the words. */
  String refusesValue(Node value) {
    String mustBe = "must be one of " + listed() + ", but ";
    if (value instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      return mustBe + "has the keys " + String.join(", ", mapping.entries().keySet());
    }
    return mustBe + "is " + value.inWords() + (value instanceof Node.Scalar scalar ? suggestion(scalar.text()) : "");
  }

  /** What to say of a key that is none of the words. */
  String refusesKey(String key) {
    String suggestion = suggestion(key);
    if (!suggestion.isEmpty()) {
      return "unknown key" + suggestion;
    }
    return words.isEmpty() ? "unknown key; there are none here" : "unknown key; known keys are " + listed();
  }

  private String listed() {
    return String.join(", ", words);
  }

  private String suggestion(String wrong) {
    return Slip.inWord(wrong).map(advice -> "; " + advice).orElseGet(() -> closest(wrong));
  }

  private String closest(String wrong) {
    return Names.closest(wrong, words).map(name -> "; did you mean '" + name + "'?").orElse("");
  }
}
