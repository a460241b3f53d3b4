package canyu.desk.play;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A map that keeps what was asked for last, and no more than a number of entries. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1L;
  private static final float LOAD = 0.75f;

  private final int most;
  private final transient Consumer<V> leaving;

  Recent(int most) {
    this(most, value -> { });
  }

  /** @param leaving takes what is no longer kept */
  Recent(int most, Consumer<V> leaving) {
    super(2 * most, LOAD, true);
    this.most = most;
    this.leaving = leaving;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    boolean tooMany = size() > most;
    if (tooMany) {
      leaving.accept(eldest.getValue());
    }
    return tooMany;
  }
}
