package canyu.calibration.survey;

import canyu.parameter.ParameterException;
import canyu.population.Lonely;
import canyu.scenario.survey.Respondent;
import canyu.scenario.survey.Respondent.Selection;
import canyu.scenario.survey.Respondents;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How respondents were drawn: clusters within strata, taken for drawn with replacement, or people one by one where the
 * file names no clusters. A cluster belongs to its stratum: one of the same name in another stratum is another.
 *
 * @param strata by name, the clusters (or people) in each, by which rows are in them
 * @param isStated whether the file says how they were drawn, by weights that differ, clusters or strata
 */
record SampleDesign(Map<String, List<Unit>> strata, Lonely lonely, boolean isStated) {

  /**
   * Some people who were drawn together, or several who are alike and were drawn one by one.
   *
   * @param rows of the people
   * @param people how many of each row are in one unit
   * @param times how many such units there are
   */
  record Unit(int[] rows, int[] people, int times) {}

  /**
   * The design of a file of respondents.
   *
   * @throws ParameterException if a stratum has a single cluster and the frame does not say what that adds to variances
   */
  static SampleDesign of(Respondents respondents) {
    Map<String, List<Unit>> strata = new LinkedHashMap<>();
    List<Respondent> people = respondents.people();
    Map<Selection, List<Integer>> clusters = new LinkedHashMap<>();
    for (int row = 0; row < people.size(); row++) {
      Selection selection = people.get(row).selection();
      if (selection.cluster().isEmpty()) {
        add(strata, selection.stratum(), new Unit(new int[] {row}, new int[] {1}, people.get(row).count()));
      } else {
        clusters.computeIfAbsent(selection, any -> new ArrayList<>()).add(row);
      }
    }
    clusters.forEach((selection, rows) -> {
      int[] all = rows.stream().mapToInt(Integer::intValue).toArray();
      int[] counts = rows.stream().mapToInt(row -> people.get(row).count()).toArray();
      add(strata, selection.stratum(), new Unit(all, counts, 1));
    });
    SampleDesign design = new SampleDesign(strata, respondents.microdata().lonely(),
        respondents.isDrawnByDesign());
    design.refuseLonely(respondents);
    return design;
  }

  private static void add(Map<String, List<Unit>> strata, String stratum, Unit unit) {
    strata.computeIfAbsent(stratum, any -> new ArrayList<>()).add(unit);
  }

  private void refuseLonely(Respondents respondents) {
    if (lonely == Lonely.REFUSED && isStated) {
      List<String> alone = strata.entrySet().stream().filter(stratum -> size(stratum.getValue()) == 1)
          .map(Map.Entry::getKey).toList();
      if (!alone.isEmpty()) {
        throw new ParameterException(List.of(respondents.inHeader("a stratum must have two clusters at least, or nothing shows"
            + " how they differ, but " + String.join(", ", alone) + " has one; people.microdata.lonely of the frame says what it"
            + " is to add to variances (centred or certain)")));
      }
    }
  }

  private static int size(List<Unit> units) {
    return units.stream().mapToInt(Unit::times).sum();
  }

  /**
   * The covariance of some totals over all respondents (Taylor linearisation gives their scores; Wolter 2007, chapter 6).
   *
   * @param scores what one person of each row adds to each total; 0 for those who are not meant
   */
  double[][] covariance(double[][] scores) {
    int totals = scores[0].length;
    double[][] covariance = new double[totals][totals];
    strata.values().forEach(units -> add(units, scores, covariance));
    return covariance;
  }

  private void add(List<Unit> units, double[][] scores, double[][] covariance) {
    int size = size(units);
    if (size == 0 || size == 1 && lonely == Lonely.CERTAIN) {
      return;
    }
    int totals = covariance.length;
    double[][] sums = units.stream().map(unit -> sums(unit, scores, totals)).toArray(double[][]::new);
    double[] mean = new double[totals];
    for (int unit = 0; unit < sums.length && size > 1; unit++) {
      for (int k = 0; k < totals; k++) {
        mean[k] += units.get(unit).times() * sums[unit][k] / size;
      }
    }
    double scale = size == 1 ? 1 : (double) size / (size - 1);
    for (int unit = 0; unit < sums.length; unit++) {
      for (int i = 0; i < totals; i++) {
        for (int j = 0; j < totals; j++) {
          covariance[i][j] += scale * units.get(unit).times() * (sums[unit][i] - mean[i]) * (sums[unit][j] - mean[j]);
        }
      }
    }
  }

  private static double[] sums(Unit unit, double[][] scores, int totals) {
    double[] sums = new double[totals];
    for (int each = 0; each < unit.rows().length; each++) {
      for (int k = 0; k < totals; k++) {
        sums[k] += unit.people()[each] * scores[unit.rows()[each]][k];
      }
    }
    return sums;
  }
}
