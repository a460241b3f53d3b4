package canyu.laboratory;

import canyu.parameter.About;

/** One answer to a question of a quiz. */
@About("one answer to a question")
public record QuizAnswer(
    @About("the answer")
    LocalizedText text,
    @About(value = "whether it is the right one", preset = "false")
    boolean right,
    @About("why it is right, or why it is not")
    LocalizedText because) {}
