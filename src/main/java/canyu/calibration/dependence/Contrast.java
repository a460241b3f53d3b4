package canyu.calibration.dependence;

import canyu.calibration.plan.Dependence;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was found under several assumptions, side by side.
 *
 * @param findings one for each assumption; the same parameters, answers and arms in each
 */
public record Contrast(List<AssumptionFinding> findings) {

  /** Those under which there are draws that agree with the survey, and enough of them. */
  public List<AssumptionFinding> sound() {
    return findings.stream().filter(AssumptionFinding::isSound).toList();
  }

  /** Those under which no parameters agree with the survey. */
  public List<AssumptionFinding> unfit() {
    return findings.stream().filter(AssumptionFinding::cannotFit).toList();
  }

  /** Those under which there are too few draws. */
  public List<AssumptionFinding> unconverged() {
    return findings.stream().filter(finding -> !finding.verdict().hasConverged()).toList();
  }

  /** Those whose arms are compared. */
  public List<AssumptionFinding> compared() {
    return findings.stream().filter(finding -> finding.armComparison().isPresent()).toList();
  }

  /** The arms, the best of the first assumption first; none if the scenario has none, or was not run. */
  public List<String> arms() {
    return armComparison().findFirst().map(ArmComparison::arms).orElse(List.of());
  }

  private Stream<ArmComparison> armComparison() {
    return findings.stream().flatMap(finding -> finding.armComparison().stream());
  }

  /** The pairs of arms whose order is not the same under all assumptions; those that are shown to swap come first. */
  public List<Swap> swaps() {
    return armComparison().limit(1).flatMap(any -> any.leads().keySet().stream())
        .map(pair -> Swap.of(pair, compared())).filter(Swap::changes)
        .sorted(Comparator.comparing(Swap::shown).reversed()).toList();
  }

  /** How many pairs of arms are told apart under every assumption, and always in the same order. */
  public long settled() {
    return armComparison().limit(1).flatMap(any -> any.leads().keySet().stream())
        .filter(pair -> armComparison().allMatch(each -> each.isAhead(pair))
            || armComparison().allMatch(each -> each.isBehind(pair)))
        .count();
  }

  /** The arms whose place is not the same under all assumptions. */
  public List<String> changingPlace() {
    return changing(arm -> armComparison -> armComparison.place(arm));
  }

  /** The arms about whose effect the intervals do not say the same under all assumptions. */
  public List<String> changingVerdict() {
    return changing(arm -> armComparison -> armComparison.effect(arm).verdict());
  }

  private List<String> changing(Function<String, Function<ArmComparison, Object>> what) {
    return arms().stream().filter(arm -> armComparison().map(what.apply(arm)).distinct().count() > 1).toList();
  }

  /** The assumptions under which an arm has a verdict. */
  public List<Dependence> under(String arm, Verdict verdict) {
    return compared().stream()
        .filter(finding -> finding.armComparison().orElseThrow().effect(arm).verdict() == verdict)
        .map(AssumptionFinding::assumption).toList();
  }

  /** The arms whose effect has intervals that do not meet under two of the assumptions. */
  public List<String> changingEffect() {
    return arms().stream().filter(arm -> armComparison().map(each -> each.effect(arm)).anyMatch(one ->
        armComparison().map(each -> each.effect(arm)).anyMatch(other -> liesBelow(one, other)))).toList();
  }

  private static boolean liesBelow(Effect one, Effect other) {
    return one.high() < other.low();
  }

  /**
   * How far every fitted parameter moves between assumptions that are sound, in the order of the parameters; without those
   * for which that is not defined, since their posterior has no spread.
   */
  public List<Shift> shifts() {
    return IntStream.range(0, findings.get(0).parameters().size())
        .filter(i -> !findings.get(0).parameters().get(i).nuisance())
        .boxed().flatMap(this::shift).toList();
  }

  private Stream<Shift> shift(int parameter) {
    List<AssumptionFinding> sound = sound();
    return IntStream.range(0, sound.size()).boxed()
        .flatMap(i -> sound.subList(i + 1, sound.size()).stream()
            .map(other -> Shift.between(parameter, sound.get(i), other)))
        .filter(shift -> Double.isFinite(shift.deviations()))
        .max(Comparator.comparingDouble(Shift::deviations)).stream();
  }
}
