package canyu.laboratory;

import canyu.countermeasure.Cost;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Target;
import canyu.parameter.Binder;
import canyu.parameter.Digits;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import canyu.parameter.ParameterYaml;
import canyu.parameter.Variants;
import java.util.Optional;

/** A countermeasure of any kind with some settings changed; they are read as strictly as those of a file. */
record Revision(Class<? extends Record> kind, Node.Mapping settings) {

  static Revision of(Countermeasure countermeasure) {
    String name = Names.decapitalised(countermeasure.getClass());
    return new Revision(Variants.of(Countermeasure.class).get(name),
        ParameterFile.read(name, ParameterYaml.write(countermeasure)));
  }

  /**
   * With one setting changed.
   *
   * @param path such as {@code usability} or {@code cost.weekly}
   * @param yaml the value, as a file has it
   */
  Revision with(String path, String yaml) {
    return new Revision(kind, settings.withValue(path, yaml, Names.decapitalised(kind)));
  }

  Revision from(int week) {
    return with("from", String.valueOf(week));
  }

  Revision until(Optional<Integer> week) {
    return with("until", week.map(String::valueOf).orElse("null"));
  }

  Revision at(Target target) {
    return with("target", ParameterYaml.write(target));
  }

  /** In full force from its first week, at a cost. */
  Revision goingOn(Cost cost) {
    return with("ramp", "0")
        .with("cost.setUp", Digits.of(cost.setUp()))
        .with("cost.perResidentReached", Digits.of(cost.perResidentReached()));
  }

  /**
   * The countermeasure.
   *
   * @throws ParameterException if a setting is unknown or out of its range
   */
  Countermeasure countermeasure() {
    return (Countermeasure) Binder.bind(settings, kind);
  }

  /** The same countermeasure with a last week. */
  static Countermeasure ended(Countermeasure countermeasure, int lastWeek) {
    return of(countermeasure).until(Optional.of(lastWeek)).countermeasure();
  }
}
