package canyu.laboratory;

import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Levers;
import canyu.parameter.Binder;
import canyu.parameter.ParameterFile;
import canyu.parameter.Variants;
import java.util.List;

/** Every kind of countermeasure as it is if a file gives only its name. */
final class Presets {

  private Presets() {}

  /** All kinds in order of declaration, without the one that sets any lever, which needs to be told which. */
  static List<Countermeasure> all() {
    return Variants.of(Countermeasure.class).values().stream()
        .filter(kind -> kind != Levers.class)
        .map(kind -> (Countermeasure) Binder.bind(ParameterFile.read("presets", "{}"), kind))
        .toList();
  }
}
