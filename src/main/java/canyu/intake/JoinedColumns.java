package canyu.intake;

import canyu.calibration.survey.Question;
import canyu.dataset.MissingValues;
import canyu.dataset.Variable;
import canyu.scenario.survey.OwnQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes one column of several, of which each says whether a reply was named: those who name some have them all, those who
 * name none have that. Where a column says nothing and another one does, its reply was not named; where all say nothing,
 * there is no answer.
 *
 * @param question its name
 * @param rows of the data
 */
record JoinedColumns(Coding coding, String question, ImportPlan.Asked asked, int rows) {

  private static final String YES = "yes";
  private static final List<String> YES_OR_NO = List.of("no", YES);
  private static final String BETWEEN = " + ";

  /** The column; empty, and a problem more for each, if there are columns that the data do not have. */
  Optional<CodedColumn> joined() {
    Map<String, CodedColumn> columns = new LinkedHashMap<>();
    asked.columns().forEach((reply, from) -> coding.coded(reply, path(), path() + ".columns." + reply, asked.coded(from))
        .ifPresent(column -> columns.put(reply, column)));
    columns.values().forEach(column -> coding.refuseOthers(column, path(), YES_OR_NO));
    return columns.size() < asked.columns().size() ? Optional.empty() : Optional.of(joined(columns));
  }

  private String path() {
    return "questions." + question;
  }

  private CodedColumn joined(Map<String, CodedColumn> columns) {
    List<String> words = IntStream.range(0, rows).mapToObj(row -> words(columns, row)).toList();
    List<String> why = IntStream.range(0, rows).mapToObj(row -> words.get(row).isEmpty() ? why(columns, row) : "").toList();
    Variable variable = variable(columns, words, why);
    Map<String, String> meaning = new LinkedHashMap<>();
    words.stream().filter(word -> !word.isEmpty()).forEach(word -> meaning.put(word, word));
    return new CodedColumn(question, variable, words, why, meaning, asked.words());
  }

  private static String words(Map<String, CodedColumn> columns, int row) {
    if (columns.values().stream().noneMatch(column -> column.answers(row))) {
      return "";
    }
    String named = columns.entrySet().stream().filter(each -> !each.getKey().equals(Question.NOTHING))
        .filter(each -> each.getValue().words().get(row).equals(YES)).map(Map.Entry::getKey)
        .collect(Collectors.joining(OwnQuestion.SEPARATOR));
    return named.isEmpty() ? Question.NOTHING : named;
  }

  /** Why there is no answer: a reason that is given, or else that the data have nothing. */
  private static String why(Map<String, CodedColumn> columns, int row) {
    return columns.values().stream().map(column -> column.why().get(row)).filter(reason -> !reason.equals(CodedColumn.NOTHING))
        .findFirst().orElse(CodedColumn.NOTHING);
  }

  /** What stands in the codebook in place of values: the replies that were named, or why there are none. */
  private static Variable variable(Map<String, CodedColumn> columns, List<String> words, List<String> why) {
    List<String> values = new ArrayList<>();
    IntStream.range(0, words.size()).forEach(row -> values.add(words.get(row).isEmpty() ? why.get(row) : words.get(row)));
    List<Variable> from = columns.values().stream().map(CodedColumn::variable).toList();
    return new Variable(from.stream().map(Variable::name).collect(Collectors.joining(BETWEEN)),
        from.stream().map(Variable::label).filter(label -> !label.isEmpty()).distinct().collect(Collectors.joining(BETWEEN)),
        Map.of(), MissingValues.NONE, values);
  }
}
