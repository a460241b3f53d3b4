package canyu.calibration.survey;

import canyu.indicator.Answer;
import canyu.indicator.Groups;
import canyu.indicator.Reply;
import canyu.parameter.Names;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.population.AgeSpan;
import canyu.population.Weights;
import canyu.scenario.survey.OwnQuestion;
import canyu.scenario.survey.Respondents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What respondents answered one by one: a column for each question, with the names of its answers, the word for any
 * other answer, or nothing where somebody did not answer.
 */
public final class CountedAnswers {

  private final Respondents respondents;
  private final SampleDesign design;
  private final List<Marks> marks;
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
  public CountedAnswers(Respondents respondents, Groups groups, List<Question> known, Collection<Question> needed) {
    this.respondents = respondents;
    this.design = SampleDesign.of(respondents);
    this.marks = respondents.people().stream().map(row -> Marks.of(row, groups)).toList();
    this.known = known;
    this.weights = Weights.scaled(respondents.people().stream().mapToDouble(row -> row.person().weight()).toArray());
    List<Problem> problems = new ArrayList<>(respondents.misspelt(needed.stream().map(Question::key).toList()));
    known.stream().filter(question -> respondents.has(question.key())).forEach(question -> {
      columns.put(question, respondents.column(question.key()));
      problems.addAll(respondents.wrongWords(question.key(), question.known(),
          question.severalAtOnce() ? Optional.of(OwnQuestion.SEPARATOR) : Optional.empty()));
    });
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
  }

  /** Whether the file says how respondents were drawn: by weights that differ, clusters or strata. */
  public boolean hasDesign() {
    return design.isStated();
  }

  /** The columns of the file that nothing is asked of. */
  public List<String> unusedColumns() {
    return respondents.unused(known.stream().map(Question::key).toList());
  }

  /** Whether a question was put to them. */
  public boolean has(Question question) {
    return columns.containsKey(question);
  }

  /** Whether it is known of everybody where they live, in one way. */
  public boolean has(Division way) {
    return !isPlace(way) || respondents.has(column(way));
  }

  /** Whether somebody's age is known as a band of years, some of whom belong to a subgroup and others do not. */
  public boolean isCut(Subgroup subgroup) {
    return subgroup.marks().stream().filter(mark -> mark.startsWith(Division.AGE.prefix()))
        .flatMap(mark -> AgeSpan.of(mark.substring(Division.AGE.prefix().length())).stream())
        .anyMatch(band -> marks.stream().anyMatch(each -> each.age().filter(band::cuts).isPresent()));
  }

  private static boolean isPlace(Division way) {
    return way == Division.DISTRICT || way == Division.HOUSING;
  }

  private static String column(Division way) {
    return Names.camel(way);
  }

  /**
   * The answers of a subgroup of respondents; empty if nobody in it answered who weighs anything.
   *
   * @param residual by which variances are larger than weights, clusters and strata say
   */
  public Optional<Counted> counted(Question question, Subgroup subgroup, double residual) {
    int[] asked = asked(question, subgroup);
    int[] answering = IntStream.of(asked).filter(i -> !answer(question, i).isEmpty()).toArray();
    double sum = IntStream.of(answering).mapToDouble(i -> count(i) * weights[i]).sum();
    double squares = IntStream.of(answering).mapToDouble(i -> count(i) * weights[i] * weights[i]).sum();
    if (sum == 0) {
      return Optional.empty();
    }
    Map<Reply, Double> shares = new LinkedHashMap<>();
    question.answers().forEach(answer -> shares.put(answer, IntStream.of(answering)
        .filter(i -> says(question, i, answer)).mapToDouble(i -> count(i) * weights[i]).sum() / sum));
    int refused = people(IntStream.of(asked)
        .filter(i -> question.words().refused().contains(word(question, i))).toArray());
    int people = people(IntStream.of(answering).filter(i -> weights[i] > 0).toArray());
    return Optional.of(new Counted(shares, sum * sum / squares / residual, people(answering),
        people(asked) - people(answering), refused, people < 2 ? Optional.empty() : Optional.of(SampledShares.of(
            question.answers(), scores(question, answering, shares, sum), design, residual, people))));
  }

  /** What one person of each row adds to the error of each share (Taylor linearisation); nothing of those who did not answer. */
  private double[][] scores(Question question, int[] answering, Map<Reply, Double> shares, double sum) {
    List<Reply> answers = question.answers();
    double[][] scores = new double[weights.length][answers.size()];
    for (int i : answering) {
      for (int k = 0; k < answers.size(); k++) {
        Reply answer = answers.get(k);
        scores[i][k] = weights[i] * ((says(question, i, answer) ? 1 : 0) - shares.get(answer)) / sum;
      }
    }
    return scores;
  }

  /** A subgroup in which nobody answered a question. */
  public Silence silence(Question question, Subgroup subgroup) {
    return new Silence(question, subgroup, people(asked(question, subgroup)));
  }

  /** The rows of those who belong to a subgroup and were asked. */
  private int[] asked(Question question, Subgroup subgroup) {
    Predicate<Marks> belongs = subgroup.belongs();
    return IntStream.range(0, weights.length).filter(i -> subgroup.isRefusingData()
        ? answer(Question.DATA, i).equals(Answer.REFUSES_DATA.word()) : belongs.test(marks.get(i)))
        .filter(i -> wasAsked(question, i)).toArray();
  }

  /** Only the unwilling are asked for their reason. */
  private boolean wasAsked(Question question, int i) {
    return !question.equals(Question.REASON) || !answer(Question.WILLINGNESS, i).equals(Answer.WILLING.word());
  }

  private boolean says(Question question, int i, Reply answer) {
    String said = answer(question, i);
    return question.severalAtOnce()
        ? List.of(said.split(OwnQuestion.SEPARATOR)).contains(answer.word()) : said.equals(answer.word());
  }

  private String answer(Question question, int i) {
    return question.meant(word(question, i));
  }

  private String word(Question question, int i) {
    return columns.containsKey(question) ? columns.get(question).get(i) : "";
  }

  private int count(int i) {
    return respondents.people().get(i).count();
  }

  private int people(int[] rows) {
    return IntStream.of(rows).map(this::count).sum();
  }
}
