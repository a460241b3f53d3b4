package canyu.exploration.optimisation.result;

import canyu.exploration.optimisation.file.LoadedOptimisation;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterYaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The mixes as scenarios that can be run: one file each, and beside them a baseline, which is the scenario that was asked
 * about without its arms.
 *
 * @param folder where they are going to be; files that they name are found from there
 */
public record MixScenarios(LoadedOptimisation loaded, Path folder) {

  /** The name under which every scenario finds what it does not say itself. */
  public static final String BASELINE = "baseline.yaml";

  private static final List<String> PATHS = List.of("survey", "population.frame", "parameters.posterior");
  private static final Origin HERE = new Origin("mix", 0);

  /** The text of every file by its name. */
  public Map<String, String> files(List<Finalist> finalists) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(BASELINE, ParameterYaml.write(baseline()));
    finalists.forEach(finalist -> files.put(name(finalist), ParameterYaml.write(scenario(finalist))));
    return files;
  }

  /** The name of the file of a mix. */
  public static String name(Finalist finalist) {
    return "mix-" + finalist.number() + ".yaml";
  }

  private Node.Mapping baseline() {
    Node.Mapping tree = loaded.asked().tree().with("arms", HERE, Node.Mapping.empty(HERE));
    for (String path : PATHS) {
      if (tree.at(path).orElse(null) instanceof Node.Scalar named) {
        tree = tree.withValue(path, '"' + fromFolder(named) + '"', path);
      }
    }
    return tree;
  }

  /** A file that is there, as it is found from the folder; else the name under which it was shipped. */
  private String fromFolder(Node.Scalar named) {
    Path file = named.origin().beside(named.text()).toAbsolutePath();
    return Files.exists(file)
        ? folder.toAbsolutePath().normalize().relativize(file.normalize()).toString().replace('\\', '/') : named.text();
  }

  private Node.Mapping scenario(Finalist finalist) {
    List<Node> measures = finalist.mix().doses().stream().map(loaded::written).toList();
    Node.Mapping arms = Node.Mapping.empty(HERE)
        .with("mix " + finalist.number(), HERE, new Node.Sequence(HERE, measures));
    return Node.Mapping.empty(HERE)
        .with("title", HERE, text(loaded.optimisation().title() + " – mix " + finalist.number()))
        .with("arms", HERE, arms);
  }

  private static Node text(String words) {
    return new Node.Written(HERE, words, Node.Kind.TEXT);
  }
}
