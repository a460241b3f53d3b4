package canyu.city;

import java.util.Arrays;

/**
 * The residents of one community who believe a rumour, with what it cost each: as much comes back once they are set
 * right. In no order, since chance knows a resident by number. Few cities have a rumour, so there is room only for those
 * who believe one.
 */
public final class Believers {

  private int[] resident = new int[0];
  private float[] trustLost = new float[0];
  private float[] concernGained = new float[0];
  private int size;

  /** Nobody. */
  public Believers() {}

  private Believers(Believers from) {
    resident = from.resident.clone();
    trustLost = from.trustLost.clone();
    concernGained = from.concernGained.clone();
    size = from.size;
  }

  /** How many they are. */
  public int size() {
    return size;
  }

  /** The number of the k-th. */
  public int resident(int k) {
    return resident[k];
  }

  /** What the rumour took from the k-th's trust. */
  public float trustLost(int k) {
    return trustLost[k];
  }

  /** What the rumour added to the k-th's concern. */
  public float concernGained(int k) {
    return concernGained[k];
  }

  /** Somebody begins to believe. */
  public void add(int newcomer, float trust, float concern) {
    if (size == resident.length) {
      int room = Math.max(16, 2 * size);
      resident = Arrays.copyOf(resident, room);
      trustLost = Arrays.copyOf(trustLost, room);
      concernGained = Arrays.copyOf(concernGained, room);
    }
    resident[size] = newcomer;
    trustLost[size] = trust;
    concernGained[size++] = concern;
  }

  /** The k-th believes no longer; the last takes the place. */
  public void remove(int k) {
    size--;
    resident[k] = resident[size];
    trustLost[k] = trustLost[size];
    concernGained[k] = concernGained[size];
  }

  /** The same people, free to change their minds. */
  Believers copy() {
    return new Believers(this);
  }
}
