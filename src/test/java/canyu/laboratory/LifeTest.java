package canyu.laboratory;

import static canyu.laboratory.LaboratoryTest.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import canyu.city.Attitude;
import canyu.city.City;
import canyu.city.Community;
import canyu.city.Ties;
import canyu.countermeasure.Target;
import canyu.indicator.Indicator;
import canyu.simulation.Towns;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One town after a breach, looked at from close by: what is said of single residents adds up to the indicators. */
class LifeTest {

  private static final int WEEKS = 30;
  private static Laboratory laboratory;
  private static Life life;
  private static List<ResidentLife> residents;

  @BeforeAll
  static void live() {
    laboratory = new Laboratory(Towns.of("time.weeks=30", "parameters.service.service=0.2"), "status quo");
    laboratory.desk().switchOn(named(laboratory.desk(), "participationPlatform"));
    laboratory.playTo(WEEKS - 2);
    laboratory.desk().breach(Target.EVERYWHERE, 0.7, true);
    laboratory.playTo(WEEKS);
    life = laboratory.arm();
    residents = IntStream.range(0, life.city().residents().count()).mapToObj(life::resident).toList();
  }

  @AfterAll
  static void close() {
    laboratory.close();
  }

  @Test
  void diariesAddUpToTheIndicatorsOfEveryWeek() {
    assertAddsUp(Indicator.REPORTS, Note.REPORTED);
    assertAddsUp(Indicator.REQUESTS, Note.ASKED);
    assertAddsUp(Indicator.CONSULTATIONS, Note.CONSULTED);
    assertAddsUp(Indicator.CASES_SOLVED, Note.SOLVED);
    assertAddsUp(Indicator.HIT, Note.HIT);
    assertAddsUp(Indicator.HEARD_OF_INCIDENT, Note.HEARD);
  }

  private static void assertAddsUp(Indicator indicator, Note note) {
    long total = 0;
    for (int week = 1; week <= WEEKS; week++) {
      long noted = noted(week, note);
      total += noted;
      assertThat((double) noted / residents.size()).as("%s in week %d", note, week)
          .isCloseTo(life.indicator(indicator, week), offset(1e-12));
    }
    assertThat(total).as("%s in all weeks", note).isPositive();
  }

  private static long noted(int week, Note note) {
    return residents.stream().flatMap(each -> each.past().stream())
        .filter(entry -> entry.week() == week && entry.notes().contains(note)).count();
  }

  @Test
  void tenYearsAreRemembered() {
    try (Laboratory old = new Laboratory(Towns.of("population.residents=600"), "status quo")) {
      old.playTo(530);

      assertThat(IntStream.range(0, 600).mapToObj(old.arm()::resident)
          .flatMap(each -> each.past().stream()).mapToInt(Entry::week).summaryStatistics())
          .satisfies(weeks -> assertThat(weeks.getMin()).isEqualTo(11))
          .satisfies(weeks -> assertThat(weeks.getMax()).isEqualTo(530));
      assertThat(old.arm().indicator(Indicator.WILLING, 3)).as("charts go back to the beginning").isPositive();
    }
  }

  @Test
  void whatChangesAddsUpToWhatIs() {
    assertChanges(Indicator.ENROLLED, Note.ENROLLED, Note.WITHDREW);
    assertChanges(Indicator.INFORMED, Note.LEARNED, Note.FORGOT);
    assertChanges(Indicator.WILLING, Note.BECAME_WILLING, Note.BECAME_UNWILLING);
  }

  private static void assertChanges(Indicator indicator, Note gained, Note lost) {
    for (int week = 1; week <= WEEKS; week++) {
      double change = life.indicator(indicator, week) - life.indicator(indicator, week - 1);
      assertThat((double) (noted(week, gained) - noted(week, lost)) / residents.size())
          .as("%s in week %d", indicator, week).isCloseTo(change, offset(1e-12));
    }
  }

  @Test
  void everyContributionHasOneAnswer() {
    assertThat(count(Note.ANSWERED) + count(Note.IGNORED)).isEqualTo(count(Note.CONSULTED));
    assertThat(count(Note.GRANTED) + count(Note.REFUSED)).isEqualTo(count(Note.ASKED));
    assertThat(count(Note.ANSWERED)).isPositive().isLessThan(count(Note.IGNORED));
  }

  /** The last good answer leaves a habit of 1, which decays from then on unless something else touches it. */
  @Test
  void whoWasAnsweredThisWeekHasTheHabitOfIt() {
    List<ResidentLife> answered = residents.stream().filter(each -> saidOnly(each, Note.ANSWERED)).toList();
    List<ResidentLife> ignored = residents.stream().filter(each -> saidOnly(each, Note.IGNORED)).toList();

    assertThat(answered).isNotEmpty().allSatisfy(each -> assertThat(each.mind().habit()).isOne());
    assertThat(ignored).isNotEmpty().allSatisfy(each -> assertThat(each.mind().habit()).isLessThan(0.5));
  }

  private static boolean saidOnly(ResidentLife resident, Note note) {
    return resident.issue().isEmpty() && resident.past().stream().anyMatch(entry ->
        entry.week() == WEEKS && entry.notes().contains(note) && !entry.notes().contains(Note.SOLVED));
  }

  @Test
  void casesGoTheirWay() {
    assertThat(count(Note.MET_ISSUE)).isPositive();
    assertThat(count(Note.MISROUTED)).isPositive();
    assertThat(count(Note.LATE)).isPositive();
    assertThat(count(Note.FOUND)).isPositive();
    assertThat(count(Note.FADED)).isPositive();
    assertThat(residents).allSatisfy(each -> each.past().forEach(entry -> {
      if (entry.notes().contains(Note.REPORTED)) {
        assertThat(entry.notes()).containsAnyOf(Note.QUEUED, Note.MISROUTED, Note.SOLVED);
      }
    }));
  }

