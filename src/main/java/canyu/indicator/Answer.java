package canyu.indicator;

import canyu.city.Barrier;
import canyu.parameter.About;
import canyu.parameter.Names;
import java.util.function.ToDoubleFunction;

/** An answer to the questionnaire of Suzhou (Chen, section 3), as a share of those asked. */
public enum Answer implements Reply {
  @About("dissatisfied or very dissatisfied with community governance")
  DISSATISFIED(count -> count.share(Groups.CITY, Tally.DISSATISFIED)),
  @About("neither satisfied nor dissatisfied")
  AVERAGE(count -> 1 - count.share(Groups.CITY, Tally.DISSATISFIED) - count.share(Groups.CITY, Tally.SATISFIED)),
  @About("satisfied or very satisfied with community governance")
  SATISFIED(count -> count.share(Groups.CITY, Tally.SATISFIED)),
  @About("willing to take part")
  WILLING(count -> count.share(Groups.CITY, Tally.WILLING)),
  @About("not interested, among the unwilling")
  NOT_INTERESTED(count -> count.unwillingBecause(Groups.CITY, Barrier.NOT_INTERESTED)),
  @About("busy at work, among the unwilling")
  BUSY(count -> count.unwillingBecause(Groups.CITY, Barrier.BUSY)),
  @About("does not know how, among the unwilling")
  DOES_NOT_KNOW_HOW(count -> count.unwillingBecause(Groups.CITY, Barrier.DOES_NOT_KNOW_HOW)),
  @About("no appropriate channel, among the unwilling")
  NO_CHANNEL(count -> count.unwillingBecause(Groups.CITY, Barrier.NO_CHANNEL)),
  @About("opinion not taken seriously, among the unwilling")
  NOT_TAKEN_SERIOUSLY(count -> count.unwillingBecause(Groups.CITY, Barrier.NOT_TAKEN_SERIOUSLY)),
  @About("big-data governance has been implemented in the community")
  IMPLEMENTED(count -> count.share(Groups.CITY, Tally.INFORMED_WITH_PROGRAMME)),
  @About("it has not been implemented yet")
  NOT_IMPLEMENTED(count ->
      count.share(Groups.CITY, Tally.INFORMED) - count.share(Groups.CITY, Tally.INFORMED_WITH_PROGRAMME)),
  @About("does not know whether it has been implemented")
  DOES_NOT_KNOW_WHETHER(count -> 1 - count.share(Groups.CITY, Tally.INFORMED)),
  @About("wants to take part through digital channels")
  PREFERS_DIGITAL(count -> count.share(Groups.CITY, Tally.PREFERS_DIGITAL)),
  @About("wants to take part through traditional channels")
  PREFERS_TRADITIONAL(count -> count.share(Groups.CITY, Tally.PREFERS_TRADITIONAL)),
  @About("unwilling to provide family and personal data")
  REFUSES_DATA(count -> 1 - count.share(Groups.CITY, Tally.PROVIDES_DATA)),
  @About("would bear part of the cost of equipment")
  WOULD_PAY(count -> count.share(Groups.CITY, Tally.PAYS)),
  @About("would not bear part of the cost of equipment")
  WOULD_NOT_PAY(count -> count.share(Groups.CITY, Tally.REFUSES_TO_PAY)),
  @About("not sure about bearing part of the cost")
  NOT_SURE_ABOUT_PAYING(count ->
      1 - count.share(Groups.CITY, Tally.PAYS) - count.share(Groups.CITY, Tally.REFUSES_TO_PAY)),
  @About("worried about data security")
  WORRIED(count -> count.share(Groups.CITY, Tally.WORRIED));

  private final ToDoubleFunction<WeekCount> share;

  Answer(ToDoubleFunction<WeekCount> share) {
    this.share = share;
  }

  double in(WeekCount count) {
    return share.applyAsDouble(count);
  }

  @Override
  public String key() {
    return Names.camel(this);
  }

  @Override
  public String word() {
    return key();
  }

  /** What the answer says. */
  public About about() {
    return Names.about(this);
  }
}
