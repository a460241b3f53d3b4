package canyu.parameter;

import java.util.LinkedHashMap;
import java.util.Map;

/** The records a sealed interface permits, under the names that files choose them by. */
public final class Variants {

  private Variants() {}

  /** The permitted records by name, in order of declaration; those of sealed interfaces below it included. */
  public static Map<String, Class<? extends Record>> of(Class<?> sealedType) {
    Map<String, Class<? extends Record>> variants = new LinkedHashMap<>();
    for (Class<?> permitted : sealedType.getPermittedSubclasses()) {
      if (permitted.isRecord()) {
        variants.put(Names.decapitalised(permitted), permitted.asSubclass(Record.class));
      } else {
        variants.putAll(of(permitted));
      }
    }
    return variants;
  }

  /** Whether a type is a sealed interface, whose values name their variant in a file. */
  static boolean areOf(Class<?> type) {
    return type.isInterface() && type.isSealed();
  }
}
