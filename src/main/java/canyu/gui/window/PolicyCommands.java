package canyu.gui.window;

import canyu.laboratory.Laboratory;
import javax.swing.Action;

/**
 * What can be commanded about the policy.
 *
 * @param undo takes the last change back
 * @param redo makes it again
 * @param breach lets the data platform of the community leak that is looked at
 * @param sweep tries ten strengths of one countermeasure or lever
 * @param keep keeps this life to be compared with, and begins again
 */
record PolicyCommands(Action undo, Action redo, Action breach, Action sweep, Action keep) {

  /** Lets only that be commanded which can be done. */
  void refresh(Laboratory laboratory) {
    undo.setEnabled(laboratory.undoable().isPresent());
    redo.setEnabled(laboratory.redoable().isPresent());
    keep.setEnabled(laboratory.week() > 0);
  }
}
