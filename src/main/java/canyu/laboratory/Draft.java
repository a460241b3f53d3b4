package canyu.laboratory;

import canyu.parameter.Binder;
import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import canyu.parameter.ParameterYaml;
import canyu.scenario.definition.Scenario;
import java.util.Map;

/** A scenario in which some settings are replaced. */
record Draft(Node.Mapping tree) {

  private static final String LABORATORY = "laboratory";

  static Draft of(Scenario scenario) {
    return new Draft(ParameterFile.read(LABORATORY, ParameterYaml.write(scenario)));
  }

  /** With a whole number in a place. */
  Draft with(String path, long value) {
    return new Draft(tree.withValue(path, String.valueOf(value), LABORATORY));
  }

  /** With a text in a place. */
  Draft with(String path, String text) {
    return new Draft(tree.withValue(path, "'" + text.replace("'", "''") + "'", LABORATORY));
  }

  /** With a whole mapping or list of what records may hold under a key. */
  Draft with(String key, Object mapOrList) {
    Node.Mapping written = ParameterFile.read(LABORATORY, ParameterYaml.write(Map.of(key, mapOrList)));
    return new Draft(tree.with(key, tree.origin(), written.entries().get(key)));
  }

  /** Without a setting that may be left out. */
  Draft without(String path) {
    return new Draft(tree.withValue(path, "null", LABORATORY));
  }

  Scenario scenario() {
    return Binder.bind(tree, Scenario.class);
  }
}
