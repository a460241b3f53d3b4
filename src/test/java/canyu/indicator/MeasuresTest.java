package canyu.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Case;
import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Residents;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.population.OwnDivisions;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.Replicate;
import canyu.simulation.Towns;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The indicators of the last week beside those counted anew from every resident. */
class MeasuresTest {

  private static final int WEEKS = 60;
  private static final double EXACT = 1e-9;
  private static final LoadedScenario TOWN = Towns.of("population.residents=5000", "time.burnIn=10",
      "time.weeks=" + WEEKS, "parameters.participation.actionRate=0.1",
      "events=[{incident: {week: " + WEEKS + ", severity: 0.8, known: true}}]");

  private static Trajectory trajectory;
  private static City city;
  private static Residents residents;

  @BeforeAll
  static void live() {
    Replicate.Life life = new Replicate(TOWN, 0, Sweep.IN_ORDER).live(Policy.STATUS_QUO);
    trajectory = life.trajectory();
    city = life.end();
    residents = city.residents();
  }

  @Test
  void sharesOfTheCityAreCountedRight() {
    isShare(Indicator.PARTICIPATION, i -> residents.lastActive[i] > WEEKS - 4);
    isShare(Indicator.PARTICIPATION_12, i -> residents.lastActive[i] > WEEKS - 12);
    isShare(Indicator.PARTICIPATION_52, i -> residents.lastActive[i] > WEEKS - 52);
    isShare(Indicator.WILLING, i -> did(i, Diary.WILLING));
    isShare(Indicator.INFORMED, i -> residents.informed[i]);
    isShare(Indicator.PROVIDING_DATA, i -> did(i, Diary.PROVIDES_DATA));
    isShare(Indicator.ENROLLED, i -> residents.enrolled[i]);
    isShare(Indicator.WORRIED, i -> residents.concern[i] > 0.5f);
    isShare(Indicator.WOULD_PAY, i -> did(i, Diary.PAYS));
    isShare(Indicator.WOULD_NOT_PAY, i -> did(i, Diary.REFUSES_TO_PAY));
    isShare(Indicator.PREFERS_DIGITAL, i -> residents.literacy[i] >= 0.45f);
    isShare(Indicator.PREFERS_TRADITIONAL, i -> residents.literacy[i] >= 0.25f && residents.literacy[i] < 0.45f);
    isShare(Indicator.DISSATISFIED, i -> residents.satisfaction[i] < 0.35f);
    isShare(Indicator.SATISFIED, i -> residents.satisfaction[i] > 0.6f);
    isShare(Indicator.REPORTS, i -> did(i, Diary.REPORT));
    isShare(Indicator.REQUESTS, i -> did(i, Diary.REQUEST));
    isShare(Indicator.CONSULTATIONS, i -> did(i, Diary.CONSULTATION));
    isShare(Indicator.CASES_OPEN, i -> Case.stage(residents.caseNow[i]) == Case.OPEN);
    isShare(Indicator.CASES_MISROUTED, i -> Case.stage(residents.caseNow[i]) == Case.MISROUTED);
    isShare(Indicator.CASES_QUEUED, i -> Case.stage(residents.caseNow[i]) == Case.QUEUED);
    isShare(Indicator.CASES_SOLVED, i -> did(i, Diary.SOLVED));
    isShare(Indicator.HIT, i -> did(i, Diary.HIT));
    isShare(Indicator.HEARD_OF_INCIDENT, i -> did(i, Diary.HEARD));
    for (Channel channel : Channel.values()) {
      isShare(Indicator.valueOf("ACTS_" + channel.name()),
          i -> did(i, Diary.ACT) && residents.channel[i] == channel.ordinal());
    }
  }

  private static boolean did(int i, int entry) {
    return (residents.diary[i] & entry) != 0;
  }

  private static void isShare(Indicator indicator, IntPredicate holds) {
    assertThat(inTheLastWeek(indicator, "city")).as(indicator.name())
        .isCloseTo(mean(i -> true, i -> holds.test(i) ? 1 : 0), within(EXACT));
  }

