package canyu.report.exploration.worth;

import canyu.exploration.worth.Worth;
import canyu.report.terminal.TextTable;
import canyu.report.words.Labels;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is worth knowing for the terminal: the answer, what gains most of each kind, and where the report is. */
public record WorthText(WorthReport report) {

  private static final int ROWS = 5;

  /** The text, up to the path of the report. */
  public String text() {
    Labels labels = report.labels();
    GainText text = report.words(report.result().first());
    String answer = text.sentences().stream().map(sentence -> sentence + "\n").collect(Collectors.joining());
    return answer + table(text, labels) + "\n" + labels.text("terminal.report") + " ";
  }

  private static String table(GainText text, Labels labels) {
    List<Worth> worths = Stream.of(Worth.Kind.QUESTION, Worth.Kind.GROUP, Worth.Kind.PARAMETER)
        .flatMap(kind -> text.analysis().of(kind).stream().limit(ROWS)).toList();
    if (worths.isEmpty()) {
      return "";
    }
    TextTable table = TextTable.of(labels.text("gains.known"), labels.text("gains.in", text.unit()),
        labels.text("gains.interval"), labels.text("gains.changed"), labels.text("gains.resolved"));
    worths.forEach(each -> table.add(text.known(each), text.number(each.gain().value()), text.bounds(each.gain()),
        labels.percent(each.changed(), 0), labels.text(each.isResolved() ? "gains.yes" : "gains.no")));
    return "\n" + table.asText();
  }
}
