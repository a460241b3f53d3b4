package canyu.study;

import canyu.city.Case;
import canyu.city.Channel;
import canyu.city.Diary;
import canyu.city.Residents;
import canyu.simulation.ParticipationModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the columns of a city at the end of every week and writes down what studies need; the city does not notice.
 *
 * @param patience weeks after which a case is late
 */
record Witness(Residents residents, int patience) {

  private static final int OF_INTEREST = Diary.ACT | Diary.SOLVED | Diary.HIT;
  private static final Channel[] CHANNELS = Channel.values();

  /** What happens in so many weeks of a model that has not begun. */
  static History watch(ParticipationModel model, int weeks, Set<Integer> snapshots, int patience) {
    Witness witness = new Witness(model.city().residents(), patience);
    List<List<DiaryEntry>> entries = new ArrayList<>(weeks);
    Map<Integer, Snapshot> felt = new HashMap<>();
    model.start();
    for (int week = 0; week <= weeks; week++) {
      if (week > 0) {
        model.step();
        entries.add(witness.week());
      }
      if (snapshots.contains(week)) {
        felt.put(week, Snapshot.of(witness.residents));
      }
    }
    model.finish();
    return new History(witness.residents.age, entries, felt);
  }

  /** What there is to enter of the week that has just ended. */
  List<DiaryEntry> week() {
    List<DiaryEntry> entries = new ArrayList<>();
    for (int i = 0; i < residents.count(); i++) {
      int diary = residents.diary[i] & OF_INTEREST;
      if (diary != 0 || isLateNow(i)) {
        entries.add(new DiaryEntry(i, diary | outcome(i, diary), channel(i).orElse(null)));
      }
    }
    return entries;
  }

  private int outcome(int i, int diary) {
    if ((diary & Diary.SOLVED) != 0) {
      return residents.waiting[i] <= patience ? DiaryEntry.IN_TIME : 0;
    }
    return isLateNow(i) ? DiaryEntry.LATE : 0;
  }

  /** Whether a case that was told has waited longer than patience since this week. */
  private boolean isLateNow(int i) {
    return residents.waiting[i] == patience + 1 && Case.stage(residents.caseNow[i]) >= Case.MISROUTED;
  }

  private Optional<Channel> channel(int i) {
    return residents.channel[i] < 0 ? Optional.empty() : Optional.of(CHANNELS[residents.channel[i]]);
  }
}
