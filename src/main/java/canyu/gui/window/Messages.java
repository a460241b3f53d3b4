package canyu.gui.window;

import canyu.gui.look.WindowWords;
import canyu.report.words.Complaint;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** What the window says in dialogs. */
final class Messages {

  private Messages() {}

  /** Asks whether the city may go that has lived so far. */
  static boolean confirms(Component over, WindowWords words) {
    return JOptionPane.showConfirmDialog(over, words.text("discard.question"), words.text("discard.title"),
        JOptionPane.OK_CANCEL_OPTION, JOptionPane.QUESTION_MESSAGE) == JOptionPane.OK_OPTION;
  }

  /** Says what is wrong, in the same words as the command line. */
  static void problem(Component over, WindowWords words, Throwable problem) {
    problem(over, words, Complaint.about(problem)
        .orElse(problem instanceof IllegalArgumentException ? problem.getMessage() : problem.toString()));
  }

  /** Says what is wrong, given in words; there may be no window yet over which it is said. */
  static void problem(Component over, WindowWords words, String said) {
    JTextArea text = new JTextArea(said);
    text.setName("problem");
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 12));
    JScrollPane scroll = new JScrollPane(text);
    scroll.setPreferredSize(new Dimension(620, 160));
    JOptionPane.showMessageDialog(over, scroll, words.text("problem.title"), JOptionPane.ERROR_MESSAGE);
  }
}
