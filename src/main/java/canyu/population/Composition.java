package canyu.population;

import canyu.city.Chance;
import canyu.city.Divisions;
import canyu.city.Draw;
import canyu.parameter.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The joint distribution of sex, age in years and education, from which residents are drawn.
 *
 * <p>Where only margins are known it is the one that meets them and otherwise stays as close as it can to the assumed
 * association of age and education; sex is independent of both, and nobody holds a degree too young.
 */
public final class Composition {

  private final Cells cells;
  private final double[] shares;
  private final int[] walk;

  private Composition(Cells cells, double[] shares) {
    this.cells = cells;
    this.shares = Shares.normalised(shares);
    this.walk = walk(cells.divisions());
  }

  /** How the people are divided. */
  public Divisions divisions() {
    return cells.divisions();
  }

  /**
   * The people of margins, raked.
   *
   * @throws IllegalArgumentException if no people can meet all margins, such as masters where all are 20
   */
  public static Composition ofMarginals(Divisions divisions, Marginals marginals) {
    Cells cells = new Cells(divisions);
    return new Composition(cells, Raking.fit(seed(cells, marginals.ageEducation()), List.of(
        ages(cells, grownUp(marginals.ages().shares(), divisions.youngest())),
        margin(cells, "sex ", divisions.sexes(), cells::sex, marginals.sex()),
        margin(cells, "education ", divisions.levels().stream().map(Divisions.Level::name).toList(), cells::level,
            marginals.education()))));
  }

  /**
   * People as they were counted, each by their weight.
   *
   * @throws IllegalArgumentException if there is nobody, or all weights are 0
   */
  public static Composition ofPeople(Divisions divisions, List<Person> people) {
    Cells cells = new Cells(divisions);
    double[] weights = new double[cells.count()];
    for (Person person : people) {
      weights[cells.of(person.sex(), person.age(), person.education())] += person.weight();
    }
    return of(cells, weights);
  }

  /**
   * People of microdata, each by their weight.
   *
   * @param unstated what becomes of those who do not state everything
   * @throws IllegalArgumentException if there is nobody, or all weights are 0
   */
  public static Composition ofStated(Divisions divisions, List<StatedPerson> people, Unstated unstated) {
    Cells cells = new Cells(divisions);
    return of(cells, Imputation.weights(cells, people, unstated == Unstated.ALIKE));
  }

  private static Composition of(Cells cells, double[] weights) {
    if (Arrays.stream(weights).sum() == 0) {
      throw new IllegalArgumentException("people must include someone with a weight above 0");
    }
    return new Composition(cells, weights);
  }

  /** One person for every combination that occurs, weighted by its share; the weights sum to 1. */
  public List<Person> people() {
    return IntStream.range(0, shares.length)
        .filter(cell -> shares[cell] > 0)
        .mapToObj(cell -> new Person(cells.sex(cell), cells.age(cell), cells.level(cell), shares[cell]))
        .toList();
  }

  /** The residents whom a city draws, as a composition. */
  public Composition drawn(int residents, Chance chance) {
    double[] counts = new double[shares.length];
    for (short cell : draw(residents, chance)) {
      counts[cell]++;
    }
    return new Composition(cells, counts);
  }

  /**
   * The cells of so many residents in random order. Sexes and levels of education are met to within one resident, bands
   * of age to within a few.
   */
  short[] draw(int residents, Chance chance) {
    double[] inWalk = Arrays.stream(walk).mapToDouble(cell -> shares[cell]).toArray();
    int[] counts = Systematic.counts(inWalk, residents, Chance.open(chance.stream(Draw.PERSON, 0), 0));
    short[] drawn = new short[residents];
    int filled = 0;
    for (int step = 0; step < walk.length; step++) {
      Arrays.fill(drawn, filled, filled + counts[step], (short) walk[step]);
      filled += counts[step];
    }
    Shuffle.of(drawn, chance.stream(Draw.PERMUTATION, 0));
    balanceSexes(drawn);
    return drawn;
  }

