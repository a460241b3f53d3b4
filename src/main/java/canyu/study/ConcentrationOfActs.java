package canyu.study;

import canyu.city.Lever;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The most active few under the status quo: how many of all acts are theirs. */
record ConcentrationOfActs() implements Study {

  private static final int WEEKS = 160;

  @Override
  public List<Source> sources() {
    return List.of(new Source("Participation inequality in online communities: 90 % lurk, 9 % do a little, 1 % most",
        "http://www.nngroup.com/articles/participation-inequality/"));
  }

  @Override
  public Use use() {
    return Use.HELD_OUT;
  }

  @Override
  public List<StudyStatistic> statistics() {
    return List.of(StudyStatistic.within("onePerCent", 0.1, 0.5), StudyStatistic.within("tenPerCent", 0.5, 0.95));
  }

  @Override
  public int weeks() {
    return WEEKS;
  }

  @Override
  public Set<Lever> levers() {
    return EnumSet.allOf(Lever.class);
  }

  @Override
  public double[] measured(List<History> lives) {
    History life = lives.get(0);
    int[] acts = new int[life.residents()];
    life.entries(1, WEEKS).filter(DiaryEntry::acted).forEach(entry -> acts[entry.resident()]++);
    Arrays.sort(acts);
    return new double[] {shareOfMostActive(acts, 0.01), shareOfMostActive(acts, 0.1)};
  }

  private static double shareOfMostActive(int[] rising, double share) {
    int few = (int) Math.round(share * rising.length);
    double theirs = Arrays.stream(rising, rising.length - few, rising.length).sum();
    return theirs / Arrays.stream(rising).sum();
  }
}
