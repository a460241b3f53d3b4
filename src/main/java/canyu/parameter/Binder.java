package canyu.parameter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes records of trees.
 *
 * <p>Numbers, truth values, texts, enums, lists, mappings, optional values, records and sealed interfaces of records
 * are read strictly, by the names, ranges and presets of the record's components. Nothing is converted silently, and
 * everything that is wrong is reported at once.
 */
public final class Binder {

  private final Problems problems = new Problems();
  private final ScalarBinder scalars = new ScalarBinder(problems);
  private final RecordBinder records;
  private final Map<String, Object> parts = new LinkedHashMap<>();

  private Binder(Calendar calendar) {
    this.records = new RecordBinder(this, calendar, problems);
  }

  /**
   * Makes a record of a tree.
   *
   * @throws ParameterException with everything that does not fit the type
   */
  public static <R extends Record> R bind(Node node, Class<R> type) {
    return bound(node, type, "", Calendar.NONE).wholeUnless(List.of());
  }

  /**
   * Makes what can be made of a tree, which may have something wrong.
   *
   * @param calendar what weeks that are written as dates are counted by
   */
  public static <R extends Record> Bound<R> parts(Node node, Class<R> type, Calendar calendar) {
    return bound(node, type, "", calendar);
  }

  /**
   * Makes a record, or a variant of a sealed interface, of a mapping below the root.
   *
   * @param path the path of the mapping, that errors begin with
   * @throws ParameterException with everything that does not fit the type
   */
  public static <R> R bind(Node.Mapping node, Class<R> type, String path) {
    return bound(node, type, path, Calendar.NONE).wholeUnless(List.of());
  }

  private static <R> Bound<R> bound(Node node, Class<R> type, String path, Calendar calendar) {
    Binder binder = new Binder(calendar);
    Optional<Object> value = binder.value(node, new Slot(type, Range.any(), new Place(path)));
    return new Bound<>(value.map(type::cast), binder.parts, binder.problems.found());
  }

  /** The value of a node; empty where its problems have been noted. */
  Optional<Object> value(Node node, Slot slot) {
    if (slot.raw() == Optional.class) {
      return optional(node, slot);
    }
    if (isNull(node)) {
      return problems.refuse(node.origin(), slot.place(), "is empty");
    }
    Optional<Object> part = part(node, slot);
    part.ifPresent(right -> parts.put(slot.place().path(), right));
    return part;
  }

  private Optional<Object> part(Node node, Slot slot) {
    Class<?> type = slot.raw();
    if (type == List.class) {
      return list(node, slot);
    }
    if (type == Map.class) {
      return map(node, slot);
    }
    if (type.isRecord()) {
      return records.one(node, slot);
    }
    return Variants.areOf(type) ? records.variant(node, slot) : scalars.value(node, slot);
  }

  private Optional<Object> optional(Node node, Slot slot) {
    return isNull(node) ? Optional.of(Optional.empty()) : value(node, slot.content()).map(Optional::of);
  }

  private Optional<Object> list(Node node, Slot slot) {
    if (!(node instanceof Node.Sequence sequence)) {
      return problems.refuse(node, slot, "must be a list");
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < sequence.elements().size(); i++) {
      value(sequence.elements().get(i), slot.element(i)).ifPresent(values::add);
    }
    return values.size() == sequence.elements().size() ? Optional.of(List.copyOf(values)) : Optional.empty();
  }

  private Optional<Object> map(Node node, Slot slot) {
    if (!(node instanceof Node.Mapping mapping)) {
      return problems.refuse(node, slot, "must be a mapping (key: value)");
    }
    Class<?> keyType = Component.raw(Component.argument(slot.type(), 0));
    return keyType.isEnum() ? byConstant(mapping, slot, Names.constants(keyType)) : byText(mapping, slot);
  }

  private Optional<Object> byText(Node.Mapping mapping, Slot slot) {
    Map<Object, Object> values = new LinkedHashMap<>();
    mapping.entries().forEach((key, node) ->
        value(node, slot.entry(key)).ifPresent(value -> values.put(key, value)));
    return whole(values, mapping);
  }

  private Optional<Object> byConstant(Node.Mapping mapping, Slot slot, Map<String, Object> constants) {
    problems.refuseUnknownKeys(mapping, slot.place(), new Vocabulary(constants.keySet()));
    Map<Object, Object> values = new TreeMap<>();
    mapping.entries().forEach((key, node) -> Optional.ofNullable(constants.get(key)).ifPresent(constant ->
        value(node, slot.entry(key)).ifPresent(value -> values.put(constant, value))));
    return whole(values, mapping);
  }

  private static Optional<Object> whole(Map<Object, Object> values, Node.Mapping mapping) {
    boolean complete = values.size() == mapping.entries().size();
    return complete ? Optional.of(Collections.unmodifiableMap(values)) : Optional.empty();
  }

  private static boolean isNull(Node node) {
    return node instanceof Node.Scalar scalar && scalar.isNull();
  }
}
