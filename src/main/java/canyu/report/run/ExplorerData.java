package canyu.report.run;

import canyu.exploration.emulator.Kernel;
import canyu.exploration.explorer.ExploredOutcome;
import canyu.exploration.explorer.Explorer;
import canyu.exploration.optimisation.space.Mix;
import canyu.indicator.Indicator;
import canyu.language.Words;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;
import canyu.scenario.definition.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.TDistribution;

/** All that the page of an explorer knows: the words, what may be chosen, and what its emulators are fitted to. */
record ExplorerData(Explorer explorer, RunResults results, Labels labels) {

  private static final double UPPER = 0.975;

  /** Digits of what the emulators are fitted to; luck hides all that follow. */
  private static final int DIGITS = 7;

  Map<String, Object> content() {
    Scenario scenario = results.scenario();
    int cities = explorer.plan().cities().size();
    List<String> arms = List.copyOf(explorer.arms().keySet());
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("words", words());
    all.put("language", labels.language());
    all.put("currency", labels.shipped(scenario.currency()));
    all.put("budget", scenario.budget().orElse(null));
    all.put("cities", cities);
    all.put("student", cities < 2 ? null : new TDistribution(cities - 1.0).inverseCumulativeProbability(UPPER));
    all.put("drawn", scenario.uncertainty().isPresent());
    all.put("fromNothing", scenario.comparedWith().equals(Scenario.STATUS_QUO));
    all.put("pieces", new PieceWords(explorer.plan().repertoire(), labels).content());
    all.put("arms", arms.stream().map(this::arm).toList());
    all.put("begin", results.arms().isEmpty() ? -1 : arms.indexOf(results.first().best()));
    all.put("points", rows(explorer.points()));
    all.put("outcomes", explorer.outcomes().stream().map(this::outcome).toList());
    return all;
  }

  private Map<String, String> words() {
    Map<String, String> words = new Words(labels.numbers().locale(), ExplorerSection.WORDS).below("explorer.page.");
    Stream.of("raises", "lowers", "negligible", "mixed", "notResolved", "noEffect").map(verdict -> "verdict." + verdict)
        .forEach(key -> words.put(key, labels.text(key)));
    return words;
  }

  private Map<String, Object> arm(String name) {
    Mix mix = explorer.arms().get(name);
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("name", name.equals(Scenario.STATUS_QUO) ? labels.text("statusQuo") : labels.shipped(name));
    said.put("doses", mix.doses().stream().map(dose ->
        List.of(dose.option(), Map.of("strength", dose.strength(), "start", dose.start()))).toList());
    said.put("found", name.equals(results.comparison().reference()) ? List.of() : explorer.outcomes().stream().map(outcome -> found(name, outcome.outcome())).toList());
    return said;
  }

  /** What the run of an arm says. */
  private String found(String arm, Outcome outcome) {
    return labels.estimate(outcome.indicator(), Effect95.of(outcome.indicator(), results.comparison()
        .effect(arm, outcome.indicator(), results.comparison().groups().names().indexOf(outcome.group()))));
  }

  private Map<String, Object> outcome(ExploredOutcome explored) {
    Outcome outcome = explored.outcome();
    Indicator indicator = outcome.indicator();
    double factor = Effect95.factor(indicator);
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("name", labels.of(outcome));
    said.put("unit", labels.unit(indicator, results.scenario().currency()));
    said.put("factor", factor);
    said.put("matter", results.scenario().matter(outcome));
    said.put("better", indicator.gap().isPresent() ? 0 : indicator.lessIsBetter() ? -1 : 1);
    said.put("least", factor == 1 ? 3 : 2);
    said.put("usual", usual(explored, factor));
    said.put("reach", explored.heldOut().reach());
    said.put("furthest", explored.heldOut().furthest());
    said.put("kernel", kernel(explored.kernel()));
    said.put("changes", rows(explored.changes()));
    return said;
  }

  /** The least and the most that any mix changes, so that scales need not grow. */
  private static List<Double> usual(ExploredOutcome explored, double factor) {
    double[] means = Arrays.stream(explored.changes()).mapToDouble(row -> DoubleStream.of(row).average().orElse(0)).toArray();
    return List.of(factor * Arrays.stream(means).min().orElse(0), factor * Arrays.stream(means).max().orElse(0));
  }

  private static Map<String, Object> kernel(Kernel kernel) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("weights", Arrays.stream(kernel.weights()).boxed().toList());
    said.put("slope", kernel.slope());
    said.put("bend", kernel.bend());
    said.put("length", kernel.length());
    said.put("noise", kernel.noise());
    return said;
  }

  private static List<List<BigDecimal>> rows(double[][] rows) {
    List<List<BigDecimal>> all = new ArrayList<>();
    for (double[] row : rows) {
      all.add(Arrays.stream(row).mapToObj(ExplorerData::rounded).toList());
    }
    return all;
  }

  private static BigDecimal rounded(double number) {
    return new BigDecimal(number == 0 ? 0 : number).round(new MathContext(DIGITS)).stripTrailingZeros();
  }
}
