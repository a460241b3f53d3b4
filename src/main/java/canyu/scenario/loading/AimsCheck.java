package canyu.scenario.loading;

import canyu.parameter.Bound;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.Problem;
import canyu.scenario.definition.Outcome;
import canyu.scenario.definition.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether the outcomes of a scenario are there: indicators that are defined, among people who live in the city. */
final class AimsCheck {

  private static final String OUTCOMES = "outcomes";
  private static final String MATTERS = "matters";

  private final Bound<Scenario> scenario;
  private final Optional<LoadedFrame> frame;
  private final Node.Mapping tree;
  private final List<Problem> problems = new ArrayList<>();

  AimsCheck(Bound<Scenario> scenario, Optional<LoadedFrame> frame, Node.Mapping tree) {
    this.scenario = scenario;
    this.frame = frame;
    this.tree = tree;
  }

  /** Everything that does not fit. */
  List<Problem> problems() {
    texts(OUTCOMES, List.class).ifPresent(this::outcomes);
    texts(MATTERS, Map.class).ifPresent(matters -> ((Map<?, ?>) matters).keySet().forEach(key ->
        outcome(MATTERS, MATTERS + ": a key ", String.valueOf(key))));
    return problems;
  }

  private <T> Optional<T> texts(String path, Class<T> type) {
    return scenario.at(path, type);
  }

  private void outcomes(List<?> texts) {
    if (texts.isEmpty()) {
      refuse(OUTCOMES, OUTCOMES + " must name one indicator or more, the most important first");
    }
    Set<Outcome> seen = new HashSet<>();
    for (int k = 0; k < texts.size(); k++) {
      String path = OUTCOMES + "[" + k + "]";
      outcome(path, path + " ", String.valueOf(texts.get(k))).filter(outcome -> !seen.add(outcome)).ifPresent(again ->
          refuse(path, path + " must not be named twice, but '" + again + "' is"));
    }
  }

  private Optional<Outcome> outcome(String path, String said, String text) {
    try {
      Outcome outcome = Outcome.parse(text);
      frame.flatMap(people -> people.refusal(outcome)).ifPresent(message -> refuse(path, said + message));
      return Optional.of(outcome);
    } catch (IllegalArgumentException wrong) {
      refuse(path, said + wrong.getMessage());
      return Optional.empty();
    }
  }

  private void refuse(String path, String message) {
    problems.add(new Problem(tree.at(path).map(Node::origin).orElseGet(this::origin), message));
  }

  private Origin origin() {
    return tree.at(OUTCOMES).map(Node::origin).orElse(tree.origin());
  }
}
