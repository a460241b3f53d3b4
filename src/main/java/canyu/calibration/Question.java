package canyu.calibration;

import canyu.indicator.Answer;
import canyu.parameter.About;
import canyu.parameter.Names;
import java.util.List;
import java.util.stream.Stream;

/** A question of the survey (Chen, section 3): the answers of which everyone asked gives one at most. */
public enum Question {
  @About("satisfaction with community governance")
  SATISFACTION("", Answer.DISSATISFIED, Answer.AVERAGE, Answer.SATISFIED),
  @About("whether one is willing to take part")
  WILLINGNESS("unwilling", Answer.WILLING),
  @About("why one is not willing, asked of the unwilling")
  REASON("", Answer.NOT_INTERESTED, Answer.BUSY, Answer.DOES_NOT_KNOW_HOW, Answer.NO_CHANNEL,
      Answer.NOT_TAKEN_SERIOUSLY),
  @About("whether big-data governance has been implemented in one's community")
  AWARENESS("", Answer.IMPLEMENTED, Answer.NOT_IMPLEMENTED, Answer.DOES_NOT_KNOW_WHETHER),
  @About("through which channels one wants to take part; some name neither kind")
  CHANNEL("neither", Answer.PREFERS_DIGITAL, Answer.PREFERS_TRADITIONAL),
  @About("whether one would provide data")
  DATA("providesData", Answer.REFUSES_DATA),
  @About("whether one would bear part of the cost of equipment")
  PAYING("", Answer.WOULD_PAY, Answer.WOULD_NOT_PAY, Answer.NOT_SURE_ABOUT_PAYING),
  @About("whether one is worried about data security")
  WORRY("notWorried", Answer.WORRIED);

  /** The word for an answer that is none of the others; empty if there is no such answer. */
  private final String other;
  private final List<Answer> answers;

  Question(String other, Answer... answers) {
    this.other = other;
    this.answers = List.of(answers);
  }

  /** Its answers, in the order of the survey. */
  List<Answer> answers() {
    return answers;
  }

  /** Whether some answers are all there are, so that one share follows from the others. */
  boolean complete(List<Answer> given) {
    return other.isEmpty() && given.containsAll(answers);
  }

  /** How its answers are called, the word for any other one included. */
  List<String> words() {
    return Stream.concat(answers.stream().map(Names::camel), Stream.of(other).filter(word -> !word.isEmpty())).toList();
  }
}