  /** Education is met because its cells follow each other; of a sex a resident or two may be too many and change over. */
  private void balanceSexes(short[] drawn) {
    int[] tooMany = surplus(drawn);
    for (int i = 0; Arrays.stream(tooMany).anyMatch(surplus -> surplus > 0); i++) {
      int sex = cells.sex(drawn[i]);
      if (tooMany[sex] > 0) {
        int other = IntStream.range(0, tooMany.length).filter(each -> tooMany[each] < 0).findFirst().orElseThrow();
        drawn[i] = (short) cells.ofSex(drawn[i], other);
        tooMany[sex]--;
        tooMany[other]++;
      }
    }
  }

  /** How many more of each sex there are than there should be; none in all. */
  private int[] surplus(short[] drawn) {
    int[] surplus = new int[divisions().sexes().size()];
    for (short cell : drawn) {
      surplus[cells.sex(cell)]++;
    }
    long before = 0;
    for (int sex = 0; sex < surplus.length; sex++) {
      long upTo = sex + 1 == surplus.length ? drawn.length : Math.round(wantedUpTo(sex, drawn.length));
      surplus[sex] -= (int) (upTo - before);
      before = upTo;
    }
    return surplus;
  }

  private double wantedUpTo(int sex, int residents) {
    double wanted = 0;
    for (int cell = 0; cell < shares.length; cell++) {
      wanted += cells.sex(cell) <= sex ? residents * shares[cell] : 0;
    }
    return wanted;
  }

  /** Weights before raking: each step of education is rarer by a constant factor for each ten years of age. */
  private static double[] seed(Cells cells, double ageEducation) {
    double[] seed = new double[cells.count()];
    for (int cell = 0; cell < seed.length; cell++) {
      double decades = (cells.age(cell) - 30) / 10.0;
      seed[cell] = cells.possible(cell) ? StrictMath.exp(-ageEducation * decades * cells.step(cell)) : 0;
    }
    return seed;
  }

  /** Ages without those who are too young for the frame. */
  private static double[] grownUp(double[] shares, int youngest) {
    if (IntStream.range(Years.FIRST, youngest).allMatch(age -> shares[age - Years.FIRST] == 0)) {
      return shares;
    }
    double[] grownUp = shares.clone();
    Arrays.fill(grownUp, 0, youngest - Years.FIRST, 0);
    return Shares.normalised(grownUp);
  }

  private static Raking.Margin ages(Cells cells, double[] shares) {
    List<String> names = IntStream.range(0, Years.COUNT).mapToObj(age -> "age " + (Years.FIRST + age)).toList();
    int[] groupOf = IntStream.range(0, cells.count()).map(cell -> cells.age(cell) - Years.FIRST).toArray();
    return new Raking.Margin(names, groupOf, shares);
  }

  private static Raking.Margin margin(
      Cells cells, String kind, List<String> groups, IntUnaryOperator groupOf, Map<String, Double> shares) {
    List<String> names = groups.stream().map(group -> kind + Names.snake(group).replace('_', ' ')).toList();
    double[] targets = Shares.normalised(groups.stream().mapToDouble(group -> shares.getOrDefault(group, 0.0)).toArray());
    return new Raking.Margin(names, IntStream.range(0, cells.count()).map(groupOf).toArray(), targets);
  }

  /**
   * All cells, level of education by level, there and back: young to old of the first sex, old to young of the next, then
   * from that sex back. So ages and sexes also stand in long runs, of which systematic sampling meets every one to within
   * one.
   */
  private static int[] walk(Divisions divisions) {
    Cells cells = new Cells(divisions);
    int sexes = divisions.sexes().size();
    int[] walk = new int[cells.count()];
    int step = 0;
    boolean upwards = true;
    for (int level = 0; level < divisions.levels().size(); level++) {
      for (int turn = 0; turn < sexes; turn++) {
        int sex = level % 2 == 0 ? turn : sexes - 1 - turn;
        for (int years = 0; years < Years.COUNT; years++) {
          walk[step++] = cells.of(sex, upwards ? Years.FIRST + years : Years.LAST - years, level);
        }
        upwards = !upwards;
      }
    }
    return walk;
  }
}
