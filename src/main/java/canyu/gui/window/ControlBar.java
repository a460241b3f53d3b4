package canyu.gui.window;

import canyu.gui.look.ChoiceBox;
import canyu.gui.look.Glyph;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.gui.look.WrapLayout;
import canyu.gui.play.Session;
import canyu.gui.play.Speed;
import canyu.laboratory.Laboratory;
import canyu.report.words.Labels;
import canyu.scenario.definition.Scenario;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The bar at the top: play, pause, step, begin again, how fast, with which arm, and what week it is. */
final class ControlBar extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient Session session;
  private final transient WindowWords words;
  private final transient PolicyCommands policy;
  private final JButton play;
  private final JLabel week = new JLabel();
  private final JLabel speed = Look.quiet("");

  /**
   * @param policy what stands beside it in the bar, and is refreshed with it
   * @param beginWith begins again with the countermeasures of an arm
   */
  ControlBar(Session session, Commands commands, PolicyCommands policy, Consumer<String> beginWith, SpeedChoice speeds) {
    super(new WrapLayout(FlowLayout.LEFT, 2, 4));
    this.session = session;
    this.words = session.words();
    this.policy = policy;
    setOpaque(false);
    setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
    play = button(commands.play(), "play");
    add(play);
    add(Box.createHorizontalStrut(4));
    add(button(commands.step(), "step"));
    add(Box.createHorizontalStrut(4));
    add(button(commands.restart(), "restart"));
    add(Box.createHorizontalStrut(12));
    add(button(policy.undo(), "undo"));
    add(Box.createHorizontalStrut(4));
    add(button(policy.redo(), "redo"));
    add(Box.createHorizontalStrut(16));
    week.setName("week");
    week.setFont(Look.font(Font.BOLD, 15));
    week.setPreferredSize(new Dimension(110, 24));
    add(week);
    add(Look.quiet(words.text("bar.speed")));
    add(Box.createHorizontalStrut(6));
    add(speeds(speeds));
    add(Box.createHorizontalStrut(8));
    speed.setPreferredSize(new Dimension(100, 20));
    add(speed);
    add(Box.createHorizontalStrut(16));
    add(Look.quiet(words.text("bar.arm")));
    add(Box.createHorizontalStrut(6));
    add(arms(beginWith));
    show(session.laboratory().week());
  }

  private static JButton button(Action action, String name) {
    JButton button = new JButton(action);
    button.setName(name);
    button.setFocusable(false);
    button.setText(null);
    button.setPreferredSize(new Dimension(40, 30));
    button.setMaximumSize(new Dimension(40, 30));
    return button;
  }

  /**
   * How fast it goes.
   *
   * @param first at the beginning
   * @param chosen what happens when somebody chooses another speed
   */
  record SpeedChoice(Speed first, Consumer<Speed> chosen) {}

  private ChoiceBox<Speed> speeds(SpeedChoice choice) {
    ChoiceBox<Speed> speeds = new ChoiceBox<>("speed", List.of(Speed.values()), speed -> words.of("speed", speed));
    speeds.setSelectedItem(choice.first());
    speeds.addActionListener(chosen -> choice.chosen().accept(speeds.chosen()));
    speeds.setMaximumSize(speeds.getPreferredSize());
    return speeds;
  }

  private ChoiceBox<String> arms(Consumer<String> beginWith) {
    Labels labels = session.labels();
    ChoiceBox<String> arms = new ChoiceBox<>("arm", Laboratory.arms(session.laboratory().scenario()),
        arm -> Scenario.STATUS_QUO.equals(arm) ? words.text("bar.noArm") : labels.shipped(arm));
    arms.setSelectedItem(session.laboratory().armName());
    arms.addActionListener(chosen -> beginWith.accept(arms.chosen()));
    arms.setMaximumSize(new Dimension(260, arms.getPreferredSize().height));
    return arms;
  }

  /** Shows that a week has passed, and whether the weeks go on. */
  void show(int number) {
    boolean playing = session.player().isPlaying();
    policy.refresh(session.laboratory());
    week.setText(words.text("bar.week", number));
    play.setIcon(playing ? Glyph.PAUSE : Glyph.PLAY);
    play.setToolTipText(words.text(playing ? "bar.pause.tip" : "bar.play.tip"));
    speed.setText(playing ? words.text("bar.measured", words.decimals(session.player().measuredSpeed(), 0)) : "");
  }
}
