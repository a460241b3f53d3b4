package canyu.laboratory;

import canyu.city.Belief;
import canyu.city.Case;
import canyu.city.City;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Residents;
import canyu.city.Ties;
import canyu.city.Week;
import canyu.process.Service;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What every resident did and what came back, week by week. It is read off the columns at the end of each week. Little
 * happens to most residents in most weeks, so only those are kept to whom something happened, eight bytes each.
 */
final class EventLog {

  private static final int TOLD_BY_OTHERS = Note.HEARD.bit() | Note.BELIEVED_RUMOUR.bit();
  private static final int TOLD = Note.HIT.bit() | TOLD_BY_OTHERS;

  /** Ten years; without an end to it, the memory of a life would grow as long as somebody lets it play. */
  private static final int REMEMBERED = 520;
  private static final long[] FORGOTTEN = {};

  private final City city;
  private final int patience;
  private final byte[] caseBefore;
  private final boolean[] enrolledBefore;
  private final boolean[] informedBefore;
  private final boolean[] willingBefore;
  private final boolean[] believingBefore;
  private final int[] incidents;
  private final int[] lastStruck;
  private final List<long[]> weeks = new ArrayList<>();

  /**
   * @param city as it stands at the end of week 0
   * @param service whose patience says when a case is late
   */
  EventLog(City city, Service service) {
    Residents residents = city.residents();
    this.city = city;
    this.patience = service.patience();
    this.caseBefore = residents.caseNow.clone();
    this.enrolledBefore = residents.enrolled.clone();
    this.informedBefore = residents.informed.clone();
    this.willingBefore = new boolean[residents.count()];
    this.believingBefore = new boolean[residents.count()];
    this.incidents = new int[city.communities().all().size()];
    this.lastStruck = new int[incidents.length];
    for (int i = 0; i < willingBefore.length; i++) {
      willingBefore[i] = isWilling(residents, i);
      believingBefore[i] = believesRumour(residents, i);
    }
  }

  /** Writes down a week that has just ended. */
  void write(Week week) {
    LongStream.Builder lines = LongStream.builder();
    for (Community community : city.communities().all()) {
      note(week.communities().incidents[community.index()], community.index());
      for (int i = community.from(); i < community.to(); i++) {
        int notes = notes(week, community, i);
        if (notes != 0) {
          lines.add((long) i << Integer.SIZE | notes);
        }
      }
    }
    weeks.add(lines.build().toArray());
    if (weeks.size() > REMEMBERED) {
      weeks.set(weeks.size() - 1 - REMEMBERED, FORGOTTEN);
    }
  }

  /** Notes how many incidents struck a community in the week after those that are written down. */
  private void note(int struck, int community) {
    incidents[community] += struck;
    lastStruck[community] = struck > 0 ? weeks.size() + 1 : lastStruck[community];
  }

  private int notes(Week week, Community community, int i) {
    Residents residents = week.residents();
    int notes = acts(week, community, i) | caseChange(residents, i)
        | change(enrolledBefore, i, residents.enrolled[i], Note.ENROLLED, Note.WITHDREW)
        | change(informedBefore, i, residents.informed[i], Note.LEARNED, Note.FORGOT)
        | change(willingBefore, i, isWilling(residents, i), Note.BECAME_WILLING, Note.BECAME_UNWILLING)
        | change(believingBefore, i, believesRumour(residents, i), Note.BELIEVED_RUMOUR, Note.SET_RIGHT);
    int diary = residents.diary[i];
    return notes | when(diary, Diary.HIT, Note.HIT) | when(diary, Diary.HEARD, Note.HEARD);
  }

  private static int acts(Week week, Community community, int i) {
    int diary = week.residents().diary[i];
    if ((diary & Diary.REQUEST) != 0) {
      return Note.ASKED.bit() | (Service.isAnswered(week, community, i) ? Note.GRANTED : Note.REFUSED).bit();
    }
    if ((diary & Diary.CONSULTATION) != 0) {
      return Note.CONSULTED.bit() | (Service.isAnswered(week, community, i) ? Note.ANSWERED : Note.IGNORED).bit();
    }
    return when(diary, Diary.REPORT, Note.REPORTED);
  }

