package canyu.study;

import canyu.city.Lever;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Disclosure for a year: what it does to trust. */
record Transparency() implements Study {

  private static final int YEAR = 52;

  @Override
  public List<Source> sources() {
    return List.of(new Source("Wang and Guan 2022, meta-analysis of 49 studies: r = .13, weaker online",
        "https://doi.org/10.1093/jopart/muac040"));
  }

  @Override
  public Use use() {
    return Use.FIT;
  }

  @Override
  public List<StudyStatistic> statistics() {
    return List.of(StudyStatistic.of("trust", 0.26, 0.08, 0.30));
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
  public List<Treatment> treatments(Map<Lever, Double> statusQuo) {
    return List.of(Treatment.STATUS_QUO, Treatment.of(Map.of(Lever.DISCLOSURE, 0.9)));
  }

  @Override
  public Set<Lever> levers() {
    return Set.of(Lever.DISCLOSURE);
  }

  @Override
  public double[] measured(List<History> lives) {
    return new double[] {Sample.changeOfTrust(lives, YEAR)};
  }
}