  @Test
  void meansAreCountedRightInEveryGroup() {
    List<String> groups = new Groups(city).names();
    List<String> bands = groups.stream().filter(group -> group.startsWith("age:")).toList();
    List<String> sexes = groups.stream().filter(group -> group.startsWith("sex:")).toList();
    List<String> levels = groups.stream().filter(group -> group.startsWith("education:")).toList();
    bands.forEach(name -> isMean(name, i -> OwnDivisions.USUAL.bandOf(residents.profile[i]) == bands.indexOf(name)));
    sexes.forEach(name -> isMean(name, i -> OwnDivisions.USUAL.sexOf(residents.profile[i]) == sexes.indexOf(name)));
    levels.forEach(name -> isMean(name, i -> OwnDivisions.USUAL.levelOf(residents.profile[i]) == levels.indexOf(name)));
    for (int district = 0; district < city.districts().size(); district++) {
      int number = district;
      isMean("district:" + city.districts().get(district), i -> home(i).district() == number);
    }
    for (int type = 0; type < city.housingTypes().size(); type++) {
      int number = type;
      isMean("housing:" + city.housingTypes().get(type), i -> home(i).housing() == number);
    }
    isMean("city", i -> true);
  }

  private static void isMean(String group, IntPredicate member) {
    Map.of(
        Indicator.TRUST, (IntToDoubleFunction) i -> residents.trust[i],
        Indicator.CONCERN, i -> residents.concern[i],
        Indicator.EFFICACY, i -> residents.efficacy[i],
        Indicator.IDENTITY, i -> residents.identity[i],
        Indicator.SATISFACTION, i -> residents.satisfaction[i],
        Indicator.INFORMED, i -> residents.informed[i] ? 1 : 0,
        Indicator.RESPONSE_RECORD, i -> city.communities().record[home(i).index()])
        .forEach((indicator, value) -> {
          if (IntStream.range(0, residents.count()).noneMatch(member)) {
            assertThat(inTheLastWeek(indicator, group)).as(group + " is empty").isNaN();
          } else {
            assertThat(inTheLastWeek(indicator, group)).as("%s of %s", indicator, group)
                .isCloseTo(mean(member, value), within(1e-6));
          }
        });
  }

  @Test
  void reasonsAreSharesOfTheUnwilling() {
    double sum = IntStream.rangeClosed(
            Indicator.REASON_NOT_INTERESTED.ordinal(), Indicator.REASON_NOT_TAKEN_SERIOUSLY.ordinal())
        .mapToDouble(reason -> inTheLastWeek(Indicator.values()[reason], "city")).sum();

    assertThat(sum).isCloseTo(1, within(EXACT));
    assertThat(inTheLastWeek(Indicator.REASON_BUSY, "city")).isCloseTo(
        mean(i -> !did(i, Diary.WILLING), i -> did(i, Diary.because(1)) ? 1 : 0), within(EXACT));
  }

  @Test
  void gapsAreDifferencesOfParticipation() {
    IntToDoubleFunction active = i -> residents.lastActive[i] > WEEKS - 4 ? 1 : 0;

    assertThat(inTheLastWeek(Indicator.GAP_SEX, "city")).isCloseTo(
        mean(i -> OwnDivisions.USUAL.sexOf(residents.profile[i]) == 1, active)
            - mean(i -> OwnDivisions.USUAL.sexOf(residents.profile[i]) == 0, active), within(EXACT));
    assertThat(inTheLastWeek(Indicator.GAP_AGE, "city")).isCloseTo(
        mean(i -> residents.age[i] < 60, active) - mean(i -> residents.age[i] >= 60, active), within(EXACT));
    assertThat(inTheLastWeek(Indicator.GAP_EDUCATION, "city")).isCloseTo(
        mean(i -> OwnDivisions.USUAL.levelOf(residents.profile[i]) >= 2, active)
            - mean(i -> OwnDivisions.USUAL.levelOf(residents.profile[i]) < 2, active), within(EXACT));
    assertThat(inTheLastWeek(Indicator.GAP_SEX, "age:15-29")).isNaN();
  }

