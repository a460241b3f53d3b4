package canyu.laboratory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/** What was changed on a desk, so that it can be taken back, the last change first, and made again. */
final class Changes {

  private final Deque<Change> made = new ArrayDeque<>();
  private final Deque<Change> takenBack = new ArrayDeque<>();

  /**
   * One change.
   *
   * @param week the week that was lived through last when it was made
   */
  record Change(int week, Decided before, Decided after) {}

  /** Notes a change, unless it changed nothing; what was taken back before it cannot be made again. */
  void note(Change change) {
    if (!change.before().equals(change.after())) {
      made.push(change);
      takenBack.clear();
    }
  }

  /** The change that is taken back next; its decisions before are to hold. */
  Change takeBack() {
    Change last = made.pop();
    takenBack.push(last);
    return last;
  }

  /** The change that is made again next; its decisions after it are to hold. */
  Change makeAgain() {
    Change last = takenBack.pop();
    made.push(last);
    return last;
  }

  /** The week of the change that can be taken back. */
  OptionalInt lastMade() {
    return weekOf(made);
  }

  /** The week of the change that can be made again. */
  OptionalInt lastTakenBack() {
    return weekOf(takenBack);
  }

  private static OptionalInt weekOf(Deque<Change> changes) {
    return changes.isEmpty() ? OptionalInt.empty() : OptionalInt.of(changes.peek().week());
  }

  void forget() {
    made.clear();
    takenBack.clear();
  }
}
