package canyu.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Barrier;
import canyu.city.Case;
import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Communities;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Ladder;
import canyu.city.Residents;
import canyu.city.Sweep;
import canyu.city.Week;
import canyu.population.OwnDivisions;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Eight residents of two communities whose indicators can be counted on paper. */
class WeekCountTest {

  private static final int WEEK = 20;
  private static final double EXACT = 1e-12;
  private static final int[][] WHO = {
    {Ladder.FEMALE, 20, Ladder.BACHELOR}, {Ladder.FEMALE, 35, Ladder.HIGH_SCHOOL},
    {Ladder.FEMALE, 65, Ladder.JUNIOR_COLLEGE}, {Ladder.FEMALE, 72, Ladder.JUNIOR_HIGH_OR_BELOW},
    {Ladder.FEMALE, 50, Ladder.MASTER_OR_ABOVE}, {Ladder.MALE, 30, Ladder.BACHELOR},
    {Ladder.MALE, 61, Ladder.HIGH_SCHOOL}, {Ladder.MALE, 62, Ladder.JUNIOR_HIGH_OR_BELOW}};

  private final City city = city();
  private final Measures measures = new Measures(city, WEEK, week -> new Spending(10 * week, 3, 2));

  private static City city() {
    List<Community> all = List.of(new Community(0, 0, 4, 0, 0, new float[0], true),
        new Community(1, 4, 8, 1, 1, new float[0], false));
    Communities communities = new Communities(all, 0.5f, OwnDivisions.USUAL);
    communities.record[1] = 0.25f;
    communities.incidents[0] = 2;
    communities.incidents[1] = 1;
    Residents residents = new Residents(WHO.length);
    for (int i = 0; i < WHO.length; i++) {
      residents.profile[i] = OwnDivisions.USUAL.profile(WHO[i][0], WHO[i][1], WHO[i][2]);
      residents.identity[i] = i / 8f;
      residents.trust[i] = 1 - i / 8f;
      residents.concern[i] = i % 2;
      residents.efficacy[i] = i % 4 / 8f;
      residents.satisfaction[i] = i < 3 ? 0.25f : i == 3 ? 0.5f : 1;
      residents.waiting[i] = 40;
    }
    write(residents.diary);
    for (int active : new int[] {0, 2, 5}) {
      residents.lastActive[active] = WEEK - 1;
    }
    residents.channel[5] = (byte) Channel.SOCIAL_GROUP.ordinal();
    residents.waiting[1] = 3;
    residents.waiting[6] = 8;
    residents.caseNow[7] = Case.open(0);
    residents.informed[0] = true;
    residents.informed[4] = true;
    residents.informed[7] = true;
    residents.acts[5] = 4;
    residents.literacy[0] = 0.5f;
    residents.literacy[1] = 0.3f;
    residents.literacy[2] = 0.3f;
    return new City(residents, null, communities, List.of("north", "south"), List.of("old", "new", "empty"));
  }

  /** Three are willing; each of the others has a reason of their own. */
  private static void write(short[] diary) {
    diary[0] = Diary.WILLING | Diary.PAYS;
    diary[1] = (short) (Diary.because(Barrier.NOT_INTERESTED.ordinal()) | Diary.SOLVED);
    diary[2] = Diary.WILLING | Diary.PROVIDES_DATA | Diary.REFUSES_TO_PAY;
    diary[3] = (short) Diary.because(Barrier.DOES_NOT_KNOW_HOW.ordinal());
    diary[4] = (short) (Diary.because(Barrier.NOT_TAKEN_SERIOUSLY.ordinal()) | Diary.REFUSES_TO_PAY);
    diary[5] = Diary.WILLING | Diary.CONSULTATION | Diary.REFUSES_TO_PAY;
    diary[6] = (short) (Diary.because(Barrier.NO_CHANNEL.ordinal()) | Diary.SOLVED);
    diary[7] = (short) (Diary.because(Barrier.BUSY.ordinal()) | Diary.HIT);
  }

  private void measure(boolean observed) {
    measures.run(new Week(WEEK, city, null, null, null, observed, Sweep.IN_ORDER));
  }

  private double measured(Indicator indicator, String group) {
    measure(true);
    Trajectory trajectory = measures.trajectory();
    return trajectory.value(indicator, trajectory.groups().names().indexOf(group), WEEK);
  }

  private void is(double expected, Indicator indicator, String group) {
    assertThat(measured(indicator, group)).as("%s of %s", indicator, group).isCloseTo(expected, within(EXACT));
  }

  @Test
  void sharesAreOfThoseWhoBelongToTheGroup() {
    is(3 / 8.0, Indicator.WILLING, "city");
    is(2 / 5.0, Indicator.WILLING, "sex:female");
    is(1 / 3.0, Indicator.WILLING, "sex:male");
    is(2 / 4.0, Indicator.WILLING, "district:north");
    is(1 / 4.0, Indicator.WILLING, "housing:new");
    is(1, Indicator.WILLING, "education:bachelor");
    is(1 / 2.0, Indicator.WILLING, "age:30-44");
    is(1 / 3.0, Indicator.WILLING, "age:60-69");
    is(1 / 8.0, Indicator.ACTS_SOCIAL_GROUP, "city");
    is(0, Indicator.ACTS_BULLETIN_BOARD, "city");
    is(1 / 4.0, Indicator.HIT, "district:south");
  }

