package canyu.gui.city;

import canyu.gui.look.Ink;
import canyu.laboratory.Laboratory;
import canyu.laboratory.Life;
import java.util.List;
import java.util.stream.Stream;

/** The lives of a city of which one can look at the map. */
public enum ShownLife {
  POLICY("city.policy", Ink.BLUE),
  STATUS_QUO("city.statusQuo", Ink.QUIET),
  KEPT("city.kept", Ink.VERMILION);

  private final String word;
  private final Ink ink;

  ShownLife(String word, Ink ink) {
    this.word = word;
    this.ink = ink;
  }

  /** Those that there are. */
  static List<ShownLife> in(Laboratory laboratory) {
    return Stream.of(values()).filter(life -> life != KEPT || laboratory.keptAgain().isPresent()).toList();
  }

  /** The life itself. */
  public Life of(Laboratory laboratory) {
    return switch (this) {
      case POLICY -> laboratory.arm();
      case STATUS_QUO -> laboratory.statusQuo();
      case KEPT -> laboratory.keptAgain().orElseThrow();
    };
  }

  /** The key of the words for it. */
  public String word() {
    return word;
  }

  /** The colour in which charts and words tell of it. */
  public Ink ink() {
    return ink;
  }
}
