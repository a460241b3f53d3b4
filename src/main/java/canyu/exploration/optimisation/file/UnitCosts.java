package canyu.exploration.optimisation.file;

import canyu.exploration.optimisation.space.Dose;
import canyu.exploration.optimisation.space.Mix;
import canyu.exploration.optimisation.space.Space;
import java.util.HashMap;
import java.util.Map;

/**
 * What everything that may be chosen costs at full strength: costs grow with the strength, so that those of a mix are a sum,
 * and no countermeasure has to be made to know them.
 */
final class UnitCosts {

  private final Map<Dose, Double> costs = new HashMap<>();

  UnitCosts(LoadedOptimisation loaded, Space space) {
    for (int k = 0; k < space.options().size(); k++) {
      for (double start : space.options().get(k).starts()) {
        for (int target = 0; target < space.options().get(k).targets(); target++) {
          Dose whole = new Dose(k, 1, (int) start, target);
          costs.put(whole, loaded.cost(whole));
        }
      }
    }
  }

  /** What a mix costs over all weeks in the whole city. */
  double of(Mix mix) {
    double sum = 0;
    for (Dose dose : mix.doses()) {
      sum += dose.strength() * costs.get(new Dose(dose.option(), 1, dose.start(), dose.target()));
    }
    return sum;
  }
}
