package canyu.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes records of mappings, and variants of sealed interfaces of the mappings that name them. */
final class RecordBinder {

  private final Binder binder;
  private final Calendar calendar;
  private final Problems problems;

  RecordBinder(Binder binder, Calendar calendar, Problems problems) {
    this.binder = binder;
    this.calendar = calendar;
    this.problems = problems;
  }

  /** A record of a mapping of its components, or of what stands for one of them. */
  Optional<Object> one(Node node, Slot slot) {
    Optional<Component> shorthand = Component.shorthand(slot.raw());
    if (shorthand.isPresent() && !(node instanceof Node.Mapping)) {
      return inShort(slot.raw(), shorthand.get(), node, slot.place());
    }
    if (!(node instanceof Node.Mapping mapping)) {
      return problems.refuse(node, slot, "must be a mapping (key: value)");
    }
    problems.refuseUnknownKeys(mapping, slot.place(), new Vocabulary(Component.keys(slot.raw())));
    return made(slot.raw(), mapping, slot.place());
  }

  /** A variant of its bare name, or of a mapping whose one key is its name. */
  Optional<Object> variant(Node node, Slot slot) {
    Map<String, Class<? extends Record>> variants = Variants.of(slot.raw());
    Vocabulary known = new Vocabulary(variants.keySet());
    if (node instanceof Node.Scalar scalar) {
      return variants.containsKey(scalar.text())
          ? variant(variants.get(scalar.text()), Node.Mapping.empty(node.origin()), slot)
          : problems.refuse(node.origin(), slot.place(), known.refusesValue(node));
    }
    if (!(node instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
      return problems.refuse(node.origin(), slot.place(), known.refusesValue(node));
    }
    String name = mapping.entries().keySet().iterator().next();
    if (!variants.containsKey(name)) {
      return problems.remark(mapping.keyOrigin(name), slot.place().key(name), known.refusesKey(name));
    }
    Node settings = mapping.entries().get(name);
    boolean bare = settings instanceof Node.Scalar scalar && scalar.isNull();
    return variant(variants.get(name), bare ? Node.Mapping.empty(settings.origin()) : settings, slot);
  }

  private Optional<Object> variant(Class<?> type, Node settings, Slot slot) {
    return one(settings, new Slot(type, slot.range(), slot.place()));
  }

  private Optional<Object> made(Class<?> type, Node.Mapping mapping, Place place) {
    List<Component> components = Component.of(type);
    List<Object> values = new ArrayList<>();
    components.forEach(component -> valueOf(component, type, mapping, place).ifPresent(values::add));
    return values.size() == components.size() ? constructed(type, values, mapping, place) : Optional.empty();
  }

  /** A record of which one component is given; its place is that of the record. */
  private Optional<Object> inShort(Class<?> type, Component given, Node node, Place place) {
    Node.Mapping nothing = Node.Mapping.empty(node.origin());
    List<Component> components = Component.of(type);
    List<Object> values = new ArrayList<>();
    components.forEach(component -> (component.equals(given)
        ? binder.value(node, new Slot(component.type(), component.range(), place))
        : valueOf(component, type, nothing, place)).ifPresent(values::add));
    return values.size() == components.size() ? constructed(type, values, nothing, place) : Optional.empty();
  }

  private Optional<Object> valueOf(Component component, Class<?> type, Node.Mapping mapping, Place place) {
    if (component.unwrapped()) {
      return made(component.raw(), mapping, place);
    }
    Slot slot = new Slot(component.type(), component.range(), place.key(component.name()));
    Node node = mapping.entries().get(component.name());
    if (node != null) {
      return given(component, node, slot);
    }
    if (!component.preset().isEmpty()) {
      String origin = "preset of " + type.getSimpleName() + "." + component.name();
      return binder.value(ParameterFile.value(origin, component.preset()), slot);
    }
    if (component.raw() == Optional.class) {
      return Optional.of(Optional.empty());
    }
    String what = component.about().map(about -> " (" + about.value() + ")").orElse("");
    return problems.refuse(mapping.origin(), slot.place(), "is missing" + what);
  }

  private Optional<Object> given(Component component, Node node, Slot slot) {
    boolean isScalar = node instanceof Node.Scalar scalar && !scalar.isNull();
    if (component.isWeek() && Calendar.isDate(node)) {
      return week((Node.Scalar) node, slot);
    }
    if (component.is(About::single) && isScalar) {
      return binder.value(new Node.Sequence(node.origin(), List.of(node)), slot);
    }
    if (component.is(About::perLanguage) && node instanceof Node.Mapping mapping) {
      return translated(mapping, slot);
    }
    return binder.value(node, slot);
  }

  /** The number of the week in which a date falls. */
  private Optional<Object> week(Node.Scalar date, Slot slot) {
    try {
      String number = String.valueOf(calendar.week(date.text()));
      return binder.value(new Node.Written(date.origin(), number, Node.Kind.INTEGER), slot);
    } catch (IllegalArgumentException refusal) {
      return problems.refuse(date.origin(), slot.place(), refusal.getMessage());
    }
  }

  /** The text in the first language that it is given in; others are for reports. */
  private Optional<Object> translated(Node.Mapping mapping, Slot slot) {
    problems.refuseUnknownKeys(mapping, slot.place(), new Vocabulary(Names.LANGUAGES));
    Map<String, String> texts = new LinkedHashMap<>();
    Names.LANGUAGES.stream().filter(mapping.entries()::containsKey).forEach(language ->
        binder.value(mapping.entries().get(language), new Slot(String.class, slot.range(), slot.place().key(language)))
            .ifPresent(text -> texts.put(language, (String) text)));
    if (texts.isEmpty()) {
      return mapping.entries().isEmpty()
          ? problems.refuse(mapping.origin(), slot.place(), "must say the text in one of the languages "
              + String.join(", ", Names.LANGUAGES))
          : Optional.empty();
    }
    String text = Names.LANGUAGES.stream().filter(texts::containsKey).findFirst().map(texts::get).orElseThrow();
    return Optional.of(slot.raw() == Optional.class ? Optional.of(text) : text);
  }

  private Optional<Object> constructed(Class<?> type, List<Object> values, Node.Mapping mapping, Place place) {
    try {
      return Optional.of(constructor(type).newInstance(values.toArray()));
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof IllegalArgumentException refusal) {
        return refused(type, String.valueOf(refusal.getMessage()), mapping, place);
      }
      throw new IllegalStateException(thrown.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Reports what a constructor refuses: at the component its message begins with, or else at the record. */
  private Optional<Object> refused(Class<?> type, String message, Node.Mapping mapping, Place place) {
    String first = message.split("\\W", 2)[0];
    if (Component.of(type).stream().anyMatch(component -> component.name().equals(first))) {
      return problems.note(mapping.keyOrigin(first), place.key(first), place.key(message).path());
    }
    return problems.remark(mapping.origin(), place, message);
  }

  private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
    Class<?>[] types = Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor;
  }
}
