package canyu.parameter;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JSON Schema (draft 7) of the files that {@link Binder} reads into a record type, made of what the records
 * declare.
 *
 * <p>It accepts whatever the reader accepts, so that an editor never marks what is right. What needs more than one
 * value to be judged, such as a week after the end of the scenario, only the reader can refuse.
 */
public final class SchemaOf {

  private static final List<String> ANY_TEXT = List.of("string", "number", "boolean");
  private static final String REMARK = "remark";

  private final Map<String, Object> definitions = new LinkedHashMap<>();
  /** Sealed interfaces inside of whose description we are, and those of them that hold themselves. */
  private final Set<Class<?>> within = new HashSet<>();
  private final Set<Class<?>> nested = new HashSet<>();

  private SchemaOf() {}

  /**
   * The schema of files that are laid over another which is whole: in them no key is required, unless it is inside an
   * element of a list or a variant, which replaces another as a whole.
   *
   * @param title what the schema calls itself
   */
  public static String overlays(Class<? extends Record> type, String title) {
    return text(type, title, true);
  }

  /** The schema of files that are whole by themselves. */
  public static String whole(Class<? extends Record> type, String title) {
    return text(type, title, false);
  }

  private static String text(Class<? extends Record> type, String title, boolean laidOver) {
    SchemaOf schema = new SchemaOf();
    schema.definitions.put(REMARK, Map.of("type", List.of("string", "number", "boolean", "null")));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("$schema", "http://json-schema.org/draft-07/schema#");
    all.put("title", title);
    all.putAll(schema.mapping(type, laidOver));
    all.put("definitions", schema.definitions);
    return JsonText.of(all);
  }

