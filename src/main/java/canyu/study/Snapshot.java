package canyu.study;

import canyu.city.Diary;
import canyu.city.Residents;
import java.util.BitSet;

/**
 * What residents felt at the end of a week.
 *
 * @param trust of each resident, 0 to 1
 * @param satisfaction of each resident, 0 to 1
 * @param enrolled who shares data with a platform
 * @param willing who is willing to take part; nobody in weeks in which residents are not asked
 */
public record Snapshot(float[] trust, float[] satisfaction, BitSet enrolled, BitSet willing) {

  static Snapshot of(Residents residents) {
    BitSet enrolled = new BitSet(residents.count());
    BitSet willing = new BitSet(residents.count());
    for (int i = 0; i < residents.count(); i++) {
      enrolled.set(i, residents.enrolled[i]);
      willing.set(i, (residents.diary[i] & Diary.WILLING) != 0);
    }
    return new Snapshot(residents.trust.clone(), residents.satisfaction.clone(), enrolled, willing);
  }
}
