package canyu.gui.window;

import canyu.laboratory.Lesson;
import canyu.laboratory.Step;
import java.util.BitSet;

/** How far a student has come in a lesson. */
final class LessonProgress {

  private final Lesson lesson;
  private final BitSet taken = new BitSet();
  private int at;

  LessonProgress(Lesson lesson) {
    this.lesson = lesson;
  }

  Lesson lesson() {
    return lesson;
  }

  /** The number of the step that is shown, from 0. */
  int at() {
    return at;
  }

  void goTo(int step) {
    at = Math.max(0, Math.min(lesson.steps().size() - 1, step));
  }

  Step step() {
    return lesson.steps().get(at);
  }

  /** Whether the step does more than tell and ask. */
  boolean doesSomething() {
    return !step().moves().isEmpty() || step().playTo().isPresent();
  }

  /** Whether the step can still be taken: once, and in the order of the weeks. */
  boolean isOpen(int week) {
    return !taken.get(at) && week < step().playTo().orElse(Integer.MAX_VALUE);
  }

  /** Notes that the step is taken. */
  Step take() {
    taken.set(at);
    return step();
  }
}
