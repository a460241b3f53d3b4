package canyu.exploration.optimisation.result;

import canyu.exploration.discovery.Criterion;
import canyu.exploration.discovery.Discovery;
import canyu.exploration.discovery.Proportion;
import canyu.exploration.optimisation.file.LoadedOptimisation;
import canyu.exploration.optimisation.objective.Objective;
import canyu.scenario.draw.Uncertainty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * When a mix fails, which means that it gains less in a fresh future than it is to gain.
 *
 * @param mix one that was run in fresh futures
 * @param wanted what it is to gain in the first objective
 * @param failed of the fresh futures that define the gain, those in which it fails
 * @param discovery under which values of parameters it does; empty where futures differ by luck alone
 */
public record MixFailure(Finalist mix, double wanted, Proportion failed, Optional<Discovery> discovery) {

  private static final int FEWEST_DRAWS = 200;
  private static final int MOST_DRAWS = 1000;
  private static final int ROUND = 50;

  /** How many more of the rarer kind of draws are asked for than each half needs, so that chance leaves enough of them. */
  private static final int MARGIN = 2;

  static MixFailure of(LoadedOptimisation loaded, Finalist mix, double wanted) {
    double[] gains = Arrays.stream(mix.byFuture()).filter(gain -> !Double.isNaN(gain)).toArray();
    int failed = (int) Arrays.stream(gains).filter(gain -> gain < wanted).count();
    return new MixFailure(mix, wanted, new Proportion(failed, gains.length),
        loaded.freshInputs().map(inputs -> Discovery.of(inputs, mix.byFuture(), gain -> gain < wanted)));
  }

  /** Whether the mix fails in some futures and not in others. */
  public boolean varies() {
    return failed.count() > 0 && failed.count() < failed.of();
  }

  /**
   * The command that looks for the condition in so many new futures that it is likely to have enough of both kinds; empty
   * where no criterion of an effect says what failing is, or no number of futures is known to be enough.
   */
  public Optional<String> command(LoadedOptimisation loaded) {
    return loaded.asked().scenario().uncertainty().filter(drawn -> varies()).flatMap(drawn -> criterion(loaded).map(
        criterion -> String.format(Locale.ROOT,
            "canyu discover mixes/%s --arm \"mix %d\" --fails \"%s\" --replicates %d --seed %d", MixScenarios.name(mix),
            mix.number(), criterion, cities(drawn), loaded.optimisation().seed() + 1)));
  }

  private Optional<Criterion> criterion(LoadedOptimisation loaded) {
    Objective first = loaded.question().judge().uncertain().get(0);
    if (first instanceof Objective.Nearest) {
      return Optional.empty();
    }
    boolean most = first instanceof Objective.Most;
    return Optional.of(new Criterion(first.about(), most, true, most ? wanted : -wanted));
  }

  private int cities(Uncertainty drawn) {
    double rarer = Math.min(failed.value(), 1 - failed.value());
    double draws = MARGIN * 2 * Discovery.FEWEST_CASES / rarer;
    return drawn.citiesPerDraw()
        * Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, ROUND * (int) Math.ceil(draws / ROUND)));
  }
}
