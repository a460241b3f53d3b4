package canyu.parameter;

import java.util.List;
import java.util.Optional;

/**
 * A number and where it comes from, as {@code {value: 0.03, prior: "U(0.01, 0.06)", source: assumed}} says it.
 *
 * @param value the number
 * @param source where it comes from, empty where a file does not say
 * @param prior how it was believed to be spread before any calibration, empty where a file does not say
 * @param note anything else a file says of it, empty where it says nothing
 */
public record Sourced(double value, String source, String prior, String note) {

  /** Where a number of a file may come from. */
  public static final List<String> SOURCES = List.of("survey", "literature", "calibrated", "assumed");

  /** What takes the place of a source where a scenario gives another number. */
  static final String SCENARIO = "scenario";

  /** What takes the place of a source where a setting gives another number. */
  static final String SETTING = "--set";

  static final String VALUE = "value";
  static final String SOURCE = "source";

  /** The keys a number that names its source may have. */
  static final List<String> KEYS = List.of(VALUE, SOURCE, "prior", "note");

  /** The number at a path of a tree and its provenance; empty if there is no number. */
  public static Optional<Sourced> at(Node.Mapping tree, String path) {
    return tree.at(path).flatMap(Sourced::of);
  }

  /** Whether a number can come from there: one of the four, or what the program itself writes into a resolved scenario. */
  static boolean isSource(String text) {
    return SOURCES.contains(text) || text.equals(SCENARIO) || text.equals(SETTING);
  }

  /** Whether a node is a mapping of a plain value and what is said of it. */
  static boolean isSourced(Node node) {
    return node instanceof Node.Mapping mapping
        && KEYS.containsAll(mapping.entries().keySet())
        && mapping.entries().get(VALUE) instanceof Node.Scalar;
  }

  private static Optional<Sourced> of(Node node) {
    if (node instanceof Node.Scalar scalar && scalar.isNumber()) {
      return Optional.of(new Sourced(scalar.number(), "", "", ""));
    }
    if (node instanceof Node.Mapping mapping && isSourced(mapping)) {
      return of(mapping.entries().get(VALUE)).map(plain -> new Sourced(
          plain.value(), text(mapping, SOURCE), text(mapping, "prior"), text(mapping, "note")));
    }
    return Optional.empty();
  }

  private static String text(Node.Mapping mapping, String key) {
    return mapping.entries().get(key) instanceof Node.Scalar scalar && !scalar.isNull() ? scalar.text() : "";
  }
}
