package canyu.parameter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks numbers of records that code makes, in the same words in which files are checked.
 *
 * <p>Each check throws an {@link IllegalArgumentException} that begins with the name of the number.
 */
public final class Check {

  private Check() {}

  /** Refuses what is not between 0 and 1. */
  public static void share(String name, double value) {
    between(name, value, 0, 1);
  }

  /** Refuses what is smaller than the one or larger than the other. */
  public static void between(String name, double value, double min, double max) {
    within(new Range(min, max), value, new Place(name));
  }

  /** Refuses what is smaller. */
  public static void atLeast(String name, double value, double min) {
    between(name, value, min, Double.POSITIVE_INFINITY);
  }

  /** Refuses a record with a number outside the range of its component, however deep it is within the record. */
  public static void ranges(Record checked) {
    components(checked, new Place(""));
  }

  private static void components(Record checked, Place place) {
    for (Component component : Component.of(checked.getClass())) {
      Place below = component.unwrapped() ? place : place.key(component.name());
      value(component.in(checked), component.range(), below);
    }
  }

  private static void value(Object value, Range range, Place place) {
    if (value instanceof Number number) {
      within(range, number.doubleValue(), place);
    } else if (value instanceof Record nested) {
      components(nested, place);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(content -> value(content, range, place));
    } else if (value instanceof List<?> list) {
      elements(list, range, place);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, entry) -> value(entry, range, place.key(Unbinder.key(key))));
    }
  }

  private static void elements(List<?> list, Range range, Place place) {
    int index = 0;
    for (Object element : list) {
      value(element, range, place.index(index++));
    }
  }

  private static void within(Range range, double value, Place place) {
    range.complaint(value).ifPresent(message -> {
      throw new IllegalArgumentException(place.says(message));
    });
  }
}
