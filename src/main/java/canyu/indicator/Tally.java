package canyu.indicator;

import canyu.city.Barrier;
import canyu.city.Belief;
import canyu.city.Bits;
import canyu.city.Case;
import canyu.city.Channel;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Residents;

/**
 * Something that is true or false of a resident in a week, and is counted. Bit k of a resident's facts is the tally
 * with
 * ordinal k; the first ones are the bits of the {@link Diary}, in its order.
 */
public enum Tally {
  WILLING,
  PROVIDES_DATA,
  PAYS,
  REFUSES_TO_PAY,
  REPORT,
  REQUEST,
  CONSULTATION,
  CASE_SOLVED,
  HIT,
  HEARD,
  NOT_INTERESTED,
  BUSY,
  DOES_NOT_KNOW_HOW,
  NO_CHANNEL,
  NOT_TAKEN_SERIOUSLY,
  TOLD_RUMOUR,
  ACTIVE_IN_4_WEEKS,
  ACTIVE_IN_12_WEEKS,
  ACTIVE_IN_52_WEEKS,
  INFORMED,
  INFORMED_WITH_PROGRAMME,
  ENROLLED,
  WORRIED,
  PREFERS_DIGITAL,
  PREFERS_TRADITIONAL,
  DISSATISFIED,
  SATISFIED,
  BELIEVES_RUMOUR,
  ACT_BULLETIN_BOARD,
  ACT_RESIDENTS_MEETING,
  ACT_SOCIAL_GROUP,
  ACT_OFFICIAL_ACCOUNT,
  ACT_SERVICE_PLATFORM,
  CASE_OPEN,
  CASE_MISROUTED,
  CASE_QUEUED,
  RESIDENT;

  private static final float WORRIED_ABOVE = 0.5f;
  private static final float DIGITAL_FROM = 0.45f;
  private static final float TRADITIONAL_FROM = 0.25f;
  private static final float DISSATISFIED_BELOW = 0.35f;
  private static final float SATISFIED_ABOVE = 0.6f;
  /** The fact that a case of the resident was solved. */
  static final long SOLVED = 1L << CASE_SOLVED.ordinal();

  private static final int DIARY = (1 << Diary.BITS) - 1;
  private static final int AFTER_DIARY = ACTIVE_IN_4_WEEKS.ordinal();
  private static final int FIRST_ACT = ACT_BULLETIN_BOARD.ordinal();
  private static final long OPEN = 1L << CASE_OPEN.ordinal();
  private static final long MISROUTED = 1L << CASE_MISROUTED.ordinal();
  private static final long QUEUED = 1L << CASE_QUEUED.ordinal();
  private static final long SOMEBODY = 1L << RESIDENT.ordinal();

  /** What is true of a resident at the end of a week. */
  static long of(Residents residents, Community community, int i, int week) {
    int diary = residents.diary[i] & DIARY;
    int informed = residents.informed[i] ? 1 : 0;
    int programme = community.programme() ? 1 : 0;
    int idle = week - residents.lastActive[i];
    float literacy = residents.literacy[i];
    float satisfaction = residents.satisfaction[i];
    int digital = 1 - Bits.above(DIGITAL_FROM, literacy);
    int traditional = 1 - Bits.above(TRADITIONAL_FROM, literacy) - digital;
    int rest = Bits.below(idle, 4)
        | Bits.below(idle, 12) << 1
        | Bits.below(idle, 52) << 2
        | informed << 3
        | (informed & programme) << 4
        | (residents.enrolled[i] ? 1 : 0) << 5
        | Bits.above(residents.concern[i], WORRIED_ABOVE) << 6
        | digital << 7
        | traditional << 8
        | Bits.above(DISSATISFIED_BELOW, satisfaction) << 9
        | Bits.above(satisfaction, SATISFIED_ABOVE) << 10
        | (residents.belief[i] & Belief.BELIEVES) << 11;
    long facts = diary | (long) rest << AFTER_DIARY | SOMEBODY;
    if ((diary & Diary.ACT) != 0) {
      facts |= 1L << FIRST_ACT + residents.channel[i];
    }
    return residents.caseNow[i] == Case.NONE ? facts : facts | caseAt(Case.stage(residents.caseNow[i]));
  }

  private static long caseAt(int stage) {
    return stage == Case.OPEN ? OPEN : stage == Case.MISROUTED ? MISROUTED : QUEUED;
  }

  /** The tally of the unwilling who give a barrier as their reason. */
  static Tally of(Barrier barrier) {
    return values()[NOT_INTERESTED.ordinal() + barrier.ordinal()];
  }

  /** The tally of acts through a channel. */
  static Tally of(Channel channel) {
    return values()[ACT_BULLETIN_BOARD.ordinal() + channel.ordinal()];
  }
}
