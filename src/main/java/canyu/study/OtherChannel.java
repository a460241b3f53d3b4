package canyu.study;

import canyu.city.Channel;
import canyu.city.Lever;
import canyu.countermeasure.Target;
import canyu.scenario.event.Incident;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A severe leak that all hear of: whether people leave the platform, and go to other channels. */
record OtherChannel() implements Study {

  private static final int LEAK = 30;
  private static final int FIRST = LEAK + 1;
  private static final int LAST = LEAK + 26;
  private static final Incident INCIDENT =
      new Incident(LEAK, Target.EVERYWHERE, 0.8, true, 0.8, Optional.empty());

  @Override
  public List<Source> sources() {
    return List.of(
        new Source("RAND, n = 2,038: 11 % stopped dealing with an organisation after a breach",
            "https://www.rand.org/pubs/research_reports/RR1187.html"),
        new Source("Journal of Marketing: after a breach customers move to unbreached channels",
            "https://doi.org/10.1509/jm.16.0124"));
  }

  @Override
  public Use use() {
    return Use.HELD_OUT;
  }

  @Override
  public List<StudyStatistic> statistics() {
    return List.of(StudyStatistic.towards("platform", Formula.QUOTIENT, ExpectedRange.upTo(0)),
        StudyStatistic.towards("others", Formula.QUOTIENT, ExpectedRange.from(0)), StudyStatistic.reported("recovered", Formula.QUOTIENT));
  }

  @Override
  public int weeks() {
    return LAST;
  }

  @Override
  public List<Treatment> treatments(Map<Lever, Double> statusQuo) {
    return List.of(Platform.EVERYWHERE.withOnly(), Platform.EVERYWHERE.withOnly(INCIDENT));
  }

  @Override
  public Set<Lever> levers() {
    return Platform.RISKS;
  }

  @Override
  public List<double[]> counted(List<History> lives) {
    Predicate<DiaryEntry> platform = entry -> entry.actedThrough(Channel.SERVICE_PLATFORM);
    Predicate<DiaryEntry> others = entry -> entry.acted() && !entry.actedThrough(Channel.SERVICE_PLATFORM);
    double lost = -change(lives, platform);
    double gained = change(lives, others);
    return List.of(new double[] {-lost, acts(lives.get(0), platform)}, new double[] {gained, acts(lives.get(0), others)},
        new double[] {gained, lost});
  }

  private static double change(List<History> lives, Predicate<DiaryEntry> kind) {
    return acts(lives.get(1), kind) - acts(lives.get(0), kind);
  }

  private static double acts(History life, Predicate<DiaryEntry> kind) {
    return life.count(FIRST, LAST, kind);
  }
}
