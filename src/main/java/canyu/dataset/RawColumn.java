package canyu.dataset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A column while its file is read. Texts are kept as their bytes, one to a character, until the encoding of the whole
 * file is known; each is kept once.
 */
final class RawColumn {

  final boolean isText;
  String name;
  String label = "";
  Map<String, String> labels = new LinkedHashMap<>();
  MissingValues missing = MissingValues.NONE;

  private final Map<String, String> kept = new HashMap<>();
  private final NumberText numbers = new NumberText();
  private List<String> values = new ArrayList<>();

  RawColumn(String name, boolean isText) {
    this.name = name;
    this.isText = isText;
  }

  /** Bytes as characters, one each. */
  static String raw(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The same without what fills a field behind its text. */
  static String padded(byte[] bytes) {
    return withoutPadding(raw(bytes));
  }

  private static String withoutPadding(String raw) {
    int end = raw.length();
    while (end > 0 && (raw.charAt(end - 1) == ' ' || raw.charAt(end - 1) == 0)) {
      end--;
    }
    return raw.substring(0, end);
  }

  void add(double number) {
    values.add(numbers.of(number));
  }

  /** Adds a text without the space behind it, or a word that is no number. */
  void add(String raw) {
    String text = withoutPadding(raw);
    values.add(kept.computeIfAbsent(text, same -> same));
  }

  /** All that has to be decoded, but for the values of numbers. */
  void collect(Collection<byte[]> texts) {
    collect(texts, List.of(name, label));
    collect(texts, labels.values());
    if (isText) {
      collect(texts, kept.keySet());
    }
  }

  private static void collect(Collection<byte[]> texts, Collection<String> raw) {
    raw.forEach(text -> texts.add(bytes(text)));
  }

  private static byte[] bytes(String raw) {
    return raw.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The column with its texts decoded. */
  Variable decoded(UnaryOperator<String> decoder) {
    UnaryOperator<String> once = remembering(decoder);
    UnaryOperator<String> ofValue = isText ? once : UnaryOperator.identity();
    Map<String, String> meaning = new LinkedHashMap<>();
    labels.forEach((value, said) -> meaning.put(ofValue.apply(value), once.apply(said).strip()));
    if (isText) {
      values.replaceAll(once);
    }
    MissingValues none = isText ? MissingValues.of(missing.values().stream().map(ofValue).toList()) : missing;
    return new Variable(once.apply(name), once.apply(label).strip(), meaning, none, List.copyOf(values));
  }

  private static UnaryOperator<String> remembering(UnaryOperator<String> decoder) {
    Map<String, String> done = new HashMap<>();
    return raw -> done.computeIfAbsent(raw, decoder);
  }
}
