package canyu.parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every single value that a record holds, by its path and as a file would have it, presets included. */
public final class Leaves {

  private final Map<String, String> values = new LinkedHashMap<>();

  private Leaves() {}

  /** The values of a record, a map or a list, in order; a list of plain values counts as one. */
  public static Map<String, String> of(Object recordOrMapOrList) {
    return of(Unbinder.tree(recordOrMapOrList));
  }

  /** The values of a tree, as it is written. */
  public static Map<String, String> of(Node tree) {
    Leaves leaves = new Leaves();
    leaves.add(tree, new Place(""));
    return leaves.values;
  }

  private void add(Node node, Place place) {
    if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      mapping.entries().forEach((key, value) -> add(value, place.key(key)));
    } else if (node instanceof Node.Sequence sequence && !isPlain(sequence.elements())) {
      for (int i = 0; i < sequence.elements().size(); i++) {
        add(sequence.elements().get(i), place.index(i));
      }
    } else {
      values.put(place.path(), inOneLine(node));
    }
  }

  private static boolean isPlain(List<Node> elements) {
    return elements.stream().allMatch(element -> element instanceof Node.Scalar);
  }

  private static String inOneLine(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    return node instanceof Node.Sequence sequence
        ? sequence.elements().stream().map(Leaves::inOneLine).collect(Collectors.joining(", ", "[", "]"))
        : "{}";
  }
}
