package canyu.study;

import canyu.city.Lever;
import canyu.countermeasure.Target;
import canyu.scenario.event.Incident;
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
    return List.of(StudyStatistic.of("lossLeft", Formula.QUOTIENT, 0, 0, 0.2));
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
  public List<double[]> counted(List<History> lives) {
    History life = lives.get(0);
    BitSet hit = life.those(BREACH, BREACH, DiaryEntry::wasHit);
    BitSet spared = (BitSet) life.at(BEFORE).enrolled().clone();
    spared.andNot(hit);
    double before = difference(life.at(BEFORE), hit, spared);
    return List.of(new double[] {
        difference(life.at(LATER), hit, spared) - before, difference(life.at(SOON), hit, spared) - before});
  }

  /** By how much more the hit trust, times the weight of the city, which is the same in all weeks. */
  private static double difference(Snapshot week, BitSet hit, BitSet spared) {
    return Sample.difference(Sample.sum(week.trust(), hit), hit.cardinality(),
        Sample.sum(week.trust(), spared), spared.cardinality())[0];
  }
}
