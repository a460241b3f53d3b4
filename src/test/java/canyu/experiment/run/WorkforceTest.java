package canyu.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;

import canyu.city.Sweep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkforceTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void whatComesOfTasksIsInTheirOrderOnAnyNumberOfThreads(int threads) {
    List<Integer> numbers = IntStream.range(0, 40).map(number -> 39 - number).boxed().toList();

    assertThat(new Workforce(threads).forEach(numbers, (number, sweep) -> "city " + number))
        .isEqualTo(numbers.stream().map(number -> "city " + number).toList());
    assertThat(new Workforce(threads).forEach(List.of(), (number, sweep) -> number)).isEmpty();
  }

  /** Threads that are left over share the communities of a city; a thread alone visits them in order. */
  @Test
  void threadsThatHaveNoCityOfTheirOwnHelpInOthers() {
    assertThat(new Workforce(2).forEach(List.of(1, 2), (number, sweep) -> sweep == Sweep.IN_ORDER)).containsExactly(true, true);
    assertThat(new Workforce(3).forEach(List.of(1, 2), (number, sweep) -> sweep == Sweep.IN_ORDER)).containsExactly(true, true);
    assertThat(new Workforce(4).forEach(List.of(1, 2), (number, sweep) -> sweep == Sweep.IN_ORDER)).containsExactly(false, false);
    assertThat(new Workforce(2).forEach(List.of(1), (number, sweep) -> sweep == Sweep.IN_ORDER)).containsExactly(false);
  }

  @Test
  void everyThingIsDoneThoughOneFailsAndTheFirstFailureIsSaid() {
    List<String> done = Collections.synchronizedList(new ArrayList<>());
    List<Workforce.Work> works =
        List.of(() -> done.add("one"), () -> fail("the second"), () -> fail("the third"), () -> done.add("four"));

    assertThatIOException().isThrownBy(() -> new Workforce(2).all(works)).withMessage("the second");
    assertThat(done).containsExactlyInAnyOrder("one", "four");
    assertThatCode(() -> new Workforce(2).all(List.of(() -> done.add("five")))).doesNotThrowAnyException();
    assertThat(done).contains("five");
  }

  private static void fail(String what) throws IOException {
    throw new IOException(what);
  }
}
