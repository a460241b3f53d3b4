package canyu.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import canyu.parameter.ParameterException;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.Towns;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which replicates are the part of one machine; that of the commands is tested with them. */
class ReplicatesInPartsTest {

  private static final Scenario SEVEN = Towns.of("replicates=7").scenario();

  @Test
  void thePartsMakeTheWholeAndDifferByOneAtMost() {
    assertThat(Shard.parse("1/3").replicates(SEVEN)).containsExactly(0, 3, 6);
    assertThat(Shard.parse("2/3").replicates(SEVEN)).containsExactly(1, 4);
    assertThat(Shard.parse("3/3").replicates(SEVEN)).containsExactly(2, 5);
    assertThat(Shard.parse("1/1").replicates(SEVEN)).containsExactlyElementsOf(IntStream.range(0, 7).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/3", "4/3", "1", "1/", "-1/3", "one/two", "1/0"})
  void whatIsNoPartOfAWholeIsRefused(String text) {
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> Shard.parse(text)).withMessageContaining("'" + text + "'");
  }

  @Test
  void nobodyDoesAPartOfWhatTheFirstCitiesDecide() {
    LoadedScenario precise = Towns.of("outcomes=[trust]", "precision={halfWidth: 0.1, atMost: 9}", "arms={a: []}");

    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> Shard.refusePrecision(precise))
        .withMessageContaining("leave precision out");
    assertThatCode(() -> Shard.refusePrecision(Towns.of())).doesNotThrowAnyException();
  }
}
