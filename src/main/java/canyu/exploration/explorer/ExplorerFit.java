package canyu.exploration.explorer;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Workforce;
import canyu.exploration.emulator.Kernel;
import canyu.exploration.emulator.KernelFit;
import canyu.exploration.optimisation.space.Mix;
import canyu.exploration.optimisation.space.Space;
import canyu.scenario.definition.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the emulator of a scenario.
 *
 * @param plan what was run
 * @param comparison the arms of the scenario, which are known beside the mixes
 * @param workforce who does it; the emulator does not depend on it
 * @param onFit called after each step, one call at a time
 */
public record ExplorerFit(ExplorerPlan plan, Comparison comparison, Workforce workforce, Runnable onFit) {

  /** In how many steps each outcome is fitted: a part of the mixes left out in each, and none in the last. */
  private static final int STEPS = HeldOut.PARTS + 1;

  /** How often it calls back at most. */
  public static int steps(ExplorerPlan plan) {
    return STEPS * plan.tried().scenario().outcomes().size();
  }

  /**
   * The emulator.
   *
   * @param runs of every mix in every city
   */
  public Explorer of(List<RunResult> runs) {
    Map<String, Mix> arms = arms();
    Space space = plan.repertoire().space();
    double[][] points = Stream.concat(plan.mixes().stream(), arms.values().stream()).map(space::features)
        .toArray(double[][]::new);
    Map<String, List<RunResult>> byArm = runs.stream().collect(Collectors.groupingBy(RunResult::arm));
    List<ExploredOutcome> explored = new ArrayList<>();
    List<Outcome> untold = new ArrayList<>();
    for (Outcome outcome : plan.tried().scenario().outcomes()) {
      double[][] changes = changes(outcome, byArm, arms);
      if (Arrays.stream(changes).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite) && varies(changes)) {
        explored.add(explored(outcome, points, changes));
      } else {
        untold.add(outcome);
      }
    }
    return new Explorer(plan, points, arms, explored, untold);
  }

  private Map<String, Mix> arms() {
    Map<String, Mix> arms = new LinkedHashMap<>();
    comparison.arms().forEach(arm -> plan.repertoire().mix(arm).ifPresent(mix -> arms.put(arm, mix)));
    return arms;
  }

  private static boolean varies(double[][] changes) {
    return Arrays.stream(ExploredOutcome.means(changes)).distinct().limit(2).count() > 1;
  }

  /** By mix and city: those of the plan, then the arms. */
  private double[][] changes(Outcome outcome, Map<String, List<RunResult>> byArm, Map<String, Mix> arms) {
    int group = comparison.groups().names().indexOf(outcome.group());
    String reference = comparison.reference();
    Function<String, double[]> ends = arm -> byArm.get(arm).stream()
        .mapToDouble(run -> run.inTheEnd(outcome.indicator(), group)).toArray();
    double[] before = ends.apply(reference);
    Stream<double[]> mixes = IntStream.range(0, plan.mixes().size()).mapToObj(mix -> {
      double[] after = ends.apply(ExplorerPlan.arm(mix));
      return IntStream.range(0, after.length).mapToDouble(city -> after[city] - before[city]).toArray();
    });
    Stream<double[]> known = arms.keySet().stream().map(arm -> {
      double[] all = comparison.differences(arm, outcome.indicator(), group);
      return plan.cities().stream().mapToDouble(city -> all[city]).toArray();
    });
    return Stream.concat(mixes, known).toArray(double[][]::new);
  }

  private ExploredOutcome explored(Outcome outcome, double[][] points, double[][] changes) {
    double[] means = ExploredOutcome.means(changes);
    int mixes = plan.mixes().size();
    List<List<HeldOut.Missed>> parts = workforce.forEach(IntStream.range(0, HeldOut.PARTS).boxed().toList(),
        (part, sweep) -> done(HeldOut.part(points, means, mixes, part)));
    Kernel kernel = done(KernelFit.of(points, means));
    return new ExploredOutcome(outcome, changes, kernel, HeldOut.of(parts, Arrays.copyOf(means, mixes)));
  }

  private <T> T done(T fitted) {
    synchronized (onFit) {
      onFit.run();
    }
    return fitted;
  }
}
