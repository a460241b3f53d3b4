package canyu.desk.play;

import canyu.parameter.About;
import canyu.parameter.Binder;
import canyu.parameter.Node;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import canyu.parameter.Problem;
import canyu.scenario.draw.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody has set at the desk, in the language of scenarios: one policy or two, what happens, what is assumed, and
 * in cities of which size.
 *
 * @param policies the countermeasures of each policy by the name of its arm, as a file lists them
 * @param events what happens in every life; what the scenario says where left out
 * @param assumptions parameters by their path, in place of those that cities draw; empty where they draw
 * @param size of the cities
 */
public record DeskState(Map<String, Node> policies, Optional<Node> events, Map<String, Double> assumptions, Size size) {

  /** The name of the arm that is made at the desk. */
  public static final String POLICY = "my policy";

  /** The name of the arm beside it, if there is one. */
  public static final String BESIDE = "the other policy";

  private static final String NAME = "desk";
  private static final int LARGEST = 65_536;
  private static final Set<String> KEYS = Set.of("policy", "beside", "events", "assumptions");

  /** How large cities are and how long they live; as the desk usually has them where left out. */
  public record Size(
      @About(value = "residents of a city", unit = "residents", min = 100, max = 20000)
      Optional<Integer> residents,
      @About(value = "weeks that are compared", unit = "weeks", min = 1, max = 520)
      Optional<Integer> weeks) {}

  /**
   * Reads a state from JSON, which is YAML.
   *
   * @throws ParameterException saying everything that is wrong with its shape; what countermeasures say is checked with
   *     the scenario
   */
  public static DeskState read(String json) {
    Node.Mapping tree = ParameterFile.read(NAME, json, LARGEST);
    Node.Mapping others = tree;
    for (String key : KEYS) {
      others = others.without(key);
    }
    Size size = Binder.bind(others, Size.class);
    Map<String, Node> policies = new LinkedHashMap<>();
    policies.put(POLICY, tree.at("policy").orElseGet(() -> new Node.Sequence(tree.origin(), List.of())));
    tree.at("beside").ifPresent(beside -> policies.put(BESIDE, beside));
    return new DeskState(policies, tree.at("events"), tree.at("assumptions").map(DeskState::assumed).orElse(Map.of()), size);
  }

  /** The same in the cities of the desk as they usually are, with the first policy alone and nothing assumed. */
  public DeskState alone() {
    return new DeskState(Map.of(POLICY, policies.get(POLICY)), Optional.empty(), Map.of(), new Size(Optional.empty(), Optional.empty()));
  }

  private static Map<String, Double> assumed(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      throw new ParameterException(node.origin(), "assumptions must be a mapping of parameters, but is " + node.inWords());
    }
    Set<String> known = new TreeSet<>();
    Parameters.numbers().forEach(number -> known.add(number.path()));
    Map<String, Double> values = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    mapping.entries().forEach((path, value) -> {
      if (!known.contains(path)) {
        problems.add(new Problem(value.origin(), path + " is no parameter"));
      } else if (value instanceof Node.Scalar number && number.isNumber()) {
        values.put(path, Double.parseDouble(number.text()));
      } else {
        problems.add(new Problem(value.origin(), path + " must be a number, but is " + value.inWords()));
      }
    });
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
    return values;
  }
}
