package canyu.parameter;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says everything that is wrong with a set of parameters, by file and line. */
public final class ParameterException extends RuntimeException {

  private static final Comparator<Problem> BY_FILE_AND_LINE = Comparator
      .comparing((Problem problem) -> problem.origin().file())
      .thenComparingInt(problem -> problem.origin().line());

  private static final int SAID = 50;

  private final transient List<Problem> problems;

  /** All of these problems, each of them once; the message names the first fifty and counts the others. */
  public ParameterException(List<Problem> problems) {
    super(said(sorted(problems).toList()));
    this.problems = sorted(problems).toList();
  }

  private static String said(List<Problem> problems) {
    String first = problems.stream().limit(SAID).map(Problem::toString).collect(Collectors.joining("\n"));
    return problems.size() <= SAID ? first : first + "\nand " + (problems.size() - SAID) + " more";
  }

  /** One problem. */
  public ParameterException(Origin origin, String message) {
    this(List.of(new Problem(origin, message)));
  }

  /** The problems, sorted by file and line. */
  public List<Problem> problems() {
    return problems;
  }

  private static Stream<Problem> sorted(List<Problem> problems) {
    return problems.stream().distinct().sorted(BY_FILE_AND_LINE);
  }
}
