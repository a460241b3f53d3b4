package canyu.calibration.loading;

import canyu.calibration.survey.Division;
import canyu.calibration.survey.Question;
import canyu.indicator.Reply;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.Problem;
import canyu.population.Frame;
import canyu.scenario.survey.PrintedCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the printed cells of a survey are those of people and answers that there are. */
final class CellCheck {

  private static final int MOST_WAYS = 2;

  private final Node.Mapping tree;
  private final Overlap people;
  private final List<Question> questions;
  private final List<Problem> problems = new ArrayList<>();

  /** @param tree the survey as it was read */
  CellCheck(Node.Mapping tree, Overlap people, List<Question> questions) {
    this.tree = tree;
    this.people = people;
    this.questions = questions;
  }

  /** The values by which a cell tells people apart, by the way of dividing them. */
  static Map<Division, String> values(PrintedCell cell) {
    Map<Division, String> values = new LinkedHashMap<>();
    cell.sex().ifPresent(value -> values.put(Division.SEX, value));
    cell.age().ifPresent(value -> values.put(Division.AGE, value));
    cell.education().ifPresent(value -> values.put(Division.EDUCATION, value));
    cell.district().ifPresent(value -> values.put(Division.DISTRICT, value));
    cell.housing().ifPresent(value -> values.put(Division.HOUSING, value));
    return values;
  }

  /** What a cell has in common, in the order of its ways; empty where a value is none that there is. */
  static Optional<List<String>> marks(PrintedCell cell, List<Division> ways, Frame frame) {
    Map<Division, String> values = values(cell);
    List<String> marks = ways.stream().flatMap(way -> way.mark(values.get(way), frame).stream()).toList();
    return marks.size() == ways.size() ? Optional.of(marks) : Optional.empty();
  }

  /** Everything that is wrong. */
  List<Problem> problems(Map<String, List<PrintedCell>> cells) {
    cells.forEach((key, those) -> {
      Optional<Question> question = questions.stream().filter(each -> each.key().equals(key)).findFirst();
      List<String> keys = questions.stream().map(Question::key).toList();
      String path = "cells." + key;
      question.ifPresentOrElse(asked -> check(path, asked, those), () -> refuse(path, path + ": unknown key"
          + Names.closest(key, keys).map(close -> "; did you mean '" + close + "'?")
              .orElse("; known keys are " + String.join(", ", keys))));
    });
    return List.copyOf(problems);
  }

  private void check(String path, Question question, List<PrintedCell> cells) {
    Map<List<String>, Integer> seen = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String place = path + "[" + i + "]";
      checkWords(place, question, cells.get(i));
      Optional<List<String>> marks = checkPeople(place, cells.get(i));
      int number = i;
      marks.map(those -> seen.putIfAbsent(those, number)).ifPresent(first ->
          refuse(place, place + " must be a cell of its own, but is that of " + path + "[" + first + "] once more"));
    }
  }

  private void checkWords(String place, Question question, PrintedCell cell) {
    List<String> words = question.answers().stream().map(Reply::word).toList();
    cell.shares().keySet().stream().filter(word -> !words.contains(question.meant(word))).forEach(word ->
        refuse(place + ".shares." + word, place + ".shares." + word + " must be an answer to this question"
            + Names.closest(word, words).map(close -> "; did you mean '" + close + "'?")
                .orElse(", one of " + String.join(", ", words))));
  }

  private Optional<List<String>> checkPeople(String place, PrintedCell cell) {
    Map<Division, String> values = values(cell);
    if (values.isEmpty() || values.size() > MOST_WAYS) {
      refuse(place, place + " must say of whom it is by one or two of sex, age, education, district and housing, but does by "
          + (values.isEmpty() ? "none" : values.keySet().stream().map(Names::camel).toList()));
      return Optional.empty();
    }
    values.forEach((way, value) -> {
      if (way.mark(value, people.frame()).isEmpty()) {
        String at = place + "." + Names.camel(way);
        refuse(at, at + " must be " + right(way) + ", but is '" + value + "'");
      }
    });
    Optional<List<String>> marks = marks(cell, List.copyOf(values.keySet()), people.frame());
    marks.filter(those -> people.share(those) == 0).ifPresent(nobody ->
        refuse(place, place + " must be of people who are in the frame of the survey, but nobody there is "
            + String.join(" ", nobody)));
    return marks;
  }

  private String right(Division way) {
    return way == Division.AGE ? "years such as 16-24 or 75+" : "one of " + String.join(", ", way.words(people.frame()));
  }

  private void refuse(String path, String message) {
    problems.add(new Problem(tree.at(path).map(Node::origin).orElse(tree.keyOrigin("cells")), path, message));
  }
}
