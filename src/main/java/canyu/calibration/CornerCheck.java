package canyu.calibration;

import canyu.parameter.Node;
import canyu.parameter.ParameterException;
import canyu.scenario.Parameters;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Tries the ends of all priors, since a search may go anywhere between them: in each record of parameters all at their
 * largest, all at their smallest, and each by itself at its largest. A rule between two parameters, such as that their
 * sum leaves something over, breaks there first.
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
    attempt(together, Set.copyOf(together));
    attempt(together, Set.of());
    together.forEach(one -> attempt(together, Set.of(one)));
  }

  private void attempt(List<Parameter> together, Set<Parameter> atTheirLargest) {
    Map<String, Double> values = new LinkedHashMap<>();
    together.forEach(each -> {
      double end = atTheirLargest.contains(each) ? each.unknown().prior().most() : each.unknown().prior().least();
      values.put(each.path(), Double.isFinite(end) ? end : each.value());
    });
    try {
      Parameters.drawn(scenario, values, "the run");
    } catch (ParameterException wrong) {
      wrong.problems().forEach(problem -> note(problem.message(), together));
    }
  }

  private void note(String rule, List<Parameter> together) {
    String words = rule.replaceFirst("^.*\\.(?=\\w+[ :])", "");
    List<Parameter> meant = together.stream()
        .filter(each -> words.matches(".*\\b" + each.path().substring(record(each).length() + 1) + "\\b.*")).toList();
    List<Parameter> blamed = meant.isEmpty() ? together : meant;
    if (broken.add(words.split(" ", 2)[0])) {
      refuse.accept(blamed.stream().filter(Parameter::fitted).findFirst().orElse(blamed.get(0)), rule
          + " at the ends of " + blamed.stream().map(each -> each.path() + " " + each.prior())
              .collect(Collectors.joining(", ")) + "; priors cut off, as in N(0, 1) in [0, 1], would be right");
    }
  }
}
