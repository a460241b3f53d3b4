package canyu.exploration.worth;

import canyu.indicator.Indicator;
import java.util.List;

/**
 * A question that residents could be asked before anything is done, with the indicators that count its answers: those of
 * the survey of Suzhou (Chen, section 3), and what residents do, meet and hear. Nobody gives two of its answers.
 *
 * <p>The survey asks, too, whether a programme has been implemented in one's community. Runs do not count the two answers
 * apart; who knows is counted.
 */
public enum PossibleQuestion {
  TOOK_PART_IN_4_WEEKS(Indicator.PARTICIPATION),
  TOOK_PART_IN_12_WEEKS(Indicator.PARTICIPATION_12),
  TOOK_PART_IN_52_WEEKS(Indicator.PARTICIPATION_52),
  SATISFACTION(Indicator.DISSATISFIED, Indicator.SATISFIED),
  WILLINGNESS(Indicator.WILLING),
  REASON(Indicator.REASON_NOT_INTERESTED, Indicator.REASON_BUSY, Indicator.REASON_DOES_NOT_KNOW_HOW,
      Indicator.REASON_NO_CHANNEL, Indicator.REASON_NOT_TAKEN_SERIOUSLY),
  AWARENESS(Indicator.INFORMED),
  CHANNEL(Indicator.PREFERS_DIGITAL, Indicator.PREFERS_TRADITIONAL),
  DATA(Indicator.PROVIDING_DATA),
  ENROLMENT(Indicator.ENROLLED),
  PAYING(Indicator.WOULD_PAY, Indicator.WOULD_NOT_PAY),
  WORRY(Indicator.WORRIED),
  REPORTED(Indicator.REPORTS),
  REQUESTED(Indicator.REQUESTS),
  CONSULTED(Indicator.CONSULTATIONS),
  CHANNEL_USED(Indicator.ACTS_BULLETIN_BOARD, Indicator.ACTS_RESIDENTS_MEETING, Indicator.ACTS_SOCIAL_GROUP,
      Indicator.ACTS_OFFICIAL_ACCOUNT, Indicator.ACTS_SERVICE_PLATFORM),
  OPEN_ISSUE(Indicator.CASES_OPEN),
  HIT(Indicator.HIT),
  HEARD(Indicator.HEARD_OF_INCIDENT),
  RUMOUR(Indicator.BELIEVING_RUMOUR);

  private final List<Indicator> answers;

  PossibleQuestion(Indicator... answers) {
    this.answers = List.of(answers);
  }

  /** What counts its answers; nobody gives two of them, and some may give none. */
  List<Indicator> answers() {
    return answers;
  }

  /** Whether only the unwilling are asked, so that shares are among them. */
  boolean isOfTheUnwilling() {
    return this == REASON;
  }
}
