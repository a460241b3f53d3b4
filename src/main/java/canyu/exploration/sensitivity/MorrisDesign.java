package canyu.exploration.sensitivity;

import canyu.calibration.inference.problem.RandomStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where inputs are tried: trajectories through a grid of four levels, each of which changes every input once, by two
 * levels, in an order of its own (Morris, Technometrics 33, 1991).
 *
 * @param inputs how many there are
 */
public record MorrisDesign(int inputs, List<Trajectory> trajectories) {

  /** How many levels an input has, from one end of its range to the other. */
  public static final int LEVELS = 4;

  /** By how many levels an input changes: half of them, so that every level is as probable as every other. */
  private static final int STEP = LEVELS / 2;

  /** The part of the range of an input by which it changes. */
  static final double CHANGE = (double) STEP / (LEVELS - 1);

  /**
   * One path through the grid.
   *
   * @param start the level of every input, from 0
   * @param order which input changes first, second and so on
   */
  public record Trajectory(List<Integer> start, List<Integer> order) {

    /** The levels of all inputs after so many changes. */
    public List<Integer> point(int changes) {
      List<Integer> changed = order.subList(0, changes);
      return IntStream.range(0, start.size())
          .mapToObj(input -> changed.contains(input) ? start.get(input) + STEP * direction(input) : start.get(input))
          .toList();
    }

    /** Whether an input grows, 1, or shrinks, -1: only one of them stays within its range. */
    int direction(int input) {
      return start.get(input) < STEP ? 1 : -1;
    }
  }

  /**
   * Trajectories by chance.
   *
   * @param number how many
   * @param seed the same gives the same
   */
  public static MorrisDesign of(int inputs, int number, long seed) {
    return new MorrisDesign(inputs, IntStream.range(0, number).mapToObj(trajectory -> {
      RandomStream luck = RandomStream.of(seed, "trajectory", trajectory);
      List<Integer> start = IntStream.range(0, inputs).map(input -> luck.nextInt(LEVELS)).boxed().toList();
      List<Double> keys = IntStream.range(0, inputs).mapToObj(input -> luck.nextDouble()).toList();
      return new Trajectory(start, IntStream.range(0, inputs).boxed()
          .sorted(Comparator.comparing(keys::get)).toList());
    }).toList());
  }

  /** How many points a trajectory has. */
  public int points() {
    return inputs + 1;
  }
}
