package canyu.parameter;

import java.lang.reflect.Type;

/**
 * What the code expects at a place of a tree.
 *
 * @param type the Java type
 * @param range the numbers allowed, for the number itself or for each in a list or mapping
 * @param place where it is
 */
record Slot(Type type, Range range, Place place) {

  Class<?> raw() {
    return Component.raw(type);
  }

  /** What is expected inside an optional. */
  Slot content() {
    return new Slot(Component.argument(type, 0), range, place);
  }

  /** What is expected at an index of a list. */
  Slot element(int index) {
    return new Slot(Component.argument(type, 0), range, place.index(index));
  }

  /** What is expected under a key of a mapping. */
  Slot entry(String key) {
    return new Slot(Component.argument(type, 1), range, place.key(key));
  }
}
