package canyu.population;

import canyu.city.Chance;
import canyu.city.Draw;
import canyu.city.Education;
import canyu.city.Sex;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The joint distribution of sex, age in years and education, from which residents are drawn.
 *
 * <p>Where only margins are known it is the one that meets them and otherwise stays as close as it can to the assumed
 * association of age and education; sex is independent of both, and nobody holds a degree too young.
 */
public final class Composition {

  private static final int[] WALK = walk();

  private final double[] shares;

  private Composition(double[] shares) {
    this.shares = Shares.normalised(shares);
  }

  /**
   * The people of margins, raked.
   *
   * @throws IllegalArgumentException if no people can meet all margins, such as masters where all are 20
   */
  public static Composition ofMarginals(Marginals marginals) {
    return new Composition(Raking.fit(seed(marginals.ageEducation()), List.of(
        ages(marginals.ages().shares()),
        margin("sex ", Sex.values(), cell -> Cell.sex(cell).ordinal(), sex -> marginals.sex().getOrDefault(sex, 0.0)),
        margin("education ", Education.values(), cell -> Cell.education(cell).ordinal(),
            level -> marginals.education().getOrDefault(level, 0.0)))));
  }

  /**
   * People as they were counted, each by their weight.
   *
   * @throws IllegalArgumentException if there is nobody, or all weights are 0
   */
  public static Composition ofPeople(List<Person> people) {
    double[] weights = new double[Cell.COUNT];
    for (Person person : people) {
      weights[Cell.of(person.sex(), person.age(), person.education())] += person.weight();
    }
    if (Arrays.stream(weights).sum() == 0) {
      throw new IllegalArgumentException("people must include someone with a weight above 0");
    }
    return new Composition(weights);
  }

  /** One person for every combination that occurs, weighted by its share; the weights sum to 1. */
  public List<Person> people() {
    return IntStream.range(0, Cell.COUNT)
        .filter(cell -> shares[cell] > 0)
        .mapToObj(cell -> new Person(Cell.sex(cell), Cell.age(cell), Cell.education(cell), shares[cell]))
        .toList();
  }

  /** The residents whom a city draws, as a composition. */
  public Composition drawn(int residents, Chance chance) {
    double[] counts = new double[Cell.COUNT];
    for (short cell : draw(residents, chance)) {
      counts[cell]++;
    }
    return new Composition(counts);
  }

  /**
   * The cells of so many residents in random order. Sexes and levels of education are met to within one resident, bands
   * of age to within a few.
   */
  short[] draw(int residents, Chance chance) {
    double[] inWalk = Arrays.stream(WALK).mapToDouble(cell -> shares[cell]).toArray();
    int[] counts = Systematic.counts(inWalk, residents, Chance.open(chance.stream(Draw.PERSON, 0), 0));
    short[] cells = new short[residents];
    int filled = 0;
    for (int step = 0; step < WALK.length; step++) {
      Arrays.fill(cells, filled, filled + counts[step], (short) WALK[step]);
      filled += counts[step];
    }
    Shuffle.of(cells, chance.stream(Draw.PERMUTATION, 0));
    balanceSexes(cells);
    return cells;
  }

  /** Education is met because its cells follow each other; of sex a resident or two may be too many and change over. */
  private void balanceSexes(short[] cells) {
    long surplus = surplusOfMen(cells);
    Sex tooMany = surplus > 0 ? Sex.MALE : Sex.FEMALE;
    long toChange = Math.abs(surplus);
    for (int i = 0; toChange > 0; i++) {
      if (Cell.sex(cells[i]) == tooMany) {
        cells[i] = (short) Cell.otherSex(cells[i]);
        toChange--;
      }
    }
  }

  private long surplusOfMen(short[] cells) {
    double wanted = 0;
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      wanted += Cell.sex(cell) == Sex.MALE ? cells.length * shares[cell] : 0;
    }
    long men = 0;
    for (short cell : cells) {
      men += Cell.sex(cell) == Sex.MALE ? 1 : 0;
    }
    return men - Math.round(wanted);
  }

  /** Weights before raking: each step of education is rarer by a constant factor for each ten years of age. */
  private static double[] seed(double ageEducation) {
    double[] seed = new double[Cell.COUNT];
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      double decades = (Cell.age(cell) - 30) / 10.0;
      int steps = Cell.education(cell).ordinal() - 2;
      seed[cell] = Cell.possible(cell) ? StrictMath.exp(-ageEducation * decades * steps) : 0;
    }
    return seed;
  }

  private static Raking.Margin ages(double[] shares) {
    List<String> names = IntStream.range(0, Cell.AGES).mapToObj(age -> "age " + (Cell.FIRST_AGE + age)).toList();
    int[] groupOf = IntStream.range(0, Cell.COUNT).map(cell -> Cell.age(cell) - Cell.FIRST_AGE).toArray();
    return new Raking.Margin(names, groupOf, shares);
  }

  private static <E extends Enum<E>> Raking.Margin margin(
      String kind, E[] groups, IntUnaryOperator groupOf, ToDoubleFunction<E> share) {
    List<String> names = Arrays.stream(groups).map(group -> kind + inWords(group)).toList();
    double[] targets = Shares.normalised(Arrays.stream(groups).mapToDouble(share).toArray());
    return new Raking.Margin(names, IntStream.range(0, Cell.COUNT).map(groupOf).toArray(), targets);
  }

  private static String inWords(Enum<?> group) {
    return group.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * All cells, level of education by level, there and back: young to old men, old to young women, then young to old
   * women. So ages and sexes also stand in long runs, of which systematic sampling meets every one to within one.
   */
  private static int[] walk() {
    int[] walk = new int[Cell.COUNT];
    int step = 0;
    boolean upwards = true;
    Sex sex = Sex.MALE;
    for (Education level : Education.values()) {
      for (int turn = 0; turn < 2; turn++) {
        for (int years = 0; years < Cell.AGES; years++) {
          walk[step++] = Cell.of(sex, upwards ? Cell.FIRST_AGE + years : Cell.LAST_AGE - years, level);
        }
        upwards = !upwards;
        if (turn == 0) {
          sex = sex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
        }
      }
    }
    return walk;
  }
}
