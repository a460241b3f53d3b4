package canyu.calibration.loading;

import canyu.calibration.plan.Parameter;
import canyu.parameter.Node;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.scenario.draw.Parameters;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Tries the ends of all priors, since a search may go anywhere between them: in each record of parameters every corner of
 * the box, or as many as show every corner of any three of them. A rule that each parameter by itself can only break
 * further, such as that a sum leaves something over, breaks there first.
 */
final class CornerCheck {

  private final Node.Mapping scenario;
  private final BiConsumer<Parameter, String> refuse;
  private final Set<String> broken = new LinkedHashSet<>();

  /**
   * @param scenario whose parameters vary
   * @param refuse takes a parameter whose prior allows too much, and what is wrong
   */
  CornerCheck(Node.Mapping scenario, BiConsumer<Parameter, String> refuse) {
    this.scenario = scenario;
    this.refuse = refuse;
  }

  void of(List<Parameter> parameters) {
    parameters.stream().collect(Collectors.groupingBy(CornerCheck::record, LinkedHashMap::new, Collectors.toList()))
        .values().forEach(this::ofRecord);
  }

  private static String record(Parameter parameter) {
    return parameter.path().substring(0, parameter.path().lastIndexOf('.'));
  }

  private void ofRecord(List<Parameter> together) {
    Corners.of(together.size()).forEach(corner -> attempt(together, corner));
  }

  private void attempt(List<Parameter> together, boolean[] atTheirLargest) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (int i = 0; i < atTheirLargest.length; i++) {
      Parameter each = together.get(i);
      double end = atTheirLargest[i] ? each.unknown().prior().most() : each.unknown().prior().least();
      values.put(each.path(), Double.isFinite(end) ? end : each.value());
    }
    try {
      Parameters.drawn(scenario, values, "the run");
    } catch (ParameterException wrong) {
      wrong.problems().forEach(problem -> note(problem, together));
    }
  }

  private void note(Problem rule, List<Parameter> together) {
    List<String> meant = Parameters.meant(rule);
    List<Parameter> named = together.stream().filter(each -> meant.contains(each.path())).toList();
    List<Parameter> blamed = named.isEmpty() ? together : named;
    if (broken.add(rule.path())) {
      refuse.accept(blamed.stream().filter(Parameter::fitted).findFirst().orElse(blamed.get(0)), rule.message()
          + " at the ends of " + blamed.stream().map(each -> each.path() + " " + each.prior())
              .collect(Collectors.joining(", ")) + "; priors cut off, as in N(0, 1) in [0, 1], would be right");
    }
  }
}
