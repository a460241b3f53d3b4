package canyu.indicator;

import canyu.city.Barrier;
import canyu.city.Channel;
import canyu.parameter.About;
import canyu.parameter.Names;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What we watch, every week: one constant is all it takes to add one (model, section 6). */
public enum Indicator {
  @About(value = "residents who took part at least once in the last 4 weeks", unit = "share")
  PARTICIPATION(Tally.ACTIVE_IN_4_WEEKS),
  @About(value = "residents who took part at least once in the last 12 weeks", unit = "share")
  PARTICIPATION_12(Tally.ACTIVE_IN_12_WEEKS),
  @About(value = "residents who took part at least once in the last 52 weeks", unit = "share")
  PARTICIPATION_52(Tally.ACTIVE_IN_52_WEEKS),
  @About(value = "residents willing to take part", unit = "share")
  WILLING(Tally.WILLING),
  @About(value = "not interested, among the unwilling", unit = "share")
  REASON_NOT_INTERESTED(Barrier.NOT_INTERESTED),
  @About(value = "busy at work, among the unwilling", unit = "share")
  REASON_BUSY(Barrier.BUSY),
  @About(value = "does not know how, among the unwilling", unit = "share")
  REASON_DOES_NOT_KNOW_HOW(Barrier.DOES_NOT_KNOW_HOW),
  @About(value = "no appropriate channel, among the unwilling", unit = "share")
  REASON_NO_CHANNEL(Barrier.NO_CHANNEL),
  @About(value = "opinion not taken seriously, among the unwilling", unit = "share")
  REASON_NOT_TAKEN_SERIOUSLY(Barrier.NOT_TAKEN_SERIOUSLY),
  @About(value = "residents who know about big-data governance", unit = "share")
  INFORMED(Tally.INFORMED),
  @About(value = "residents willing to provide data", unit = "share")
  PROVIDING_DATA(Tally.PROVIDES_DATA),
  @About(value = "residents who share data with the platform of their community", unit = "share")
  ENROLLED(Tally.ENROLLED),
  @About(value = "residents worried about data security", unit = "share")
  WORRIED(Tally.WORRIED),
  @About(value = "residents who would bear part of the cost", unit = "share")
  WOULD_PAY(Tally.PAYS),
  @About(value = "residents who would not bear part of the cost", unit = "share")
  WOULD_NOT_PAY(Tally.REFUSES_TO_PAY),
  @About(value = "residents who prefer digital channels", unit = "share")
  PREFERS_DIGITAL(Tally.PREFERS_DIGITAL),
  @About(value = "residents who prefer traditional channels", unit = "share")
  PREFERS_TRADITIONAL(Tally.PREFERS_TRADITIONAL),
  @About(value = "residents dissatisfied with community governance", unit = "share")
  DISSATISFIED(Tally.DISSATISFIED),
  @About(value = "residents satisfied with community governance", unit = "share")
  SATISFIED(Tally.SATISFIED),
  @About(value = "mean identity", unit = "level")
  IDENTITY(Mean.IDENTITY),
  @About(value = "mean trust in community governance", unit = "level")
  TRUST(Mean.TRUST),
  @About(value = "mean concern about privacy", unit = "level")
  CONCERN(Mean.CONCERN),
  @About(value = "mean external efficacy", unit = "level")
  EFFICACY(Mean.EFFICACY),
  @About(value = "mean satisfaction with community governance", unit = "level")
  SATISFACTION(Mean.SATISFACTION),
  @About(value = "response record of the communities, by resident", unit = "share")
  RESPONSE_RECORD(Mean.RECORD),
  @About(value = "reports this week, per resident", unit = "share")
  REPORTS(Tally.REPORT),
  @About(value = "information requests this week, per resident", unit = "share")
  REQUESTS(Tally.REQUEST),
  @About(value = "consultations this week, per resident", unit = "share")
  CONSULTATIONS(Tally.CONSULTATION),
  @About(value = "acts through bulletin boards this week, per resident", unit = "share")
  ACTS_BULLETIN_BOARD(Channel.BULLETIN_BOARD),
  @About(value = "acts through residents' meetings this week, per resident", unit = "share")
  ACTS_RESIDENTS_MEETING(Channel.RESIDENTS_MEETING),
  @About(value = "acts through social groups this week, per resident", unit = "share")
  ACTS_SOCIAL_GROUP(Channel.SOCIAL_GROUP),
  @About(value = "acts through official accounts this week, per resident", unit = "share")
  ACTS_OFFICIAL_ACCOUNT(Channel.OFFICIAL_ACCOUNT),
  @About(value = "acts through the service platform this week, per resident", unit = "share")
  ACTS_SERVICE_PLATFORM(Channel.SERVICE_PLATFORM),
  @About(value = "residents with an open issue that nobody has told", unit = "share")
  CASES_OPEN(Tally.CASE_OPEN),
  @About(value = "residents with a case that went to a wrong agency", unit = "share")
  CASES_MISROUTED(Tally.CASE_MISROUTED),
  @About(value = "residents with a case that waits at its agency", unit = "share")
  CASES_QUEUED(Tally.CASE_QUEUED),
  @About(value = "cases solved this week, per resident", unit = "share")
  CASES_SOLVED(Tally.CASE_SOLVED),
  @About(value = "mean wait of the cases solved this week", unit = "weeks")
  WEEKS_TO_SOLUTION(WeekCount::weeksToSolution),
  @About(value = "residents hit by a data-security incident this week", unit = "share")
  HIT(Tally.HIT),
  @About(value = "residents who heard of a data-security incident this week", unit = "share")
  HEARD_OF_INCIDENT(Tally.HEARD),
  @About(value = "data-security incidents this week", unit = "incidents")
  INCIDENTS(WeekCount::incidents),
  @About(value = "residents who believe a rumour", unit = "share")
  BELIEVING_RUMOUR(Tally.BELIEVES_RUMOUR),
  @About(value = "participation of women minus that of men", unit = "share")
  GAP_SEX(Gap.SEX),
  @About(value = "participation of those under 60 minus that of those from 60", unit = "share")
  GAP_AGE(Gap.AGE),
  @About(value = "participation of those with college or above minus that of the others", unit = "share")
  GAP_EDUCATION(Gap.EDUCATION),
  @About(value = "concentration of acts since the policy began: 0 if all act alike, 1 if one does all (Gini)",
      unit = "ratio")
  CONCENTRATION(WeekCount::concentration),
  @About(value = "cost of the policy so far", unit = "currency")
  COST(count -> count.spending().soFar()),
  @About(value = "cost of the policy in the last 52 weeks; what is paid once is written off over the weeks of the"
      + " scenario", unit = "currency")
  COST_52(count -> count.spending().lastYear()),
  @About(value = "cost of the policy this week; what is paid once is written off over the weeks of the scenario",
      unit = "currency")
  COST_THIS_WEEK(count -> count.spending().thisWeek());

