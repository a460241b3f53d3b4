package canyu.gui.window;

import canyu.gui.look.WindowWords;
import canyu.gui.play.Session;
import canyu.indicator.Indicator;
import canyu.laboratory.LessonGoal;
import canyu.laboratory.LocalizedText;
import canyu.laboratory.QuizAnswer;
import canyu.laboratory.QuizQuestion;
import canyu.laboratory.Step;
import canyu.report.words.Labels;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages of a lesson in HTML. */
record LessonText(Session session, LessonProgress progress) {

  /** The letter of an answer. */
  static String letter(int answer) {
    return String.valueOf((char) ('A' + answer));
  }

  /**
   * The page that is shown.
   *
   * @param toBeSeen whether there is something to be seen, so that it can be said what to look for
   */
  String page(boolean toBeSeen) {
    return "<html>" + progress.step().map(step -> step(step, toBeSeen)).orElseGet(() ->
        progress.goal().map(this::goal).orElseGet(() -> question(progress.question().orElseThrow()))) + "</html>";
  }

  private String step(Step step, boolean toBeSeen) {
    return said(step.text()) + part("lesson.question", step.question())
        + (toBeSeen ? part("lesson.lookFor", step.lookFor()) : "");
  }

  private String goal(LessonGoal goal) {
    LessonGoal.Standing standing = goal.standing(session.laboratory(), progress.lesson().end());
    Labels labels = session.labels();
    Indicator counts = goal.what().indicator();
    String now = words().text("lesson.goal.now", labels.of(goal.what()), labels.amount(counts, rounded(standing.gained())),
        labels.amount(counts, goal.gain()), session.laboratory().week(), goal.week());
    String spent = goal.budget().map(budget -> " " + words().text("lesson.goal.spent", words().count(Math.round(standing.spent())),
        words().count(Math.round(budget)), labels.shipped(session.laboratory().scenario().currency()))).orElse("");
    return part("lesson.goal", goal.text()) + paragraph(WindowWords.escaped(now + spent))
        + paragraph("<b>" + WindowWords.escaped(words().of("lesson.goal", standing.verdict())) + "</b>");
  }

  /** As much as can be told apart in points and on scales. */
  private static double rounded(double gained) {
    return Math.round(gained * 1e4) / 1e4;
  }

  private String question(QuizQuestion question) {
    List<QuizAnswer> answers = question.answers();
    String choices = IntStream.range(0, answers.size()).mapToObj(k -> "<p style='margin-top:3px'><b>" + letter(k) + "</b>&nbsp; "
        + WindowWords.escaped(in(answers.get(k).text())) + "</p>").collect(Collectors.joining());
    return part("lesson.quiz", question.question()) + choices + progress.answer().stream()
        .mapToObj(given -> verdict(answers.get(given), given)).collect(Collectors.joining());
  }

  private String verdict(QuizAnswer answer, int given) {
    String all = progress.isAnswered() ? " " + words().text("lesson.quiz.all", progress.rightAtFirst(), progress.lesson().quiz().size()) : "";
    return paragraph("<b>" + WindowWords.escaped(words().text(answer.right() ? "lesson.right" : "lesson.wrong", letter(given)))
        + "</b> " + WindowWords.escaped(in(answer.because()) + all));
  }

  private String part(String key, LocalizedText text) {
    return paragraph("<b>" + WindowWords.escaped(words().text(key)) + "</b> " + WindowWords.escaped(in(text)));
  }

  private String said(LocalizedText text) {
    return paragraph(WindowWords.escaped(in(text)));
  }

  private static String paragraph(String html) {
    return "<p style='margin-top:4px'>" + html + "</p>";
  }

  private String in(LocalizedText text) {
    return text.in(words().locale());
  }

  private WindowWords words() {
    return session.words();
  }
}
