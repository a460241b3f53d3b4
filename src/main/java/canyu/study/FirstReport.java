package canyu.study;

import canyu.city.Lever;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * First reporters under the status quo: how much more often those come back whose case was solved in time.
 *
 * <p>Everyone is followed for a year from the week in which the outcome was known. If the year began with the report, those whose
 * case came late would have less of it, since nobody reports while a case waits: the waiting would be taken for reluctance
 * (immortal time; Anderson, Cain and Gelber 1983, landmark analysis).
 */
record FirstReport() implements Study {

  /** The weeks in which outcomes count, so that a year is left to follow everyone. */
  private static final int OUTCOMES = 104;
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
    return List.of(StudyStatistic.of("secondReports", Formula.RATIO, 1.57, 1.3, 1.8));
  }

  @Override
  public int weeks() {
    return OUTCOMES + YEAR;
  }

  @Override
  public Set<Lever> levers() {
    return Responses.LEVERS;
  }

  @Override
  public List<double[]> counted(List<History> lives) {
    History life = lives.get(0);
    Reporter[] reporters = new Reporter[life.residents()];
    for (int week = 1; week <= weeks(); week++) {
      int now = week;
      life.entries(week, week).forEach(entry -> follow(reporters, entry, now));
    }
    return List.of(Sample.ratio(returned(reporters, Outcome.IN_TIME), all(reporters, Outcome.IN_TIME),
        returned(reporters, Outcome.LATE), all(reporters, Outcome.LATE)));
  }

  private static void follow(Reporter[] reporters, DiaryEntry entry, int week) {
    Reporter reporter = reporters[entry.resident()];
    if (reporter != null) {
      reporter.follow(entry, week);
    } else if (entry.reported() && week <= OUTCOMES) {
      reporters[entry.resident()] = new Reporter(entry, week);
    }
  }

  private static int all(Reporter[] reporters, Outcome outcome) {
    return count(reporters, each -> each.outcome == outcome);
  }

  private static int returned(Reporter[] reporters, Outcome outcome) {
    return count(reporters, each -> each.outcome == outcome && each.again);
  }

  private static int count(Reporter[] reporters, Predicate<Reporter> kind) {
    return (int) Arrays.stream(reporters).filter(Objects::nonNull).filter(kind).count();
  }

  /** What became of a first report. */
  private enum Outcome { OPEN, IN_TIME, LATE }

  /** Somebody who has reported once. */
  private static final class Reporter {

    private Outcome outcome = Outcome.OPEN;
    private int known;
    private boolean again;

    Reporter(DiaryEntry first, int week) {
      learn(first, week);
    }

    void follow(DiaryEntry entry, int week) {
      if (outcome == Outcome.OPEN) {
        learn(entry, week);
      } else {
        again |= entry.reported() && week <= known + YEAR;
      }
    }

    private void learn(DiaryEntry entry, int week) {
      if (week <= OUTCOMES && (entry.becameLate() || entry.wasSolvedInTime())) {
        outcome = entry.becameLate() ? Outcome.LATE : Outcome.IN_TIME;
        known = week;
      }
    }
  }
}
