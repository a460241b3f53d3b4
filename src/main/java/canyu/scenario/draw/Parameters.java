package canyu.scenario.draw;

import canyu.parameter.About;
import canyu.parameter.Binder;
import canyu.parameter.Described;
import canyu.parameter.Node;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.parameter.Unwrapped;
import canyu.population.Network;
import canyu.population.Start;
import canyu.population.Traits;
import canyu.process.Processes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** All parameters of the model. */
public record Parameters(
    @About("a CSV file of posterior draws from which cities take the parameters that were calibrated; a path from the"
        + " file that names it")
    Optional<String> posterior,
    @About("what residents are like") Traits traits,
    @About("who knows whom") Network network,
    @About("how the city starts") Start start,
    @Unwrapped Processes processes) {

  /** The key of all parameters in a scenario. */
  public static final String KEY = "parameters";

  private static final List<Described> NUMBERS =
      Described.of(Parameters.class).stream().filter(Described::isNumber).toList();

  /** All numbers among the parameters, each at its path below {@code parameters}. */
  public static List<Described> numbers() {
    return NUMBERS;
  }

  /**
   * The numbers that a broken rule between parameters speaks of, by path below {@code parameters}; all of its record
   * where it names none of them.
   */
  public static List<String> meant(Problem broken) {
    List<String> below = below(broken.path());
    List<String> siblings =
        below.isEmpty() ? below(broken.path().substring(0, Math.max(0, broken.path().lastIndexOf('.')))) : below;
    List<String> named = siblings.stream()
        .filter(path -> broken.path().equals(KEY + "." + path) || speaksOf(broken.words(), path)).toList();
    return named.isEmpty() ? siblings : named;
  }

  private static List<String> below(String place) {
    return NUMBERS.stream().map(Described::path).filter(path -> (KEY + "." + path).startsWith(place + ".")).toList();
  }

  private static boolean speaksOf(String words, String path) {
    return Pattern.compile("\\b" + path.substring(path.lastIndexOf('.') + 1) + "\\b").matcher(words).find();
  }

  /**
   * The parameters of a scenario with other values for some of them, no longer to be drawn.
   *
   * @param tree the scenario
   * @param values by path below {@code parameters}; those of whole numbers are rounded
   * @param origin what errors name as the place of the values
   * @throws ParameterException if the values do not go together
   */
  public static Parameters drawn(Node.Mapping tree, Map<String, Double> values, String origin) {
    Node.Mapping drawn = with((Node.Mapping) tree.at(KEY).orElseThrow(), "", values, origin);
    Parameters all = Binder.bind(drawn, Parameters.class, KEY);
    return all.settled();
  }

  /** The tree of a scenario with other values for some of its parameters, as {@link #drawn} takes them. */
  public static Node.Mapping in(Node.Mapping tree, Map<String, Double> values, String origin) {
    return with(tree, KEY + ".", values, origin);
  }

  private static Node.Mapping with(Node.Mapping tree, String above, Map<String, Double> values, String origin) {
    Node.Mapping drawn = tree;
    for (Described number : NUMBERS) {
      Double value = values.get(number.path());
      if (value != null) {
        drawn = drawn.withNumber(above + number.path(), number.nearest(value), origin);
      }
    }
    return drawn;
  }

  /** The same where nothing leaks but what a scenario sets. */
  public Parameters onlyScheduledIncidents() {
    return new Parameters(posterior, traits, network, start, processes.onlyScheduledIncidents());
  }

  /** The same values, no longer to be drawn. */
  public Parameters settled() {
    return new Parameters(Optional.empty(), traits, network, start, processes);
  }
}
