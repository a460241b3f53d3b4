package canyu.gui.window;

import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.gui.play.Session;
import canyu.indicator.Indicator;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.Point;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/**
 * A lesson, step by step: what students are told, asked, and should look for. A step that does something is taken with
 * one button; the city then lives on in the window, week by week, up to the week of the step.
 */
final class LessonPanel extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient Session session;
  private final transient LessonProgress progress;
  private final transient Consumer<List<Indicator>> watch;
  private final JEditorPane text = new JEditorPane("text/html", "");
  private final JScrollPane scroll = new JScrollPane(text);
  private final JLabel place = Look.quiet("");
  private final JButton back;
  private final JButton take;
  private final JButton next;
  private final JPanel answers = new JPanel(new FlowLayout(FlowLayout.LEFT, 4, 0));
  private String said = "";

  /**
   * @param watch shows the indicators of a step
   * @param closed what happens when the student leaves the lesson
   */
  LessonPanel(Session session, LessonProgress progress, Consumer<List<Indicator>> watch, Runnable closed) {
    super(new BorderLayout());
    this.session = session;
    this.progress = progress;
    this.watch = watch;
    WindowWords words = session.words();
    setName("lesson");
    setBackground(Ink.PAPER.colour());
    setBorder(BorderFactory.createLineBorder(Ink.BLUE.colour(), 1));
    text.setName("lesson.text");
    text.setEditable(false);
    text.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
    text.setFont(Look.font(Font.PLAIN, 12.5f));
    text.setBackground(Ink.PAPER.colour());
    text.setBorder(BorderFactory.createEmptyBorder(4, 10, 4, 10));
    Look.still(text);
    scroll.setBorder(null);
    back = button("lesson.back", () -> go(progress.at() - 1));
    take = button("lesson.take", this::take);
    next = button("lesson.next", () -> go(progress.at() + 1));
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 4));
    buttons.setOpaque(false);
    answers.setOpaque(false);
    buttons.add(back);
    buttons.add(take);
    buttons.add(answers);
    buttons.add(next);
    buttons.add(place);
    add(head(words, closed), BorderLayout.NORTH);
    add(scroll, BorderLayout.CENTER);
    add(buttons, BorderLayout.SOUTH);
    go(progress.at());
  }

  private JPanel head(WindowWords words, Runnable closed) {
    JPanel head = new JPanel(new BorderLayout());
    head.setBackground(Ink.BLUE.tint(0.1));
    JLabel title = Look.heading(words.text("lesson.title", progress.lesson().title().in(words.locale())));
    head.add(Look.padded(title, 5, 10), BorderLayout.CENTER);
    JButton leave = new JButton("×");
    leave.setName("lesson.close");
    leave.setToolTipText(words.text("lesson.close"));
    leave.putClientProperty("JButton.buttonType", "toolBarButton");
    leave.addActionListener(pressed -> closed.run());
    head.add(leave, BorderLayout.EAST);
    return head;
  }

  private JButton button(String key, Runnable act) {
    JButton button = new JButton(session.words().text(key));
    button.setName(key);
    button.addActionListener(pressed -> act.run());
    return button;
  }

  private void go(int wanted) {
    progress.goTo(wanted);
    place.setText(session.words().text("lesson.place", progress.at() + 1, progress.pages()));
    progress.step().ifPresent(step -> watch.accept(step.watch()));
    progress.goal().ifPresent(goal -> watch.accept(List.of(goal.what().indicator())));
    offerAnswers();
    said = "";
    refresh();
  }

  /** A button for each answer to the question that is shown. */
  private void offerAnswers() {
    answers.removeAll();
    progress.question().ifPresent(question -> {
      for (int k = 0; k < question.answers().size(); k++) {
        int answer = k;
        JButton button = new JButton(LessonText.letter(k));
        button.setName("lesson.answer." + k);
        button.getAccessibleContext().setAccessibleDescription(question.answers().get(k).text().in(session.words().locale()));
        button.addActionListener(pressed -> {
          progress.answer(answer);
          refresh();
        });
        answers.add(button);
      }
    });
    answers.setVisible(progress.question().isPresent());
  }

  /** Tells and asks; what to look for is said once there is something to be seen. */
  private void say(boolean toBeSeen) {
    String html = new LessonText(session, progress).page(toBeSeen);
    if (!html.equals(said)) {
      boolean samePage = !said.isEmpty();
      said = html;
      text.setText(html);
      if (!samePage || progress.step().isPresent()) {
        scroll.getViewport().setViewPosition(new Point());
      }
    }
  }

  /** Does what the page says, and lets the weeks go by that it wants. */
  private void take() {
    progress.take();
    progress.step().ifPresent(step -> {
      session.change(() -> step.begin(session.laboratory().desk()));
      step.playTo().ifPresent(session.player()::playTo);
    });
    progress.goal().ifPresent(goal -> session.player().playTo(goal.week()));
    refresh();
  }

  /** Shows what can be done next. */
  void refresh() {
    back.setEnabled(progress.at() > 0);
    next.setEnabled(progress.at() + 1 < progress.pages());
    take.setVisible(progress.doesSomething());
    take.setText(session.words().text(progress.goal().isPresent() ? "lesson.playTo" : "lesson.take"));
    boolean open = progress.isOpen(session.laboratory().week());
    boolean playing = session.player().isPlaying();
    take.setEnabled(open && !playing);
    say(!progress.doesSomething() || !open && !playing);
  }
}
