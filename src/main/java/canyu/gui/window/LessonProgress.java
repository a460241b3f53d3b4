package canyu.gui.window;

import canyu.laboratory.Lesson;
import canyu.laboratory.LessonGoal;
import canyu.laboratory.QuizQuestion;
import canyu.laboratory.Step;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How far a student has come in a lesson: its steps, then its goal, then its questions, a page each. */
final class LessonProgress {

  private final Lesson lesson;
  private final BitSet taken = new BitSet();
  private final Map<Integer, Integer> answers = new HashMap<>();
  private final Map<Integer, Boolean> atFirst = new HashMap<>();
  private int at;

  LessonProgress(Lesson lesson) {
    this.lesson = lesson;
  }

  Lesson lesson() {
    return lesson;
  }

  /** How many pages there are. */
  int pages() {
    return lesson.steps().size() + (lesson.goal().isPresent() ? 1 : 0) + lesson.quiz().size();
  }

  /** The number of the page that is shown, from 0. */
  int at() {
    return at;
  }

  void goTo(int page) {
    at = Math.max(0, Math.min(pages() - 1, page));
  }

  /** The step that is shown, if it is one. */
  Optional<Step> step() {
    return at < lesson.steps().size() ? Optional.of(lesson.steps().get(at)) : Optional.empty();
  }

  /** The goal, if that is shown. */
  Optional<LessonGoal> goal() {
    return at == lesson.steps().size() ? lesson.goal() : Optional.empty();
  }

  /** The question that is shown, if it is one. */
  Optional<QuizQuestion> question() {
    return step().isEmpty() && goal().isEmpty() ? Optional.of(lesson.quiz().get(number())) : Optional.empty();
  }

  private int number() {
    return at - (pages() - lesson.quiz().size());
  }

  /** The week up to which one can play from here. */
  private Optional<Integer> playTo() {
    return step().map(Step::playTo).orElseGet(() -> goal().map(LessonGoal::week));
  }

  /** Whether the page does more than tell and ask. */
  boolean doesSomething() {
    return step().filter(step -> !step.moves().isEmpty()).isPresent() || playTo().isPresent();
  }

  /** Whether the page can still be taken: a step once, and all in the order of the weeks. */
  boolean isOpen(int week) {
    return !taken.get(at) && week < playTo().orElse(Integer.MAX_VALUE);
  }

  /** Notes that the step is taken; a goal can be played to again and again. */
  void take() {
    if (step().isPresent()) {
      taken.set(at);
    }
  }

  /** Gives an answer to the question that is shown. */
  void answer(int answer) {
    answers.put(number(), answer);
    atFirst.putIfAbsent(number(), lesson.quiz().get(number()).answers().get(answer).right());
  }

  /** The answer that was given last to the question that is shown. */
  OptionalInt answer() {
    Integer given = answers.get(number());
    return given == null ? OptionalInt.empty() : OptionalInt.of(given);
  }

  /** Whether all questions were answered. */
  boolean isAnswered() {
    return answers.size() == lesson.quiz().size();
  }

  /** How many questions were answered rightly at the first try. */
  int rightAtFirst() {
    return (int) atFirst.values().stream().filter(right -> right).count();
  }
}
