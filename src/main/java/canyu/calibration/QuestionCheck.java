package canyu.calibration;

import canyu.indicator.Answer;
import canyu.indicator.Reply;
import canyu.scenario.OwnQuestion;
import canyu.scenario.RealSurvey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Finds the answers that a calibration is to meet among those that were counted, or else among those that were printed,
 * and refuses what the survey does not have.
 */
final class QuestionCheck {

  private static final double NEARLY = 1e-9;
  private static final String NO_ANSWERS =
      ".heldOut must hold answers that the survey has to this question (%s), but holds %s";

  private final Calibration calibration;
  private final RealSurvey survey;
  private final Optional<CountedAnswers> counted;
  private final BiConsumer<Question, String> refuse;
  private final List<Silence> silences = new ArrayList<>();

  /** @param refuse takes the question that cannot be met as it is wanted, and says what is wrong, from its path on */
  QuestionCheck(Calibration calibration, RealSurvey survey, Optional<CountedAnswers> counted,
      BiConsumer<Question, String> refuse) {
    this.calibration = calibration;
    this.survey = survey;
    this.counted = counted;
    this.refuse = refuse;
  }

  /** The questions to be met. */
  List<AskedQuestion> asked() {
    return Question.of(survey).stream().filter(question -> calibration.targets().containsKey(question.key()))
        .flatMap(question -> asked(question, calibration.targets().get(question.key()))).toList();
  }

  private Stream<AskedQuestion> asked(Question question, Calibration.Target target) {
    double discrepancy =
        target.discrepancy().orElse(calibration.errors().discrepancy()) * AskedQuestion.POINT;
    if (counted.filter(answers -> answers.has(question)).isPresent()) {
      return counted(counted.orElseThrow(), question, target, discrepancy).peek(this::check);
    }
    if (target.by().isPresent()) {
      refuse.accept(question, ".by must be left out: the survey does not say what each of its respondents answered");
    }
    AskedQuestion asked = printed(question, Subgroup.of(target.among()), discrepancy, heldOut(question, target));
    check(asked);
    return Stream.of(asked);
  }

  /** The subgroups that answered; those that did not are noted, and all cannot be among them. */
  private Stream<AskedQuestion> counted(
      CountedAnswers answers, Question question, Calibration.Target target, double discrepancy) {
    List<Subgroup> subgroups = target.by().map(way -> way.subgroups(answers.groups())).orElse(List.of(Subgroup.of(target.among())));
    List<AskedQuestion> asked = new ArrayList<>();
    for (Subgroup subgroup : subgroups) {
      answers.asked(question, subgroup, calibration.errors().designEffect(), discrepancy, heldOut(question, target))
          .ifPresentOrElse(asked::add, () -> silences.add(answers.silence(question, subgroup)));
    }
    if (asked.isEmpty()) {
      refuse.accept(question, " cannot be met: nobody answered at all"
          + (target.among() == Calibration.Among.EVERYBODY ? "" : " of those who refuse data"));
    }
    return asked.stream();
  }

  /** The subgroups in which nobody answered, of the questions that were asked for so far. */
  List<Silence> silences() {
    return List.copyOf(silences);
  }

  /** The answers that are held out; a word that is none of the question's is refused. */
  private List<Reply> heldOut(Question question, Calibration.Target target) {
    List<String> words = question.answers().stream().map(Reply::word).toList();
    target.heldOut().stream().filter(word -> !words.contains(word)).distinct().forEach(word -> refuse.accept(question,
        String.format(Locale.ROOT, NO_ANSWERS, String.join(", ", words), word)));
    return question.answers().stream().filter(answer -> target.heldOut().contains(answer.word())).toList();
  }

  private AskedQuestion printed(Question question, Subgroup subgroup, double discrepancy, List<Reply> heldOut) {
    Map<Reply, Double> shares = new LinkedHashMap<>();
    question.answers().forEach(answer -> printed(question, answer).ifPresent(share -> shares.put(answer, share)));
    double share = subgroup.share(survey.answers()) * share(question);
    return new AskedQuestion(question, subgroup, shares,
        survey.respondents() * share / calibration.errors().designEffect(),
        (int) Math.round(survey.respondents() * share), 0, discrepancy, heldOut);
  }

  private Optional<Double> printed(Question question, Reply answer) {
    return Optional.ofNullable(answer instanceof Answer known ? survey.answers().get(known)
        : survey.questions().get(question.key()).shares().get(answer.word()));
  }

  /** The part of all respondents who answered: only the unwilling are asked for their reason. */
  private double share(Question question) {
    if (question.equals(Question.REASON)) {
      return 1 - survey.answers().getOrDefault(Answer.WILLING, Double.NaN);
    }
    return Optional.ofNullable(survey.questions().get(question.key())).flatMap(OwnQuestion::answered)
        .map(answered -> (double) answered / survey.respondents()).orElse(1.0);
  }

  private void check(AskedQuestion asked) {
    Question question = asked.question();
    List<Reply> answers = asked.answers();
    if (answers.isEmpty()) {
      refuse.accept(question, " must have an answer in the survey, but it has none of " + names(question.answers()));
    } else if (Double.isNaN(asked.asked()) || asked.asked() == 0) {
      refuse.accept(question, " needs somebody who was asked: the survey must say how many are willing, or refuse data,"
          + " and it must not be all or none");
    }
    refuseOtherSums(asked);
    asked.heldOut().stream().filter(answer -> !answers.contains(answer)).forEach(answer -> refuse.accept(question,
        String.format(Locale.ROOT, NO_ANSWERS, names(answers), answer.word())));
    if (question.complete(answers) && asked.heldOut().size() == 1) {
      refuse.accept(question, ".heldOut must hold two answers or more, since one follows from the others");
    }
  }

  /** Answers that are all there are make up everybody, but for rounding; others no more than that. */
  private void refuseOtherSums(AskedQuestion asked) {
    List<Reply> answers = asked.answers();
    double sum = asked.shares().values().stream().mapToDouble(Double::doubleValue).sum();
    double rounded = NEARLY + answers.size() * calibration.errors().rounding() * AskedQuestion.POINT / 2;
    boolean complete = asked.question().complete(answers);
    if (sum > 1 + rounded || (complete && sum < 1 - rounded)) {
      refuse.accept(asked.question(), String.format(Locale.ROOT,
          ": the shares of %s must add up to %s1, but add up to %.3f in the survey", names(answers),
          complete ? "" : "at most ", sum));
    }
  }

  private static String names(List<Reply> answers) {
    return String.join(", ", answers.stream().map(Reply::word).toList());
  }
}
