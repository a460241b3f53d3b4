package canyu.parameter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path into a tree, followed key by key, and the value to be set at its end.
 *
 * @param path keys joined by dots, list indices in brackets; a key that exists may itself hold dots and spaces
 * @param value what to set
 */
record TreePath(String path, Node value) {

  private static final int DEEPEST = 64;
  private static final Pattern INDEX = Pattern.compile("\\[([0-9]{1,9})](.*)");

  /** The tree with the value set. */
  Node.Mapping setIn(Node.Mapping root) {
    if (path.isEmpty() || path.endsWith(".")) {
      throw refused("is not a path");
    }
    return setIn(root, path, 1);
  }

  /** What is at a path, if anything. */
  static Optional<Node> find(Node node, String path) {
    if (path.isEmpty()) {
      return Optional.of(node);
    }
    if (node instanceof Node.Mapping mapping) {
      Step step = Step.into(mapping, path);
      return Optional.ofNullable(mapping.entries().get(step.key())).flatMap(next -> find(next, step.rest()));
    }
    Matcher index = INDEX.matcher(path);
    if (node instanceof Node.Sequence sequence && index.matches()) {
      return sequence.elements().stream().skip(Integer.parseInt(index.group(1))).findFirst()
          .flatMap(next -> find(next, afterDot(index.group(2))));
    }
    return Optional.empty();
  }

  private Node set(Node node, String rest, int depth) {
    if (rest.isEmpty()) {
      return Overlay.laid(node, value, Sourced.SETTING);
    }
    if (depth >= DEEPEST) {
      throw new ParameterException(value.origin(), "a path leads more than " + DEEPEST + " levels deep");
    }
    if (node instanceof Node.Sequence sequence) {
      return setIn(sequence, rest, depth + 1);
    }
    if (node instanceof Node.Mapping mapping) {
      return setIn(mapping, rest, depth + 1);
    }
    if (node instanceof Node.Scalar scalar && scalar.isNull()) {
      return setIn(Node.Mapping.empty(value.origin()), rest, depth + 1);
    }
    throw refused("leads nowhere: '" + reached(rest) + "' is a single value");
  }

  private Node.Mapping setIn(Node.Mapping mapping, String rest, int depth) {
    Step step = Step.into(mapping, rest);
    Node next = mapping.entries().get(step.key());
    if (step.key().isEmpty()) {
      throw refused("is not a path");
    }
    if (next == null) {
      next = new Node.Written(value.origin(), "", Node.Kind.NULL);
    }
    if (step.rest().startsWith("[") && !(next instanceof Node.Sequence)) {
      throw refused("leads nowhere: '" + reached(step.rest()) + "' is not a list");
    }
    return mapping.with(step.key(), value.origin(), set(next, step.rest(), depth));
  }

  private Node.Sequence setIn(Node.Sequence sequence, String rest, int depth) {
    Matcher index = INDEX.matcher(rest);
    if (!index.matches()) {
      throw refused("leads nowhere: '" + reached(rest) + "' is a list and needs an index such as [0]");
    }
    int at = Integer.parseInt(index.group(1));
    List<Node> elements = new ArrayList<>(sequence.elements());
    if (at >= elements.size()) {
      throw refused("leads nowhere: the length of '" + reached(rest) + "' is " + elements.size());
    }
    elements.set(at, set(elements.get(at), afterDot(index.group(2)), depth));
    return new Node.Sequence(sequence.origin(), elements);
  }

  private String reached(String rest) {
    String reached = path.substring(0, path.length() - rest.length());
    return reached.endsWith(".") ? reached.substring(0, reached.length() - 1) : reached;
  }

  private ParameterException refused(String message) {
    return new ParameterException(value.origin(), "'" + path + "' " + message);
  }

  private static String afterDot(String rest) {
    return rest.startsWith(".") ? rest.substring(1) : rest;
  }

  /** The key a path goes on with, and the path that is left after it. */
  private record Step(String key, String rest) {

    static Step into(Node.Mapping mapping, String path) {
      String key = mapping.entries().keySet().stream()
          .filter(known -> !known.isEmpty() && beginsWith(path, known))
          .max(Comparator.comparingInt(String::length))
          .orElseGet(() -> path.split("[.\\[]", 2)[0]);
      return new Step(key, afterDot(path.substring(key.length())));
    }

    private static boolean beginsWith(String path, String key) {
      return path.startsWith(key) && (path.length() == key.length() || ".[".indexOf(path.charAt(key.length())) >= 0);
    }
  }
}
