package canyu.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Case;
import canyu.city.Diary;
import canyu.city.Residents;
import canyu.city.Sweep;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Patterns of the evidence that nothing was fitted to (model, section 7), by direction, at the default parameters.
 * Differences are held to 4 standard errors.
 */
class PatternsTest {

  private static final int REPLICATES = 5;
  private static final int PATIENCE = 8;

  private static Map<String, List<Trajectory>> lived;

  @BeforeAll
  static void live() {
    lived = Towns.live(Towns.of(
        "population.residents=4000", "population.communitySize=1000", "time.weeks=208", "time.recordCity=4",
        "time.recordGroups=4",
        "arms.reform=[closedLoopFeedback]",
        "arms.digitalOnly=[participationPlatform, socialMediaChannels,"
            + " {levers: {set: {coverageBulletinBoard: 0.3, coverageResidentsMeeting: 0.1}}}]"), REPLICATES);
  }

  private static List<Trajectory> statusQuo() {
    return lived.get(Scenario.STATUS_QUO);
  }

  @Test
  void aSmallMinorityDoesMost() {
    assertThat(statusQuo()).allMatch(run -> run.inTheEnd(Indicator.CONCENTRATION, Groups.CITY) > 0.5);
  }

  @Test
  void willingnessStaysFarAboveAction() {
    assertThat(statusQuo()).allMatch(run -> run.inTheEnd(Indicator.WILLING, Groups.CITY)
        > 2 * run.inTheEnd(Indicator.PARTICIPATION_52, Groups.CITY));
  }

  @Test
  void theOldTakePartOfflineMoreAndDigitallyLess() {
    isPositive(statusQuo(), run ->
        (offline(run, "60-69") + offline(run, "70+")) / 2 - offline(run, "15-29"));
    isPositive(statusQuo(), run -> digital(run, "15-29") - digital(run, "60-69"));
    isPositive(statusQuo(), run -> prefersDigital(run, "15-29") - prefersDigital(run, "45-59"));
    isPositive(statusQuo(), run -> prefersDigital(run, "45-59") - prefersDigital(run, "60-69"));
  }

  @Test
  void digitalOnlyLeavesTheOldBehind() {
    new Pairs(lived.get("digitalOnly"), statusQuo())
        .raise("lead of the young", run -> mean(run, Indicator.GAP_AGE, Groups.CITY));
  }

  /** Half a year into a reform: how much of the change that it makes in the end is there already. */
  @Test
  void aReformThatAnswersMoreReceivesMoreBeforeSatisfactionRises() {
    List<Trajectory> reform = lived.get("reform");
    new Pairs(reform, statusQuo()).raise(Indicator.CONSULTATIONS, Indicator.SATISFACTION);

    assertThat(shareOfChange(reform, Indicator.CONSULTATIONS))
        .isGreaterThan(shareOfChange(reform, Indicator.SATISFACTION));
  }

  private static double shareOfChange(List<Trajectory> arm, Indicator indicator) {
    double early = 0;
    double late = 0;
    for (int pair = 0; pair < REPLICATES; pair++) {
      for (int week = 4; week <= 208; week += 4) {
        double change = arm.get(pair).value(indicator, Groups.CITY, week)
            - statusQuo().get(pair).value(indicator, Groups.CITY, week);
        early += week <= 24 ? change / 6 : 0;
        late += week > 104 ? change / 26 : 0;
      }
    }
    return early / late;
  }

  private static double offline(Trajectory run, String age) {
    return mean(run, Indicator.ACTS_BULLETIN_BOARD, group(run, age))
        + mean(run, Indicator.ACTS_RESIDENTS_MEETING, group(run, age));
  }

  private static double digital(Trajectory run, String age) {
    return mean(run, Indicator.ACTS_SOCIAL_GROUP, group(run, age))
        + mean(run, Indicator.ACTS_OFFICIAL_ACCOUNT, group(run, age))
        + mean(run, Indicator.ACTS_SERVICE_PLATFORM, group(run, age));
  }

  private static double prefersDigital(Trajectory run, String age) {
    return run.inTheEnd(Indicator.PREFERS_DIGITAL, group(run, age));
  }

  private static int group(Trajectory run, String age) {
    return run.groups().names().indexOf("age:" + age);
  }

  private static double mean(Trajectory run, Indicator indicator, int group) {
    return IntStream.rangeClosed(1, run.weeks())
        .mapToDouble(week -> run.value(indicator, group, week))
        .filter(Double::isFinite)
        .average().orElseThrow();
  }

  private static void isPositive(List<Trajectory> runs, ToDoubleFunction<Trajectory> value) {
    SummaryStatistics values = new SummaryStatistics();
    runs.forEach(run -> values.addValue(value.applyAsDouble(run)));
    assertThat(values.getMean()).isGreaterThan(Pairs.ERRORS * Pairs.standardError(values));
  }

