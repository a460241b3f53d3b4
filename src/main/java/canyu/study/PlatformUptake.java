package canyu.study;

import canyu.city.Lever;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A platform in every community: how many have enrolled after four years. */
record PlatformUptake() implements Study {

  private static final int WEEKS = 208;

  @Override
  public List<Source> sources() {
    return List.of(new Source("Madrid, Barcelona, Reykjavik: registered on voluntary platforms after three to five years",
        "https://democracy-technologies.org/participation/decide-madrid-and-consul/"));
  }

  @Override
  public Use use() {
    return Use.HELD_OUT;
  }

  @Override
  public List<StudyStatistic> statistics() {
    return List.of(StudyStatistic.within("enrolled", 0.02, 0.17));
  }

  @Override
  public int weeks() {
    return WEEKS;
  }

  @Override
  public Set<Integer> snapshots() {
    return Set.of(WEEKS);
  }

  @Override
  public List<Treatment> treatments(Map<Lever, Double> statusQuo) {
    return List.of(Platform.EVERYWHERE.withProgrammes());
  }

  @Override
  public Set<Lever> levers() {
    return Platform.LEVERS;
  }

  @Override
  public double[] measured(List<History> lives) {
    History life = lives.get(0);
    return new double[] {(double) life.at(WEEKS).enrolled().cardinality() / life.residents()};
  }
}
