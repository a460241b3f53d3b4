package canyu.calibration.loading;

import canyu.calibration.plan.Calibration;
import canyu.calibration.survey.Question;
import canyu.calibration.targets.AskedQuestion;
import canyu.indicator.Reply;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * Refuses answers that a survey does not have, or that do not add up.
 *
 * @param errors what may part the answers from those of the model
 * @param refuse takes the name of the target that cannot be met as it is wanted, and says what is wrong, from its path on
 */
record SharesCheck(Calibration.Errors errors, BiConsumer<String, String> refuse) {

  private static final double NEARLY = 1e-9;
  private static final String NO_ANSWERS =
      ".heldOut must hold answers that the survey has to this question (%s), but holds %s";

  /** The answers that are held out; a word that is none of the question's is refused. */
  List<Reply> heldOut(String name, Question question, Calibration.Target target) {
    List<String> words = question.answers().stream().map(Reply::word).toList();
    target.heldOut().stream().filter(word -> !words.contains(word)).distinct().forEach(word -> refuse.accept(name,
        String.format(Locale.ROOT, NO_ANSWERS, String.join(", ", words), word)));
    return question.answers().stream().filter(answer -> target.heldOut().contains(answer.word())).toList();
  }

  /** Refuses a question that cannot be met in its subgroup. */
  void check(String name, AskedQuestion each) {
    Question question = each.question();
    List<Reply> answers = each.answers();
    if (answers.isEmpty()) {
      refuse.accept(name, " must have an answer in the survey, but it has none of " + names(question.answers()));
    } else if (Double.isNaN(each.asked()) || each.asked() == 0) {
      refuse.accept(name, " needs somebody who was asked: the survey must say how many are willing, or refuse data,"
          + " and it must not be all or none");
    }
    refuseOtherSums(name, each);
    each.heldOut().stream().filter(answer -> !answers.contains(answer)).forEach(answer -> refuse.accept(name,
        String.format(Locale.ROOT, NO_ANSWERS, names(answers), answer.word())));
    if (question.complete(answers) && each.heldOut().size() == 1) {
      refuse.accept(name, ".heldOut must hold two answers or more, since one follows from the others");
    }
  }

  /** Answers that are all there are make up everybody, but for rounding; others no more than that. */
  private void refuseOtherSums(String name, AskedQuestion each) {
    List<Reply> answers = each.answers();
    double sum = each.shares().values().stream().mapToDouble(Double::doubleValue).sum();
    double rounded = NEARLY + answers.size() * errors.rounding() * AskedQuestion.POINT / 2;
    boolean complete = each.question().complete(answers);
    if (!each.question().severalAtOnce() && (sum > 1 + rounded || (complete && sum < 1 - rounded))) {
      refuse.accept(name, String.format(Locale.ROOT,
          ": the shares of %s must add up to %s1, but add up to %.3f in the survey%s", names(answers),
          complete ? "" : "at most ", sum, each.subgroup().isEverybody() ? "" : " among " + each.subgroup().name()));
    }
  }

  private static String names(List<Reply> answers) {
    return String.join(", ", answers.stream().map(Reply::word).toList());
  }
}
