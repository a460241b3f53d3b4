package canyu.experiment.statistics;

/**
 * What one more resident who takes part within four weeks costs, in the currency of the scenario. The cost is known, so
 * the interval is that of the effect.
 */
public record CostPerParticipant(double cost, double low, double high) {

  public static CostPerParticipant of(double cost, Effect participation, int residents) {
    return new CostPerParticipant(cost / (participation.difference() * residents),
        cost / (participation.high() * residents), cost / (participation.low() * residents));
  }
}
