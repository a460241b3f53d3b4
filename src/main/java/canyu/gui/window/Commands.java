package canyu.gui.window;

import canyu.gui.look.WindowWords;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.Icon;
import javax.swing.KeyStroke;

/**
 * What can be commanded from buttons, menus and keys alike.
 *
 * @param play plays or pauses
 * @param step lives through one week
 * @param restart begins again in the same city
 * @param otherCity begins again in another city
 * @param saveScenario saves what was lived through as a scenario
 */
record Commands(Action play, Action step, Action restart, Action otherCity, Action saveScenario) {

  /** A command with its words, key and sign. */
  static Action command(WindowWords words, String key, String keyStroke, Icon sign, Runnable act) {
    Action action = new AbstractAction() {
      private static final long serialVersionUID = 1L;

      @Override
      public void actionPerformed(ActionEvent event) {
        act.run();
      }
    };
    String named = words.text(key);
    int mnemonic = named.indexOf('&');
    action.putValue(Action.NAME, named.replace("&", ""));
    if (mnemonic >= 0) {
      action.putValue(Action.MNEMONIC_KEY, (int) Character.toUpperCase(named.charAt(mnemonic + 1)));
    }
    if (keyStroke != null) {
      action.putValue(Action.ACCELERATOR_KEY, KeyStroke.getKeyStroke(keyStroke));
    }
    action.putValue(Action.SMALL_ICON, sign);
    action.putValue(Action.SHORT_DESCRIPTION, named.replace("&", ""));
    action.putValue(Action.ACTION_COMMAND_KEY, key);
    return action;
  }
}
