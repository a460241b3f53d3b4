package canyu.calibration.loading;

import canyu.calibration.inference.problem.Unknown;
import canyu.calibration.plan.Calibration;
import canyu.calibration.plan.Parameter;
import canyu.parameter.Described;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.Sourced;
import canyu.scenario.draw.Parameters;
import canyu.scenario.draw.Prior;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Finds the parameters that a calibration varies, and refuses those of which nothing is believed.
 *
 * @param refuse takes the path of what is wrong, and says what is
 */
record ParameterCheck(Calibration calibration, BiConsumer<String, String> refuse) {

  private static final String CARRY = "carry";

  /** Refuses names that are none of the model's. */
  void refuseUnknown() {
    List<String> known = Parameters.numbers().stream().map(Described::path).toList();
    calibration.parameters().keySet().stream().filter(path -> !known.contains(path)).forEach(path ->
        refuse.accept(path(path), path(path) + " is no parameter of the model"
            + Names.closest(path, known).map(close -> "; did you mean '" + close + "'?").orElse("")));
  }

  /** Those that are to be found, and all others that have a prior. */
  List<Parameter> parameters(Node.Mapping scenario) {
    List<Described> numbers = Parameters.numbers();
    List<String> known = numbers.stream().map(Described::path).toList();
    refuseWhatCannotBeCarried(scenario, known);
    return numbers.stream()
        .flatMap(each -> Sourced.at(scenario, path(each.path())).stream()
            .flatMap(number -> parameter(each, number).stream()))
        .toList();
  }

  private void refuseWhatCannotBeCarried(Node.Mapping scenario, List<String> known) {
    calibration.carried().orElse(List.of()).forEach(path -> {
      if (!known.contains(path)) {
        refuse.accept(CARRY, CARRY + ": " + path + " is no parameter of the model"
            + Names.closest(path, known).map(close -> "; did you mean '" + close + "'?").orElse(""));
      } else if (calibration.parameters().containsKey(path)) {
        refuse.accept(CARRY, CARRY + ": " + path + " is to be found already");
      } else if (Sourced.at(scenario, path(path)).filter(number -> !number.prior().isEmpty()).isEmpty()) {
        refuse.accept(CARRY, CARRY + ": the scenario says no prior of " + path);
      }
    });
  }

  private Optional<Parameter> parameter(Described described, Sourced number) {
    Optional<Calibration.Fitted> fitted = Optional.ofNullable(calibration.parameters().get(described.path()));
    String prior = fitted.flatMap(Calibration.Fitted::prior).orElse(number.prior());
    if (fitted.isEmpty() && calibration.carried().filter(named -> !named.contains(described.path())).isPresent()) {
      return Optional.empty();
    }
    if (prior.isEmpty()) {
      fitted.ifPresent(unsaid -> refuse.accept(path(described.path()), path(described.path())
          + ".prior is missing: the scenario says no prior of it (what is believed of it before the survey)"));
      return Optional.empty();
    }
    try {
      Prior parsed = Prior.of(prior, described);
      return Optional.of(new Parameter(described, number.value(), prior, fitted.isPresent()
          ? Unknown.fitted(described.path(), parsed) : Unknown.nuisance(described.path(), parsed)));
    } catch (IllegalArgumentException e) {
      refuse.accept(path(described.path()), path(described.path()) + "." + e.getMessage());
      return Optional.empty();
    }
  }

  /** Where it is said how a parameter is to be found. */
  static String path(String parameter) {
    return "parameters." + parameter;
  }
}
