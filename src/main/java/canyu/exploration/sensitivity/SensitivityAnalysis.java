package canyu.exploration.sensitivity;

import canyu.experiment.run.Workforce;
import canyu.exploration.ensemble.Ensemble;
import canyu.exploration.ensemble.Ensemble.End;
import canyu.exploration.ensemble.Inputs;
import canyu.exploration.ensemble.PairedEffect;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which parameters matter for the effects of a scenario's arms, from draws as they are: prior or posterior, dependent on
 * each other or not.
 *
 * @param sensitivities by outcome, then by arm
 */
public record SensitivityAnalysis(Ensemble ensemble, List<Sensitivity> sensitivities) {

  /** Inputs of some draws and samples of them. */
  private record Sample(SmoothInputs inputs, ResampledDraws resamples) {

    static Sample of(Inputs inputs) {
      SmoothInputs smooth = SmoothInputs.of(inputs);
      return new Sample(smooth, ResampledDraws.of(smooth));
    }
  }

  /** The analysis of every outcome of every arm; what comes of it does not depend on the workforce. */
  public static SensitivityAnalysis of(Ensemble ensemble, Workforce workforce) {
    Sample whole = Sample.of(ensemble.inputs());
    List<End> effects = ensemble.outcomes().stream()
        .flatMap(outcome -> ensemble.arms().stream().map(arm -> new End(arm, outcome))).toList();
    return new SensitivityAnalysis(ensemble, workforce.forEach(
        IntStream.range(0, effects.size()).boxed().toList(),
        (number, sweep) -> of(ensemble, whole, effects.get(number))));
  }

  private static Sensitivity of(Ensemble ensemble, Sample whole, End of) {
    PairedEffect effect = ensemble.effect(of.arm(), of.outcome());
    int[] defined = effect.defined();
    double[] means = some(effect.means(), defined);
    double[] within = some(effect.variances(), defined);
    if (defined.length < Sensitivity.FEWEST_DRAWS) {
      return new Sensitivity(of.arm(), of.outcome(), defined.length, Arrays.stream(means).average().orElse(Double.NaN),
          Double.NaN, Optional.empty(), Double.NaN, List.of());
    }
    Sample sample = defined.length == ensemble.draws() ? whole : Sample.of(ensemble.inputs().of(defined));
    return of(of, sample, means, within, ensemble.citiesPerDraw());
  }

  private static double[] some(double[] values, int... draws) {
    return IntStream.of(draws).mapToDouble(draw -> values[draw]).toArray();
  }

  private static Sensitivity of(End of, Sample sample, double[] means, double[] within, int citiesPerDraw) {
    int[] once = IntStream.generate(() -> 1).limit(means.length).toArray();
    Variance variance = Variance.of(means, within, citiesPerDraw, once);
    double mean = Arrays.stream(means).average().orElseThrow();
    if (!(variance.ofMeans() > 0)) {
      return new Sensitivity(of.arm(), of.outcome(), means.length, mean, 0, Optional.empty(), Double.NaN, List.of());
    }
    Variance[] resampled = Arrays.stream(sample.resamples.counts())
        .map(counts -> Variance.of(means, within, citiesPerDraw, counts)).toArray(Variance[]::new);
    Optional<Share> chance = Double.isNaN(variance.chance()) ? Optional.empty()
        : Optional.of(Share.of(variance.chance() / variance.total(),
            Arrays.stream(resampled).mapToDouble(each -> each.chance() / each.total()).toArray()));
    Screening screening = Screening.of(sample.inputs, means);
    List<Influence> influences =
        new Influences(sample.inputs, sample.resamples, means, variance, resampled).of(screening);
    return new Sensitivity(of.arm(), of.outcome(), means.length, mean, Math.sqrt(variance.total()), chance,
        variance.ofTotal(screening.line()), influences);
  }

  /** How an effect goes with a parameter, draw by draw. */
  public ParameterTrend trend(Sensitivity sensitivity, Influence influence) {
    PairedEffect effect = ensemble.effect(sensitivity.arm(), sensitivity.outcome());
    int[] defined = effect.defined();
    int input = ensemble.inputs().names().indexOf(influence.parameter());
    return ParameterTrend.of(ensemble.inputs().of(defined).columns()[input], some(effect.means(), defined));
  }
}
