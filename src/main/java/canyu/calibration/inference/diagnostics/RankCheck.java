package canyu.calibration.inference.diagnostics;

import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * What simulated surveys whose truth is known say of a posterior: whether the ranks of the truth are even, and whether
 * the central 90 % of the draws hold it as often as they say. Each is judged for each fitted unknown at a level divided by
 * their number (Bonferroni), so that chance fails one of so many sound calibrations at most. Where both fail for the same
 * unknown, the posterior is refused; where one does, and the answers are met, this is remarked only.
 */
public record RankCheck(Diagnostics diagnostics) {

  /** How many sound calibrations may be refused by chance: a quarter of the 2 % that all checks together may refuse. */
  private static final double REFUSED = 0.005;
  private static final double REMARKED = 0.05;
  private static final double NOMINAL = 0.9;

  /** What is said against the posterior; empty if nothing is, or there were no trials. */
  public List<Shortfall> shortfalls() {
    List<UnknownDiagnostics> failed = fitted(each -> failsBoth(each, REFUSED));
    return failed.isEmpty() ? List.of() : List.of(new Shortfall.RanksFailed(names(failed), diagnostics.trials()));
  }

  /** The remark on what fails a test and is not refused for it; empty if nothing does. */
  public List<Remark> remarks() {
    List<UnknownDiagnostics> uneven = fitted(each -> isUneven(each, REMARKED) && !failsBoth(each, REFUSED));
    List<UnknownDiagnostics> off = fitted(each -> isOff(each, REMARKED) && !failsBoth(each, REFUSED));
    return uneven.isEmpty() && off.isEmpty() ? List.of()
        : List.of(new Remark.RanksDoubtful(names(uneven), names(off), diagnostics.trials()));
  }

  private boolean failsBoth(UnknownDiagnostics unknown, double level) {
    return isUneven(unknown, level) && isOff(unknown, level);
  }

  private List<UnknownDiagnostics> fitted(Predicate<UnknownDiagnostics> which) {
    return diagnostics.unknowns().stream().filter(each -> !each.nuisance()).filter(which).toList();
  }

  private static List<String> names(List<UnknownDiagnostics> unknowns) {
    return unknowns.stream().map(UnknownDiagnostics::name).toList();
  }

  private boolean isUneven(UnknownDiagnostics unknown, double level) {
    return unknown.rankP() < ofEach(level);
  }

  /** Whether the truth was held so often, or so seldom, that chance alone would hardly do it (binomial, both sides). */
  private boolean isOff(UnknownDiagnostics unknown, double level) {
    if (Double.isNaN(unknown.coverage())) {
      return false;
    }
    int held = (int) Math.round(unknown.coverage() * diagnostics.trials());
    BinomialDistribution chance = new BinomialDistribution(null, diagnostics.trials(), NOMINAL);
    double fewer = chance.cumulativeProbability(held);
    double more = 1 - chance.cumulativeProbability(held - 1);
    return 2 * Math.min(fewer, more) < ofEach(level);
  }

  private double ofEach(double level) {
    return level / diagnostics.unknowns().stream().filter(each -> !each.nuisance()).count();
  }
}
