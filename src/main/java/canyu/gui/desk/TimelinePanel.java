package canyu.gui.desk;

import canyu.city.Lever;
import canyu.gui.look.HtmlPane;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.gui.play.Session;
import canyu.laboratory.Timeline;
import canyu.parameter.Names;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.Action;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** What was done and what happened, week by week, and the button that makes a scenario of it. */
public final class TimelinePanel extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient Session session;
  private final DefaultListModel<String> lines = new DefaultListModel<>();
  private transient List<Timeline.Action> shown = List.of();

  public TimelinePanel(Session session, Action save) {
    super(new BorderLayout());
    this.session = session;
    setName("timeline");
    JList<String> list = new JList<>(lines);
    list.setName("timeline.list");
    list.setFixedCellHeight(26);
    JScrollPane scroll = new JScrollPane(list);
    scroll.setBorder(null);
    JPanel below = new JPanel(new FlowLayout(FlowLayout.LEFT, 8, 8));
    below.add(new JButton(save));
    add(Look.padded(hint(), 8, 10), BorderLayout.NORTH);
    add(scroll, BorderLayout.CENTER);
    add(below, BorderLayout.SOUTH);
    lines.addElement(session.words().text("timeline.nothing"));
    refresh();
  }

  private HtmlPane hint() {
    HtmlPane hint = new HtmlPane("timeline.hint");
    hint.say("<span style='color:#6b7280'>" + WindowWords.escaped(session.words().text("timeline.hint")) + "</span>");
    return hint;
  }

  /** Shows what has been added. */
  public void refresh() {
    List<Timeline.Action> actions = session.laboratory().desk().timeline().actions();
    if (!actions.equals(shown)) {
      shown = actions;
      lines.clear();
      actions.forEach(action -> lines.addElement(line(action)));
      if (actions.isEmpty()) {
        lines.addElement(session.words().text("timeline.nothing"));
      }
    }
  }

  private String line(Timeline.Action action) {
    WindowWords words = session.words();
    return " " + words.text("timeline.line", action.week(), WindowWords.capitalised(subject(action.subject())),
        words.of("timeline", action.what())) + details(action).map(detail -> words.text("format.comma") + detail)
        .collect(Collectors.joining());
  }

  /** Where it is, and how strong; nothing of what is switched off. */
  private Stream<String> details(Timeline.Action action) {
    if (action.what() == Timeline.What.SWITCHED_OFF) {
      return Stream.empty();
    }
    Stream<String> strength = action.strength().stream().mapToObj(share -> session.words().percent(share));
    return Stream.concat(Stream.of(NamedTarget.of(action.where(), session).name()), strength);
  }

  private String subject(String name) {
    WindowWords words = session.words();
    Object lever = Names.constants(Lever.class).get(name);
    if (lever != null) {
      return new LeverNames(words).alone((Lever) lever);
    }
    return words.find("countermeasure." + name).or(() -> words.find("event." + name)).orElse(name);
  }
}
