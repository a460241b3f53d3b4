package canyu.intake;

import canyu.dataset.Dataset;
import canyu.parameter.Binder;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterFile;
import canyu.parameter.Problem;
import java.nio.file.Path;

/**
 * A plan as it stands in its file.
 *
 * @param file the file
 * @param tree what it says, with its lines
 */
public record PlanFile(Path file, Node.Mapping tree, ImportPlan plan) {

  /**
   * Reads a plan.
   *
   * @throws canyu.parameter.ParameterException saying everything that is wrong, by line
   */
  public static PlanFile read(Path file) {
    Node.Mapping tree = ParameterFile.read(file);
    return new PlanFile(file, tree, Binder.bind(tree, ImportPlan.class));
  }

  /** Reads the data that it names. */
  public Dataset data() {
    return Dataset.read(tree.keyOrigin("data").beside(plan.data()), plan.encoding(), plan.sheet());
  }

  /** What is wrong with something in it. */
  Problem wrong(String path, String message) {
    return new Problem(origin(path), path + " " + message);
  }

  private Origin origin(String path) {
    return tree.at(path).map(Node::origin).orElse(tree.origin());
  }
}
