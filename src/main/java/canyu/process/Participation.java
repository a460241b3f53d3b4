package canyu.process;

import canyu.city.Barrier;
import canyu.city.Case;
import canyu.city.Chance;
import canyu.city.Channel;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Draw;
import canyu.city.Lever;
import canyu.city.Residents;
import canyu.city.Ties;
import canyu.city.Week;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;

/** Process 4: who is willing and why not, who takes part, who gives data, who would pay. */
@About("Residents weigh five barriers against their reasons to take part, and some of the willing act")
public record Participation(
    @Unwrapped Willingness willingness,
    @Unwrapped Action action,
    @Unwrapped DataProvision dataProvision,
    @Unwrapped CoFunding coFunding)
    implements WeeklyProcess {

  private static final Channel[] CHANNELS = Channel.values();
  private static final short MOST_ACTS = 255;

  @Override
  public void run(Week week) {
    week.forEachCommunity(community -> decide(week, community));
  }

  private void decide(Week week, Community community) {
    Residents residents = week.residents();
    Ties ties = week.ties();
    long luck = week.stream(Draw.TAKES_PART);
    float exposed = week.communities().exposed[community.index()];
    float report = action.reportBoost(week.levers().level(Lever.CROWD_REPORTING, community));
    for (int i = community.from(); i < community.to(); i++) {
      float utility = willingness.utility(residents, ties, i);
      float provision = dataProvision.value(residents, i, exposed);
      int diary = coFunding.answer(residents, i) | (provision > 0 ? Diary.PROVIDES_DATA : 0);
      diary |= utility > 0 ? Diary.WILLING : Diary.because(willingness.largestBarrier(residents, i).ordinal());
      if (action.takesPart(residents, i, utility, report, Chance.uniform(luck, i))) {
        diary |= act(week, community, i, provision);
      } else if (residents.enrolled[i] && provision < 0) {
        withdraw(week, i);
      }
      residents.diary[i] = (short) diary;
    }
  }

  /** The resident takes part: reports the case at hand, asks for information, or says what they think. */
  private int act(Week week, Community community, int i, float provision) {
    Residents residents = week.residents();
    residents.lastActive[i] = (short) week.number();
    if (week.number() > 0) {
      residents.acts[i] = (byte) Math.min(MOST_ACTS, (residents.acts[i] & 0xFF) + 1);
    }
    if (provision > 0) {
      enrol(week, community, i);
    } else if (residents.enrolled[i] && provision < 0) {
      withdraw(week, i);
    }
    byte caseNow = residents.caseNow[i];
    if (Case.stage(caseNow) == Case.OPEN) {
      residents.caseNow[i] = Case.reportedNow(caseNow);
      return Diary.REPORT;
    }
    return Chance.uniform(week.stream(Draw.REQUESTS), i) < action.requestShare() ? Diary.REQUEST : Diary.CONSULTATION;
  }

  private void enrol(Week week, Community community, int i) {
    Residents residents = week.residents();
    if (community.programme() && CHANNELS[residents.channel[i]].digital()
        && Chance.uniform(week.stream(Draw.ENROLS_OR_WITHDRAWS), i) < dataProvision.enrol()) {
      residents.enrolled[i] = true;
    }
  }

  private void withdraw(Week week, int i) {
    if (Chance.uniform(week.stream(Draw.ENROLS_OR_WITHDRAWS), i) < dataProvision.withdraw()) {
      week.residents().enrolled[i] = false;
    }
  }

  /** The wish to take part: U of the model, and the five barriers of the survey (Chen 3.2). */
  public record Willingness(
      @About(value = "wish to take part of a resident without any barrier", unit = "utility", min = -10, max = 20)
      double uBase,
      @About(value = "weight of the barrier 'not interested'", unit = "utility", min = 0, max = 20)
      double uInterest,
      @About(value = "weight of the barrier 'busy at work'", unit = "utility", min = 0, max = 20)
      double uTime,
      @About(value = "weight of the barrier 'does not know how'", unit = "utility", min = 0, max = 20)
      double uKnowhow,
      @About(value = "weight of the barrier 'no appropriate channel'", unit = "utility", min = 0, max = 20)
      double uAccess,
      @About(value = "weight of the barrier 'opinion not taken seriously'", unit = "utility", min = 0, max = 20)
      double uEfficacy,
      @About(value = "weight of the share of ties who were active in the last 8 weeks", unit = "utility",
          min = 0, max = 20)
      double uNorm,
      @About(value = "weight of trust", unit = "utility", min = 0, max = 20)
      double uTrust,
      @About(value = "standard deviation of the taste for taking part", unit = "utility", min = 0, max = 10)
      double uSd) {

    private static final Barrier[] BARRIERS = Barrier.values();

    float utility(Residents residents, Ties ties, int i) {
      int degree = ties.degree(i);
      float norm = degree == 0 ? 0 : (float) ties.active(i) / degree;
      return (float) uBase + (float) uNorm * norm + (float) uTrust * (residents.trust[i] - 0.5f)
          - interest(residents, i) - time(residents, i) - knowhow(residents, i) - access(residents, i)
          - efficacy(residents, i) + (float) uSd * residents.utilityTaste[i];
    }

    /** The reason an unwilling resident gives. */
    Barrier largestBarrier(Residents residents, int i) {
      float[] barriers = {
        interest(residents, i), time(residents, i), knowhow(residents, i), access(residents, i), efficacy(residents, i)
      };
      int largest = 0;
      for (int barrier = 1; barrier < barriers.length; barrier++) {
        if (barriers[barrier] > barriers[largest]) {
          largest = barrier;
        }
      }
      return BARRIERS[largest];
    }

    private float interest(Residents residents, int i) {
      return (float) uInterest * (1 - residents.identity[i]);
    }

    private float time(Residents residents, int i) {
      return (float) uTime * residents.timePressure[i];
    }

    private float knowhow(Residents residents, int i) {
      float literacy = residents.literacy[i];
      return (float) uKnowhow * (1 - (residents.informed[i] ? 0.5f + 0.5f * literacy : 0.5f * literacy));
    }

    private float access(Residents residents, int i) {
      return (float) uAccess * (1 - residents.access[i]);
    }

    private float efficacy(Residents residents, int i) {
      return (float) uEfficacy * (1 - residents.efficacy[i]);
    }
  }

  /** From wish to act: most of the willing do nothing in a given week. */
  public record Action(
      @About(value = "chance that a resident of mean activity who surely wants to take part does so in a week",
          unit = "share per week", min = 0, max = 1)
      double actionRate,
      @About(value = "how gradually the wish turns into acts", unit = "utility", min = 0.01, max = 10)
      double actionScale,
      @About(value = "how many times more often residents act while they have an open issue", unit = "ratio",
          min = 0, max = 100)
      double reportBoost,
      @About(value = "share of acts without an open issue that ask for information", unit = "share", min = 0, max = 1)
      double requestShare,
      @About(value = "how much a full habit adds to the frequency of acts", unit = "ratio", min = 0, max = 50)
      double habitBoost) {

    private static final float LEAST_HABIT = 0.2f;

    float reportBoost(float crowdReporting) {
      return (float) reportBoost * (1 + crowdReporting);
    }

    boolean takesPart(Residents residents, int i, float utility, float report, float luck) {
      float habit = Math.max(LEAST_HABIT, 1 + (float) habitBoost * residents.habit[i]);
      float atMost = (float) actionRate * residents.activity[i] * habit;
      if (Case.stage(residents.caseNow[i]) == Case.OPEN) {
        atMost *= report;
      }
      if (residents.campaigned[i]) {
        atMost *= 2;
      }
      // The logistic is at most 1: it need not be computed for the many who stay at home in any case.
      return luck < atMost && residents.access[i] > 0
          && luck < atMost / (1 + Math.exp(-utility / actionScale));
    }
  }

  /** The privacy calculus: benefit and trust against concern. */
  public record DataProvision(
      @About(value = "readiness to provide data of a resident without trust, access or concern", unit = "utility",
          min = -20, max = 20)
      double vBase,
      @About(value = "weight of unprotected concern", unit = "utility", min = 0, max = 20)
      double vConcern,
      @About(value = "weight of trust", unit = "utility", min = 0, max = 20)
      double vTrust,
      @About(value = "weight of access, the benefit of the channel", unit = "utility", min = 0, max = 20)
      double vBenefit,
      @About(value = "standard deviation of the taste for providing data", unit = "utility", min = 0, max = 10)
      double vSd,
      @About(value = "chance that a willing resident enrols when acting through a digital channel", unit = "share",
          min = 0, max = 1)
      double enrol,
      @About(value = "share of the enrolled who withdraw in a week once unwilling", unit = "share per week",
          min = 0, max = 1)
      double withdraw) {

    float value(Residents residents, int i, float exposed) {
      return (float) vBase + (float) vTrust * residents.trust[i] + (float) vBenefit * residents.access[i]
          - (float) vConcern * residents.concern[i] * exposed + (float) vSd * residents.privacyTaste[i];
    }
  }

  /** Whether residents would bear part of the cost of equipment (Chen 3.5). */
  public record CoFunding(
      @About(value = "readiness to pay of a resident of middling attitudes", unit = "utility", min = -10, max = 10)
      double wBase,
      @About(value = "how far from 0 the readiness must be for a clear yes or no", unit = "utility", min = 0, max = 10)
      double wCut,
      @About(value = "weight of satisfaction", unit = "utility", min = 0, max = 20)
      double wSatisfaction,
      @About(value = "weight of identity", unit = "utility", min = 0, max = 20)
      double wIdentity,
      @About(value = "weight of trust", unit = "utility", min = 0, max = 20)
      double wTrust,
      @About(value = "standard deviation of the taste for paying", unit = "utility", min = 0, max = 10)
      double wSd) {

    int answer(Residents residents, int i) {
      float readiness = (float) wBase + (float) wSatisfaction * (residents.satisfaction[i] - 0.5f)
          + (float) wIdentity * (residents.identity[i] - 0.5f) + (float) wTrust * (residents.trust[i] - 0.5f)
          + (float) wSd * residents.payingTaste[i];
      return readiness > wCut ? Diary.PAYS : readiness < -wCut ? Diary.REFUSES_TO_PAY : 0;
    }
  }
}
