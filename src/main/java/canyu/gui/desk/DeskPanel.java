package canyu.gui.desk;

import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Levers;
import canyu.countermeasure.Policy;
import canyu.gui.look.Column;
import canyu.gui.look.ExplanationBox;
import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.gui.play.Session;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.Box;
import javax.swing.JPanel;

/** The policy desk: a switch for every countermeasure, those of the scenario first, and a breach at will. */
public final class DeskPanel extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient Session session;
  private final transient List<CountermeasureRow> rows = new ArrayList<>();
  private final BreachBox breach;
  private transient Policy shown;

  public DeskPanel(Session session) {
    super(new BorderLayout());
    this.session = session;
    WindowWords words = session.words();
    setName("desk");
    ExplanationBox explanation = new ExplanationBox(words.text("desk.hint"));
    breach = new BreachBox(session, explanation);
    Map<Class<?>, Countermeasure> own = ofScenario();
    List<NamedTarget> places = NamedTarget.all(session);
    Column column = new Column();
    column.put(Look.heading(words.text("desk.scenario")));
    own.values().forEach(each -> rows.add(column.put(new CountermeasureRow(session, each, places, explanation))));
    List<Countermeasure> others = session.laboratory().desk().inReach().stream()
        .filter(each -> !own.containsKey(each.getClass())).toList();
    if (!others.isEmpty()) {
      column.put(Look.padded(Look.heading(words.text("desk.others")), 8, 0));
      others.forEach(each -> rows.add(column.put(new CountermeasureRow(session, each, places, explanation))));
    }
    column.add(Box.createVerticalGlue());
    JPanel below = new JPanel(new BorderLayout());
    below.setBackground(Ink.PAPER.colour());
    below.add(breach, BorderLayout.NORTH);
    below.add(explanation, BorderLayout.SOUTH);
    add(column.scrolling(), BorderLayout.CENTER);
    add(below, BorderLayout.SOUTH);
    refresh();
  }

  /** Lets the data platform of the community leak that is looked at; false if there is none. */
  public boolean breach() {
    return breach.cause();
  }

  /** Every kind of countermeasure in the arms of the scenario, as the first of them gives it. */
  private Map<Class<?>, Countermeasure> ofScenario() {
    Map<Class<?>, Countermeasure> kinds = new LinkedHashMap<>();
    session.laboratory().scenario().policies().values().forEach(arm -> arm.countermeasures().stream()
        .filter(each -> !(each instanceof Levers))
        .forEach(each -> kinds.putIfAbsent(each.getClass(), each)));
    return kinds;
  }

  /** Shows how the desk stands, if it stands otherwise than before. */
  public void refresh() {
    breach.refresh();
    Policy policy = session.laboratory().desk().policy();
    if (!policy.equals(shown)) {
      shown = policy;
      rows.forEach(CountermeasureRow::refresh);
      revalidate();
    }
  }
}
