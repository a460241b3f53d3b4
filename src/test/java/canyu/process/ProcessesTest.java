package canyu.process;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.simulation.Towns;
import org.junit.jupiter.api.Test;

class ProcessesTest {

  /** Whoever is to act must have learned and met an issue, an act must be there to be answered, and ties see the end of it all. */
  @Test
  void aWeekGoesInTheOrderOfTheModel() {
    Processes processes = Towns.processes();

    assertThat(processes.inOrder()).containsExactly(processes.bigData(), processes.channels(), processes.information(),
        processes.issues(), processes.participation(), processes.service(), processes.incidents(), processes.attitudes(),
        new Visibility());
  }
}
