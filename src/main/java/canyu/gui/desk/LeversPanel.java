package canyu.gui.desk;

import canyu.gui.look.Column;
import canyu.gui.look.ExplanationBox;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.gui.play.Session;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Box;
import javax.swing.JPanel;

/** Every lever as a slider, grouped by what it does. */
public final class LeversPanel extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient List<LeverRow> rows = new ArrayList<>();

  public LeversPanel(Session session) {
    super(new BorderLayout());
    setName("levers");
    WindowWords words = session.words();
    ExplanationBox explanation = new ExplanationBox(words.text("levers.hint"));
    Column column = new Column();
    LeverNames.groups().forEach((group, levers) -> {
      column.put(Look.padded(Look.heading(WindowWords.capitalised(words.text(group))), 4, 0));
      levers.forEach(lever -> rows.add(column.put(new LeverRow(session, lever, explanation))));
      column.add(Box.createVerticalStrut(6));
    });
    column.add(Box.createVerticalGlue());
    add(column.scrolling(), BorderLayout.CENTER);
    add(explanation, BorderLayout.SOUTH);
    refresh();
  }

  /** Shows where the levers stand. */
  public void refresh() {
    rows.forEach(LeverRow::refresh);
  }
}