  @FunctionalInterface
  private interface ByGroup {
    double of(WeekCount count, int group);
  }

  private final ByGroup value;
  private final boolean cityOnly;
  private final Optional<Gap> gap;

  Indicator(Tally tally) {
    this((count, group) -> count.share(group, tally));
  }

  Indicator(Mean mean) {
    this((count, group) -> count.mean(group, mean));
  }

  Indicator(Barrier barrier) {
    this((count, group) -> count.unwillingBecause(group, barrier));
  }

  Indicator(Channel channel) {
    this((count, group) -> count.actsThrough(group, channel));
  }

  Indicator(ByGroup value) {
    this.value = value;
    this.cityOnly = false;
    this.gap = Optional.empty();
  }

  Indicator(Gap gap) {
    this(count -> count.gap(gap), Optional.of(gap));
  }

  Indicator(ToDoubleFunction<WeekCount> ofCity) {
    this(ofCity, Optional.empty());
  }

  Indicator(ToDoubleFunction<WeekCount> ofCity, Optional<Gap> gap) {
    this.value = (count, group) -> group == Groups.CITY ? ofCity.applyAsDouble(count) : Double.NaN;
    this.cityOnly = true;
    this.gap = gap;
  }

  /** Its value in a group; NaN where it is not defined there, such as a mean over nobody. */
  double in(WeekCount count, int group) {
    return value.of(count, group);
  }

  /** The parts of the city that it compares, if it does. */
  public Optional<Gap> gap() {
    return gap;
  }

  /** Whether it is defined for the whole city only. */
  public boolean cityOnly() {
    return cityOnly;
  }

  /** Whether residents are better off where it is smaller. */
  public boolean lessIsBetter() {
    return switch (this) {
      case REASON_NOT_INTERESTED, REASON_BUSY, REASON_DOES_NOT_KNOW_HOW, REASON_NO_CHANNEL, REASON_NOT_TAKEN_SERIOUSLY,
          WORRIED, WOULD_NOT_PAY, DISSATISFIED, CONCERN, CASES_OPEN, CASES_MISROUTED, CASES_QUEUED, WEEKS_TO_SOLUTION,
          HIT, HEARD_OF_INCIDENT, INCIDENTS, BELIEVING_RUMOUR, CONCENTRATION, COST, COST_52, COST_THIS_WEEK -> true;
      default -> false;
    };
  }

  /** Whether it counts what happens in one week, of which there is little. */
  public boolean weekly() {
    return switch (this) {
      case REPORTS, REQUESTS, CONSULTATIONS, ACTS_BULLETIN_BOARD, ACTS_RESIDENTS_MEETING, ACTS_SOCIAL_GROUP,
          ACTS_OFFICIAL_ACCOUNT, ACTS_SERVICE_PLATFORM, CASES_SOLVED, HIT, HEARD_OF_INCIDENT -> true;
      default -> false;
    };
  }

  /** Whether it grows over the weeks, so that its last value says all. */
  public boolean cumulative() {
    return this == COST || this == CONCENTRATION;
  }

  /** What it is, and its unit. */
  public About about() {
    return Names.about(this);
  }
}
