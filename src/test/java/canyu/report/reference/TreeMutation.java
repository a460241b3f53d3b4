package canyu.report.reference;

import canyu.parameter.Node;
import canyu.parameter.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One change somewhere in a tree: a key, a value, or a whole part of it. */
record TreeMutation(Random random) {

  private static final Origin HERE = new Origin("mutation", 0);
  private static final List<Node> VALUES = Stream.of("-1", "0", "1", "0.5", "7", "2.5", "1e9", "text", "gusu",
          "closedLoop", "dataSecurity", "true", "")
      .map(text -> (Node) new Node.Written(HERE, text, kind(text))).toList();

  private static Node.Kind kind(String text) {
    if (text.isEmpty()) {
      return Node.Kind.NULL;
    }
    if (text.equals("true")) {
      return Node.Kind.BOOLEAN;
    }
    return text.matches("-?\\d+") ? Node.Kind.INTEGER
        : text.matches("[\\d.e]+") ? Node.Kind.DECIMAL : Node.Kind.TEXT;
  }

  Node of(Node node) {
    if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      String key = any(List.copyOf(mapping.entries().keySet()));
      return switch (random.nextInt(8)) {
        case 0 -> without(mapping, key);
        case 1 -> without(mapping, key).with(key + "x", HERE, mapping.entries().get(key));
        case 2 -> mapping.with(key, HERE, any(VALUES));
        default -> mapping.with(key, HERE, of(mapping.entries().get(key)));
      };
    }
    if (node instanceof Node.Sequence sequence && !sequence.elements().isEmpty() && random.nextInt(6) > 0) {
      List<Node> elements = new ArrayList<>(sequence.elements());
      int at = random.nextInt(elements.size());
      elements.set(at, of(elements.get(at)));
      return new Node.Sequence(HERE, elements);
    }
    return random.nextInt(6) == 0
        ? new Node.Sequence(HERE, IntStream.range(0, random.nextInt(3)).mapToObj(i -> any(VALUES)).toList())
        : any(VALUES);
  }

  private static Node.Mapping without(Node.Mapping mapping, String key) {
    Node.Mapping rest = Node.Mapping.empty(HERE);
    for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
      rest = entry.getKey().equals(key) ? rest : rest.with(entry.getKey(), HERE, entry.getValue());
    }
    return rest;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
