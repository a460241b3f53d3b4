package canyu.calibration.targets;

import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * What may part shares from those of everybody, as covariances: one row and one column a share, then an inequality, of which
 * they are 0.
 *
 * @param inequalities how many there are
 * @param sharedPeople which of those who were asked are the same people
 */
record ShareErrors(List<FreeShare> shares, int inequalities, SharedPeople sharedPeople) {

  private static final double TWELVE = 12;

  /** Of having asked some and not all: two shares err together if they are of one question that the same people answered. */
  double[][] sampling() {
    return covariance(this::sampling);
  }

  /** Of printing few digits. */
  double[][] rounding() {
    return covariance((one, other) -> {
      double step = one.subgroup().wave().rounding();
      return one.isOf(other) && one.answer().equals(other.answer()) ? step * step / TWELVE : 0;
    });
  }

  /**
   * Of what a city gives through its own luck, as if its residents answered independently of each other, and anew in each survey.
   *
   * @param residents in the city
   */
  double[][] luck(double residents) {
    return covariance((one, other) ->
        one.isOf(other) ? one.asked().luck(one.answer(), other.answer(), residents) : 0);
  }

  private double sampling(FreeShare.Term one, FreeShare.Term other) {
    if (one.isOf(other)) {
      return one.asked().sampling(one.answer(), other.answer());
    }
    double shared = one.asked().question().answers().equals(other.asked().question().answers())
        ? sharedPeople.between(one.subgroup(), other.subgroup()) : 0;
    return shared == 0 ? 0 : shared * one.asked().together(one.answer(), other.asked(), other.answer());
  }

  private double[][] covariance(ToDoubleBiFunction<FreeShare.Term, FreeShare.Term> ofShares) {
    List<List<FreeShare.Term>> terms = shares.stream().map(FreeShare::terms).toList();
    int size = terms.size() + inequalities;
    double[][] covariances = new double[size][size];
    for (int i = 0; i < terms.size(); i++) {
      for (int j = 0; j < terms.size(); j++) {
        for (FreeShare.Term one : terms.get(i)) {
          for (FreeShare.Term other : terms.get(j)) {
            covariances[i][j] += one.sign() * other.sign() * ofShares.applyAsDouble(one, other);
          }
        }
      }
    }
    return covariances;
  }
}