  /** Follows everyone from a first report in the first two years: solved in time or late, and again within a year. */
  @Test
  void whoeverIsAnsweredReportsAgainMoreOften() {
    int firstWeeks = 100;
    int year = 52;
    LoadedScenario town = Towns.of("population.residents=80000", "population.communitySize=1000", "time.weeks=208",
        "time.recordCity=104", "time.recordGroups=104");
    ParticipationModel model = Towns.model(town, new Replicate(town, 0, Sweep.IN_ORDER));
    Residents residents = model.week().residents();
    int[] knownSince = new int[residents.count()];
    boolean[] reported = new boolean[residents.count()];
    boolean[] late = new boolean[residents.count()];
    boolean[] again = new boolean[residents.count()];
    for (int week = 1; week <= town.scenario().time().weeks(); week++) {
      model.schedule.step(model);
      for (int i = 0; i < residents.count(); i++) {
        boolean reports = (residents.diary[i] & Diary.REPORT) != 0;
        again[i] |= reports && knownSince[i] > 0 && week - knownSince[i] <= year;
        reported[i] |= reports && week <= firstWeeks;
        boolean solved = (residents.diary[i] & Diary.SOLVED) != 0;
        boolean waitsTooLong = residents.caseNow[i] != Case.NONE && residents.waiting[i] > PATIENCE;
        if (reported[i] && knownSince[i] == 0 && (solved || waitsTooLong)) {
          knownSince[i] = week;
          late[i] = waitsTooLong;
        }
      }
    }

    int[] known = new int[2];
    int[] returned = new int[2];
    for (int i = 0; i < residents.count(); i++) {
      if (knownSince[i] > 0) {
        known[late[i] ? 1 : 0]++;
        returned[late[i] ? 1 : 0] += again[i] ? 1 : 0;
      }
    }
    double inTime = (double) returned[0] / known[0];
    double tooLate = (double) returned[1] / known[1];
    double error = Math.sqrt(inTime * (1 - inTime) / known[0] + tooLate * (1 - tooLate) / known[1]);
    assertThat(inTime - tooLate).isGreaterThan(Pairs.ERRORS * error);
    assertThat(inTime / tooLate).as("in the field").isBetween(1.3, 1.8);
  }

  /** The same city with and without a leak; nothing else differs, so that the gap is of the leak alone. */
  @Test
  void trustReturnsAfterALeakExceptToTheScarred() {
    String[] quiet = {"population.residents=20000", "population.communitySize=1000", "time.weeks=120",
        "time.recordCity=104", "time.recordGroups=104", "parameters.incidents.incidentRate=0"};
    LoadedScenario calm = Towns.of(quiet);
    LoadedScenario leak = Towns.of(Towns.and(quiet, "events=[{incident: {week: 1, severity: 0.8, known: true}}]"));
    Replicate replicate = new Replicate(calm, 0, Sweep.IN_ORDER);
    ParticipationModel without = Towns.model(calm, replicate);
    ParticipationModel with = Towns.model(leak, replicate);
    without.schedule.step(without);
    with.schedule.step(with);
    Residents struck = with.week().residents();
    int[] hit = IntStream.range(0, struck.count()).filter(i -> (struck.diary[i] & Diary.HIT) != 0).toArray();
    float[] anchors = replicate.settled().residents().trustAnchor;
    int[] scarred = IntStream.of(hit).filter(i -> struck.trustAnchor[i] < anchors[i]).toArray();
    int[] healing = IntStream.of(hit).filter(i -> struck.trustAnchor[i] == anchors[i]).toArray();
    double atFirst = gap(without, with, hit);

    for (int week = 2; week <= 27; week++) {
      without.schedule.step(without);
      with.schedule.step(with);
    }
    double afterHalfAYear = gap(without, with, healing);
    for (int week = 28; week <= 105; week++) {
      without.schedule.step(without);
      with.schedule.step(with);
    }

    assertThat(hit.length).isGreaterThan(30);
    assertThat(afterHalfAYear).as("most of the gap is closed").isBetween(0.0, atFirst / 2);
    assertThat(gap(without, with, healing)).as("all but the news of others").isLessThan(atFirst / 20);
    assertThat(gap(without, with, scarred)).as("the scar stays").isGreaterThan(atFirst / 2);
  }

  private static double gap(ParticipationModel without, ParticipationModel with, int[] whom) {
    return IntStream.of(whom)
        .mapToDouble(i -> without.week().residents().trust[i] - with.week().residents().trust[i])
        .average().orElseThrow();
  }
}
