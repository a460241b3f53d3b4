package canyu.laboratory;

import canyu.parameter.About;
import java.util.List;

/** A question at the end of a lesson, with some answers of which one is right. */
@About("a question at the end of a lesson")
public record QuizQuestion(
    @About("the question")
    LocalizedText question,
    @About("some answers, one of which is right")
    List<QuizAnswer> answers) {

  private static final int MOST_ANSWERS = 6;

  public QuizQuestion {
    long right = answers.stream().filter(QuizAnswer::right).count();
    if (answers.size() < 2 || answers.size() > MOST_ANSWERS || right != 1) {
      throw new IllegalArgumentException("answers must be 2 to " + MOST_ANSWERS + ", one of them right, but are "
          + answers.size() + ", " + right + " of them right");
    }
  }
}
