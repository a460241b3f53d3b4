package canyu.exploration.explorer;

import canyu.countermeasure.Countermeasure;
import canyu.exploration.optimisation.space.Dose;
import canyu.exploration.optimisation.space.Mix;
import canyu.exploration.optimisation.space.Space;
import canyu.scenario.definition.Plan;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.review.ExpectedCost;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What mixes may be made of: the countermeasures of the arms of a scenario.
 *
 * @param pieces in the order in which arms have them first
 */
public record Repertoire(LoadedScenario loaded, List<Piece> pieces) {

  /** The countermeasures of all arms, each once. */
  public static Repertoire of(LoadedScenario loaded) {
    int weeks = loaded.scenario().time().weeks();
    Map<String, Piece> pieces = new LinkedHashMap<>();
    loaded.scenario().armNames().forEach(arm -> loaded.scenario().countermeasures(arm).forEach(measure -> {
      Piece piece = Piece.of(measure, arm, weeks);
      pieces.merge(piece.essence(), piece, Piece::or);
    }));
    return new Repertoire(loaded, List.copyOf(pieces.values()));
  }

  /** All mixes that they make. */
  public Space space() {
    return new Space(pieces.stream().map(Piece::option).toList());
  }

  /** How many numbers say what a mix is. */
  int coordinates() {
    return pieces.stream().mapToInt(piece -> piece.isTimed() ? 2 : 1).sum();
  }

  /** An arm as a mix; empty where more is new in it than its countermeasures, or it has one of them twice. */
  public Optional<Mix> mix(String arm) {
    Plan plan = loaded.scenario().plan(arm);
    List<String> essences = pieces.stream().map(Piece::essence).toList();
    List<Dose> doses = new ArrayList<>();
    for (Countermeasure measure : plan.policy().countermeasures()) {
      int piece = essences.indexOf(Piece.of(measure, arm, loaded.scenario().time().weeks()).essence());
      if (piece < 0 || doses.stream().anyMatch(dose -> dose.option() == piece)) {
        return Optional.empty();
      }
      if (measure.terms().strength() > 0) {
        doses.add(new Dose(piece, measure.terms().strength(), measure.terms().period().from(), 0));
      }
    }
    return plan.events().equals(loaded.scenario().events())
        ? Optional.of(doses.stream().reduce(Mix.NOTHING, Mix::with, (a, b) -> b)) : Optional.empty();
  }

  /** What a piece costs at full strength over all weeks, by the week in which it begins, from the first on. */
  public double[] costs(int piece) {
    Piece one = pieces.get(piece);
    return IntStream.rangeClosed(one.first(), one.last())
        .mapToDouble(week -> ExpectedCost.of(one.measure(new Dose(piece, 1, week, 0)), loaded)).toArray();
  }
}