  @Test
  void meansAreThoseOfTheGroup() {
    is(28 / 64.0, Indicator.IDENTITY, "city");
    is(1 - 28 / 64.0, Indicator.TRUST, "city");
    is(1 - 10 / 40.0, Indicator.TRUST, "sex:female");
    is(2 / 5.0, Indicator.CONCERN, "sex:female");
    is(1.5 / 8, Indicator.EFFICACY, "city");
    is((3 * 0.25 + 0.5) / 4, Indicator.SATISFACTION, "district:north");
    is(1, Indicator.SATISFACTION, "housing:new");
  }

  @Test
  void aRecordCountsAsOftenAsItHasResidents() {
    is(0.375, Indicator.RESPONSE_RECORD, "city");
    is((4 * 0.5 + 0.25) / 5, Indicator.RESPONSE_RECORD, "sex:female");
    is(0.25, Indicator.RESPONSE_RECORD, "sex:male");
  }

  @Test
  void onlyCasesThatWereSolvedHaveWaited() {
    is((3 + 8) / 2.0, Indicator.WEEKS_TO_SOLUTION, "city");
    is(3, Indicator.WEEKS_TO_SOLUTION, "district:north");
    assertThat(measured(Indicator.WEEKS_TO_SOLUTION, "education:bachelor")).isNaN();
  }

  @Test
  void reasonsAreSharesOfTheUnwilling() {
    is(1 / 5.0, Indicator.REASON_BUSY, "city");
    is(1 / 5.0, Indicator.REASON_NO_CHANNEL, "city");
    is(1 / 2.0, Indicator.REASON_BUSY, "education:junior_high_or_below");
    is(0, Indicator.REASON_BUSY, "district:north");
    assertThat(measured(Indicator.REASON_BUSY, "education:bachelor")).as("all are willing").isNaN();
  }

  /** Of five women two took part, of three men one; of four under 60 two, of four others one; all with college but one. */
  @Test
  void gapsAreDifferencesOfParticipation() {
    is(2 / 5.0 - 1 / 3.0, Indicator.GAP_SEX, "city");
    is(2 / 4.0 - 1 / 4.0, Indicator.GAP_AGE, "city");
    is(3 / 4.0 - 0, Indicator.GAP_EDUCATION, "city");
    assertThat(measured(Indicator.GAP_SEX, "sex:male")).isNaN();
  }

  @Test
  void theCityHasIncidentsCostsAndConcentration() {
    is(3, Indicator.INCIDENTS, "city");
    is(10 * WEEK, Indicator.COST, "city");
    is(3, Indicator.COST_52, "city");
    is(2, Indicator.COST_THIS_WEEK, "city");
    is(7 / 8.0, Indicator.CONCENTRATION, "city");
    assertThat(measured(Indicator.COST, "district:north")).isNaN();
  }

  @Test
  void nothingIsDefinedOfNobody() {
    assertThat(measured(Indicator.WILLING, "housing:empty")).isNaN();
    assertThat(measured(Indicator.TRUST, "housing:empty")).isNaN();
  }

  @Test
  void aWeekThatIsNotObservedIsNotMeasured() {
    measure(false);

    assertThat(measures.trajectory().value(Indicator.WILLING, Groups.CITY, WEEK)).isNaN();
  }

  @Test
  void repliesToTheSurveyAreShares() {
    Map<Answer, Double> all = VirtualSurvey.ask(city, IntStream.range(0, 8).toArray(), WEEK);

    assertThat(all).containsEntry(Answer.WILLING, 3 / 8.0).containsEntry(Answer.WORRIED, 4 / 8.0)
        .containsEntry(Answer.DISSATISFIED, 3 / 8.0).containsEntry(Answer.SATISFIED, 4 / 8.0).containsEntry(Answer.AVERAGE, 1 / 8.0)
        .containsEntry(Answer.IMPLEMENTED, 1 / 8.0).containsEntry(Answer.NOT_IMPLEMENTED, 2 / 8.0)
        .containsEntry(Answer.DOES_NOT_KNOW_WHETHER, 5 / 8.0).containsEntry(Answer.REFUSES_DATA, 7 / 8.0)
        .containsEntry(Answer.WOULD_PAY, 1 / 8.0).containsEntry(Answer.WOULD_NOT_PAY, 3 / 8.0)
        .containsEntry(Answer.NOT_SURE_ABOUT_PAYING, 4 / 8.0).containsEntry(Answer.BUSY, 1 / 5.0)
        .containsEntry(Answer.NOT_INTERESTED, 1 / 5.0).containsEntry(Answer.NO_CHANNEL, 1 / 5.0)
        .containsEntry(Answer.DOES_NOT_KNOW_HOW, 1 / 5.0).containsEntry(Answer.NOT_TAKEN_SERIOUSLY, 1 / 5.0)
        .containsEntry(Answer.PREFERS_DIGITAL, 1 / 8.0).containsEntry(Answer.PREFERS_TRADITIONAL, 2 / 8.0);
  }

  @Test
  void whoIsAskedTwiceCountsTwice() {
    assertThat(VirtualSurvey.ask(city, new int[] {0, 0, 3}, WEEK)).containsEntry(Answer.WILLING, 2 / 3.0);
  }
}
