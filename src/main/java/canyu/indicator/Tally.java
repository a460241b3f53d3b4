package canyu.indicator;

import canyu.city.Barrier;
import canyu.city.Case;
import canyu.city.Channel;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Residents;

/** Something that is true or false of a resident in a week, and is counted. */
public enum Tally {
  RESIDENT,
  ACTIVE_IN_4_WEEKS,
  ACTIVE_IN_12_WEEKS,
  ACTIVE_IN_52_WEEKS,
  WILLING,
  NOT_INTERESTED,
  BUSY,
  DOES_NOT_KNOW_HOW,
  NO_CHANNEL,
  NOT_TAKEN_SERIOUSLY,
  INFORMED,
  INFORMED_WITH_PROGRAMME,
  PROVIDES_DATA,
  ENROLLED,
  WORRIED,
  PAYS,
  REFUSES_TO_PAY,
  PREFERS_DIGITAL,
  PREFERS_TRADITIONAL,
  DISSATISFIED,
  SATISFIED,
  REPORT,
  REQUEST,
  CONSULTATION,
  ACT_BULLETIN_BOARD,
  ACT_RESIDENTS_MEETING,
  ACT_SOCIAL_GROUP,
  ACT_OFFICIAL_ACCOUNT,
  ACT_SERVICE_PLATFORM,
  CASE_OPEN,
  CASE_MISROUTED,
  CASE_QUEUED,
  CASE_SOLVED,
  HIT,
  HEARD;

  private static final float WORRIED_ABOVE = 0.5f;
  private static final float DIGITAL_FROM = 0.45f;
  private static final float TRADITIONAL_FROM = 0.25f;
  private static final float DISSATISFIED_BELOW = 0.35f;
  private static final float SATISFIED_ABOVE = 0.6f;

  /** What is true of a resident this week: bit k is the tally with ordinal k. */
  static long of(Residents residents, Community community, int i, int week) {
    int diary = residents.diary[i];
    int idle = week - residents.lastActive[i];
    float literacy = residents.literacy[i];
    float satisfaction = residents.satisfaction[i];
    long true_ = RESIDENT.when(true)
        | ACTIVE_IN_4_WEEKS.when(idle < 4) | ACTIVE_IN_12_WEEKS.when(idle < 12) | ACTIVE_IN_52_WEEKS.when(idle < 52)
        | PROVIDES_DATA.when((diary & Diary.PROVIDES_DATA) != 0)
        | PAYS.when((diary & Diary.PAYS) != 0) | REFUSES_TO_PAY.when((diary & Diary.REFUSES_TO_PAY) != 0)
        | ENROLLED.when(residents.enrolled[i]) | WORRIED.when(residents.concern[i] > WORRIED_ABOVE)
        | PREFERS_DIGITAL.when(literacy >= DIGITAL_FROM)
        | PREFERS_TRADITIONAL.when(literacy >= TRADITIONAL_FROM & literacy < DIGITAL_FROM)
        | DISSATISFIED.when(satisfaction < DISSATISFIED_BELOW) | SATISFIED.when(satisfaction > SATISFIED_ABOVE);
    true_ |= (diary & Diary.WILLING) != 0 ? WILLING.when(true) : 1L << NOT_INTERESTED.ordinal() + Diary.reason(diary);
    if (residents.informed[i]) {
      true_ |= INFORMED.when(true) | INFORMED_WITH_PROGRAMME.when(community.programme());
    }
    if (residents.caseNow[i] != Case.NONE) {
      int stage = Case.stage(residents.caseNow[i]);
      true_ |= CASE_OPEN.when(stage == Case.OPEN) | CASE_MISROUTED.when(stage == Case.MISROUTED)
          | CASE_QUEUED.when(stage == Case.QUEUED);
    }
    if ((diary & (Diary.ACT | Diary.SOLVED | Diary.HIT | Diary.HEARD)) != 0) {
      true_ |= events(residents, i, diary);
    }
    return true_;
  }

  private static long events(Residents residents, int i, int diary) {
    long true_ = REPORT.when((diary & Diary.REPORT) != 0) | REQUEST.when((diary & Diary.REQUEST) != 0)
        | CONSULTATION.when((diary & Diary.CONSULTATION) != 0) | CASE_SOLVED.when((diary & Diary.SOLVED) != 0)
        | HIT.when((diary & Diary.HIT) != 0) | HEARD.when((diary & Diary.HEARD) != 0);
    return (diary & Diary.ACT) == 0 ? true_ : true_ | 1L << ACT_BULLETIN_BOARD.ordinal() + residents.channel[i];
  }

  private long when(boolean holds) {
    return holds ? 1L << ordinal() : 0;
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
