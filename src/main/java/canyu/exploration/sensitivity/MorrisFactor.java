package canyu.exploration.sensitivity;

import canyu.parameter.Described;
import canyu.parameter.Names;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.parameter.Sourced;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Parameters;
import canyu.scenario.Prior;
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

  /** Of a prior, so much is left out at each end, since some reach to infinity. */
  private static final double TAIL = 0.05;

  private static final Map<String, Described> KNOWN = Parameters.numbers().stream()
      .collect(Collectors.toUnmodifiableMap(Described::path, Function.identity()));

  /**
   * Those that are asked for.
   *
   * @param texts such as {@code parameters.attitudes.relax=0.02..0.1}, or without a range, which then is that of the
   *     prior; where there are none, all parameters that the scenario draws
   * @throws ParameterException saying everything that is wrong
   */
  public static List<MorrisFactor> of(LoadedScenario drawing, List<String> texts) {
    if (texts.isEmpty()) {
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

  private static MorrisFactor parse(LoadedScenario drawing, String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    refuseUnless(matcher.matches(), "must be a parameter, perhaps with a range, as in"
        + " parameters.attitudes.relax=0.02..0.1, but is '" + text + "'");
    String path = matcher.group(1);
    Described parameter = Optional.ofNullable(KNOWN.get(path)).orElseThrow(() -> new ParameterException(OPTION,
        "there is no parameter '" + path + "'" + Names.closest(path, KNOWN.keySet())
            .map(close -> "; did you mean '" + close + "'?").orElse("; 'canyu list parameters' names all")));
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
