package canyu.calibration.inference.diagnostics;

import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * What simulated surveys whose truth is known say of a posterior: whether the ranks of the truth are even, and whether
 * the central 90 % of the draws hold it as often as they say. Both are judged for each fitted unknown at a level that, all
 * of them together, chance reaches in 5 % of sound calibrations (Bonferroni). Where both fail for the same unknown, the
 * posterior is refused; where one does, this is remarked.
 */
public record RankCheck(Diagnostics diagnostics) {

  private static final double LEVEL = 0.05;
  private static final double NOMINAL = 0.9;

  /** What is said against the posterior; empty if nothing is, or there were no trials. */
  public List<Shortfall> shortfalls() {
    List<UnknownDiagnostics> failed = fitted(each -> isUneven(each) && isOff(each));
    return failed.isEmpty() ? List.of() : List.of(new Shortfall.RanksFailed(names(failed), diagnostics.trials()));
  }

  /** The remark on what fails one of both tests; empty if nothing does. */
  public List<Remark> remarks() {
    List<UnknownDiagnostics> uneven = fitted(each -> isUneven(each) && !isOff(each));
    List<UnknownDiagnostics> off = fitted(each -> isOff(each) && !isUneven(each));
    return uneven.isEmpty() && off.isEmpty() ? List.of()
        : List.of(new Remark.RanksDoubtful(names(uneven), names(off), diagnostics.trials()));
  }

  private List<UnknownDiagnostics> fitted(Predicate<UnknownDiagnostics> which) {
    return diagnostics.unknowns().stream().filter(each -> !each.nuisance()).filter(which).toList();
  }

  private static List<String> names(List<UnknownDiagnostics> unknowns) {
    return unknowns.stream().map(UnknownDiagnostics::name).toList();
  }

  private boolean isUneven(UnknownDiagnostics unknown) {
    return unknown.rankP() < level();
  }

  /** Whether the truth was held so often, or so seldom, that chance alone would hardly do it (binomial, both sides). */
  private boolean isOff(UnknownDiagnostics unknown) {
    if (Double.isNaN(unknown.coverage())) {
      return false;
    }
    int held = (int) Math.round(unknown.coverage() * diagnostics.trials());
    BinomialDistribution chance = new BinomialDistribution(null, diagnostics.trials(), NOMINAL);
    double fewer = chance.cumulativeProbability(held);
    double more = 1 - chance.cumulativeProbability(held - 1);
    return 2 * Math.min(fewer, more) < level();
  }

  private double level() {
    return LEVEL / diagnostics.unknowns().stream().filter(each -> !each.nuisance()).count();
  }
}
