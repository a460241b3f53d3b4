package canyu.parameter;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes trees of records, as {@link Binder} would read them. */
final class Unbinder {

  private static final Origin CODE = new Origin("code", 0);

  private Unbinder() {}

  /** The tree of a record, a map or a list. */
  static Node tree(Object value) {
    return value instanceof Record one ? mapping(one) : node(value, Object.class);
  }

  /** The key of a map as a file has it. */
  static String key(Object key) {
    return key instanceof Enum<?> constant ? Names.camel(constant) : String.valueOf(key);
  }

  /** A value as a type expects it; the type is {@code Object} where it is not known. */
  private static Node node(Object value, Type type) {
    if (value instanceof Record one) {
      return namesVariant(one, type) ? variant(one) : shorthand(one).orElseGet(() -> mapping(one));
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(content -> node(content, argument(type, 0))).orElseGet(() -> scalar("", Node.Kind.NULL));
    }
    if (value instanceof List<?> list) {
      return new Node.Sequence(CODE, list.stream().map(element -> node(element, argument(type, 0))).toList());
    }
    return value instanceof Map<?, ?> map ? mapping(map, argument(type, 1)) : scalar(value);
  }

  private static Node.Mapping mapping(Map<?, ?> map, Type type) {
    Map<String, Node> entries = new LinkedHashMap<>();
    map.forEach((key, value) -> entries.put(key(key), node(value, type)));
    return new Node.Mapping(CODE, entries, Map.of());
  }

  private static Node.Mapping mapping(Record owner) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (Component component : Component.of(owner.getClass())) {
      Object value = component.in(owner);
      if (component.unwrapped()) {
        entries.putAll(mapping((Record) value).entries());
      } else if (!Optional.empty().equals(value)) {
        entries.put(component.name(), node(value, component.type()));
      }
    }
    return new Node.Mapping(CODE, entries, Map.of());
  }

  /** What stands for a record of which nothing but that is given. */
  private static Optional<Node> shorthand(Record one) {
    return Component.shorthand(one.getClass()).filter(shown -> Component.of(one.getClass()).stream()
        .allMatch(each -> each.equals(shown) || isLeftOut(each, one)))
        .map(shown -> node(shown.in(one), shown.type()));
  }

  private static boolean isLeftOut(Component component, Record owner) {
    Object value = component.in(owner);
    return Optional.empty().equals(value) || List.of().equals(value) || Map.of().equals(value);
  }

  private static Node variant(Record one) {
    Node.Mapping settings = mapping(one);
    String name = Names.decapitalised(one.getClass());
    return settings.entries().isEmpty()
        ? scalar(name, Node.Kind.TEXT)
        : Node.Mapping.empty(CODE).with(name, CODE, settings);
  }

  private static boolean namesVariant(Record one, Type type) {
    return type == Object.class
        ? Stream.of(one.getClass().getInterfaces()).anyMatch(Variants::areOf)
        : Variants.areOf(Component.raw(type));
  }

  private static Node.Scalar scalar(Object value) {
    if (value instanceof Enum<?> constant) {
      return scalar(Names.camel(constant), Node.Kind.TEXT);
    }
    if (value instanceof Boolean) {
      return scalar(value.toString(), Node.Kind.BOOLEAN);
    }
    if (value instanceof Integer || value instanceof Long) {
      return scalar(value.toString(), Node.Kind.INTEGER);
    }
    if (value instanceof Number number) {
      return scalar(Range.plain(Double.parseDouble(number.toString())), Node.Kind.DECIMAL);
    }
    return scalar(value.toString(), Node.Kind.TEXT);
  }

  private static Node.Scalar scalar(String text, Node.Kind kind) {
    return new Node.Written(CODE, text, kind);
  }

  private static Type argument(Type type, int index) {
    return type instanceof ParameterizedType ? Component.argument(type, index) : Object.class;
  }
}
