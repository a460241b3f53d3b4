package canyu.exploration.ensemble;

import canyu.experiment.run.RunResult;
import canyu.experiment.run.Runner;
import canyu.experiment.run.Watcher;
import canyu.experiment.statistics.Differences;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.parameter.ParameterException;
import canyu.scenario.definition.Outcome;
import canyu.scenario.draw.Uncertainty;
import canyu.scenario.loading.LoadedScenario;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A scenario that was lived through with many draws of its parameters: what each draw drew, and where every arm ended up
 * in every city. A last draw that has not all of its cities is left out.
 *
 * @param inputs what every draw drew
 * @param citiesPerDraw how many cities share a draw
 * @param reference the arm with which all others are compared
 * @param ends where arms ended up, city by city, those of a draw in a row; NaN where that is not defined
 * @param starts where every indicator of the whole city stood in week 0, before any arm begins, in the same order
 */
public record Ensemble(Inputs inputs, int citiesPerDraw, String reference, Map<End, double[]> ends,
    Map<Indicator, double[]> starts) {

  /** So many cities are in memory at a time with all that is kept of their runs. */
  public static final int CITIES_AT_ONCE = 32;

  /** An outcome of an arm. */
  public record End(String arm, Outcome outcome) {}

  /**
   * Lives through what has not been lived through yet, and keeps where some outcomes ended up.
   *
   * @param outcomes those that are kept
   * @param watcher hears of every run
   * @throws ParameterException if the scenario draws no parameters, or not once
   */
  public static Ensemble of(LoadedScenario loaded, List<Outcome> outcomes, Runner runner, Watcher watcher) {
    int perDraw = citiesPerDraw(loaded);
    int draws = loaded.scenario().replicates() / perDraw;
    if (draws == 0) {
      throw new ParameterException(loaded.tree().at("replicates").orElse(loaded.tree()).origin(),
          "replicates must be " + perDraw + " or more, the cities of one draw (uncertainty.citiesPerDraw), but is "
              + loaded.scenario().replicates());
    }
    List<String> groups = loaded.people().groups().names();
    String reference = loaded.scenario().comparedWith();
    Map<End, double[]> ends = new LinkedHashMap<>();
    loaded.scenario().armNames().forEach(arm ->
        outcomes.forEach(outcome -> ends.put(new End(arm, outcome), nothing(draws * perDraw))));
    Map<Indicator, double[]> starts = new EnumMap<>(Indicator.class);
    Stream.of(Indicator.values()).forEach(indicator -> starts.put(indicator, nothing(draws * perDraw)));
    for (int from = 0; from < draws * perDraw; from += CITIES_AT_ONCE) {
      List<Integer> cities = IntStream.range(from, Math.min(draws * perDraw, from + CITIES_AT_ONCE)).boxed().toList();
      runner.run(loaded, cities, watcher).forEach(run -> {
        keep(run, outcomes, groups, ends);
        if (run.arm().equals(reference)) {
          keepStart(run, starts);
        }
      });
    }
    return new Ensemble(Inputs.of(loaded.draws().orElseThrow(), 0, draws), perDraw, reference, ends, starts);
  }

  private static int citiesPerDraw(LoadedScenario loaded) {
    return loaded.scenario().uncertainty().map(Uncertainty::citiesPerDraw).orElseThrow(() ->
        new ParameterException(loaded.tree().origin(), "draws no parameters, so nothing can be said of what they change;"
            + " 'uncertainty: {citiesPerDraw: 2}' in the scenario, or --set uncertainty.citiesPerDraw=2, would be right"));
  }

  private static double[] nothing(int cities) {
    double[] none = new double[cities];
    Arrays.fill(none, Double.NaN);
    return none;
  }

  private static void keep(RunResult run, List<Outcome> outcomes, List<String> groups, Map<End, double[]> ends) {
    outcomes.forEach(outcome -> ends.get(new End(run.arm(), outcome))[run.replicate()] =
        run.inTheEnd(outcome.indicator(), groups.indexOf(outcome.group())));
  }

  /** The city is the same in all arms until they begin. */
  private static void keepStart(RunResult run, Map<Indicator, double[]> starts) {
    run.values().stream().takeWhile(value -> value.week() == 0).filter(value -> value.group() == Groups.CITY)
        .forEach(value -> starts.get(value.indicator())[run.replicate()] = value.value());
  }

  /** The arms that are compared with the reference. */
  public List<String> arms() {
    return ends.keySet().stream().map(End::arm).distinct().filter(arm -> !arm.equals(reference)).toList();
  }

  /** What was kept of every arm. */
  public List<Outcome> outcomes() {
    return ends.keySet().stream().map(End::outcome).distinct().toList();
  }

  /** How many draws there are. */
  public int draws() {
    return inputs.draws();
  }

  /** Where an outcome of an arm ended up in every city. */
  public PairedEffect levels(String arm, Outcome outcome) {
    return new PairedEffect(ends.get(new End(arm, outcome)), citiesPerDraw);
  }

  /** What an arm changes in an outcome in every city. */
  public PairedEffect effect(String arm, Outcome outcome) {
    return new PairedEffect(Differences.between(
        ends.get(new End(arm, outcome)), ends.get(new End(reference, outcome))).values(), citiesPerDraw);
  }
}
