package canyu.experiment.run;

import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Threads of this machine.
 *
 * @param threads how many, 1 or more; what is made does not depend on it
 */
public record LocalWorkers(int threads) implements Workers {

  @Override
  public <Q extends Serializable, A extends Serializable> void make(
      Computation<Q, A> computation, List<Q> questions, Consumer<A> made) {
    new Workforce(threads).forEach(IntStream.range(0, questions.size()).boxed().toList(), (number, sweep) -> {
      computation.make(questions.get(number), sweep, each -> {
        synchronized (made) {
          made.accept(each);
        }
      });
      return number;
    });
  }
}
