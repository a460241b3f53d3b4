package canyu.exploration.sensitivity;

import canyu.parameter.Described;
import canyu.parameter.Names;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.parameter.Sourced;
import canyu.scenario.draw.ParameterDraws;
import canyu.scenario.draw.Parameters;
import canyu.scenario.draw.Prior;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A parameter that is varied by itself.
 *
 * @param parameter by its path
 * @param levels its values, ascending, as many as the grid has levels
 */
public record MorrisFactor(String parameter, List<Double> levels) {

  private static final Origin OPTION = new Origin("--vary", 0);
  private static final String NUMBER = "([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)";
  private static final Pattern TEXT = Pattern.compile(
      "(?:" + Parameters.KEY + "\\.)?([^=]+?)(?:\\s*=\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + ")?");

  /** Of a prior or a posterior, so much is left out at each end, since some reach to infinity. */
  private static final double TAIL = 0.05;

  /** From so many draws of a posterior its range is known. */
  private static final int DRAWS = 1000;

  private static final Map<String, Described> KNOWN = Parameters.numbers().stream()
      .collect(Collectors.toUnmodifiableMap(Described::path, Function.identity()));

  /**
   * Those that are asked for.
   *
   * @param texts such as {@code parameters.attitudes.relax=0.02..0.1}, or without a range, which then is that of the
   *     posterior, or else of the prior; where there are none, all parameters that the scenario draws from priors
   * @throws ParameterException saying everything that is wrong; where the scenario has a posterior, there must be texts
   */
  public static List<MorrisFactor> of(LoadedScenario drawing, List<String> texts) {
    if (texts.isEmpty()) {
      refusePosterior(drawing);
      return drawing.draws().orElseThrow().priors().entrySet().stream()
          .map(prior -> ofPrior(KNOWN.get(prior.getKey()), prior.getValue())).toList();
    }
    List<MorrisFactor> factors = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String text : texts) {
      try {
        factors.add(parse(drawing, text));
      } catch (ParameterException wrong) {
        problems.addAll(wrong.problems());
      }
    }
    if (factors.stream().map(MorrisFactor::parameter).distinct().count() < factors.size()) {
      problems.add(new Problem(OPTION, "must name each parameter once"));
    }
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
    return List.copyOf(factors);
  }

  private static void refusePosterior(LoadedScenario drawing) {
    drawing.tree().at(Parameters.KEY + ".posterior").ifPresent(posterior -> {
      throw new ParameterException(posterior.origin(), "parameters.posterior: its parameters go together, so --vary must name"
          + " those that are changed by themselves, as in --vary parameters.attitudes.relax, while all others stay those of a"
          + " draw; sensitivity without --morris, which needs no choice, would be right, too");
    });
  }

  private static MorrisFactor parse(LoadedScenario drawing, String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    refuseUnless(matcher.matches(), "must be a parameter, perhaps with a range, as in"
        + " parameters.attitudes.relax=0.02..0.1, but is '" + text + "'");
    String path = matcher.group(1);
    Described parameter = Optional.ofNullable(KNOWN.get(path)).orElseThrow(() -> new ParameterException(OPTION,
        "there is no parameter '" + path + "'" + Names.closest(path, KNOWN.keySet())
            .map(close -> "; did you mean '" + close + "'?").orElse("; 'canyu list parameters' names all")));
    if (matcher.group(2) == null && isOfPosterior(drawing, path)) {
      return ofPosterior(drawing.draws().orElseThrow(), parameter);
    }
    if (matcher.group(2) == null) {
      String prior = Sourced.at(drawing.tree(), Parameters.KEY + "." + path).map(Sourced::prior).orElse("");
      refuseUnless(!prior.isEmpty(), path + " has no prior, so a range is needed, as in " + path + "=0.02..0.1");
      return ofPrior(parameter, prior);
    }
    double low = Double.parseDouble(matcher.group(2));
    double high = Double.parseDouble(matcher.group(3));
    refuseUnless(low < high && low >= parameter.min() && high <= parameter.max(), path + " must have a range from a number"
        + " to a larger one, both " + parameter.bounds() + ", but has " + matcher.group(2) + ".." + matcher.group(3));
    return of(parameter, share -> low + share * (high - low));
  }

  private static boolean isOfPosterior(LoadedScenario drawing, String path) {
    return drawing.draws().filter(drawn -> !drawn.priors().containsKey(path) && drawn.values(0).containsKey(path)).isPresent();
  }

  private static MorrisFactor ofPosterior(ParameterDraws drawn, Described parameter) {
    double[] values =
        IntStream.range(0, DRAWS).mapToDouble(draw -> drawn.values(draw).get(parameter.path())).sorted().toArray();
    return of(parameter, share -> values[(int) Math.round((TAIL + share * (1 - 2 * TAIL)) * (DRAWS - 1))]);
  }

  private static MorrisFactor ofPrior(Described parameter, String text) {
    Prior prior = Prior.of(text, parameter);
    return of(parameter, share -> prior.quantile(TAIL + share * (1 - 2 * TAIL)));
  }

  private static MorrisFactor of(Described parameter, DoubleUnaryOperator value) {
    return new MorrisFactor(parameter.path(), IntStream.range(0, MorrisDesign.LEVELS).mapToObj(level ->
        parameter.nearest(value.applyAsDouble((double) level / (MorrisDesign.LEVELS - 1)))).toList());
  }

  private static void refuseUnless(boolean right, String message) {
    if (!right) {
      throw new ParameterException(OPTION, message);
    }
  }
}
