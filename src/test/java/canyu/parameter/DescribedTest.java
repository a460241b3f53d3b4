package canyu.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DescribedTest {

  @Test
  void listsEveryLeafDepthFirst() {
    assertThat(Described.of(Survey.class)).extracting(Described::path).containsExactly(
        "name", "weeks", "seed", "relax", "reminders", "channel", "limit", "shares", "weights", "costs",
        "arms.platform[].usability", "arms.platform[].then", "arms.followUp", "people", "lead");
  }

  @Test
  void saysWhatALeafIs() {
    assertThat(Described.of(Survey.class)).contains(
        new Described("relax", "how fast moods relax", "share per week", 0, 1, "", "assumed", "number"),
        new Described("weeks", "weeks it runs", "weeks", 1, Double.POSITIVE_INFINITY, "", "", "whole number"));
  }

  @Test
  void namesTypesInWords() {
    List<Described> leaves = Described.of(Survey.class);

    assertThat(leaves).extracting(Described::type).containsExactly(
        "text", "whole number", "whole number", "number", "true or false", "one of paper, servicePlatform, doorToDoor",
        "optional whole number", "list of number", "mapping to number", "mapping to number", "number",
        "one of none, closedLoopFeedback, openLetter", "one of none, closedLoopFeedback, openLetter", "whole number",
        "optional text");
  }
}
