package canyu.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static final List<String> KNOWN = List.of("usability", "weeks", "reminders");

  @Test
  void writesConstantsAndClassesInCamelCase() {
    assertThat(Names.camel(Survey.Channel.PAPER)).isEqualTo("paper");
    assertThat(Names.camel(Survey.Channel.DOOR_TO_DOOR)).isEqualTo("doorToDoor");
    assertThat(Names.decapitalised(Survey.ClosedLoopFeedback.class)).isEqualTo("closedLoopFeedback");
  }

  @Test
  void findsTheClosestName() {
    assertThat(Names.closest("usabilty", KNOWN)).contains("usability");
    assertThat(Names.closest("wekks", KNOWN)).contains("weeks");
    assertThat(Names.closest("reminderz", KNOWN)).contains("reminders");
  }

  @Test
  void findsNothingThatIsNotClose() {
    assertThat(Names.closest("colour", KNOWN)).isEmpty();
    assertThat(Names.closest("", KNOWN)).isEmpty();
    assertThat(Names.closest("x", List.of("y"))).isEmpty();
  }
}
