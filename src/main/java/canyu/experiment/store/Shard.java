package canyu.experiment.store;

import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the replicates of a scenario, for one of several machines.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

  /**
   * Reads a shard such as {@code 3/10}.
   *
   * @throws ParameterException if it is none
   */
  public static Shard parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (written.matches()) {
      Shard shard = new Shard(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
      if (shard.number >= 1 && shard.number <= shard.of) {
        return shard;
      }
    }
    throw new ParameterException(new Origin("--shard", 0),
        "must be a part of a whole, from 1/10 to 10/10 for ten machines, but is '" + text + "'");
  }

  /** The replicates of this part: every so many, so that parts differ by one replicate at most. */
  public List<Integer> replicates(Scenario scenario) {
    return scenario.replicateNumbers().stream().filter(replicate -> replicate % of == number - 1).toList();
  }

  /**
   * Refuses a scenario that no machine can do a part of, since how many replicates it has depends on the first of them.
   *
   * @throws ParameterException if it asks for a precision
   */
  public static void refusePrecision(LoadedScenario loaded) {
    if (loaded.scenario().precision().isPresent()) {
      Origin origin = loaded.tree().at("precision").orElseThrow().origin();
      throw new ParameterException(origin, "precision: how many replicates there are is decided by the first of them,"
          + " which shards cannot know of each other; leave precision out and say replicates, or run on one machine");
    }
  }
}