  /** What became of the resident's case since the week before. */
  private int caseChange(Residents residents, int i) {
    byte before = caseBefore[i];
    byte now = residents.caseNow[i];
    if (before == Case.NONE && now == Case.NONE && (residents.diary[i] & Diary.SOLVED) == 0) {
      return 0;
    }
    caseBefore[i] = now;
    int met = before == Case.NONE ? Note.MET_ISSUE.bit() : 0;
    return met | told(residents, i, before, now) | ended(residents.diary[i], before, now);
  }

  /** How the case got on among agencies. */
  private int told(Residents residents, int i, byte before, byte now) {
    int stage = Case.stage(now);
    if (stage != Case.MISROUTED && stage != Case.QUEUED) {
      return 0;
    }
    boolean untold = before == Case.NONE || Case.stage(before) == Case.OPEN;
    int found = untold && !Case.reported(now) ? Note.FOUND.bit() : 0;
    int late = residents.waiting[i] == patience + 1 ? Note.LATE.bit() : 0;
    int moved = Case.stage(before) == stage ? 0 : (stage == Case.QUEUED ? Note.QUEUED : Note.MISROUTED).bit();
    return found | late | moved;
  }

  private static int ended(int diary, byte before, byte now) {
    if ((diary & Diary.SOLVED) != 0) {
      return Note.SOLVED.bit();
    }
    return now == Case.NONE && before != Case.NONE ? Note.FADED.bit() : 0;
  }

  private static int change(boolean[] before, int i, boolean now, Note gained, Note lost) {
    if (before[i] == now) {
      return 0;
    }
    before[i] = now;
    return (now ? gained : lost).bit();
  }

  private static int when(int diary, int fact, Note note) {
    return (diary & fact) != 0 ? note.bit() : 0;
  }

  private static boolean isWilling(Residents residents, int i) {
    return (residents.diary[i] & Diary.WILLING) != 0;
  }

  private static boolean believesRumour(Residents residents, int i) {
    return residents.belief[i] == Belief.BELIEVES;
  }

  /** Everything that happened to a resident in the last ten years, first things first; weeks in which nothing happened are left out. */
  List<Entry> past(int resident) {
    return IntStream.rangeClosed(1, weeks.size())
        .filter(week -> notes(week, resident) != 0)
        .mapToObj(week -> new Entry(week, asSet(notes(week, resident))))
        .toList();
  }

  private int notes(int week, int resident) {
    long[] lines = weeks.get(week - 1);
    int at = -1 - Arrays.binarySearch(lines, (long) resident << Integer.SIZE);
    return at < lines.length && lines[at] >>> Integer.SIZE == resident ? (int) lines[at] : 0;
  }

  private static Set<Note> asSet(int notes) {
    Set<Note> set = EnumSet.allOf(Note.class);
    set.removeIf(note -> (notes & note.bit()) == 0);
    return set;
  }

  /** Incidents in a community since week 1. */
  int incidentsIn(Community community) {
    return incidents[community.index()];
  }

  /** The week in which an incident struck a community last; none since week 1. */
  OptionalInt lastStruck(Community community) {
    int week = lastStruck[community.index()];
    return week > 0 ? OptionalInt.of(week) : OptionalInt.empty();
  }

  /** Who was hit by an incident, heard of one or came to believe a rumour in a week, in order; nobody before week 1. */
  int[] told(int week) {
    return week < 1 ? new int[0] : Arrays.stream(weeks.get(week - 1))
        .filter(line -> (line & TOLD) != 0).mapToInt(line -> (int) (line >>> Integer.SIZE)).toArray();
  }

  /** The ties from those told the week before to those who heard in a week. */
  List<Life.Word> words(int week) {
    Ties ties = city.ties();
    int[] before = told(week - 1);
    return Arrays.stream(told(week)).filter(to -> (notes(week, to) & TOLD_BY_OTHERS) != 0).boxed()
        .flatMap(to -> IntStream.range(0, ties.degree(to)).map(k -> ties.tie(to, k))
            .filter(from -> Arrays.binarySearch(before, from) >= 0)
            .mapToObj(from -> new Life.Word(from, to)))
        .toList();
  }
}
