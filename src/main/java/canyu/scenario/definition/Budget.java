package canyu.scenario.definition;

import canyu.parameter.About;
import java.util.Optional;
import java.util.stream.Stream;

/** What an arm may cost, on one of three bases; without any, as much as it likes. */
public record Budget(
    @About(value = "over all weeks of the scenario, in the whole city", unit = "currency", min = 0, max = 1e15)
    Optional<Double> total,
    @About(value = "in 52 weeks, in the whole city; what is paid once is written off over the weeks of the scenario",
        unit = "currency per year", min = 0, max = 1e15)
    Optional<Double> perYear,
    @About(value = "over all weeks of the scenario, for each community of the city", unit = "currency", min = 0,
        max = 1e15)
    Optional<Double> perCommunity) {

  private static final double WEEKS_OF_A_YEAR = 52;

  public Budget {
    if (Stream.of(total, perYear, perCommunity).filter(Optional::isPresent).count() > 1) {
      throw new IllegalArgumentException("must give one of total, perYear and perCommunity, and no other");
    }
  }

  /** What may be spent in the whole city over all weeks of a scenario; empty where nothing is said. */
  public Optional<Double> inAll(Scenario scenario) {
    return total
        .or(() -> perYear.map(amount -> amount * scenario.time().weeks() / WEEKS_OF_A_YEAR))
        .or(() -> perCommunity.map(amount -> amount * scenario.population().communities()));
  }
}
