package canyu.calibration.inference.diagnostics;

import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Observation;
import canyu.calibration.inference.problem.Posterior;
import canyu.calibration.inference.problem.TransformedTargets;
import canyu.calibration.inference.problem.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/** Puts together what a calibration says about itself. */
public record DiagnosticsOfRuns(
    InverseProblem problem, Posterior posterior, Posterior halved, Optional<SbcRanks> ranks) {

  public Diagnostics diagnostics() {
    return new Diagnostics(unknowns(), targets(), ranks.map(SbcRanks::trials).orElse(0));
  }

  private List<UnknownDiagnostics> unknowns() {
    List<UnknownDiagnostics> proofs = new ArrayList<>();
    for (int i = 0; i < problem.unknowns().size(); i++) {
      int unknown = i;
      Unknown of = problem.unknowns().get(i);
      double[] column = posterior.column(i);
      double[] half = halved.column(i);
      proofs.add(new UnknownDiagnostics(of.name(), of.nuisance(), of.prior().mean(), of.prior().sd(), StatUtils.mean(column),
          Math.sqrt(StatUtils.variance(column)), shrinkage(of, column), StatUtils.mean(half),
          Math.sqrt(StatUtils.variance(half)),
          ranks.map(test -> test.histogram(unknown)).orElse(new int[0]),
          ranks.map(test -> test.rankP(unknown)).orElse(Double.NaN),
          ranks.map(test -> test.coverage(unknown)).orElse(Double.NaN),
          ranks.map(test -> test.truths(unknown)).orElse(new double[0]),
          ranks.map(test -> test.estimates(unknown)).orElse(new double[0])));
    }
    return proofs;
  }

  private static double shrinkage(Unknown of, double[] draws) {
    double sd = Math.sqrt(StatUtils.variance(draws));
    return 1 - sd * sd / (of.prior().sd() * of.prior().sd());
  }

  private List<TargetDiagnostics> targets() {
    TransformedTargets targets = TransformedTargets.of(problem);
    Observation observation = problem.observation();
    double[][] covariance = observation.covariance();
    List<TargetDiagnostics> proofs = new ArrayList<>();
    for (int j = 0; j < problem.statistics().size(); j++) {
      double[] natural = new double[posterior.size()];
      double[] transformed = new double[posterior.size()];
      for (int k = 0; k < natural.length; k++) {
        natural[k] = posterior.statistics()[k][j];
        transformed[k] = problem.statistics().get(j).scale().transformed(natural[k]);
      }
      double spread = Math.sqrt(StatUtils.variance(transformed) + targets.error()[j][j]);
      double away = targets.observed()[j] - StatUtils.mean(transformed);
      proofs.add(new TargetDiagnostics(problem.statistics().get(j).name(), observation.heldOut()[j],
          observation.values()[j], StatUtils.mean(natural),
          Math.sqrt(StatUtils.variance(natural) + covariance[j][j]), away == 0 ? 0 : away / spread));
    }
    return proofs;
  }
}
