package canyu.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.countermeasure.Countermeasure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The goals of the lessons are reached by something, and not by doing nothing. */
@Tag("slow")
class LessonGoalsTest {

  /** The number of a lesson, and what to switch on, or off again, when its steps are over. */
  static Stream<Arguments> solutions() {
    return Stream.of(
        Arguments.of(0, List.of("OfflineEngagement")),
        Arguments.of(1, List.of("DataSupervision")),
        Arguments.of(2, List.of("OfflineEngagement")),
        Arguments.of(3, List.of("OfflineEngagement")),
        Arguments.of(4, List.of("AwarenessCampaign")),
        Arguments.of(5, List.of("AwarenessCampaign", "DataSupervision")),
        Arguments.of(6, List.of("CloseChannel")),
        Arguments.of(7, List.of("AwarenessCampaign")));
  }

  @ParameterizedTest
  @MethodSource("solutions")
  void aGoalAsksForSomethingAndCanBeReached(int number, List<String> kinds) {
    LessonFile file = LessonFile.shipped().get(number);
    Lesson lesson = file.lesson();
    LessonGoal goal = lesson.goal().orElseThrow();
    assertThat(lesson.quiz()).hasSizeGreaterThanOrEqualTo(2);
    try (Laboratory city = file.open()) {
      lesson.steps().forEach(step -> step.take(city));
      assertThat(goal.standing(city, lesson.end()).verdict()).isEqualTo(LessonGoal.Verdict.OPEN);
      city.playTo(goal.week());
      assertThat(goal.standing(city, lesson.end()).verdict()).as("nothing is done").isEqualTo(LessonGoal.Verdict.MISSED);

      city.restart();
      lesson.steps().forEach(step -> step.take(city));
      kinds.forEach(kind -> turn(city.desk(), kind));
      city.playTo(goal.week());
      assertThat(goal.standing(city, lesson.end())).as("%s is done", kinds)
          .satisfies(reached -> assertThat(reached.verdict()).as(reached.toString()).isEqualTo(LessonGoal.Verdict.REACHED));
    }
  }

  /** Switches off what is on, and on what is off. */
  private static void turn(PolicyDesk desk, String kind) {
    List<Countermeasure> on = desk.inForce().stream().filter(each -> each.getClass().getSimpleName().equals(kind)).toList();
    on.forEach(desk::switchOff);
    if (on.isEmpty()) {
      desk.inReach().stream().filter(each -> each.getClass().getSimpleName().equals(kind)).forEach(desk::switchOn);
    }
  }
}
