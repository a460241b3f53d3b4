package canyu.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Margins that no weights of these respondents meet together, and the smallest change that would reconcile them: the sum
 * of all changes of shares is as small as it can be (a linear program over the combinations of groups that there are).
 *
 * @param changes of groups that would have to be other than they are
 */
public record MarginConflict(List<Change> changes) {

  private static final double CLOSE = 1e-7;
  private static final int MOST_STEPS = 20_000;
  private static final long LARGEST = 4_000_000;

  /**
   * A share that would have to change.
   *
   * @param margin its name
   * @param group of it
   * @param from the share as it is
   * @param to the share that can be met
   */
  public record Change(String margin, String group, double from, double to) {}

  /** The conflict of margins; empty if there is none, or there are too many combinations to find it. */
  static Optional<MarginConflict> of(List<WeightingMargin> margins) {
    int[] first = firstGroups(margins);
    int groups = first[margins.size()];
    List<int[]> patterns = patterns(margins);
    int columns = patterns.size() + 2 * groups;
    if ((long) groups * columns > LARGEST) {
      return Optional.empty();
    }
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int k = 0; k < margins.size(); k++) {
      for (int group = 0; group < margins.get(k).groups().size(); group++) {
        int place = first[k] + group;
        double[] row = new double[columns];
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
          row[pattern] = patterns.get(pattern)[k] == group ? 1 : 0;
        }
        row[patterns.size() + place] = 1;
        row[patterns.size() + groups + place] = -1;
        constraints.add(new LinearConstraint(row, Relationship.EQ, margins.get(k).targets()[group]));
      }
    }
    double[] all = new double[columns];
    Arrays.fill(all, 0, patterns.size(), 1);
    constraints.add(new LinearConstraint(all, Relationship.EQ, 1));
    double[] costs = new double[columns];
    Arrays.fill(costs, patterns.size(), columns, 1);
    try {
      double[] solved = new SimplexSolver().optimize(new MaxIter(MOST_STEPS), new LinearObjectiveFunction(costs, 0),
          new LinearConstraintSet(constraints), GoalType.MINIMIZE, new NonNegativeConstraint(true)).getPoint();
      return Optional.of(new MarginConflict(changes(margins, first, patterns.size(), solved)))
          .filter(conflict -> !conflict.changes().isEmpty());
    } catch (MathIllegalStateException unsolved) {
      return Optional.empty();
    }
  }

  /** Where the groups of each margin begin among all groups, and how many there are in all. */
  private static int[] firstGroups(List<WeightingMargin> margins) {
    int[] first = new int[margins.size() + 1];
    for (int k = 0; k < margins.size(); k++) {
      first[k + 1] = first[k] + margins.get(k).groups().size();
    }
    return first;
  }

  /** The combinations of groups in which there is somebody. */
  private static List<int[]> patterns(List<WeightingMargin> margins) {
    Set<List<Integer>> patterns = new LinkedHashSet<>();
    for (int row = 0; row < margins.get(0).groupOf().length; row++) {
      int at = row;
      patterns.add(margins.stream().map(margin -> margin.groupOf()[at]).toList());
    }
    return patterns.stream().map(pattern -> pattern.stream().mapToInt(Integer::intValue).toArray()).toList();
  }

  private static List<Change> changes(List<WeightingMargin> margins, int[] first, int patterns, double[] solved) {
    int groups = first[margins.size()];
    return IntStream.range(0, margins.size()).boxed().flatMap(k -> IntStream.range(0, margins.get(k).groups().size())
        .mapToObj(group -> {
          int place = patterns + first[k] + group;
          double from = margins.get(k).targets()[group];
          return new Change(margins.get(k).name(), margins.get(k).groups().get(group), from,
              Math.max(0, from - solved[place] + solved[place + groups]));
        })).filter(change -> Math.abs(change.to() - change.from()) > CLOSE).toList();
  }

  /** By how much shares would have to change in all, of which one half goes to where the other half comes from. */
  public double size() {
    return changes.stream().mapToDouble(change -> Math.abs(change.to() - change.from())).sum() / 2;
  }
}
