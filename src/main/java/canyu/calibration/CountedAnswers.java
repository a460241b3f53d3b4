package canyu.calibration;

import canyu.indicator.Answer;
import canyu.indicator.Groups;
import canyu.indicator.Reply;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.population.Weights;
import canyu.scenario.Respondents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What respondents answered one by one: a column for each question, with the names of its answers, the word for any
 * other answer, or nothing where somebody did not answer.
 */
final class CountedAnswers {

  private final Respondents respondents;
  private final Groups groups;
  private final double[] weights;
  private final Map<Question, List<String>> columns = new LinkedHashMap<>();
  private final List<Question> known;

  /**
   * @param groups of the people of the survey
   * @param known the questions that the survey may have asked
   * @param needed the questions to whose answers something must be said
   * @throws ParameterException if an answer is none that its question has, or the name of a column is nearly that of a
   *     question that is needed and has none
   */
  CountedAnswers(Respondents respondents, Groups groups, List<Question> known, Collection<Question> needed) {
    this.respondents = respondents;
    this.groups = groups;
    this.known = known;
    this.weights = Weights.scaled(respondents.people().stream().mapToDouble(row -> row.person().weight()).toArray());
    List<Problem> problems = new ArrayList<>(respondents.misspelt(needed.stream().map(Question::key).toList()));
    known.stream().filter(question -> respondents.has(question.key())).forEach(question -> {
      columns.put(question, respondents.column(question.key()));
      problems.addAll(respondents.wrongWords(question.key(), question.words()));
    });
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
  }

  /** The groups of the people of the survey. */
  Groups groups() {
    return groups;
  }

  /** The columns of the file that nothing is asked of. */
  List<String> unusedColumns() {
    return respondents.unused(known.stream().map(Question::key).toList());
  }

  /** Whether a question was put to them. */
  boolean has(Question question) {
    return columns.containsKey(question);
  }

  /**
   * The answers of a subgroup of respondents; empty if nobody in it answered who weighs anything.
   *
   * @param discrepancy how far the model may be wrong, as a share
   * @param designEffect by which the variance is larger than that of a simple random sample with these weights
   */
  Optional<AskedQuestion> asked(
      Question question, Subgroup subgroup, double designEffect, double discrepancy, List<Reply> heldOut) {
    int[] asked = asked(question, subgroup);
    int[] answering = IntStream.of(asked).filter(i -> !answer(question, i).isEmpty()).toArray();
    double sum = IntStream.of(answering).mapToDouble(i -> count(i) * weights[i]).sum();
    double squares = IntStream.of(answering).mapToDouble(i -> count(i) * weights[i] * weights[i]).sum();
    if (sum == 0) {
      return Optional.empty();
    }
    Map<Reply, Double> shares = new LinkedHashMap<>();
    question.answers().forEach(answer -> shares.put(answer, IntStream.of(answering)
        .filter(i -> answer(question, i).equals(answer.word())).mapToDouble(i -> count(i) * weights[i]).sum()
        / sum));
    return Optional.of(new AskedQuestion(question, subgroup, shares, sum * sum / squares / designEffect,
        people(answering), people(asked) - people(answering), discrepancy, heldOut));
  }

  /** A subgroup in which nobody answered a question. */
  Silence silence(Question question, Subgroup subgroup) {
    return new Silence(question, subgroup, people(asked(question, subgroup)));
  }

  /** The rows of those who belong to a subgroup and were asked. */
  private int[] asked(Question question, Subgroup subgroup) {
    return IntStream.range(0, weights.length).filter(i -> belongs(subgroup, i) && wasAsked(question, i)).toArray();
  }

  private boolean belongs(Subgroup subgroup, int i) {
    return subgroup.equals(Subgroup.REFUSING_DATA)
        ? answer(Question.DATA, i).equals(Answer.REFUSES_DATA.word())
        : subgroup.has(respondents.people().get(i), groups);
  }

  /** Only the unwilling are asked for their reason. */
  private boolean wasAsked(Question question, int i) {
    return !question.equals(Question.REASON) || !answer(Question.WILLINGNESS, i).equals(Answer.WILLING.word());
  }

  private String answer(Question question, int i) {
    String word = columns.containsKey(question) ? columns.get(question).get(i) : "";
    return question.missing().contains(word) ? "" : word;
  }

  private int count(int i) {
    return respondents.people().get(i).count();
  }

  private int people(int[] rows) {
    return IntStream.of(rows).map(this::count).sum();
  }
}
