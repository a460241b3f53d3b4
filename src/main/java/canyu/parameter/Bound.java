package canyu.parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the binder made of a tree: a record, or, where something is wrong, those parts of it that are right. */
public final class Bound<R> {

  private final Optional<R> whole;
  private final Map<String, Object> parts;
  private final List<Problem> problems;

  Bound(Optional<R> whole, Map<String, Object> parts, List<Problem> problems) {
    this.whole = whole;
    this.parts = parts;
    this.problems = problems;
  }

  /**
   * The whole record.
   *
   * @param more what else was found to be wrong with it
   * @throws ParameterException with everything that is wrong
   */
  public R wholeUnless(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    if (!all.isEmpty()) {
      throw new ParameterException(all);
    }
    return whole.orElseThrow();
  }

  /** The part at a path; empty where there is none, or none that is right. */
  public <T> Optional<T> at(String path, Class<T> type) {
    return Optional.ofNullable(parts.get(path)).filter(type::isInstance).map(type::cast);
  }

  /** All parts of a type, by their path. */
  public <T> Map<String, T> all(Class<T> type) {
    Map<String, T> found = new LinkedHashMap<>();
    parts.forEach((path, part) -> {
      if (type.isInstance(part)) {
        found.put(path, type.cast(part));
      }
    });
    return found;
  }
}
