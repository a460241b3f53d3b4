package canyu.gui.inspector;

import canyu.city.Community;
import canyu.gui.city.ShownLife;
import canyu.gui.look.Column;
import canyu.gui.look.HtmlPane;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.gui.play.Session;
import canyu.laboratory.Laboratory;
import canyu.laboratory.ResidentLife;
import java.awt.BorderLayout;
import java.util.OptionalInt;
import javax.swing.Box;
import javax.swing.JLabel;
import javax.swing.JPanel;

/**
 * Who was clicked: a resident or a community under the policy, with the same one under the policy that was kept beside it
 * if its map is shown, else in the status quo.
 */
public final class InspectorPanel extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient Session session;
  private final HtmlPane title = new HtmlPane("inspector.title");
  private final JLabel barriersTitle;
  private final BarrierBars barriers;
  private final HtmlPane facts = new HtmlPane("inspector.facts");
  private final HtmlPane balance = new HtmlPane("inspector.balance");
  private final JLabel pastTitle;
  private final HtmlPane past = new HtmlPane("inspector.past");

  public InspectorPanel(Session session) {
    super(new BorderLayout());
    this.session = session;
    WindowWords words = session.words();
    setName("inspector");
    barriersTitle = Look.padded(Look.heading(words.text("resident.barriers")), 6, 0);
    barriers = new BarrierBars(words);
    pastTitle = Look.padded(Look.heading(words.text("resident.past")), 6, 0);
    Column column = new Column();
    column.put(title);
    column.put(Look.padded(facts, 6, 0));
    column.put(barriersTitle);
    column.put(barriers);
    column.put(balance);
    column.put(pastTitle);
    column.put(past);
    column.add(Box.createVerticalGlue());
    add(column.scrolling(), BorderLayout.CENTER);
    refresh();
  }

  /** Shows them as they are this week. */
  public void refresh() {
    OptionalInt resident = session.scene().resident();
    OptionalInt community = session.scene().community();
    boolean person = resident.isPresent();
    barriersTitle.setVisible(person);
    barriers.setVisible(person);
    balance.setVisible(person);
    pastTitle.setVisible(person);
    past.setVisible(person);
    if (person) {
      showResident(resident.getAsInt());
    } else if (community.isPresent()) {
      showCommunity(community.getAsInt());
    } else {
      title.say("<span style='color:#6b7280'>" + WindowWords.escaped(session.words().text("inspector.hint")) + "<br><br>"
          + WindowWords.escaped(session.words().text("city.map.tip")) + "</span>");
      facts.say("");
    }
  }

  private void showResident(int number) {
    Laboratory laboratory = session.laboratory();
    ResidentLife policy = laboratory.arm().resident(number);
    ShownLife other = session.scene().compared();
    ResidentLife without = other.of(laboratory).resident(number);
    ResidentText text = new ResidentText(session.words(), policy, without, other.word());
    title.say(text.person());
    facts.say(text.facts());
    barriers.show(policy, without);
    balance.say(text.balance());
    past.say(text.past());
  }

  private void showCommunity(int number) {
    Laboratory laboratory = session.laboratory();
    Community community = laboratory.arm().city().communities().all().get(number);
    ShownLife other = session.scene().compared();
    CommunityText text = new CommunityText(session.words(), laboratory.arm().community(community),
        other.of(laboratory).community(community), other.word());
    title.say(text.title());
    facts.say(text.facts());
  }
}
