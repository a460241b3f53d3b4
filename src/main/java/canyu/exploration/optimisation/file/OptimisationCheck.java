package canyu.exploration.optimisation.file;

import canyu.exploration.optimisation.objective.Objective;
import canyu.exploration.optimisation.objective.OutcomeLimit;
import canyu.indicator.Indicator;
import canyu.parameter.Bound;
import canyu.parameter.Node;
import canyu.parameter.Problem;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must fit together in a question for the best mixes beyond each value by itself. */
final class OptimisationCheck {

  private static final int LEAST_MIXES = 10;

  private final Bound<Optimisation> bound;
  private final Optional<LoadedScenario> scenario;
  private final Node.Mapping tree;
  private final List<Problem> problems = new ArrayList<>();

  OptimisationCheck(Bound<Optimisation> bound, Optional<LoadedScenario> scenario, Node.Mapping tree) {
    this.bound = bound;
    this.scenario = scenario;
    this.tree = tree;
  }

  /** Everything that does not fit. */
  List<Problem> problems() {
    bound.all(Choice.class).forEach(this::choice);
    bound.at("choose", List.class).filter(choices -> choices.isEmpty()).ifPresent(nothing ->
        refuse("choose", "must name one countermeasure or more"));
    bound.at("objectives", List.class).ifPresent(objectives -> objectives(objectives.size()));
    bound.all(OutcomeLimit.class).forEach((path, limit) -> {
      outcome(path + ".outcome", limit.outcome()).filter(outcome -> outcome.indicator() == Indicator.COST).ifPresent(cost ->
          refuse(path + ".outcome", "must not be the cost, which limits.budget limits"));
    });
    bound.at("runs", Integer.class).ifPresent(runs -> bound.at("futures", Optimisation.Draws.class).ifPresent(draws ->
        runs(runs, draws.searched() * draws.cities())));
    return problems;
  }

  private void choice(String path, Choice choice) {
    if (!choice.measure().terms().isPlain()) {
      refuse(path + ".measure", "must have neither phases nor 'when', since its strength and its start are chosen and its"
          + " cost must be known without a run");
    }
    choice.strengths().stream().filter(strength -> !(strength > 0 && strength <= 1)).findFirst().ifPresent(strength ->
        refuse(path + ".strength", "must be more than 0 and at most 1, since every mix may do without the countermeasure, but"
            + " one value is " + strength));
    choice.starts().stream().filter(week -> week < 1 || week != Math.rint(week)).findFirst().ifPresent(week ->
        refuse(path + ".start", "must be whole weeks from 1, but one value is " + week));
  }

  private void objectives(int number) {
    Set<Outcome> seen = new HashSet<>();
    boolean uncertain = false;
    for (int k = 0; k < number; k++) {
      String path = "objectives[" + k + "]";
      Objective objective = bound.at(path, Objective.class).orElseThrow();
      Optional<Outcome> outcome = outcome(path, objective.outcome());
      outcome.filter(again -> !seen.add(again)).ifPresent(again ->
          refuse(path, "must be about something else than the others, but is about '" + again + "' again"));
      boolean cost = outcome.filter(about -> about.indicator() == Indicator.COST).isPresent();
      if (cost && !(objective instanceof Objective.Least)) {
        refuse(path, "must ask for the least cost, as in 'least: cost'");
      }
      uncertain |= outcome.isEmpty() || !cost;
    }
    if (!uncertain) {
      refuse("objectives", "must name one outcome or more that is not the cost");
    }
  }

  private Optional<Outcome> outcome(String path, String text) {
    try {
      Outcome outcome = Outcome.parse(text);
      scenario.flatMap(loaded -> loaded.people().refusal(outcome)).ifPresent(message -> refuse(path, message));
      return Optional.of(outcome);
    } catch (IllegalArgumentException wrong) {
      refuse(path, wrong.getMessage());
      return Optional.empty();
    }
  }

  private void runs(int runs, int cities) {
    if (runs < (long) LEAST_MIXES * cities) {
      refuse("runs", "must be " + (long) LEAST_MIXES * cities + " or more, so that " + LEAST_MIXES + " mixes can be tried in "
          + cities + " cities each, but are " + runs);
    }
  }

  private void refuse(String path, String message) {
    problems.add(new Problem(
        tree.at(path).or(() -> tree.at(path.replaceFirst("\\.[^.]*$", ""))).map(Node::origin).orElse(tree.origin()),
        path, path + " " + message));
  }
}
