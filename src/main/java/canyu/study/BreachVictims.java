package canyu.study;

import canyu.city.Lever;
import canyu.countermeasure.Target;
import canyu.scenario.Incident;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Victims of a breach beside other enrolled residents: how much of their loss of trust is left after half a year. */
record BreachVictims() implements Study {

  private static final int BREACH = 30;
  private static final int BEFORE = BREACH - 1;
  private static final int SOON = BREACH + 1;
  private static final int LATER = BREACH + 26;
  private static final Incident INCIDENT =
      new Incident(BREACH, Target.EVERYWHERE, 0.5, true, 0, Optional.empty());

  @Override
  public List<Source> sources() {
    return List.of(new Source("Information Systems Research 2023, victims of a breach in three waves",
        "https://doi.org/10.1287/isre.2023.0391"));
  }

  @Override
  public Use use() {
    return Use.FIT;
  }

  @Override
  public List<StudyStatistic> statistics() {
    return List.of(StudyStatistic.of("lossLeft", 0, 0, 0.2));
  }

  @Override
  public int weeks() {
    return LATER;
  }

  @Override
  public Set<Integer> snapshots() {
    return Set.of(BEFORE, SOON, LATER);
  }

  @Override
  public List<Treatment> treatments(Map<Lever, Double> statusQuo) {
    return List.of(Platform.EVERYWHERE.withOnly(INCIDENT));
  }

  @Override
  public Set<Lever> levers() {
    return Platform.RISKS;
  }

  @Override
  public double[] measured(List<History> lives) {
    History life = lives.get(0);
    BitSet hit = life.those(BREACH, BREACH, DiaryEntry::wasHit);
    BitSet spared = (BitSet) life.at(BEFORE).enrolled().clone();
    spared.andNot(hit);
    double before = difference(life.at(BEFORE), hit, spared);
    return new double[] {
        (difference(life.at(LATER), hit, spared) - before) / (difference(life.at(SOON), hit, spared) - before)};
  }

  private static double difference(Snapshot week, BitSet hit, BitSet spared) {
    return Sample.mean(week.trust(), hit) - Sample.mean(week.trust(), spared);
  }
}
