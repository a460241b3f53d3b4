package canyu.exploration.worth;

import canyu.exploration.ensemble.ShuffledDraws;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What choosing with some knowledge gains over choosing without: gains are regressed on what is known (Strong, Oakley and
 * Brennan, Medical Decision Making 34, 2014; on simulated answers: Strong, Oakley, Brennan and Breeze, Medical Decision
 * Making 35, 2015), and in every draw the arm is chosen that the regression expects to gain most.
 *
 * <p>Draws are divided into ten parts. What is chosen in one part, with the knowledge and without it, is learnt in the
 * other nine, and what it gains is counted in that part itself, not taken from the regression. So a regression that
 * follows noise gains nothing, where the mean of the largest fitted values would count the noise as gain.
 */
final class CrossFit {

  private static final int FOLDS = 10;

  private final NetBenefits benefits;
  private final ObservedGains observed;
  private final List<Fold> folds;

  /**
   * One of the parts.
   *
   * @param learnt rows of the other parts
   * @param tried rows of this part
   * @param usual the arm that one would choose without knowing more
   * @param others all other arms
   * @param differences by row learnt from, then by other arm, what it gains more than the usual one
   * @param centred the same by arm, then by row, less the mean of the arm
   */
  private record Fold(
      int[] learnt, int[] tried, int usual, int[] others, double[][] differences, double[][] centred) {

    static Fold of(ObservedGains observed, int... partOfDraw) {
      return of(observed, rows(observed, partOfDraw, false), rows(observed, partOfDraw, true));
    }

    private static int[] rows(ObservedGains observed, int[] partOfDraw, boolean tried) {
      return IntStream.range(0, observed.gains().size())
          .filter(row -> partOfDraw[row / observed.rowsPerDraw()] == 1 == tried).toArray();
    }

    private static Fold of(ObservedGains observed, int[] learnt, int[] tried) {
      List<double[]> gains = IntStream.of(learnt).mapToObj(observed.gains()::get).toList();
      int usual = NetBenefits.best(NetBenefits.means(gains));
      int[] others = IntStream.range(0, gains.get(0).length).filter(arm -> arm != usual).toArray();
      double[][] differences = gains.stream().map(gain ->
          IntStream.of(others).mapToDouble(arm -> gain[arm] - gain[usual]).toArray()).toArray(double[][]::new);
      double[] means = NetBenefits.means(List.of(differences));
      double[][] centred = IntStream.range(0, others.length).mapToObj(k ->
          Arrays.stream(differences).mapToDouble(row -> row[k] - means[k]).toArray()).toArray(double[][]::new);
      return new Fold(learnt, tried, usual, others, differences, centred);
    }
  }

  /**
   * What came of choosing with some knowledge.
   *
   * @param gains by draw, over choosing without it
   * @param chosenInstead by arm, in what share of all cases it is chosen in the place of what is chosen otherwise
   */
  record Choices(double[] gains, double[] chosenInstead) {

    double mean() {
      return Arrays.stream(gains).sum() / gains.length;
    }

    /** In what share of all cases the knowledge changes what is chosen. */
    double changed() {
      return Arrays.stream(chosenInstead).sum();
    }
  }

  CrossFit(NetBenefits benefits, ObservedGains observed) {
    this.benefits = benefits;
    this.observed = observed;
    int[] parts = parts(benefits.count());
    this.folds = IntStream.range(0, FOLDS).mapToObj(part -> Fold.of(observed,
        IntStream.of(parts).map(each -> each == part ? 1 : 0).toArray())).toList();
  }

  /** The part of every draw, from 0. */
  static int[] parts(int draws) {
    int[] parts = new int[draws];
    int[] order = ShuffledDraws.of("parts of draws", 0, draws);
    Arrays.setAll(parts, place -> order[place] % FOLDS);
    return parts;
  }

  /**
   * What choosing by what is known gains.
   *
   * @param order of the draws whose knowledge stands in the place of that of each draw; any other than their own makes
   *     the knowledge a dummy
   */
  Choices of(Predictors known, int... order) {
    Choices choices = new Choices(new double[benefits.count()], new double[benefits.arms().size()]);
    if (known.vary()) {
      folds.forEach(fold -> choose(fold, known, order, choices));
    }
    return choices;
  }

  private void choose(Fold fold, Predictors known, int[] order, Choices choices) {
    int[] rows = IntStream.of(fold.learnt).map(row -> observed.shuffled(row, order)).toArray();
    int[] strongest = known.strongest(rows, fold.centred);
    GainRegression regression = new GainRegression(
        IntStream.of(rows).mapToObj(row -> known.features(row, strongest)).toArray(double[][]::new), fold.differences);
    for (int row : fold.tried) {
      double[] features = known.features(observed.shuffled(row, order), strongest);
      double[] expected = IntStream.range(0, fold.others.length).mapToDouble(k -> regression.expected(k, features)).toArray();
      int best = NetBenefits.best(expected);
      if (expected[best] > 0) {
        double[] gains = observed.gains().get(row);
        int arm = fold.others[best];
        choices.gains[row / observed.rowsPerDraw()] += (gains[arm] - gains[fold.usual]) / observed.rowsPerDraw();
        choices.chosenInstead[arm] += 1.0 / observed.gains().size();
      }
    }
  }
}
