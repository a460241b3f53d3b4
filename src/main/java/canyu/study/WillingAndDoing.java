package canyu.study;

import canyu.city.Lever;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Willing at the beginning, and having acted in the year after: how far the two go together. */
record WillingAndDoing() implements Study {

  private static final int YEAR = 52;

  @Override
  public List<Source> sources() {
    return List.of(new Source("Meta-analyses: r = .53; d = .66 of intention gives d = .36 of behaviour (47 experiments)",
        "https://doi.org/10.1037/0033-2909.132.2.249"));
  }

  @Override
  public Use use() {
    return Use.HELD_OUT;
  }

  @Override
  public List<StudyStatistic> statistics() {
    return List.of(StudyStatistic.of("correlation", 0.53, 0.1, 0.55));
  }

  @Override
  public int weeks() {
    return YEAR;
  }

  @Override
  public Set<Integer> snapshots() {
    return Set.of(0);
  }

  @Override
  public Set<Lever> levers() {
    return EnumSet.allOf(Lever.class);
  }

  @Override
  public double[] measured(List<History> lives) {
    History life = lives.get(0);
    return new double[] {
        Sample.correlation(life.at(0).willing(), life.those(1, YEAR, DiaryEntry::acted), life.residents())};
  }
}
