package canyu.report.words;

import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.survey.Question;
import canyu.calibration.survey.Silence;
import canyu.calibration.targets.AskedQuestion;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who was asked and did not answer, and what else the respondents' file holds, for the terminal. */
public record NonresponseText(LoadedCalibration loaded) {

  /** A line for each fact; empty if there is none. */
  public String text() {
    return loaded.questions().stream().map(question -> leftOut(question) + silent(question))
        .collect(Collectors.joining()) + unused();
  }

  private String leftOut(Question question) {
    List<AskedQuestion> asked = loaded.targets().questions().stream()
        .filter(each -> each.question().equals(question) && each.missing() > 0).toList();
    List<Silence> silences = silences(question, silence -> silence.missing() > 0);
    int missing = asked.stream().mapToInt(AskedQuestion::missing).sum()
        + silences.stream().mapToInt(Silence::missing).sum();
    String subgroups = Stream
        .concat(asked.stream().map(AskedQuestion::subgroup), silences.stream().map(Silence::subgroup))
        .map(subgroup -> subgroup.name()).collect(Collectors.joining(", "));
    return missing == 0 ? "" : String.format(Locale.ROOT, "%s: %,d did not answer and are left out (%s)\n",
        question.key(), missing, subgroups);
  }

  private String silent(Question question) {
    return line(question, "nobody answered in ", silences(question, silence -> silence.missing() > 0))
        + line(question, "nobody was asked in ", silences(question, silence -> silence.missing() == 0));
  }

  private static String line(Question question, String what, List<Silence> silences) {
    return silences.isEmpty() ? "" : question.key() + ": " + what
        + silences.stream().map(silence -> silence.subgroup().name()).collect(Collectors.joining(", ")) + "\n";
  }

  private List<Silence> silences(Question question, Predicate<Silence> which) {
    return loaded.silences().stream().filter(each -> each.question().equals(question)).filter(which).toList();
  }

  private String unused() {
    return loaded.unusedColumns().isEmpty() ? ""
        : "In the respondents' file these columns are not used: " + String.join(", ", loaded.unusedColumns()) + "\n";
  }
}
