package canyu.parameter;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a file may hold at one place, as the code declares it.
 *
 * @param path the path, with {@code []} for any index of a list and {@code .*} for any key of a mapping
 * @param about what it is
 * @param unit the unit of a number, empty where it has none
 * @param min the smallest number allowed, or negative infinity
 * @param max the largest number allowed, or infinity
 * @param preset what holds where the key is left out, as YAML; empty where there is none
 * @param source where the idea or the preset comes from
 * @param type what kind of value it is, in words
 */
public record Described(
    String path, String about, String unit, double min, double max, String preset, String source, String type) {

  private static final Node.Mapping NOTHING = Node.Mapping.empty(new Origin("code", 0));

  /** Whether the value is one number. */
  public boolean isNumber() {
    return type.equals("number") || isWhole();
  }

  /** Whether the value is one whole number. */
  public boolean isWhole() {
    return type.equals("whole number");
  }

  /** The value that is taken for a number that was drawn: a whole number where it must be one. */
  public double nearest(double drawn) {
    return isWhole() ? Math.rint(drawn) : drawn;
  }

  /** The numbers that are allowed, as an error says it: {@code between 0 and 1}. */
  public String bounds() {
    return new Range(min, max).bounds();
  }

  /** Everything a file may hold for a record type, depth first in order of declaration. */
  public static List<Described> of(Class<? extends Record> type) {
    return components(type, new Place(""), NOTHING).toList();
  }

  /** @param presets what the owner of the record says it is where it is left out */
  private static Stream<Described> components(Class<?> type, Place place, Node.Mapping presets) {
    return Component.of(type).stream().flatMap(component -> component.unwrapped()
        ? components(component.raw(), place, presets)
        : below(component, component.type(), place.key(component.name()), preset(component, presets)));
  }

  private static Stream<Described> below(Component component, Type type, Place place, String preset) {
    Optional<Class<?>> nested = recordIn(type);
    return nested.isPresent()
        ? components(nested.get(), new Place(place + wildcard(type)), mapping(preset))
        : Stream.of(leaf(component, place, preset));
  }

  /** The preset of a component where the record around it has one of its own. */
  private static String preset(Component component, Node.Mapping presets) {
    return presets.at(component.name()).filter(Node.Scalar.class::isInstance).map(node -> ((Node.Scalar) node).text())
        .orElse(component.preset());
  }

  private static Node.Mapping mapping(String preset) {
    return ParameterFile.value("preset", preset) instanceof Node.Mapping mapping ? mapping : NOTHING;
  }

  /** The record type that a type is, or that it holds any number of. */
  private static Optional<Class<?>> recordIn(Type type) {
    Class<?> raw = Component.raw(type);
    if (raw == Optional.class || raw == List.class) {
      return recordIn(Component.argument(type, 0));
    }
    if (raw == Map.class) {
      return recordIn(Component.argument(type, 1));
    }
    return raw.isRecord() ? Optional.of(raw) : Optional.empty();
  }

  private static String wildcard(Type type) {
    Class<?> raw = Component.raw(type);
    if (raw == List.class) {
      return "[]" + wildcard(Component.argument(type, 0));
    }
    if (raw == Map.class) {
      return ".*" + wildcard(Component.argument(type, 1));
    }
    return raw == Optional.class ? wildcard(Component.argument(type, 0)) : "";
  }

  private static Described leaf(Component component, Place place, String preset) {
    Range range = component.range();
    return new Described(place.path(), said(component, About::value), said(component, About::unit),
        range.min(), range.max(), preset, said(component, About::source), inWords(component.type()));
  }

  private static String said(Component component, Function<About, String> part) {
    return component.about().map(part).orElse("");
  }

  private static String inWords(Type type) {
    Class<?> raw = Component.raw(type);
    if (raw.isEnum()) {
      return "one of " + String.join(", ", Names.constants(raw).keySet());
    }
    if (Variants.areOf(raw)) {
      return "one of " + String.join(", ", Variants.of(raw).keySet());
    }
    return switch (raw.getSimpleName()) {
      case "double", "Double", "float", "Float" -> "number";
      case "int", "Integer", "long", "Long" -> "whole number";
      case "boolean", "Boolean" -> "true or false";
      case "String" -> "text";
      case "Optional" -> "optional " + inWords(Component.argument(type, 0));
      case "List" -> "list of " + inWords(Component.argument(type, 0));
      case "Map" -> "mapping to " + inWords(Component.argument(type, 1));
      default -> raw.getSimpleName();
    };
  }
}
