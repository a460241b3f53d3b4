package canyu.calibration.inference.diagnostics;

/**
 * How far the posterior of one unknown can be trusted.
 *
 * @param name of the unknown
 * @param nuisance whether it was nuisance along rather than fitted
 * @param priorMean its mean before the observation
 * @param priorSd its standard deviation before the observation
 * @param mean its mean after the observation
 * @param sd its standard deviation after the observation
 * @param shrinkage the part of the prior variance that the observation has removed; negative if the posterior is wider,
 *     NaN if it has not converged
 * @param halvedMean its mean with the likelihood halved, as if only half had been asked
 * @param halvedSd its standard deviation with the likelihood halved
 * @param ranks how often the truth had a rank among posterior draws, in bins of equal width; flat if calibrated
 * @param rankP probability of ranks at least as uneven if calibrated (χ² test)
 * @param coverage how often the central 90 % of the posterior held the truth
 * @param truths of the runs that were taken for observations
 * @param estimates the posterior mean for each of them
 */
public record UnknownDiagnostics(String name, boolean nuisance, double priorMean, double priorSd, double mean, double sd,
    double shrinkage, double halvedMean, double halvedSd, int[] ranks, double rankP, double coverage, double[] truths,
    double[] estimates) {

  /** The same of a posterior that has not converged. */
  UnknownDiagnostics unconverged() {
    return new UnknownDiagnostics(name, nuisance, priorMean, priorSd, mean, sd, Double.NaN, halvedMean, halvedSd, ranks,
        rankP, coverage, truths, estimates);
  }
}
