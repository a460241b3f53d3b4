package canyu.scenario.loading;

import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.population.Frame;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the keys of a frame where a scenario calls its districts, types of housing, sexes and levels of education by their names. */
record FrameNames(Frame frame) {

  private static final Set<String> LISTS = Set.of("districts", "housing");
  private static final Set<String> GROUPS = Set.of("group", "outcomes");
  private static final Pattern PLACE = Pattern.compile("(district:|housing:|sex:|education:)(.+)");

  /** The same tree with keys in the place of names. */
  Node.Mapping resolved(Node.Mapping tree) {
    return frame.names().isEmpty() ? tree : (Node.Mapping) resolved(tree, "");
  }

  private Node resolved(Node node, String under) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node> entries = new LinkedHashMap<>();
      mapping.entries().forEach((key, value) -> entries.put(key, resolved(value, key)));
      return new Node.Mapping(mapping.origin(), entries, mapping.keys());
    }
    if (node instanceof Node.Sequence list) {
      List<Node> elements = list.elements().stream().map(each -> resolved(each, under)).toList();
      return new Node.Sequence(list.origin(), elements);
    }
    Node.Scalar scalar = (Node.Scalar) node;
    if (LISTS.contains(under)) {
      return named(scalar, key(scalar.text()));
    }
    return GROUPS.contains(under) ? named(scalar, group(scalar.text())) : scalar;
  }

  private String key(String name) {
    return frame.key(name).orElse(name);
  }

  private String group(String text) {
    Matcher place = PLACE.matcher(text);
    if (!place.find()) {
      return text;
    }
    String key = key(place.group(2));
    boolean isPlace = frame.districts().containsKey(key) || frame.housing().containsKey(key);
    return place.replaceFirst(Matcher.quoteReplacement(place.group(1) + (isPlace ? key : Names.snake(key))));
  }

  private static Node.Scalar named(Node.Scalar scalar, String text) {
    return text.equals(scalar.text()) ? scalar : new Node.Written(scalar.origin(), text, scalar.kind());
  }
}
