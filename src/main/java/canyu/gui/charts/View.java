package canyu.gui.charts;

import canyu.gui.look.Ink;
import canyu.laboratory.Laboratory;
import java.util.ArrayList;
import java.util.List;

/**
 * What all charts of the window show at a time.
 *
 * @param split whom they tell apart
 * @param fan whether small cities stand behind the lives of everybody
 * @param close whether axes end where the lines do, however small the waves
 */
record View(Split split, boolean fan, boolean close) {

  static final View FIRST = new View(Split.NONE, true, false);

  View of(Split other) {
    return new View(other, fan, close);
  }

  View withFan(boolean wanted) {
    return new View(split, wanted, close);
  }

  View close(boolean wanted) {
    return new View(split, fan, wanted);
  }

  /** What is drawn, from behind. */
  List<Line> lines(Laboratory laboratory) {
    List<Line> lines = new ArrayList<>();
    if (split.equals(Split.NONE)) {
      if (fan) {
        lines.addAll(new FanLines(laboratory.fan()).lines());
      }
      laboratory.kept().ifPresent(kept ->
          lines.add(Line.policy(new KeptLife(kept, laboratory.keptAgain().orElseThrow()), Ink.VERMILION)));
    }
    lines.addAll(split.lines(laboratory));
    return lines;
  }
}
