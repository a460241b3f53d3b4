package canyu.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalWorkersTest {

  /** Makes a number and the next of every question. */
  private static final Computation<Integer, Integer> TWO = new Computation<>() {
    @Override
    public void make(Integer question, Sweep sweep, Consumer<Integer> made) {
      made.accept(2 * question);
      made.accept(2 * question + 1);
    }

    @Override
    public Packed<Integer, Integer> packed() {
      throw new UnsupportedOperationException("it stays on this machine");
    }

    @Override
    public String fingerprint() {
      return "";
    }
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void everyQuestionIsAnsweredAndAllThatIsMadeIsHeardOf(int threads) {
    List<Integer> heard = new ArrayList<>();

    new LocalWorkers(threads).make(TWO, IntStream.range(0, 500).boxed().toList(), heard::add);

    assertThat(heard).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 1000).boxed().toList());
  }
}
