package canyu.calibration;

import canyu.indicator.Answer;
import canyu.parameter.Names;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.population.Person;
import canyu.scenario.Respondents;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What respondents answered one by one: a column for each question, with the names of its answers, the word for any
 * other answer, or nothing where somebody did not answer.
 */
final class CountedAnswers {

  private final Respondents respondents;
  private final Map<Question, List<String>> columns = new EnumMap<>(Question.class);

  /** @throws ParameterException if an answer is none that its question has */
  CountedAnswers(Respondents respondents) {
    this.respondents = respondents;
    Stream.of(Question.values()).forEach(question -> Optional.ofNullable(respondents.columns().get(name(question)))
        .ifPresent(column -> columns.put(question, column)));
    List<Problem> problems = new ArrayList<>();
    columns.forEach((question, column) -> problems.addAll(wrong(question, column)));
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
  }

  private static String name(Question question) {
    return Names.camel(question);
  }

  private List<Problem> wrong(Question question, List<String> column) {
    List<String> known = question.words();
    return IntStream.range(0, column.size())
        .filter(i -> !column.get(i).isEmpty() && !known.contains(column.get(i)))
        .mapToObj(i -> respondents.problem(i, name(question) + " must be empty or one of " + String.join(", ", known)
            + ", but is '" + column.get(i) + "'"))
        .toList();
  }

  /** Whether a question was put to them. */
  boolean has(Question question) {
    return columns.containsKey(question);
  }

  /**
   * The answers of a circle of respondents; empty if nobody in it answered.
   *
   * @param discrepancy how far the model may be wrong, as a share
   * @param designEffect by which the variance is larger than that of a simple random sample with these weights
   */
  Optional<AskedQuestion> asked(
      Question question, Circle circle, double designEffect, double discrepancy, List<Answer> heldOut) {
    int[] asked = IntStream.range(0, respondents.people().size())
        .filter(i -> belongs(circle, i) && wasAsked(question, i)).toArray();
    int[] answering = IntStream.of(asked).filter(i -> !answer(question, i).isEmpty()).toArray();
    double weights = IntStream.of(answering).mapToDouble(this::weight).sum();
    double squares = IntStream.of(answering).mapToDouble(i -> weight(i) * weight(i)).sum();
    if (weights == 0) {
      return Optional.empty();
    }
    Map<Answer, Double> shares = new EnumMap<>(Answer.class);
    question.answers().forEach(answer -> shares.put(answer, IntStream.of(answering)
        .filter(i -> answer(question, i).equals(Names.camel(answer))).mapToDouble(this::weight).sum() / weights));
    return Optional.of(new AskedQuestion(question, circle, shares, weights * weights / squares / designEffect,
        asked.length - answering.length, discrepancy, heldOut));
  }

  private boolean belongs(Circle circle, int i) {
    return circle.equals(Circle.REFUSING_DATA)
        ? answer(Question.DATA, i).equals(Names.camel(Answer.REFUSES_DATA))
        : circle.has(respondents.people().get(i));
  }

  /** Only the unwilling are asked for their reason. */
  private boolean wasAsked(Question question, int i) {
    return question != Question.REASON || !answer(Question.WILLINGNESS, i).equals(Names.camel(Answer.WILLING));
  }

  private String answer(Question question, int i) {
    return columns.containsKey(question) ? columns.get(question).get(i) : "";
  }

  private double weight(int i) {
    Person person = respondents.people().get(i);
    return person.weight();
  }
}
