package canyu.study;

import canyu.city.Lever;
import java.util.List;
import java.util.Set;

/** First reporters under the status quo: how much more often those come back whose case was solved in time. */
record FirstReport() implements Study {

  private static final int FIRST_REPORTS = 104;
  private static final int YEAR = 52;

  @Override
  public List<Source> sources() {
    return List.of(new Source("Sjoberg, Mellon, Peixoto 2017, FixMyStreet, n = 399,364", "https://research.manchester.ac.uk/"
        + "en/publications/the-effect-of-bureaucratic-responsiveness-on-citizen-participatio"));
  }

  @Override
  public Use use() {
    return Use.FIT;
  }

  @Override
  public List<StudyStatistic> statistics() {
    return List.of(StudyStatistic.of("secondReports", 1.57, 1.3, 1.8));
  }

  @Override
  public int weeks() {
    return FIRST_REPORTS + YEAR;
  }

  @Override
  public Set<Lever> levers() {
    return Responses.LEVERS;
  }

  @Override
  public double[] measured(List<History> lives) {
    History life = lives.get(0);
    Reporter[] reporters = new Reporter[life.residents()];
    for (int week = 1; week <= weeks(); week++) {
      int now = week;
      life.entries(week, week).forEach(entry -> follow(reporters, entry, now));
    }
    return new double[] {returned(reporters, Outcome.IN_TIME) / returned(reporters, Outcome.LATE)};
  }

  private static void follow(Reporter[] reporters, DiaryEntry entry, int week) {
    Reporter reporter = reporters[entry.resident()];
    if (reporter != null) {
      reporter.follow(entry, week);
    } else if (entry.reported() && week <= FIRST_REPORTS) {
      reporters[entry.resident()] = new Reporter(entry, week);
    }
  }

  private static double returned(Reporter[] reporters, Outcome outcome) {
    int all = 0;
    int again = 0;
    for (Reporter reporter : reporters) {
      if (reporter != null && reporter.outcome == outcome) {
        all++;
        again += reporter.again ? 1 : 0;
      }
    }
    return (double) again / all;
  }

  /** What became of a first report. */
  private enum Outcome { OPEN, IN_TIME, LATE }

  /** Somebody who has reported once. */
  private static final class Reporter {

    private final int since;
    private Outcome outcome;
    private boolean again;

    Reporter(DiaryEntry first, int week) {
      since = week;
      outcome = outcome(first);
    }

    void follow(DiaryEntry entry, int week) {
      if (outcome == Outcome.OPEN) {
        outcome = outcome(entry);
      }
      again |= entry.reported() && week <= since + YEAR;
    }

    private static Outcome outcome(DiaryEntry entry) {
      if (entry.becameLate()) {
        return Outcome.LATE;
      }
      return entry.wasSolvedInTime() ? Outcome.IN_TIME : Outcome.OPEN;
    }
  }
}
