package canyu.scenario.draw;

import canyu.city.Chance;
import canyu.city.Draw;
import canyu.parameter.Described;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.Sourced;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sets of parameters that cities draw: from a file of posterior draws if the scenario names one, and what that does not
 * have from the priors that the baseline names. Those without a prior stay as they are, and so do those that were
 * calibrated: their priors said what was believed before the survey.
 */
public final class ParameterDraws {

  private static final String PARAMETERS = Parameters.KEY + ".";
  private static final String CALIBRATED = "calibrated";

  private final Node.Mapping tree;
  private final Chance chance;
  private final Optional<PosteriorFile> posterior;
  private final Map<String, Prior> priors = new LinkedHashMap<>();

  /** @param tree of a scenario whose priors are right */
  public ParameterDraws(Node.Mapping tree, long seed, Optional<PosteriorFile> posterior) {
    this.tree = tree;
    this.posterior = posterior;
    this.chance = Chance.of(seed, -1);
    Parameters.numbers().forEach(this::addPrior);
  }

  /** Every prior that is drawn from, as the baseline writes it, by parameter. */
  public Map<String, String> priors() {
    Map<String, String> texts = new LinkedHashMap<>();
    priors.keySet().forEach(path ->
        texts.put(path, Sourced.at(tree, PARAMETERS + path).map(Sourced::prior).orElseThrow()));
    return texts;
  }

  /** Whether they come from a posterior that has converged, or from no posterior at all. */
  public boolean converged() {
    return posterior.map(PosteriorFile::converged).orElse(true);
  }

  /** All that the draws depend on besides the seed. */
  public String origin() {
    return priors() + posterior.map(PosteriorFile::text).orElse("");
  }

  /** The file of draws as it was read, if there is one. */
  public Optional<String> posterior() {
    return posterior.map(PosteriorFile::text);
  }

  private void addPrior(Described parameter) {
    String path = PARAMETERS + parameter.path();
    Optional<String> prior = Sourced.at(tree, path)
        .filter(number -> !number.source().equals(CALIBRATED))
        .filter(number -> posterior.filter(file -> file.has(parameter.path())).isEmpty())
        .map(Sourced::prior)
        .filter(text -> !text.isEmpty());
    prior.ifPresent(text -> priors.put(parameter.path(), Prior.of(text, parameter)));
  }

  /** Whether a parameter is drawn. */
  public boolean draws(String parameter) {
    return priors.containsKey(parameter) || posterior.filter(file -> file.has(parameter)).isPresent();
  }

  /** Where the value of a parameter in a draw comes from. */
  public Origin origin(String parameter, int draw) {
    return posterior.filter(file -> file.has(parameter)).map(file -> file.origin(draw, chance))
        .orElseGet(() -> tree.at(PARAMETERS + parameter).orElseThrow().origin());
  }

  /** The same in words, with the prior if there is one. */
  public String source(String parameter, int draw) {
    Origin origin = origin(parameter, draw);
    return priors.containsKey(parameter) ? priors().get(parameter) + " (" + origin + ")" : origin.toString();
  }

  /** The values of one draw, by the path of the parameter below {@code parameters}, as the model takes them. */
  public Map<String, Double> values(int draw) {
    Map<String, Double> values = new LinkedHashMap<>();
    long stream = chance.stream(Draw.PARAMETERS, draw);
    int number = 0;
    for (Map.Entry<String, Prior> prior : priors.entrySet()) {
      values.put(prior.getKey(), prior.getValue().quantile(Chance.open(stream, number++)));
    }
    posterior.ifPresent(file -> values.putAll(file.values(draw, chance)));
    Parameters.numbers().forEach(each -> values.computeIfPresent(each.path(), (path, drawn) -> each.nearest(drawn)));
    return values;
  }

  /** All parameters of one draw. */
  public Parameters parameters(int draw) {
    return Parameters.drawn(tree, values(draw), "draw " + draw);
  }
}
