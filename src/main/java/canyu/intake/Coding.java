package canyu.intake;

import canyu.dataset.Dataset;
import canyu.dataset.Variable;
import canyu.parameter.Names;
import canyu.parameter.Problem;
import canyu.scenario.survey.OwnQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Puts words in the place of values, and collects what is wrong. */
final class Coding {

  private static final int NAMED = 5;

  private final PlanFile plan;
  private final Dataset data;
  private final List<Problem> problems = new ArrayList<>();

  Coding(PlanFile plan, Dataset data) {
    this.plan = plan;
    this.data = data;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Notes what is wrong with something in the plan. */
  void refuse(String path, String message) {
    Problem problem = plan.wrong(path, message);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  /** The variable of a name; empty, and a problem more, if there is none. */
  Optional<Variable> variable(String path, String column) {
    Optional<Variable> found = data.variable(column);
    if (found.isEmpty()) {
      refuse(path, "must name a column of " + data.file() + ", but is '" + column + "'" + data.closest(column)
          .map(close -> "; did you mean '" + close + "'?").orElse("; there are " + some(data.variables().stream().map(Variable::name).toList())));
    }
    return found;
  }

  private static String some(List<String> names) {
    return String.join(", ", names.subList(0, Math.min(names.size(), NAMED)))
        + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "");
  }

  /**
   * A column with its words.
   *
   * @param name what it is called from now on
   * @param path of it in the plan
   */
  Optional<CodedColumn> coded(String name, String path, ImportPlan.Coded coded) {
    return coded(name, path, path + ".column", coded);
  }

  /** @param from where the column is named */
  Optional<CodedColumn> coded(String name, String path, String from, ImportPlan.Coded coded) {
    return variable(from, coded.column()).map(variable -> coded(name, path, coded, variable));
  }

  private CodedColumn coded(String name, String path, ImportPlan.Coded coded, Variable variable) {
    refuseTwice(path, coded);
    Map<String, Integer> strange = new LinkedHashMap<>();
    Map<String, String> reasons = new HashMap<>();
    Map<String, String> meaning = new LinkedHashMap<>();
    List<String> words = new ArrayList<>(data.rows());
    List<String> why = new ArrayList<>(data.rows());
    for (String value : variable.values()) {
      String reason = reasons.computeIfAbsent(value, each -> reason(each, coded, variable));
      String word = !reason.isEmpty() ? "" : coded.values().isEmpty() ? value : coded.values().getOrDefault(value, "");
      if (reason.isEmpty() && word.isEmpty()) {
        strange.merge(value, 1, Integer::sum);
      }
      if (!word.isEmpty()) {
        meaning.put(value, word);
      }
      words.add(word);
      why.add(reason);
    }
    strange.entrySet().stream().limit(NAMED).forEach(each -> refuse(path + ".values", strange(each, variable)));
    return new CodedColumn(name, variable, words, why, meaning, coded.values().values().stream().distinct().toList());
  }

  /** Why a value is no answer; empty if it is one. */
  private static String reason(String value, ImportPlan.Coded coded, Variable variable) {
    if (value.isEmpty()) {
      return CodedColumn.NOTHING;
    }
    if (coded.missing().containsKey(value)) {
      return coded.missing().get(value);
    }
    return variable.missing().has(value) && !coded.values().containsKey(value) ? "missing" : "";
  }

  private String strange(Map.Entry<String, Integer> value, Variable variable) {
    String label = variable.labels().getOrDefault(value.getKey(), "");
    return String.format(Locale.ROOT, "must say what %s of %s means%s, which %,d %s; or 'missing' must say why it is no answer",
        value.getKey(), variable.name(), label.isEmpty() ? "" : " ('" + label + "')", value.getValue(),
        value.getValue() == 1 ? "row has" : "rows have");
  }

  private void refuseTwice(String path, ImportPlan.Coded coded) {
    coded.values().keySet().stream().filter(coded.missing()::containsKey).forEach(value ->
        refuse(path + ".missing", "must hold no value that has a meaning, but holds " + value));
  }

  /** Refuses words that are none of those that may stand in a column. */
  void refuseOthers(CodedColumn column, String path, List<String> known) {
    new TreeSet<>(column.words()).stream().flatMap(word -> Stream.of(word.split(OwnQuestion.SEPARATOR)))
        .filter(word -> !word.isEmpty() && !known.contains(word)).distinct().limit(NAMED)
        .forEach(word -> refuse(path + ".values", "must be among " + String.join(", ", known) + ", but '" + word + "' is not"
            + Names.closest(word, known).map(close -> "; did you mean '" + close + "'?").orElse("")));
  }
}
