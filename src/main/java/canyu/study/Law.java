package canyu.study;

import canyu.city.Lever;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Legal protection of data for a year: what it does to trust. */
record Law() implements Study {

  private static final int YEAR = 52;

  @Override
  public List<Source> sources() {
    return List.of(new Source("Bauer and others 2021, the GDPR in a panel and an experiment, Germany",
        "https://doi.org/10.1080/1369118X.2021.1927138"));
  }

  @Override
  public Use use() {
    return Use.HELD_OUT;
  }

  @Override
  public List<StudyStatistic> statistics() {
    return List.of(StudyStatistic.of("trust", 0, -0.1, 0.1));
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
    return List.of(Treatment.STATUS_QUO, Treatment.of(Map.of(Lever.LEGAL_PROTECTION, 0.9)));
  }

  @Override
  public Set<Lever> levers() {
    return Set.of(Lever.LEGAL_PROTECTION);
  }

  @Override
  public double[] measured(List<History> lives) {
    return new double[] {Sample.changeOfTrust(lives, YEAR)};
  }
}
