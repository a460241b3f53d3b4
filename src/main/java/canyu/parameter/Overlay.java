package canyu.parameter;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lays one tree over another. */
final class Overlay {

  private Overlay() {}

  /** Two mappings merged key by key; the source is what a number that names one says when its value is replaced. */
  static Node.Mapping merged(Node.Mapping base, Node.Mapping over, String source) {
    Map<String, Node> entries = new LinkedHashMap<>(base.entries());
    Map<String, Origin> keys = new LinkedHashMap<>(base.keys());
    over.entries().forEach((key, value) -> entries.merge(key, value, (below, above) -> laid(below, above, source)));
    keys.putAll(over.keys());
    return new Node.Mapping(over.origin(), entries, keys);
  }

  /** One node laid over another. */
  static Node laid(Node base, Node over, String source) {
    if (base instanceof Node.Mapping below && over instanceof Node.Mapping above && !Sourced.isSourced(above)) {
      return merged(below, above, source);
    }
    if (Sourced.isSourced(base) && over instanceof Node.Scalar value) {
      return resourced(value, source);
    }
    return over;
  }

  /** A number that names its source; what was said of the number before no longer holds. */
  private static Node resourced(Node.Scalar value, String source) {
    Origin origin = value.origin();
    return Node.Mapping.empty(origin)
        .with(Sourced.VALUE, origin, value)
        .with(Sourced.SOURCE, origin, new Node.Written(origin, source, Node.Kind.TEXT));
  }
}