  @Test
  void everyActGoesThroughOneChannel() {
    for (int week = 1; week <= WEEKS; week++) {
      double kinds = value(Indicator.REPORTS, week) + value(Indicator.REQUESTS, week)
          + value(Indicator.CONSULTATIONS, week);
      double channels = 0;
      for (Channel channel : Channel.values()) {
        channels += value(Indicator.valueOf("ACTS_" + channel.name()), week);
      }
      assertThat(channels).isCloseTo(kinds, within(EXACT));
    }
  }

  @Test
  void incidentsAndTheirVictimsAreSeenInTheirWeek() {
    long programmes = city.communities().all().stream().filter(Community::programme).count();

    assertThat(value(Indicator.INCIDENTS, WEEKS)).isGreaterThanOrEqualTo(programmes);
    assertThat(value(Indicator.HIT, WEEKS)).isPositive();
    assertThat(value(Indicator.CONCENTRATION, WEEKS)).isEqualTo(Concentration.ofActs(residents.acts));
  }

  @Test
  void theEndOfARunIsTheMeanOfItsLastWeeks() {
    double mean = IntStream.rangeClosed(WEEKS - 11, WEEKS).mapToDouble(week -> value(Indicator.TRUST, week))
        .average().orElseThrow();

    assertThat(trajectory.inTheEnd(Indicator.TRUST, Groups.CITY)).isCloseTo(mean, within(EXACT));
    assertThat(trajectory.inTheEnd(Indicator.CONCENTRATION, Groups.CITY))
        .isEqualTo(value(Indicator.CONCENTRATION, WEEKS));
    assertThat(trajectory.weeks()).isEqualTo(WEEKS);
  }

  /** The survey counts whomever it asks as often as it asks them. */
  @Test
  void aVirtualSurveyGivesTheAnswersOfThoseAsked() {
    int[] everybody = IntStream.range(0, residents.count()).toArray();
    Map<Answer, Double> all = VirtualSurvey.ask(city, everybody, WEEKS);
    Map<Answer, Double> one = VirtualSurvey.ask(city, new int[] {4_999, 4_999, 0, 4_999}, WEEKS);

    assertThat(all.get(Answer.WILLING)).isCloseTo(value(Indicator.WILLING, WEEKS), within(EXACT));
    assertThat(all.get(Answer.WORRIED)).isCloseTo(value(Indicator.WORRIED, WEEKS), within(EXACT));
    assertThat(all.get(Answer.REFUSES_DATA)).isCloseTo(1 - value(Indicator.PROVIDING_DATA, WEEKS), within(EXACT));
    assertThat(all.get(Answer.IMPLEMENTED)).isCloseTo(
        mean(i -> true, i -> residents.informed[i] && home(i).programme() ? 1 : 0), within(EXACT));
    assertThat(all.get(Answer.IMPLEMENTED) + all.get(Answer.NOT_IMPLEMENTED) + all.get(Answer.DOES_NOT_KNOW_WHETHER))
        .isCloseTo(1, within(EXACT));
    assertThat(all.get(Answer.DISSATISFIED) + all.get(Answer.AVERAGE) + all.get(Answer.SATISFIED))
        .isCloseTo(1, within(EXACT));
    assertThat(one.get(Answer.DOES_NOT_KNOW_WHETHER)).isCloseTo(
        (residents.informed[4_999] ? 0 : 0.75) + (residents.informed[0] ? 0 : 0.25), within(EXACT));
  }

  private static double inTheLastWeek(Indicator indicator, String group) {
    return trajectory.value(indicator, trajectory.groups().names().indexOf(group), WEEKS);
  }

  private static double value(Indicator indicator, int week) {
    return trajectory.value(indicator, Groups.CITY, week);
  }

  private static Community home(int i) {
    return city.communities().all().stream().filter(community -> i < community.to()).findFirst().orElseThrow();
  }

  private static double mean(IntPredicate member, IntToDoubleFunction value) {
    return IntStream.range(0, residents.count()).filter(member).mapToDouble(value).average().orElseThrow();
  }
}
