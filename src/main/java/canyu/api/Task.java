package canyu.api;

/** Hears how far a long job is. */
public interface Task extends AutoCloseable {

  /** One step more is done. */
  void step();

  /** There are more steps than were known in the beginning. */
  void expectMore(int steps);

  /** The job has ended. */
  @Override
  void close();
}
