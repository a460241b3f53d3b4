package canyu.study;

import canyu.city.Lever;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

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
  public List<Statistic> statistics() {
    return List.of(Statistic.of("secondReports", Formula.RATIO, 1.57, 1.3, 1.8));
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
  public List<double[]> counted(List<History> lives) {
    History life = lives.get(0);
    Reporter[] reporters = new Reporter[life.residents()];
    for (int week = 1; week <= weeks(); week++) {
      int now = week;
      life.notes(week, week).forEach(note -> follow(reporters, note, now));
    }
    return List.of(Sample.ratio(returned(reporters, Outcome.IN_TIME), all(reporters, Outcome.IN_TIME),
        returned(reporters, Outcome.LATE), all(reporters, Outcome.LATE)));
  }

  private static void follow(Reporter[] reporters, Note note, int week) {
    Reporter reporter = reporters[note.resident()];
    if (reporter != null) {
      reporter.note(note, week);
    } else if (note.reported() && week <= FIRST_REPORTS) {
      reporters[note.resident()] = new Reporter(note, week);
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

    private final int since;
    private Outcome outcome;
    private boolean again;

    Reporter(Note first, int week) {
      since = week;
      outcome = outcome(first);
    }

    void note(Note note, int week) {
      if (outcome == Outcome.OPEN) {
        outcome = outcome(note);
      }
      again |= note.reported() && week <= since + YEAR;
    }

    private static Outcome outcome(Note note) {
      if (note.becameLate()) {
        return Outcome.LATE;
      }
      return note.wasSolvedInTime() ? Outcome.IN_TIME : Outcome.OPEN;
    }
  }
}
