package canyu.experiment.run;

import canyu.city.Sweep;
import java.util.Optional;

/** The wish that work ends before it is done. Whoever works looks for it often, so that it is met within moments. */
public final class Stop {

  private volatile boolean wished;

  /** Asks for the end. */
  public void wish() {
    wished = true;
  }

  public boolean isWished() {
    return wished;
  }

  /** The same sweep, which does not begin any more once the end is wished for. */
  Sweep heededBy(Sweep sweep) {
    return (communities, visit) -> {
      if (wished) {
        throw new StoppedException();
      }
      sweep.over(communities, visit);
    };
  }

  /** Something that is ended by the wish: what it came to, or nothing. */
  @FunctionalInterface
  public interface Work<T> {
    T with(Sweep sweep);
  }

  /** Does some work unless it is ended. */
  public <T> Optional<T> unlessWished(Sweep sweep, Work<T> work) {
    try {
      return Optional.of(work.with(heededBy(sweep)));
    } catch (StoppedException ended) {
      return Optional.empty();
    }
  }
}
