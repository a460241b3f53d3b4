package canyu.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParameterExceptionTest {

  private static List<Problem> problems(int number) {
    return IntStream.range(0, number).mapToObj(i -> new Problem(new Origin("a.yaml", i + 1), "is wrong")).toList();
  }

  @Test
  void upToFiftyProblemsAreSaid() {
    assertThat(new ParameterException(problems(50)).getMessage().lines()).hasSize(50).last()
        .isEqualTo("a.yaml:50: is wrong");
    assertThat(new ParameterException(problems(52)).getMessage().lines()).hasSize(51).last().isEqualTo("and 2 more");
    assertThat(new ParameterException(problems(52)).problems()).hasSize(52);
  }

  @Test
  void aLongWordLosesItsMiddleAndKeepsItsEnds() {
    Problem problem = new Problem(
        new Origin("a.yaml", 1), "arms." + "\uD83D\uDE00".repeat(5000) + "[0].usability must be between 0 and 1");

    assertThat(problem.message()).matches("arms\\.(\uD83D\uDE00){55}\\.{3}(\uD83D\uDE00){17}\\[0].usability"
        + " must be between 0 and 1");
  }

  @Test
  void aLongMessageLosesItsMiddle() {
    Problem problem = new Problem(new Origin("a.yaml", 1), "the text " + "参 ".repeat(5000) + "must be shorter");

    assertThat(problem.message()).startsWith("the text 参 参").contains(" ...").endsWith("参 must be shorter");
    assertThat(problem.message().codePointCount(0, problem.message().length())).isEqualTo(1000);
  }

  @Test
  void aFileIsNamedInVisibleLetters() {
    assertThat(new Problem(new Origin("a\u001b.yaml", 1), "b\u0007\nc")).hasToString("a\\u001b.yaml:1: b\\u0007 c");
  }
}
