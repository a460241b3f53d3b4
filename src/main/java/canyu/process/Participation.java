package canyu.process;

import canyu.city.Barrier;
import canyu.city.Bits;
import canyu.city.Case;
import canyu.city.Chance;
import canyu.city.Channel;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Draw;
import canyu.city.Lever;
import canyu.city.Residents;
import canyu.city.Taste;
import canyu.city.Ties;
import canyu.city.Week;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.Arrays;

/** Process 4: who is willing and why not, who takes part, who gives data, who would pay. */
@About("Residents weigh five barriers against their reasons to take part, and some of the willing act")
public record Participation(
    @Unwrapped Willingness willingness,
    @Unwrapped Action action,
    @Unwrapped DataProvision dataProvision,
    @Unwrapped CoFunding coFunding)
    implements WeeklyProcess {

  private static final Channel[] CHANNELS = Channel.values();
  private static final int MOST_ACTS = 255;
  private static final int MARKED = 1 << Diary.BITS;

  @Override
  public void run(Week week) {
    week.forEachCommunity(community -> {
      if (week.observed()) {
        ask(week, community);
      } else {
        Arrays.fill(week.residents().diary, community.from(), community.to(), (short) 0);
      }
      float report = action.reportBoost(week.levers().level(Lever.CROWD_REPORTING, community));
      mark(week, community, report);
      act(week, community, report);
    });
  }

  /** Everyone says whether they are willing, and if not why; whether they would give data, and pay. */
  private void ask(Week week, Community community) {
    Residents residents = week.residents();
    Ties ties = week.ties();
    float exposed = week.communities().exposed[community.index()];
    for (int i = community.from(); i < community.to(); i++) {
      int willing = Bits.above(willingness.utility(residents, ties, i), 0);
      int diary = willing * Diary.WILLING
          | Bits.above(dataProvision.value(residents, i, exposed), 0) * Diary.PROVIDES_DATA
          | coFunding.answer(residents, i);
      if (willing == 0) {
        diary |= Diary.because(willingness.largestBarrier(residents, i));
      }
      residents.diary[i] = (short) diary;
    }
  }

  /** Marks whom there is a reason to look at: those whom luck may let act, and those who share data. They are few. */
  private void mark(Week week, Community community, float report) {
    Residents residents = week.residents();
    long luck = week.stream(Draw.TAKES_PART);
    for (int i = community.from(); i < community.to(); i++) {
      int lucky = Bits.above(action.frequency(residents, i, report), Chance.uniform(luck, i));
      int marked = (lucky | (residents.enrolled[i] ? 1 : 0)) * MARKED;
      residents.diary[i] = (short) (residents.diary[i] | marked);
    }
  }

  /** Those whom luck and their wish let act do so; the enrolled who have changed their mind withdraw. */
  private void act(Week week, Community community, float report) {
    short[] diary = week.residents().diary;
    int end = community.to();
    for (int i = nextMarked(diary, community.from(), end); i < end; i = nextMarked(diary, i + 1, end)) {
      boolean acts = acts(week, i, report);
      diary[i] = (short) (diary[i] & ~MARKED | (acts ? act(week, i) : 0));
      if (acts | week.residents().enrolled[i]) {
        shareData(week, community, i, acts);
      }
    }
  }

  private static int nextMarked(short[] diary, int from, int end) {
    int i = from;
    while (i < end && diary[i] >= 0) {
      i++;
    }
    return i;
  }

  private boolean acts(Week week, int i, float report) {
    Residents residents = week.residents();
    double wish = action.wish(willingness.utility(residents, week.ties(), i));
    return residents.access[i] > 0
        && Chance.uniform(week.stream(Draw.TAKES_PART), i) < action.frequency(residents, i, report) * wish;
  }

  /** The resident takes part: reports the case at hand, asks for information, or says what they think. */
  private int act(Week week, int i) {
    Residents residents = week.residents();
    residents.lastActive[i] = (short) week.number();
    if (week.number() > 0) {
      residents.acts[i] = (byte) Math.min(MOST_ACTS, (residents.acts[i] & 0xFF) + 1);
    }
    byte caseNow = residents.caseNow[i];
    if (Case.stage(caseNow) == Case.OPEN) {
      residents.caseNow[i] = Case.reportedNow(caseNow);
      return Diary.REPORT;
    }
    return Chance.uniform(week.stream(Draw.REQUESTS), i) < action.requestShare() ? Diary.REQUEST : Diary.CONSULTATION;
  }

  /** Acting through a digital channel may enrol a resident who would give data; one who would not may withdraw. */
  private void shareData(Week week, Community community, int i, boolean acts) {
    Residents residents = week.residents();
    float provision = dataProvision.value(residents, i, week.communities().exposed[community.index()]);
    float luck = Chance.uniform(week.stream(Draw.ENROLS_OR_WITHDRAWS), i);
    if (provision > 0) {
      boolean mayEnrol = acts && community.programme() && CHANNELS[residents.channel[i]].digital();
      residents.enrolled[i] |= mayEnrol && luck < dataProvision.enrol();
    } else if (luck < dataProvision.withdraw()) {
      residents.enrolled[i] = false;
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

    /** U: the resident is willing if it is above 0. */
    public float utility(Residents residents, Ties ties, int i) {
      return (float) uBase + norm(ties, i) + trust(residents, i)
          - interest(residents, i) - time(residents, i) - knowhow(residents, i) - access(residents, i)
          - efficacy(residents, i) + taste(residents, i);
    }

    /** What the example of the people they know adds. */
    public float norm(Ties ties, int i) {
      return (float) uNorm * ties.shareActive(i);
    }

    /** What trust adds, or distrust takes away. */
    public float trust(Residents residents, int i) {
      return (float) uTrust * (residents.trust[i] - 0.5f);
    }

    /** What their own taste for taking part adds or takes away. */
    public float taste(Residents residents, int i) {
      return (float) uSd * residents.utilityTaste[i];
    }

    /** What one of the five barriers takes away. */
    public float barrier(Barrier barrier, Residents residents, int i) {
      return switch (barrier) {
        case NOT_INTERESTED -> interest(residents, i);
        case BUSY -> time(residents, i);
        case DOES_NOT_KNOW_HOW -> knowhow(residents, i);
        case NO_CHANNEL -> access(residents, i);
        case NOT_TAKEN_SERIOUSLY -> efficacy(residents, i);
      };
    }

    /** The ordinal in {@link Barrier} of the reason an unwilling resident gives. */
    public int largestBarrier(Residents residents, int i) {
      float largest = interest(residents, i);
      int reason = Barrier.NOT_INTERESTED.ordinal();
      float time = time(residents, i);
      if (time > largest) {
        largest = time;
        reason = Barrier.BUSY.ordinal();
      }
      float knowhow = knowhow(residents, i);
      if (knowhow > largest) {
        largest = knowhow;
        reason = Barrier.DOES_NOT_KNOW_HOW.ordinal();
      }
      float access = access(residents, i);
      if (access > largest) {
        largest = access;
        reason = Barrier.NO_CHANNEL.ordinal();
      }
      return efficacy(residents, i) > largest ? Barrier.NOT_TAKEN_SERIOUSLY.ordinal() : reason;
    }

    private float interest(Residents residents, int i) {
      return (float) uInterest * (1 - residents.identity[i]);
    }

    private float time(Residents residents, int i) {
      return (float) uTime * residents.timePressure[i];
    }

    private float knowhow(Residents residents, int i) {
      int informed = residents.informed[i] ? 1 : 0;
      return (float) uKnowhow * (1 - 0.5f * (informed + residents.literacy[i]));
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

    /** How often a resident who surely wants to take part does so this week. */
    float frequency(Residents residents, int i, float report) {
      float habit = 1 + (float) habitBoost * residents.habit[i];
      float usual = (float) actionRate * residents.activity[i] * (habit > LEAST_HABIT ? habit : LEAST_HABIT);
      int open = Case.stage(residents.caseNow[i]) == Case.OPEN ? 1 : 0;
      int campaigned = residents.campaigned[i] ? 1 : 0;
      return usual * (1 + open * (report - 1)) * (1 + campaigned);
    }

    /** How far the wish to take part carries: 0 to 1. */
    double wish(float utility) {
      return 1 / (1 + StrictMath.exp(-utility / actionScale));
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
          - (float) vConcern * residents.concern[i] * exposed
          + (float) vSd * Taste.deviations(residents.privacyTaste[i]);
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
          + (float) wSd * Taste.deviations(residents.payingTaste[i]);
      float cut = (float) wCut;
      return Bits.above(readiness, cut) * Diary.PAYS | Bits.above(-cut, readiness) * Diary.REFUSES_TO_PAY;
    }
  }
}
