package canyu.spark;

/**
 * How many questions go to a worker together: those that take a second or more go one by one, short ones so that they
 * take about a second, for to send a portion takes some hundredths of it.
 */
final class Portions {

  private static final long SECOND = 1_000_000_000;

  private static final long LONG = 10 * SECOND;

  /** At first questions go one by one, a few to each processor: the first of all takes longer than those after it. */
  private static final int TRIED_PER_CORE = 3;

  /** At least so many portions to each processor, so that none waits long for the others in the end. */
  private static final int PORTIONS_PER_CORE = 4;

  private final int cores;
  private long shortest = Long.MAX_VALUE;

  Portions(int cores) {
    this.cores = cores;
  }

  /** How many questions are tried one by one. */
  int tried() {
    return TRIED_PER_CORE * cores;
  }

  void learn(WorkerAnswer.Done<?> done) {
    shortest = Math.min(shortest, Math.max(1, done.nanoseconds() / done.questions()));
  }

  /** Whether questions are best sent one by one, whatever is still on its way; the first ones may be slow to begin. */
  boolean areLong() {
    return shortest != Long.MAX_VALUE && shortest >= LONG;
  }

  /** How many of some questions go together. */
  int size(int questions) {
    return (int) Math.max(1, Math.min(SECOND / shortest, questions / (PORTIONS_PER_CORE * cores)));
  }
}
