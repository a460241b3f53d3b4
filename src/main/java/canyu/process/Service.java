package canyu.process;

import static canyu.process.WeeklyProcess.down;
import static canyu.process.WeeklyProcess.up;

import canyu.city.Agency;
import canyu.city.Bits;
import canyu.city.Case;
import canyu.city.Chance;
import canyu.city.Channel;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Divisions;
import canyu.city.Draw;
import canyu.city.Lever;
import canyu.city.LeverLevels;
import canyu.city.Residents;
import canyu.city.Week;
import canyu.parameter.About;

/** Process 5, the closed loop: cases are routed and solved, contributions answered, and everyone sees the record. */
@About("Agencies solve cases and answer contributions or do not; residents and the community's record remember it")
public record Service(
    @About(value = "chance that an agency with free capacity solves a case in a week", unit = "share per week",
        min = 0, max = 1)
    double service,
    @About(value = "gain of efficacy from one good outcome", unit = "share of the way to 1", min = 0, max = 1)
    double gain,
    @About(value = "loss from one bad outcome as a multiple of the gain from a good one", unit = "ratio",
        min = 0, max = 10)
    double lossToGain,
    @About(value = "loss of satisfaction in a week of waiting", unit = "share of the level", min = 0, max = 1)
    double waitLoss,
    @About(value = "weeks after which a case is late", unit = "weeks", min = 0, max = 100)
    int patience,
    @About(value = "share of habit that is lost in a week", unit = "share per week", min = 0, max = 1)
    double habitDecay,
    @About(value = "weight of this week's outcomes in the response record", unit = "share per week", min = 0, max = 1)
    double recordRate,
    @About(value = "how far efficacy moves to the record of the community in a week", unit = "share per week",
        min = 0, max = 1)
    double vicarious,
    @About(value = "how far trust moves to the record of the community in a week", unit = "share per week",
        min = 0, max = 1)
    double vicariousTrust,
    @About(value = "gain of satisfaction in a week in which many are consulted and decisions follow",
        unit = "share of the way to 1", min = 0, max = 1)
    double listening,
    @About(value = "how far decisions follow those of one's own age who were consulted, instead of all", unit = "share",
        min = 0, max = 1)
    double representation)
    implements WeeklyProcess {

  private static final Agency[] AGENCIES = Agency.values();
  private static final Channel[] CHANNELS = Channel.values();
  private static final float UNINFORMED_SEE = 0.3f;
  private static final double MANY_CONSULTED = 0.01;
  private static final int LONGEST_WAIT = Byte.MAX_VALUE;

  public Service {
    if (lossToGain * gain > 1) {
      throw new IllegalArgumentException("lossToGain must not make a loss larger than 1, but does with gain " + gain);
    }
  }

  @Override
  public void run(Week week) {
    week.forEachCommunity(community -> new Desk(week, community).serve());
  }

  /** Whether a resident who asked for information this week, or said what they think, was granted it, or answered. */
  public static boolean isAnswered(Week week, Community community, int i) {
    Residents residents = week.residents();
    boolean request = (residents.diary[i] & Diary.REQUEST) != 0;
    LeverLevels levers = week.levers();
    float chance = request
        ? levers.level(Lever.DISCLOSURE, community)
        : levers.level(Lever.CLOSED_LOOP, community)
            * (0.5f + 0.5f * levers.level(CHANNELS[residents.channel[i]].interactivity(), community));
    return Chance.uniform(week.stream(Draw.ANSWERED), i) < chance;
  }

  /** The agencies of one community in one week. */
  private final class Desk {

    private final Week week;
    private final Community community;
    private final Residents residents;
    private final LeverLevels levers;
    private final int[] queue = new int[AGENCIES.length];
    private final Divisions divisions;
    private final int[] consultedOfAge;
    private int consulted;
    private int good;
    private int bad;

    Desk(Week week, Community community) {
      this.week = week;
      this.community = community;
      this.residents = week.residents();
      this.levers = week.levers();
      this.divisions = week.city().divisions();
      this.consultedOfAge = new int[divisions.ages().size()];
    }

    void serve() {
      fadeHabits();
      takeIn();
      solve();
      remember();
      listen();
    }

    private void fadeHabits() {
      float kept = (float) (1 - habitDecay);
      for (int i = community.from(); i < community.to(); i++) {
        residents.habit[i] *= kept;
      }
    }

    /** Answers what was said and asked, routes what was told, and counts the cases at each agency. */
    private void takeIn() {
      int end = community.to();
      for (int i = nextWithBusiness(community.from(), end); i < end; i = nextWithBusiness(i + 1, end)) {
        if ((residents.diary[i] & (Diary.CONSULTATION | Diary.REQUEST)) != 0) {
          hear(i);
        }
        if (residents.caseNow[i] != Case.NONE) {
          route(i);
        }
      }
    }

    private int nextWithBusiness(int from, int end) {
      short[] diary = residents.diary;
      byte[] caseNow = residents.caseNow;
      int i = from;
      while (i < end && (diary[i] & Diary.ACT | caseNow[i]) == 0) {
        i++;
      }
      return i;
    }

    private void hear(int i) {
      boolean request = (residents.diary[i] & Diary.REQUEST) != 0;
      if (!request) {
        consulted++;
        consultedOfAge[divisions.bandOf(residents.profile[i])]++;
      }
      if (isAnswered(week, community, i)) {
        good++;
        encourage(i);
        residents.trust[i] = up(residents.trust[i], (float) gain / 2);
        residents.habit[i] = 1;
      } else {
        bad++;
        float loss = (float) (gain * lossToGain);
        residents.efficacy[i] = down(residents.efficacy[i], loss);
        residents.habit[i] /= 2;
        if (request) {
          residents.trust[i] = down(residents.trust[i], loss / 2);
        }
      }
    }

    private void encourage(int i) {
      residents.efficacy[i] = up(residents.efficacy[i], (float) gain);
    }

    private void route(int i) {
      byte now = residents.caseNow[i];
      int stage = Case.stage(now);
      if (stage == Case.TOLD) {
        residents.waiting[i] = 0;
        boolean right = Chance.uniform(week.stream(Draw.ROUTED), i) < levers.level(Lever.CLARITY, community);
        stage = right ? Case.QUEUED : Case.MISROUTED;
      } else if (stage == Case.MISROUTED
          && Chance.uniform(week.stream(Draw.REROUTED), i) < levers.level(Lever.INTEGRATION, community)) {
        stage = Case.QUEUED;
      } else if (stage == Case.OPEN) {
        residents.satisfaction[i] = down(residents.satisfaction[i], (float) waitLoss);
      }
      residents.caseNow[i] = Case.at(now, stage);
      if (stage == Case.QUEUED) {
        queue[Case.agency(now)]++;
      }
    }

    private void solve() {
      float[] chance = chanceAtEachAgency();
      long luck = week.stream(Draw.SOLVED);
      int end = community.to();
      for (int i = nextTold(community.from(), end); i < end; i = nextTold(i + 1, end)) {
        byte now = residents.caseNow[i];
        if (Case.stage(now) == Case.QUEUED && Chance.uniform(luck, i) < chance[Case.agency(now)]) {
          close(i);
        } else {
          keepWaiting(i);
        }
      }
    }

    /** The next resident whose case is misrouted or queued. */
    private int nextTold(int from, int end) {
      byte[] caseNow = residents.caseNow;
      int i = from;
      while (i < end && Case.stage(caseNow[i]) < Case.MISROUTED) {
        i++;
      }
      return i;
    }

    private float[] chanceAtEachAgency() {
      float[] chance = new float[AGENCIES.length];
      for (Agency agency : AGENCIES) {
        float capacity = levers.level(agency.capacity(), community) * community.size() / 1000;
        int waiting = Math.max(1, queue[agency.ordinal()]);
        chance[agency.ordinal()] = (float) service * Math.min(1, capacity / waiting);
      }
      return chance;
    }

    /** A solved case pleases; only to those who reported it is it also an answer. */
    private void close(int i) {
      boolean reported = Case.reported(residents.caseNow[i]);
      residents.caseNow[i] = Case.NONE;
      residents.diary[i] |= Diary.SOLVED;
      residents.satisfaction[i] = up(residents.satisfaction[i], (float) gain);
      residents.trust[i] = up(residents.trust[i], (float) gain / 2);
      if (reported) {
        encourage(i);
      }
      if (residents.waiting[i] <= patience) {
        good++;
        if (reported) {
          residents.habit[i] = 1;
        }
      }
    }

    private void keepWaiting(int i) {
      int waited = Math.min(LONGEST_WAIT, residents.waiting[i] + 1);
      if (waited == patience + 1 && residents.waiting[i] == patience) {
        bad++;
        residents.habit[i] = -0.5f;
      }
      residents.waiting[i] = (byte) waited;
      residents.satisfaction[i] = down(residents.satisfaction[i], (float) waitLoss);
      if (waited > patience) {
        residents.efficacy[i] = down(residents.efficacy[i], (float) waitLoss);
        residents.trust[i] = down(residents.trust[i], (float) waitLoss / 2);
      }
    }

    /** The community's record moves to this week's outcomes, and everyone's efficacy and trust to the record. */
    private void remember() {
      float[] record = week.communities().record;
      int c = community.index();
      if (good + bad > 0) {
        record[c] += (float) recordRate * ((float) good / (good + bad) - record[c]);
      }
      float seen = record[c];
      float[] efficacy = residents.efficacy;
      float[] trust = residents.trust;
      for (int i = community.from(); i < community.to(); i++) {
        float attention = Bits.choose(residents.informed[i] ? 1 : 0, 1, UNINFORMED_SEE);
        efficacy[i] += (float) vicarious * attention * (seen - efficacy[i]);
        trust[i] += (float) vicariousTrust * attention * (seen - trust[i]);
      }
    }

    /** Decisions that follow what was said please everybody, and most those whose own age spoke. */
    private void listen() {
      float quality = week.communities().dataEffect[community.index()] * levers.level(Lever.DECISION_QUALITY, community);
      if (consulted == 0 || listening * quality == 0) {
        return;
      }
      float[] share = new float[divisions.profiles()];
      for (int profile = 0; profile < share.length; profile++) {
        share[profile] = (float) (listening * quality * heard(divisions.bandOf(profile)));
      }
      for (int i = community.from(); i < community.to(); i++) {
        residents.satisfaction[i] = up(residents.satisfaction[i], share[residents.profile[i]]);
      }
    }

    /** How far those of an age band were consulted this week, 0 to 1. */
    private double heard(int ageBand) {
      double ofAll = (double) consulted / community.size();
      int alike = week.communities().ofAgeBand[ageBand][community.index()];
      double ofAge = (double) consultedOfAge[ageBand] / Math.max(1, alike);
      return Math.min(1, ((1 - representation) * ofAll + representation * ofAge) / MANY_CONSULTED);
    }
  }
}
