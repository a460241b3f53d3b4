package canyu.study;

import canyu.city.Lever;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Those who reported within a year beside all others: who of them is satisfied. */
record ReportersSatisfaction() implements Study {

  private static final int YEAR = 52;
  private static final float SATISFIED = 0.6f;

  @Override
  public List<Source> sources() {
    return List.of(new Source("Kansas City, users and non-users of the 311 line",
        "https://midtownkcpost.com/dont-use-like-311-best/"));
  }

  @Override
  public Use use() {
    return Use.FIT;
  }

  @Override
  public List<StudyStatistic> statistics() {
    return List.of(StudyStatistic.of("difference", -0.07, -0.12, 0.01));
  }

  @Override
  public int weeks() {
    return YEAR;
  }

  @Override
  public Set<Integer> snapshots() {
    return Set.of(YEAR);
  }

  @Override
  public Set<Lever> levers() {
    return Responses.LEVERS;
  }

  @Override
  public double[] measured(List<History> lives) {
    History life = lives.get(0);
    BitSet reporters = life.those(1, YEAR, DiaryEntry::reported);
    float[] satisfaction = life.at(YEAR).satisfaction();
    BitSet satisfied = new BitSet(life.residents());
    IntStream.range(0, life.residents()).filter(i -> satisfaction[i] > SATISFIED).forEach(satisfied::set);
    return new double[] {Sample.share(reporters, satisfied)
        - Sample.share(Sample.others(reporters, life.residents()), satisfied)};
  }
}