  private static long count(Note note) {
    return IntStream.rangeClosed(1, WEEKS).mapToLong(week -> noted(week, note)).sum();
  }

  @Test
  void theWishIsTheSumOfItsParts() {
    assertThat(residents).allSatisfy(each -> {
      ResidentLife.Wish wish = each.wish();
      double barriers = wish.barriers().stream().mapToDouble(Double::doubleValue).sum();
      assertThat(wish.utility())
          .isCloseTo(wish.base() + wish.norm() + wish.trust() + wish.taste() - barriers, offset(1e-5));
      assertThat(wish.barrier(wish.largest())).isEqualTo(wish.barriers().stream().max(Double::compare).orElseThrow());
      assertThat(wish.reason().isEmpty()).isEqualTo(wish.willing());
      assertThat(wish.lacking() == 0).isEqualTo(wish.willing());
    });
  }

  @Test
  void residentsAreWhoTheyAre() {
    City city = life.city();
    ResidentLife one = life.resident(1234);
    Community home = city.communityOf(1234);

    assertThat(one.person().community()).isEqualTo(home.index() + 1);
    assertThat(one.person().district()).isEqualTo(city.districts().get(home.district()));
    assertThat(one.person().age()).isEqualTo(city.residents().age[1234]);
    assertThat(one.person().ties()).isEqualTo(city.ties().degree(1234));
    assertThat(one.mind().trust()).isEqualTo(city.residents().trust[1234]);
    assertThat(share(each -> each.enrolled() ? 1 : 0)).isEqualTo(life.indicator(Indicator.ENROLLED, WEEKS));
    assertThat(share(each -> each.providesData() ? 1 : 0)).isEqualTo(life.indicator(Indicator.PROVIDING_DATA, WEEKS));
    assertThat(share(each -> each.acts() == 0 ? 0 : 1)).isPositive();
  }

  private static double share(ToDoubleFunction<ResidentLife> holds) {
    return residents.stream().mapToDouble(holds).sum() / residents.size();
  }

  @Test
  void communitiesAddUpToTheCity() {
    List<CommunityLife> communities = life.city().communities().all().stream().map(life::community).toList();

    assertThat(mean(communities, CommunityLife::participation)).isCloseTo(at(Indicator.PARTICIPATION), offset(1e-12));
    assertThat(mean(communities, CommunityLife::willing)).isCloseTo(at(Indicator.WILLING), offset(1e-12));
    assertThat(mean(communities, CommunityLife::record)).isCloseTo(at(Indicator.RESPONSE_RECORD), offset(1e-6));
    assertThat(mean(communities, each -> each.attitudes().get(Attitude.TRUST)))
        .isCloseTo(at(Indicator.TRUST), offset(1e-5));
    assertThat(communities.stream().mapToInt(CommunityLife::enrolled).sum() / (double) residents.size())
        .isCloseTo(at(Indicator.ENROLLED), offset(1e-12));
    assertThat(desks(communities).mapToInt(CommunityLife.Desk::queued).sum() / (double) residents.size())
        .isCloseTo(at(Indicator.CASES_QUEUED), offset(1e-12));
    assertThat(desks(communities).mapToInt(CommunityLife.Desk::misrouted).sum() / (double) residents.size())
        .isCloseTo(at(Indicator.CASES_MISROUTED), offset(1e-12));
    assertThat(communities.stream().mapToInt(CommunityLife::incidents).sum())
        .isEqualTo((int) Arrays.stream(life.series(Indicator.INCIDENTS, 0)).skip(1).sum());
    assertThat(communities).allSatisfy(each -> assertThat(each.incidents() > 0 && !each.programme()).isFalse());
  }

  private static double at(Indicator indicator) {
    return life.indicator(indicator, WEEKS);
  }

  private static double mean(List<CommunityLife> communities, ToDoubleFunction<CommunityLife> value) {
    return communities.stream().mapToDouble(each -> each.residents() * value.applyAsDouble(each)).sum()
        / residents.size();
  }

  private static Stream<CommunityLife.Desk> desks(List<CommunityLife> communities) {
    return communities.stream().flatMap(each -> each.agencies().values().stream());
  }

  @Test
  void newsTravelsAlongTiesFromThoseWhoWereToldTheWeekBefore() {
    List<Life.Word> words = life.wordsThisWeek();
    Ties ties = life.city().ties();

    assertThat(words).isNotEmpty().allSatisfy(word -> {
      assertThat(notesOf(word.from(), WEEKS - 1)).containsAnyOf(Note.HIT, Note.HEARD);
      assertThat(notesOf(word.to(), WEEKS)).contains(Note.HEARD);
      assertThat(IntStream.range(0, ties.degree(word.to())).map(k -> ties.tie(word.to(), k))).contains(word.from());
    });
    assertThat(words.stream().map(Life.Word::to).distinct().count()).isLessThanOrEqualTo(life.toldThisWeek().length);
  }

  private static List<Note> notesOf(int resident, int week) {
    return residents.get(resident).past().stream().filter(entry -> entry.week() == week)
        .flatMap(entry -> entry.notes().stream()).toList();
  }

  @Test
  void weeksThatWereNotLivedHaveNoIndicators() {
    assertThatIllegalArgumentException().isThrownBy(() -> life.indicator(Indicator.TRUST, WEEKS + 1))
        .withMessage("week must be between 0 and 30, but is 31");
  }
}
