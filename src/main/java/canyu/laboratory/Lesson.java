package canyu.laboratory;

import canyu.parameter.About;
import canyu.scenario.definition.Scenario;
import java.util.List;
import java.util.Optional;

/** Something to be learned in the laboratory, step by step. */
@About("a lesson")
public record Lesson(
    @About("its title")
    LocalizedText title,
    @About("the scenario in which it plays; a path from the file of the lesson")
    String scenario,
    @About(value = "the arm with which it begins", preset = Scenario.STATUS_QUO)
    String arm,
    @About("its steps")
    List<Step> steps,
    @About("what is to be reached in the end with what was learned; nothing where left out")
    Optional<LessonGoal> goal,
    @About(value = "questions in the end", preset = "[]")
    List<QuizQuestion> quiz) {

  public Lesson {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("steps must be at least one, but are none");
    }
    int before = 0;
    for (Step step : steps) {
      Optional<Integer> playTo = step.playTo();
      if (playTo.isPresent() && playTo.get() <= before) {
        throw new IllegalArgumentException(
            "steps must play on, each to a later week, but one plays from " + before + " to " + playTo.get());
      }
      before = playTo.orElse(before);
    }
    if (goal.isPresent() && goal.get().week() <= before) {
      throw new IllegalArgumentException("goal must count after the steps, which play to week " + before
          + ", but counts in week " + goal.get().week());
    }
  }

  /** The week in which its steps are over. */
  public int end() {
    return steps.stream().flatMap(step -> step.playTo().stream()).reduce(0, Math::max);
  }
}
