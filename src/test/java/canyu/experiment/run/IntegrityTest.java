package canyu.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Levers;
import canyu.countermeasure.Policy;
import canyu.scenario.definition.Scenario;
import canyu.simulation.Towns;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the first city is tried out with. */
class IntegrityTest {

  private static final Scenario TOWN = Towns.of("time.weeks=26").scenario();

  private static Levers only(Policy policy) {
    List<Countermeasure> all = policy.countermeasures();
    assertThat(all).singleElement().isInstanceOf(Levers.class);
    return (Levers) all.get(0);
  }

  @Test
  void somethingBeginsInTheSecondHalfAndSomethingChangesNothing() {
    List<Levers> trials = Integrity.trials(TOWN).stream().map(IntegrityTest::only).toList();

    assertThat(trials).hasSize(4).allMatch(trial -> trial.terms().strength() == 1 && trial.terms().period().until().isEmpty());
    assertThat(trials).extracting(trial -> trial.terms().period().from()).containsExactly(14, 1, 1, 1);
    assertThat(trials.get(1).set()).isEqualTo(Map.of(Lever.CLOSED_LOOP, TOWN.levers().get(Lever.CLOSED_LOOP)));
    assertThat(trials.get(2).set()).isEqualTo(Map.of(Lever.COVERAGE_SERVICE_PLATFORM, 0.0));
    assertThat(trials.get(3).set()).containsEntry(Lever.USABILITY_SERVICE_PLATFORM, 1.0);
  }

  @Test
  void everyPropertyIsReadAsItWasWritten() throws IOException {
    Map<Integrity.Property, Boolean> holds = new EnumMap<>(Integrity.Property.class);
    for (Integrity.Property property : Integrity.Property.values()) {
      holds.put(property, property.ordinal() % 2 == 0);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Integrity(holds).write(new DataOutputStream(bytes));

    assertThat(Integrity.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())))).isEqualTo(new Integrity(holds));
  }
}
