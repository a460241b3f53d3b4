package canyu.exploration.optimisation.file;

import canyu.exploration.optimisation.space.Dose;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import java.util.Optional;

/**
 * A countermeasure as the file of a question writes it, with the lines from which it comes.
 *
 * @param settings what is said of it
 * @param targets the targets to choose from, if there are any
 */
record MeasureNode(String kind, Origin origin, Node.Mapping settings, Optional<Node.Sequence> targets) {

  private static final String MEASURE = "measure";

  /** The countermeasure of a choice that is right, by its number. */
  static MeasureNode of(Node.Mapping tree, int option) {
    Node choice = tree.at("choose[" + option + "]").orElseThrow();
    Node measure = choice instanceof Node.Mapping mapping ? mapping.at(MEASURE).orElseThrow() : choice;
    Optional<Node.Sequence> targets = Optional.of(choice).filter(Node.Mapping.class::isInstance)
        .flatMap(node -> ((Node.Mapping) node).at("targets")).map(node -> (Node.Sequence) node);
    if (measure instanceof Node.Scalar name) {
      return new MeasureNode(name.text(), name.origin(), Node.Mapping.empty(name.origin()), targets);
    }
    Node.Mapping named = (Node.Mapping) measure;
    String kind = named.entries().keySet().iterator().next();
    Node settings = named.entries().get(kind);
    return new MeasureNode(kind, named.keyOrigin(kind),
        settings instanceof Node.Mapping mapping ? mapping : Node.Mapping.empty(settings.origin()), targets);
  }

  /** The same as strong, from when and where a dose says. */
  MeasureNode with(Choice choice, Dose dose) {
    Node.Mapping chosen = settings.with("strength", origin, number(dose.strength()));
    if (choice.start().isPresent()) {
      chosen = chosen.with("from", origin, number(dose.start()));
    }
    if (targets.isPresent() && !targets.get().elements().isEmpty()) {
      chosen = chosen.with("target", origin, targets.get().elements().get(dose.target()));
    }
    return new MeasureNode(kind, origin, chosen, targets);
  }

  /** A number that was chosen comes from where the countermeasure is named. */
  private Node number(double value) {
    return new Node.Computed(origin, value);
  }

  /** As a scenario has it. */
  Node.Mapping node() {
    return Node.Mapping.empty(origin).with(kind, origin, settings);
  }
}
