package canyu.parameter;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One component of a record type, with what is said of it.
 *
 * @param name its key in files
 * @param about its description, if it has one
 * @param unwrapped whether its keys stand beside its siblings'
 */
record Component(String name, Type type, Optional<About> about, boolean unwrapped, Method accessor) {

  // Annotations are slow to read, and the same few types are bound again and again.
  private static final ClassValue<List<Component>> DECLARED = new ClassValue<>() {
    @Override
    protected List<Component> computeValue(Class<?> recordType) {
      return Stream.of(recordType.getRecordComponents()).map(Component::of).toList();
    }
  };

  /** The components of a record type, in order of declaration. */
  static List<Component> of(Class<?> recordType) {
    return DECLARED.get(recordType);
  }

  private static Component of(RecordComponent component) {
    component.getAccessor().setAccessible(true);
    Optional<About> about = Optional.ofNullable(component.getAnnotation(About.class));
    String key = about.map(About::key).filter(name -> !name.isEmpty()).orElse(component.getName());
    return new Component(key, component.getGenericType(), about,
        component.isAnnotationPresent(Unwrapped.class), component.getAccessor());
  }

  /** The keys that a mapping of a record type may have. */
  static List<String> keys(Class<?> recordType) {
    return of(recordType).stream()
        .flatMap(each -> each.unwrapped() ? keys(each.raw()).stream() : Stream.of(each.name()))
        .toList();
  }

  /** The class of a type, without its arguments. */
  static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  /** One of the arguments of a type: the first of {@code List<String>} is {@code String}. */
  static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  /** The component that a value stands for that is no mapping, if the record type has one. */
  static Optional<Component> shorthand(Class<?> recordType) {
    return Optional.ofNullable(recordType.getAnnotation(Shorthand.class)).map(shorthand ->
        of(recordType).stream().filter(each -> each.name().equals(shorthand.value())).findFirst().orElseThrow());
  }

  boolean is(Predicate<About> property) {
    return about.filter(property).isPresent();
  }

  /** Whether it is a week that may be written as a date. */
  boolean isWeek() {
    return is(said -> said.unit().equals(Calendar.WEEK)) && raw() != Map.class && raw() != List.class;
  }

  Class<?> raw() {
    return raw(type);
  }

  Range range() {
    return about.map(said -> new Range(said.min(), said.max())).orElseGet(Range::any);
  }

  String preset() {
    return about.map(About::preset).orElse("");
  }

  /** The value that a record has for this component. */
  Object in(Object owner) {
    try {
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
