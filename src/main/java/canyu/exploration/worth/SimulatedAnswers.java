package canyu.exploration.worth;

import canyu.city.Chance;
import canyu.exploration.ensemble.Ensemble;
import canyu.indicator.Indicator;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * What would come of asking some residents of every city of an ensemble, drawn at random before anything is done there.
 *
 * @param respondents how many are asked in each city, 1 or more
 */
record SimulatedAnswers(Ensemble ensemble, int respondents) {

  private static final long SEED = 2015;

  /**
   * How many give each answer of a question: a column for each answer, in it a number for each city; empty where some city
   * does not tell.
   */
  Optional<double[][]> counts(PossibleQuestion question) {
    Optional<double[][]> shares = shares(question)
        .filter(columns -> Stream.of(columns).flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN));
    return shares.map(columns -> {
      double[][] counts = new double[columns.length][columns[0].length];
      for (int city = 0; city < columns[0].length; city++) {
        int one = city;
        double[] given = multinomial(Stream.of(columns).mapToDouble(column -> column[one]).toArray(),
            Chance.of(SEED, city).stream("possible question", question.ordinal()));
        for (int answer = 0; answer < given.length; answer++) {
          counts[answer][city] = given[answer];
        }
      }
      return counts;
    });
  }

  /** The share of all residents that gives each answer. */
  private Optional<double[][]> shares(PossibleQuestion question) {
    Map<Indicator, double[]> starts = ensemble.starts();
    if (!starts.keySet().containsAll(question.answers()) || !starts.containsKey(Indicator.WILLING)) {
      return Optional.empty();
    }
    double[] willing = starts.get(Indicator.WILLING);
    return Optional.of(question.answers().stream().map(starts::get).map(shares -> !question.isOfTheUnwilling() ? shares
        : IntStream.range(0, shares.length).mapToDouble(city ->
            willing[city] == 1 ? 0 : (1 - willing[city]) * shares[city]).toArray()).toArray(double[][]::new));
  }

  /** Answers one after the other, each among those who have given none before. */
  private double[] multinomial(double[] shares, long luck) {
    double[] counts = new double[shares.length];
    int left = respondents;
    double others = 1;
    for (int answer = 0; answer < shares.length && left > 0; answer++) {
      double share = others > 0 ? Math.max(0, Math.min(1, shares[answer] / others)) : 0;
      counts[answer] = binomial(left, share, Chance.open(luck, answer));
      left -= (int) counts[answer];
      others -= shares[answer];
    }
    return counts;
  }

  private static int binomial(int asked, double share, double luck) {
    return new BinomialDistribution(null, asked, share).inverseCumulativeProbability(luck);
  }
}
