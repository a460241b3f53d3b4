package canyu.study;

import canyu.city.Channel;
import canyu.city.Diary;

/**
 * What a resident did, or what was done to them, in one week.
 *
 * @param resident the number of the resident
 * @param what bits of {@link Diary}, and those below
 * @param channel the channel the resident would use, or used; null if there is none
 */
public record DiaryEntry(int resident, int what, Channel channel) {

  /** A case was solved within the patience of those who wait. */
  static final int IN_TIME = 1 << 20;

  /** A case became late. */
  static final int LATE = 1 << 21;

  boolean acted() {
    return (what & Diary.ACT) != 0;
  }

  boolean reported() {
    return (what & Diary.REPORT) != 0;
  }

  boolean wasHit() {
    return (what & Diary.HIT) != 0;
  }

  boolean wasSolvedInTime() {
    return (what & IN_TIME) != 0;
  }

  boolean becameLate() {
    return (what & LATE) != 0;
  }

  boolean actedThrough(Channel used) {
    return acted() && channel == used;
  }

  boolean actedDigitally() {
    return acted() && channel.digital();
  }
}
