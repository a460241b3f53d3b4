package canyu.report.run;

import canyu.parameter.Node;
import canyu.parameter.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The numbers a scenario rests on, and where each comes from. */
public record Sources(List<Entry> entries) {

  /** A number at its path below the root of the scenario. */
  record Entry(String path, Sourced number) {}

  /** All levers and all parameters. */
  static Sources of(Node.Mapping tree) {
    List<Entry> entries = new ArrayList<>();
    for (String root : List.of("levers", "parameters")) {
      if (tree.entries().get(root) instanceof Node.Mapping mapping) {
        add(entries, root, mapping);
      }
    }
    return new Sources(entries);
  }

  private static void add(List<Entry> entries, String path, Node.Mapping mapping) {
    for (Map.Entry<String, Node> child : mapping.entries().entrySet()) {
      String below = path + "." + child.getKey();
      Sourced.at(mapping, child.getKey()).ifPresentOrElse(number -> entries.add(new Entry(below, number)), () -> {
        if (child.getValue() instanceof Node.Mapping deeper) {
          add(entries, below, deeper);
        }
      });
    }
  }

  /** Those that come from somewhere. */
  List<Entry> from(String source) {
    return entries.stream().filter(entry -> entry.number().source().equals(source)).toList();
  }

  /** Where they come from, each once, in order of appearance. */
  List<String> all() {
    return entries.stream().map(entry -> entry.number().source()).distinct().toList();
  }
}
