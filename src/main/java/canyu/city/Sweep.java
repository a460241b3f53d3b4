package canyu.city;

import java.util.List;
import java.util.function.Consumer;

/** A way to visit all communities; the order, and how many are visited at once, must not matter. */
@FunctionalInterface
public interface Sweep {

  /** One after the other. */
  Sweep IN_ORDER = List::forEach;

  /** Visits every community once and returns when all visits are done. */
  void over(List<Community> communities, Consumer<Community> visit);
}
