package canyu.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import canyu.parameter.Survey.Arms;
import canyu.parameter.Survey.ClosedLoopFeedback;
import canyu.parameter.Survey.None;
import canyu.parameter.Survey.Platform;
import canyu.parameter.Survey.Team;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

  record Holder(
      @Unwrapped Team team,
      @About(value = "shares", min = 0, max = 1) Map<Survey.Channel, List<Double>> shares,
      @About(value = "a limit", max = 9) Optional<Integer> limit) {}

  @Test
  void refusesNumbersInTheWordsOfFiles() {
    refused(() -> Check.share("usability", 1.3), "usability must be between 0 and 1, but is 1.3");
    refused(() -> Check.between("weeks", 20.50, 1, 20), "weeks must be between 1 and 20, but is 20.5");
    refused(() -> Check.atLeast("weeks", 0, 1), "weeks must be at least 1, but is 0");
    refused(() -> Check.share("usability", Double.NaN), "usability must be between 0 and 1, but is NaN");
    assertThatCode(() -> Check.share("usability", 1)).doesNotThrowAnyException();
  }

  @Test
  void findsNumbersOutsideTheirRangesHoweverDeep() {
    refused(() -> Check.ranges(new Team(0, Optional.empty())), "people must be at least 1, but is 0");
    refused(() -> Check.ranges(new Arms(List.of(new Platform(0.5, new None()), new Platform(1.3, new None())),
        new None())), "platform[1].usability must be between 0 and 1, but is 1.3");
    refused(() -> Check.ranges(new Arms(List.of(), new ClosedLoopFeedback(2))),
        "followUp.answered must be between 0 and 1, but is 2");
    refused(() -> Check.ranges(holder(0, 0.5, 1)), "people must be at least 1, but is 0");
    refused(() -> Check.ranges(holder(1, 1.5, 1)), "shares.doorToDoor[0] must be between 0 and 1, but is 1.5");
    refused(() -> Check.ranges(holder(1, 0.5, 10)), "limit must be at most 9, but is 10");
  }

  @Test
  void acceptsWhatIsInRange() {
    assertThatCode(() -> Check.ranges(Survey.example())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"20.0, 20", "1.30, 1.3", "0, 0", "-0.0, 0", "0.001, 0.001", "1e-9, 1E-9", "1e20, 1E+20", "1e6, 1000000"})
  void writesNumbersWithoutNeedlessDigits(double number, String plain) {
    assertThat(Range.plain(number)).isEqualTo(plain);
  }

  private static Holder holder(int people, double share, int limit) {
    return new Holder(new Team(people, Optional.empty()), Map.of(Survey.Channel.DOOR_TO_DOOR, List.of(share)),
        Optional.of(limit));
  }

  private static void refused(Runnable check, String message) {
    assertThatIllegalArgumentException().isThrownBy(check::run).withMessage(message);
  }
}
