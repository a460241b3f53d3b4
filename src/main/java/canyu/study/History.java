package canyu.study;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What happened to the residents of a city, week by week, as far as studies need it.
 *
 * @param ages of the residents in years
 * @param weeks the entries of each week, from week 1
 * @param snapshots what residents felt, by week
 */
public record History(byte[] ages, List<List<DiaryEntry>> weeks, Map<Integer, Snapshot> snapshots) {

  /** How many residents there are. */
  int residents() {
    return ages.length;
  }

  /** The entries from one week to another, both included. */
  Stream<DiaryEntry> entries(int first, int last) {
    return weeks.subList(first - 1, last).stream().flatMap(List::stream);
  }

  /** Who has an entry of a kind between two weeks, both included. */
  BitSet those(int first, int last, Predicate<DiaryEntry> kind) {
    BitSet those = new BitSet(residents());
    entries(first, last).filter(kind).forEach(entry -> those.set(entry.resident()));
    return those;
  }

  /** How many entries of a kind there are between two weeks, both included. */
  double count(int first, int last, Predicate<DiaryEntry> kind) {
    return entries(first, last).filter(kind).count();
  }

  /** What residents felt at the end of a week that was asked for. */
  Snapshot at(int week) {
    return snapshots.get(week);
  }
}
