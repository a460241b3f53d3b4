package canyu.exploration.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What every parameter has to do with one effect.
 *
 * @param means of the effect, by draw
 * @param variance of the effect
 * @param resampled the same in every sample
 */
record Influences(SmoothInputs inputs, ResampledDraws resamples, double[] means, Variance variance, Variance[] resampled) {

  /** Those of all parameters, the strongest first. */
  List<Influence> of(Screening screening) {
    double[] centred = Basis.centred(means);
    double[][] alone = samples(number -> DoubleStream.of(resamples.shares(inputs, centred, number))
        .map(resampled[number]::ofTotal).toArray());
    List<Integer> found = screening.found();
    Polynomials polynomials = Screening.polynomials(inputs, found);
    double[] parts = variance.partsOfTotal(Shapley.of(polynomials.explained(means, ones())));
    double[][] partsAgain = samples(number ->
        resampled[number].partsOfTotal(Shapley.of(polynomials.explained(means, resamples.counts()[number]))));
    return IntStream.range(0, inputs.count()).mapToObj(input -> new Influence(inputs.names().get(input),
            share(variance.ofTotal(screening.shares()[input]), alone, input), correlation(input, centred),
            Optional.of(found.indexOf(input)).filter(place -> place >= 0)
                .map(place -> share(parts[place], partsAgain, place))))
        .sorted(Sensitivity.STRONGEST_FIRST).toList();
  }

  private int[] ones() {
    return IntStream.generate(() -> 1).limit(means.length).toArray();
  }

  private interface OfSample {
    double[] at(int number);
  }

  private double[][] samples(OfSample shares) {
    return IntStream.range(0, resampled.length).mapToObj(shares::at).toArray(double[][]::new);
  }

  private static Share share(double value, double[][] again, int place) {
    return Share.of(value, Arrays.stream(again).mapToDouble(sample -> sample[place]).toArray());
  }

  private double correlation(int input, double... centred) {
    return Basis.product(inputs.bases()[input].functions()[0], centred) / Math.sqrt(Basis.product(centred, centred));
  }
}