  private Map<String, Object> mapping(Class<?> type, boolean laidOver) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    addComponents(type, laidOver, properties, required);
    return object(properties, laidOver ? List.of() : required);
  }

  private void addComponents(
      Class<?> type, boolean laidOver, Map<String, Object> properties, List<String> required) {
    for (Component component : Component.of(type)) {
      if (component.unwrapped()) {
        addComponents(component.raw(), laidOver, properties, required);
      } else {
        properties.put(component.name(), described(component, laidOver));
        if (component.preset().isEmpty() && component.raw() != Optional.class) {
          required.add(component.name());
        }
      }
    }
  }

  private Map<String, Object> described(Component component, boolean laidOver) {
    Map<String, Object> schema = new LinkedHashMap<>();
    component.about().ifPresent(about -> schema.put("description", inWords(about)));
    if (!component.preset().isEmpty()) {
      schema.put("default", ParameterFile.value(component.name(), component.preset()));
    }
    schema.putAll(written(component, laidOver));
    return schema;
  }

  /** A value in every way in which a file may have it. */
  private Map<String, Object> written(Component component, boolean laidOver) {
    Map<String, Object> usual = value(component.type(), component.range(), laidOver);
    if (component.isWeek()) {
      return anyOf(usual, day());
    }
    if (component.is(About::perLanguage)) {
      Map<String, Object> texts = new LinkedHashMap<>();
      Names.LANGUAGES.forEach(language -> texts.put(language, Map.of("type", ANY_TEXT)));
      return anyOf(usual, object(texts, List.of()));
    }
    return component.is(About::single)
        ? anyOf(usual, value(element(component.type()), component.range(), false))
        : usual;
  }

  /** Of what a list is, which may be one that can be left out. */
  private static Type element(Type list) {
    Type held = Component.argument(list, 0);
    return Component.raw(list) == Optional.class ? Component.argument(held, 0) : held;
  }

  private static Map<String, Object> day() {
    Map<String, Object> day = new LinkedHashMap<>(Map.of("type", "string"));
    day.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    return day;
  }

  private static String inWords(About about) {
    return about.value()
        + (about.unit().isEmpty() ? "" : " [" + about.unit() + "]")
        + (about.source().isEmpty() ? "" : "; source: " + about.source());
  }

  private Map<String, Object> value(Type type, Range range, boolean laidOver) {
    Class<?> raw = Component.raw(type);
    if (raw == Optional.class) {
      return anyOf(Map.of("type", "null"), value(Component.argument(type, 0), range, false));
    }
    if (raw == List.class) {
      Map<String, Object> list = new LinkedHashMap<>();
      list.put("type", "array");
      list.put("items", value(Component.argument(type, 0), range, false));
      return list;
    }
    if (raw == Map.class) {
      return map(type, range, laidOver);
    }
    if (raw.isRecord()) {
      Optional<Component> shorthand = Component.shorthand(raw);
      Map<String, Object> whole = laidOver ? mapping(raw, true) : defined(raw);
      return shorthand.isPresent() ? anyOf(value(shorthand.get().type(), shorthand.get().range(), false), whole) : whole;
    }
    return Variants.areOf(raw) ? choice(raw) : single(raw, range, laidOver);
  }

  /** The variants of a sealed interface; one of them may hold others, which are then named and not said again. */
  private Map<String, Object> choice(Class<?> sealedType) {
    String name = Names.decapitalised(sealedType);
    if (!within.add(sealedType)) {
      nested.add(sealedType);
      return allOf(name);
    }
    Map<String, Object> variants = variants(sealedType);
    within.remove(sealedType);
    if (nested.contains(sealedType)) {
      definitions.put(name, variants);
    }
    return variants;
  }

  private static Map<String, Object> source() {
    return anyOf(Map.of("type", "null"), Map.of("enum", Sourced.SOURCES));
  }

  /** A record that stands whole wherever it stands, defined once. */
  private Map<String, Object> defined(Class<?> type) {
    String name = Names.decapitalised(type);
    definitions.put(name, mapping(type, false));
    return allOf(name);
  }

  /** Beside a bare reference a description would not count. */
  private static Map<String, Object> allOf(String definition) {
    return new LinkedHashMap<>(Map.of("allOf", List.of(reference(definition))));
  }

  private static Map<String, Object> reference(String definition) {
    return Map.of("$ref", "#/definitions/" + definition);
  }

  private Map<String, Object> map(Type type, Range range, boolean laidOver) {
    Class<?> keys = Component.raw(Component.argument(type, 0));
    Type content = Component.argument(type, 1);
    if (!keys.isEnum()) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("type", "object");
      map.put("additionalProperties", value(content, range, laidOver));
      return map;
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    Names.constants(keys).forEach((name, constant) -> {
      Optional<About> about = about((Enum<?>) constant);
      Map<String, Object> schema = new LinkedHashMap<>();
      about.ifPresent(said -> schema.put("description", inWords(said)));
      schema.putAll(value(content, about.map(said -> range.within(said.min(), said.max())).orElse(range), laidOver));
      properties.put(name, schema);
    });
    return object(properties, List.of());
  }

  private static Optional<About> about(Enum<?> constant) {
    return Stream.of(constant.getDeclaringClass().getFields())
        .filter(field -> field.getName().equals(constant.name()))
        .findFirst().map(field -> field.getAnnotation(About.class));
  }

  /** A bare name where nothing must be set, or a mapping whose one key is the name. */
  private Map<String, Object> variants(Class<?> sealedType) {
    Map<String, Object> byName = new LinkedHashMap<>();
    List<String> bare = new ArrayList<>();
    Variants.of(sealedType).forEach((name, type) -> {
      Map<String, Object> settings = mapping(type, false);
      Optional.ofNullable(type.getAnnotation(About.class)).ifPresent(about ->
          settings.put("description", inWords(about)));
      definitions.put(name, settings);
      Map<String, Object> reference = reference(name);
      Optional<Component> shorthand = Component.shorthand(type);
      if (shorthand.isPresent()) {
        byName.put(name, anyOf(value(shorthand.get().type(), shorthand.get().range(), false), reference));
      } else if (settings.containsKey("required")) {
        byName.put(name, reference);
      } else {
        bare.add(name);
        byName.put(name, anyOf(Map.of("type", "null"), reference));
      }
    });
    Map<String, Object> one = object(byName, List.of());
    one.put("minProperties", 1);
    one.put("maxProperties", 1);
    return bare.isEmpty() ? one : anyOf(Map.of("enum", bare), one);
  }

  private Map<String, Object> single(Class<?> type, Range range, boolean laidOver) {
    if (type.isEnum()) {
      return new LinkedHashMap<>(Map.of("enum", List.copyOf(Names.constants(type).keySet())));
    }
    return switch (type.getSimpleName()) {
      case "String" -> new LinkedHashMap<>(Map.of("type", ANY_TEXT));
      case "LocalDate" -> day();
      case "boolean", "Boolean" -> sourced(bounded("boolean", Range.any()), laidOver);
      case "int", "Integer" -> sourced(bounded("integer", range.within(Integer.MIN_VALUE, Integer.MAX_VALUE)), laidOver);
      case "long", "Long" -> sourced(bounded("integer", range), laidOver);
      default -> sourced(bounded("number", range), laidOver);
    };
  }

  private static Map<String, Object> bounded(String type, Range range) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    if (!Double.isInfinite(range.min())) {
      schema.put("minimum", ParameterFile.value(type, Range.plain(range.min())));
    }
    if (!Double.isInfinite(range.max())) {
      schema.put("maximum", ParameterFile.value(type, Range.plain(range.max())));
    }
    return schema;
  }

  /** A plain value, or a mapping of it with what is said of it; the bounds hold where the value is a number. */
  private Map<String, Object> sourced(Map<String, Object> plain, boolean laidOver) {
    String name = Stream.of(plain.get("type"), plain.get("minimum"), plain.get("maximum"), laidOver ? "laid" : null)
        .filter(Objects::nonNull)
        .map(part -> part instanceof Node.Scalar bound ? bound.text() : part.toString())
        .collect(Collectors.joining("_"));
    definitions.computeIfAbsent(name, unsaid -> {
      Map<String, Object> properties = new LinkedHashMap<>();
      for (String key : Sourced.KEYS) {
        properties.put(key, key.equals(Sourced.VALUE) ? plain : key.equals(Sourced.SOURCE) ? source() : reference(REMARK));
      }
      Map<String, Object> either = new LinkedHashMap<>(plain);
      either.putAll(object(properties, laidOver ? List.of() : List.of(Sourced.VALUE)));
      either.put("type", List.of(plain.get("type"), "object"));
      return either;
    });
    return allOf(name);
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> anyOf(Object... schemas) {
    return new LinkedHashMap<>(Map.of("anyOf", List.of(schemas)));
  }
}
