package canyu.study;

import canyu.city.Lever;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A campaign for a year: what it does to the odds of having taken part. */
record Campaign() implements Study {

  private static final int YEAR = 52;

  @Override
  public List<Source> sources() {
    return List.of(new Source("Meta-analysis of 61 campaigns: r = .05 with behaviour",
        "https://doi.org/10.1080/10810730.2015.1095820"));
  }

  @Override
  public Use use() {
    return Use.FIT;
  }

  @Override
  public List<StudyStatistic> statistics() {
    return List.of(StudyStatistic.of("oddsRatio", 1.2, 1.05, 1.35));
  }

  @Override
  public int weeks() {
    return YEAR;
  }

  @Override
  public List<Treatment> treatments(Map<Lever, Double> statusQuo) {
    return List.of(Treatment.STATUS_QUO, Treatment.of(Map.of(Lever.CAMPAIGN, 1.0)));
  }

  @Override
  public Set<Lever> levers() {
    return Set.of(Lever.CAMPAIGN);
  }

  @Override
  public double[] measured(List<History> lives) {
    return new double[] {Sample.oddsRatio(active(lives.get(1)), active(lives.get(0)))};
  }

  private static double active(History life) {
    return (double) life.those(1, YEAR, DiaryEntry::acted).cardinality() / life.residents();
  }
}
