package canyu.population;

import canyu.population.Raking.Margin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether two margins can be met together where some cells must stay empty (Hall 1935; Gale 1957): whatever groups of
 * one margin are taken, those of the other with which they can go together must hold as many. The smaller margin of
 * each pair must have few groups, since all sets of them are tried.
 */
final class Possibility {

  private static final double PERCENT = 100;
  private static final int DIGITS = 6;

  private final double[] weights;
  private final List<Margin> margins;
  private final double close;

  /**
   * @param start weights before raking, 0 where a cell must stay empty
   * @param close how far sums may be apart and count as equal
   */
  Possibility(double[] start, List<Margin> margins, double close) {
    this.weights = start.clone();
    this.margins = margins;
    this.close = close;
  }

  /**
   * Groups of one margin, and all of the other with which they can go together.
   *
   * @param spare by how much the others hold more
   */
  private record Bond(Margin margin, BitSet groups, Margin other, BitSet others, double spare) {

    /** Whether a cell joins the others to groups that are not among these. */
    boolean isIntruder(int cell) {
      return others.get(other.groupOf()[cell]) && !groups.get(margin.groupOf()[cell]);
    }
  }

  /**
   * The weights without those that must be 0 although their cells may be occupied, since all of a group is needed
   * elsewhere. Raking would take forever to bring them there.
   *
   * @throws IllegalArgumentException if two margins cannot be met together, naming the groups that are to blame
   */
  double[] possible() {
    for (int i = 0; i < margins.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean smaller = margins.get(i).targets().length <= margins.get(j).targets().length;
        List<Bond> bonds = bonds(margins.get(smaller ? i : j), margins.get(smaller ? j : i));
        refuseWorst(bonds);
        bonds.stream().filter(bond -> bond.spare <= close).forEach(this::empty);
      }
    }
    return weights;
  }

  private List<Bond> bonds(Margin margin, Margin other) {
    int[] occupied = occupied(margin).stream().toArray();
    List<BitSet> partners = partners(margin, other);
    List<Bond> bonds = new ArrayList<>();
    for (int set = 1; set < 1 << occupied.length; set++) {
      BitSet groups = new BitSet();
      BitSet others = new BitSet();
      for (int k = 0; k < occupied.length; k++) {
        if ((set >> k & 1) == 1) {
          groups.set(occupied[k]);
          others.or(partners.get(occupied[k]));
        }
      }
      bonds.add(new Bond(margin, groups, other, others, sum(other, others) - sum(margin, groups)));
    }
    return bonds;
  }

  /** For every group of a margin, the groups of the other in whose cells people may be. */
  private List<BitSet> partners(Margin margin, Margin other) {
    List<BitSet> partners = new ArrayList<>();
    for (int group = 0; group < margin.targets().length; group++) {
      partners.add(new BitSet());
    }
    for (int cell = 0; cell < weights.length; cell++) {
      if (weights[cell] > 0 && other.targets()[other.groupOf()[cell]] > 0) {
        partners.get(margin.groupOf()[cell]).set(other.groupOf()[cell]);
      }
    }
    return partners;
  }

  private static BitSet occupied(Margin margin) {
    BitSet occupied = new BitSet();
    for (int group = 0; group < margin.targets().length; group++) {
      occupied.set(group, margin.targets()[group] > 0);
    }
    return occupied;
  }

  private static double sum(Margin margin, BitSet groups) {
    return groups.stream().mapToDouble(group -> margin.targets()[group]).sum();
  }

  private void empty(Bond bond) {
    for (int cell = 0; cell < weights.length; cell++) {
      if (bond.isIntruder(cell)) {
        weights[cell] = 0;
      }
    }
  }

  private void refuseWorst(List<Bond> bonds) {
    double least = bonds.stream().mapToDouble(Bond::spare).min().orElse(0);
    bonds.stream().filter(bond -> least < -close && bond.spare <= least + close)
        .min((one, two) -> Integer.compare(one.groups.cardinality(), two.groups.cardinality())).ifPresent(bond -> {
          BitSet barred = occupied(bond.other);
          barred.andNot(bond.others);
          throw new IllegalArgumentException("the margins must be possible together, but "
              + names(bond.margin, bond.groups) + " (" + percent(bond.margin, bond.groups)
              + ") cannot go together with " + names(bond.other, barred) + " (" + percent(bond.other, barred)
              + "), and only " + percent(bond.other, bond.others) + " are left");
        });
  }

  private static String percent(Margin margin, BitSet groups) {
    BigDecimal percent = BigDecimal.valueOf(PERCENT * sum(margin, groups) / margin.total());
    BigDecimal rounded = percent.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    return (rounded.signum() == 0 ? "0" : rounded.toPlainString()) + " %";
  }

  /** The names of groups; runs of three and more by their ends. */
  private static String names(Margin margin, BitSet groups) {
    List<String> names = new ArrayList<>();
    for (int from = groups.nextSetBit(0); from >= 0; from = groups.nextSetBit(groups.nextClearBit(from))) {
      int to = groups.nextClearBit(from) - 1;
      names.add(margin.groups().get(from)
          + (to == from ? "" : (to == from + 1 ? " and " : " to ") + margin.groups().get(to)));
    }
    return names.stream().collect(Collectors.joining(", "));
  }
}
