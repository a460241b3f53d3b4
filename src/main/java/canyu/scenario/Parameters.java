package canyu.scenario;

import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import canyu.population.Network;
import canyu.population.Start;
import canyu.population.Traits;
import canyu.process.Processes;
import java.util.Optional;

/** All parameters of the model. */
public record Parameters(
    @About("a CSV file of posterior draws from which cities take the parameters that were calibrated; a path from the"
        + " file that names it")
    Optional<String> posterior,
    @About("what residents are like") Traits traits,
    @About("who knows whom") Network network,
    @About("how the city starts") Start start,
    @Unwrapped Processes processes) {

  /** The same values, no longer to be drawn. */
  Parameters settled() {
    return new Parameters(Optional.empty(), traits, network, start, processes);
  }
}
