package canyu.population;

import canyu.city.Chance;
import canyu.city.Community;
import canyu.city.Draw;
import canyu.city.Sweep;
import canyu.city.Ties;
import java.util.Arrays;
import java.util.List;

/**
 * Ties the residents of a city: everyone starts some ties to the next on the ring of the community, and a few of them
 * go to anyone in the community or in the city instead (after Watts and Strogatz 1998).
 *
 * <p>Two residents who start a tie to each other have one tie, so degrees fall short by about degree / community size.
 */
final class TieBuilder {

  private final Network network;
  private final TiesStarted started;
  private final List<Community> communities;
  private final Sweep sweep;
  private final int residents;
  private final long luck;
  private final long[] kind;
  private final long[] target;

  TieBuilder(Network network, List<Community> communities, Chance chance, Sweep sweep) {
    this.network = network;
    this.started = TiesStarted.spread(network.degree(), network.degreeSd(), network.rewire() + network.bridge());
    this.communities = communities;
    this.sweep = sweep;
    this.residents = communities.get(communities.size() - 1).to();
    this.luck = chance.stream(Draw.TIES_STARTED, 0);
    this.kind = new long[started.most() + 1];
    this.target = new long[started.most() + 1];
    Arrays.setAll(kind, tie -> chance.stream(Draw.TIE_KIND, 0, tie));
    Arrays.setAll(target, tie -> chance.stream(Draw.TIE_TARGET, 0, tie));
  }

  /** The ties of everyone, in rows that rise. */
  Ties build() {
    int[] first = countStarted();
    int[] ends = aim(first);
    int[] row = countTies(first, ends);
    int[] tie = enter(first, ends, row);
    sweep.over(communities, community -> sort(community, row, tie));
    return withoutDoubles(row, tie);
  }

  /** Where the ties that each resident starts begin in one long list. */
  private int[] countStarted() {
    int[] first = new int[residents + 1];
    sweep.over(communities, community -> {
      for (int i = community.from(); i < community.to(); i++) {
        first[i + 1] = Math.min(community.size() - 1, started.at(Chance.open(luck, i)));
      }
    });
    addUp(first);
    return first;
  }

  /** To whom each started tie goes. */
  private int[] aim(int[] first) {
    int[] ends = new int[first[residents]];
    sweep.over(communities, community -> {
      for (int i = community.from(); i < community.to(); i++) {
        for (int tie = 0; tie < first[i + 1] - first[i]; tie++) {
          ends[first[i] + tie] = end(community, i, tie);
        }
      }
    });
    return ends;
  }

  private int end(Community community, int i, int tie) {
    double where = Chance.open(kind[tie], i);
    if (where < network.rewire()) {
      return anyoneElse(community.from(), community.size(), i, tie);
    }
    if (where < network.rewire() + network.bridge()) {
      return anyoneElse(0, residents, i, tie);
    }
    int next = i + tie + 1;
    return next < community.to() ? next : next - community.size();
  }

  private int anyoneElse(int from, int count, int i, int tie) {
    int other = from + (int) (Chance.open(target[tie], i) * (count - 1));
    return other < i ? other : other + 1;
  }

  /** Where the row of each resident begins; a tie stands in the rows of both ends. */
  private int[] countTies(int[] first, int[] ends) {
    int[] row = new int[residents + 1];
    for (int i = 0; i < residents; i++) {
      row[i + 1] += first[i + 1] - first[i];
    }
    for (int end : ends) {
      row[end + 1]++;
    }
    addUp(row);
    return row;
  }

  private int[] enter(int[] first, int[] ends, int[] row) {
    int[] next = row.clone();
    int[] tie = new int[2 * ends.length];
    for (int i = 0; i < residents; i++) {
      for (int k = first[i]; k < first[i + 1]; k++) {
        tie[next[i]++] = ends[k];
        tie[next[ends[k]]++] = i;
      }
    }
    return tie;
  }

  private static void sort(Community community, int[] row, int[] tie) {
    for (int i = community.from(); i < community.to(); i++) {
      Arrays.sort(tie, row[i], row[i + 1]);
    }
  }

  private Ties withoutDoubles(int[] row, int[] tie) {
    int kept = 0;
    int begin = 0;
    for (int i = 0; i < residents; i++) {
      int end = row[i + 1];
      for (int k = begin; k < end; k++) {
        if (k == begin || tie[k] != tie[k - 1]) {
          tie[kept++] = tie[k];
        }
      }
      row[i + 1] = kept;
      begin = end;
    }
    return new Ties(row, Arrays.copyOf(tie, kept));
  }

  private static void addUp(int[] counts) {
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
  }
}
