package canyu.population;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The weights of cells that microdata fill. Somebody of one age in years is in one cell; a band of age is spread evenly
 * over its years; whoever does not state something is spread like those who are alike in what they do state, and where
 * there are none, by the margins of all.
 */
final class Imputation {

  private final Cells cells;
  private final double[] stated;

  private Imputation(Cells cells) {
    this.cells = cells;
    this.stated = new double[cells.count()];
  }

  /**
   * The weight of every cell.
   *
   * @param people those who do not state everything are left out unless they are to be spread
   */
  static double[] weights(Cells cells, List<StatedPerson> people, boolean spreadingUnstated) {
    Imputation imputation = new Imputation(cells);
    people.stream().filter(StatedPerson::statesAll).forEach(imputation::add);
    double[] weights = imputation.stated.clone();
    if (spreadingUnstated) {
      people.stream().filter(person -> !person.statesAll()).forEach(person -> imputation.addLikeOthers(person, weights));
    }
    return weights;
  }

  private void add(StatedPerson person) {
    AgeSpan span = person.age().orElseThrow();
    for (int age = span.from(); age <= span.to(); age++) {
      stated[cells.of(person.sex().orElseThrow(), age, person.education().orElseThrow())] += person.weight() / span.years();
    }
  }

  private void addLikeOthers(StatedPerson person, double[] weights) {
    int[] alike = IntStream.range(0, stated.length).filter(cell -> fits(person, cell)).toArray();
    double[] others = IntStream.of(alike).mapToDouble(cell -> stated[cell]).toArray();
    if (IntStream.range(0, others.length).allMatch(i -> others[i] == 0)) {
      double[] sexes = margin(cells::sex);
      double[] ages = margin(cells::age);
      double[] levels = margin(cells::level);
      for (int i = 0; i < alike.length; i++) {
        int cell = alike[i];
        others[i] = (person.sex().isPresent() ? 1 : sexes[cells.sex(cell)])
            * (person.age().isPresent() ? 1 : ages[cells.age(cell)])
            * (person.education().isPresent() ? 1 : levels[cells.level(cell)]);
      }
    }
    double all = 0;
    for (double other : others) {
      all += other;
    }
    for (int i = 0; i < alike.length && all > 0; i++) {
      weights[alike[i]] += person.weight() * (others[i] / all);
    }
  }

  private boolean fits(StatedPerson person, int cell) {
    return person.sex().map(sex -> sex == cells.sex(cell)).orElse(true)
        && person.age().map(span -> span.holds(cells.age(cell))).orElse(true)
        && person.education().map(level -> level == cells.level(cell)).orElse(true);
  }

  private double[] margin(IntUnaryOperator groupOf) {
    double[] sums = new double[cells.count()];
    for (int cell = 0; cell < stated.length; cell++) {
      sums[groupOf.applyAsInt(cell)] += stated[cell];
    }
    return sums;
  }
}
