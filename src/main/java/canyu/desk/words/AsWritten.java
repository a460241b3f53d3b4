package canyu.desk.words;

import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Levers;
import canyu.parameter.Binder;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import canyu.parameter.ParameterYaml;
import canyu.parameter.Variants;
import canyu.scenario.event.Event;
import java.util.List;
import java.util.Map;

/** Countermeasures and events as one would write them: what is as usual is left out. */
final class AsWritten {

  private static final String NAME = "desk";

  private AsWritten() {}

  /** A countermeasure that says nothing but its kind. */
  static Countermeasure usual(Class<? extends Record> kind) {
    return (Countermeasure) Binder.bind(ParameterFile.read(NAME, "{}"), kind);
  }

  static List<Node> of(List<Countermeasure> countermeasures) {
    return countermeasures.stream().map(AsWritten::of).toList();
  }

  private static Node of(Countermeasure countermeasure) {
    String kind = Names.decapitalised(countermeasure.getClass());
    Node.Mapping all = tree(countermeasure);
    Node.Mapping settings = all;
    if (!(countermeasure instanceof Levers)) {
      Node.Mapping usual = tree(usual(Variants.of(Countermeasure.class).get(kind)));
      for (Map.Entry<String, Node> each : all.entries().entrySet()) {
        Node before = usual.entries().get(each.getKey());
        settings = before != null && ParameterYaml.write(before).equals(ParameterYaml.write(each.getValue()))
            ? settings.without(each.getKey()) : settings;
      }
    }
    return Node.Mapping.empty(all.origin()).with(kind, all.origin(), settings);
  }

  private static Node.Mapping tree(Countermeasure countermeasure) {
    return ParameterFile.read(NAME, ParameterYaml.write(countermeasure));
  }

  static Node events(List<Event> events) {
    return ParameterFile.read(NAME, ParameterYaml.write(Map.of("events", events))).at("events").orElseThrow();
  }
}
