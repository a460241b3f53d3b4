package canyu.plain;

import canyu.city.Barrier;
import canyu.city.Channel;
import canyu.city.Strike;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.field.network.Edge;
import sim.util.Bag;

/** A resident, who steps twice a week: before the service of the agencies and after it. */
public class PlainResident implements Steppable {

  /** What a resident did this week. */
  public enum Act { NONE, REPORT, REQUEST, CONSULTATION }

  /** What a resident makes of a rumour. */
  public enum Rumour { UNHEARD, BELIEVED, KNOWN_FALSE }

  /** For how many weeks others take someone for active, and nobody is told news again. */
  private static final int MEMORY = 8;
  private static final Channel[] CHANNELS = Channel.values();
  private static final Barrier[] BARRIERS = Barrier.values();

  public final int index;
  public final int ageBand;
  public final PlainCommunity community;

  // traits and tastes
  public double literacy;
  public double timePressure;
  public boolean device;
  public double utilityTaste;
  public double privacyTaste;
  public double payingTaste;
  public double activity;
  public final double[] channelTaste = new double[CHANNELS.length];

  // attitudes and their anchors
  public double identity;
  public double trust;
  public double concern;
  public double efficacy;
  public double satisfaction;
  public double identityAnchor;
  public double trustAnchor;
  public double concernAnchor;
  public double efficacyAnchor;
  public double satisfactionAnchor;

  // memory
  public double habit;
  public boolean informed;
  public boolean enrolled;
  public int lastActive;
  public int lastNews;
  public PlainCase issue;
  public Rumour rumour = Rumour.UNHEARD;
  private double trustLostToRumour;
  private double concernFromRumour;

  // as others see the resident: the end of last week
  public boolean shownInformed;
  public boolean shownActive;
  public boolean shownHeard;
  public boolean shownRumour;

  // this week
  public final double[] accessThrough = new double[CHANNELS.length];
  /** The ordinal of the channel chosen, −1 if there is none. */
  public int channel = -1;
  public double access;
  public boolean campaigned;
  public double utility;
  public boolean willing;
  /** The largest barrier. */
  public Barrier reason;
  public boolean providesData;
  public boolean pays;
  public boolean refusesToPay;
  public Act act = Act.NONE;
  public boolean answered;
  public boolean solved;
  public boolean hit;
  public boolean heard;
  private boolean toldRumour;
  private boolean beganToBelieve;
  private int ties;
  private int tiesInformed;
  private int tiesActive;
  private int tiesHeard;
  private int tiesWithRumour;

  public PlainResident(int index, int ageBand, PlainCommunity community) {
    this.index = index;
    this.ageBand = ageBand;
    this.community = community;
  }

  /** Before the service: processes 1 to 4. */
  @Override
  public void step(SimState state) {
    PlainModel model = (PlainModel) state;
    lookAround(model);
    device |= model.random.nextBoolean(community.levers.deviceAccess);
    chooseChannel(model.parameters);
    hearOfGovernance(model);
    grow(model.parameters);
    meetPublicIssue(model);
    decideToTakePart(model.parameters);
    takePart(model);
    decideOnData(model);
    decideToPay(model.parameters);
  }

  private void lookAround(PlainModel model) {
    Bag edges = model.ties.getEdges(this, null);
    ties = edges.size();
    tiesInformed = 0;
    tiesActive = 0;
    tiesHeard = 0;
    tiesWithRumour = 0;
    for (int i = 0; i < edges.size(); i++) {
      PlainResident other = (PlainResident) ((Edge) edges.get(i)).getOtherNode(this);
      tiesInformed += other.shownInformed ? 1 : 0;
      tiesActive += other.shownActive ? 1 : 0;
      tiesHeard += other.shownHeard ? 1 : 0;
      tiesWithRumour += other.shownRumour ? 1 : 0;
    }
  }

  // process 1

  private void chooseChannel(PlainParameters parameters) {
    double fear = parameters.channelPrivacy * concern * unprotected(parameters);
    double best = Double.NEGATIVE_INFINITY;
    channel = -1;
    access = 0;
    for (int k = 0; k < CHANNELS.length; k++) {
      accessThrough[k] = canUse(k) ? accessIfAvailable(k) : 0;
      double worth = accessThrough[k] - CHANNELS[k].dataRequired() * fear;
      if (canUse(k) && worth > best) {
        best = worth;
        channel = k;
        access = accessThrough[k];
      }
    }
  }

  private boolean canUse(int k) {
    return community.has(k) && (device || !CHANNELS[k].digital());
  }

  private double accessIfAvailable(int k) {
    double skill = CHANNELS[k].digital() ? literacy : 1 - 0.5 * timePressure;
    return Math.min(1, community.levers.usability[k] * skill * channelTaste[k]);
  }

  /** The share of concern that protection leaves. */
  private double unprotected(PlainParameters parameters) {
    return 1 - parameters.protectWeight * community.levers.protection(parameters);
  }

  // process 2

  private void hearOfGovernance(PlainModel model) {
    PlainParameters parameters = model.parameters;
    campaigned = model.random.nextBoolean(
        parameters.campaignReach * community.levers.campaign * (0.5 + 0.5 * access));
    if (informed) {
      informed = campaigned || !model.random.nextBoolean(parameters.forgetting);
    } else {
      double missed = (1 - parameters.attention * exposure())
          * StrictMath.pow(1 - parameters.wordOfMouth, tiesInformed);
      informed = campaigned || model.random.nextBoolean(1 - missed);
    }
  }

  /** The chance that news of governance arrives through any channel. */
  private double exposure() {
    double missed = 1;
    for (int k = 0; k < CHANNELS.length; k++) {
      double capacity = CHANNELS[k].digital() ? 0.5 + 0.5 * community.levers.informationCapacity : 1;
      missed *= 1 - community.levers.reach[k] * capacity * accessThrough[k];
    }
    return 1 - missed;
  }

  /** What campaigns, belonging, training and disclosure do to identity, literacy and trust. */
  private void grow(PlainParameters parameters) {
    if (campaigned) {
      identity = up(identity, parameters.campaignGain);
    }
    identity = up(identity, parameters.belongingGain * community.levers.belonging);
    trust = up(trust, parameters.transparency * exposure() * community.levers.disclosure);
    literacy += parameters.trainingGain * community.levers.training * (1 - literacy) * (1 - literacy);
  }

  // process 3

  private void meetPublicIssue(PlainModel model) {
    PlainParameters parameters = model.parameters;
    double prevention = community.withData(community.levers.prevention, parameters);
    if (issue == null) {
      if (model.random.nextBoolean(parameters.issueRate * (1 - prevention))) {
        issue = new PlainCase(drawAgency(model));
      }
    } else if (issue.stage == PlainCase.Stage.OPEN) {
      if (model.random.nextBoolean(parameters.fade)) {
        issue = null;
      } else if (model.random.nextBoolean(community.monitoring(parameters))) {
        tell();
      }
    }
  }

  private static int drawAgency(PlainModel model) {
    double[] shares = model.parameters.agencyShares;
    double draw = model.random.nextDouble();
    int agency = 0;
    while (agency < shares.length - 1 && draw >= shares[agency]) {
      draw -= shares[agency];
      agency++;
    }
    return agency;
  }

  private void tell() {
    issue.stage = PlainCase.Stage.TOLD;
    community.told.add(issue);
  }

  private boolean hasOpenCase() {
    return issue != null && issue.stage == PlainCase.Stage.OPEN;
  }

  // process 4

  private void decideToTakePart(PlainParameters parameters) {
    double knowledge = (informed ? 0.5 : 0) + 0.5 * literacy;
    double[] barriers = {
        parameters.uInterest * (1 - identity),
        parameters.uTime * timePressure,
        parameters.uKnowhow * (1 - knowledge),
        parameters.uAccess * (1 - access),
        parameters.uEfficacy * (1 - efficacy)};
    double norm = ties == 0 ? 0 : (double) tiesActive / ties;
    utility = parameters.uBase + parameters.uNorm * norm + parameters.uTrust * (trust - 0.5)
        + parameters.uSd * utilityTaste;
    int largest = 0;
    for (int i = 0; i < barriers.length; i++) {
      utility -= barriers[i];
      largest = barriers[i] > barriers[largest] ? i : largest;
    }
    willing = utility > 0;
    reason = BARRIERS[largest];
  }

  private void takePart(PlainModel model) {
    act = Act.NONE;
    answered = false;
    if (access > 0 && model.random.nextBoolean(chanceToTakePart(model.parameters))) {
      lastActive = model.week();
      chooseAct(model);
    }
  }

  private double chanceToTakePart(PlainParameters parameters) {
    double chance = parameters.actionRate * activity * Math.max(0.2, 1 + parameters.habitBoost * habit)
        / (1 + StrictMath.exp(-utility / parameters.actionScale));
    if (hasOpenCase()) {
      chance *= parameters.reportBoost * (1 + community.levers.crowdReporting);
    }
    if (campaigned) {
      chance *= 2;
    }
    return Math.min(1, chance);
  }

  private void chooseAct(PlainModel model) {
    if (hasOpenCase()) {
      act = Act.REPORT;
      issue.reported = true;
      tell();
    } else {
      act = model.random.nextBoolean(model.parameters.requestShare) ? Act.REQUEST : Act.CONSULTATION;
      community.asking.add(this);
    }
  }

  /** The privacy calculus. */
  private void decideOnData(PlainModel model) {
    PlainParameters parameters = model.parameters;
    double value = parameters.vBase + parameters.vTrust * trust + parameters.vBenefit * access
        - parameters.vConcern * concern * unprotected(parameters) + parameters.vSd * privacyTaste;
    providesData = value > 0;
    if (enrolled) {
      enrolled = value >= 0 || !model.random.nextBoolean(parameters.withdraw);
    } else if (providesData && community.programme && act != Act.NONE && CHANNELS[channel].digital()) {
      enrolled = model.random.nextBoolean(parameters.enrol);
    }
  }

  private void decideToPay(PlainParameters parameters) {
    double value = parameters.wBase + parameters.wSatisfaction * (satisfaction - 0.5)
        + parameters.wIdentity * (identity - 0.5) + parameters.wTrust * (trust - 0.5)
        + parameters.wSd * payingTaste;
    pays = value > parameters.wCut;
    refusesToPay = value < -parameters.wCut;
  }

  /** After the service: what the resident makes of it, and processes 6 and 7. */
  public void afterService(SimState state) {
    PlainModel model = (PlainModel) state;
    PlainParameters parameters = model.parameters;
    habit *= 1 - parameters.habitDecay;
    noticeSolution(parameters);
    noticeAnswer(parameters);
    noticeWaiting(parameters);
    seeRecord(parameters);
    sufferIncidents(model);
    hearRumours(model);
    relaxAttitudes(model);
  }

  // process 5

  private void noticeSolution(PlainParameters parameters) {
    solved = issue != null && issue.stage == PlainCase.Stage.SOLVED;
    if (!solved) {
      return;
    }
    trust = up(trust, 0.5 * parameters.gain);
    satisfaction = up(satisfaction, parameters.gain);
    if (issue.reported) {
      efficacy = up(efficacy, parameters.gain);
      if (issue.waiting <= parameters.patience) {
        habit = 1;
      }
    }
    issue = null;
  }

  private void noticeAnswer(PlainParameters parameters) {
    if (act != Act.REQUEST && act != Act.CONSULTATION) {
      return;
    }
    if (answered) {
      efficacy = up(efficacy, parameters.gain);
      trust = up(trust, 0.5 * parameters.gain);
      habit = 1;
    } else {
      efficacy = down(efficacy, parameters.loss());
      habit *= 0.5;
      if (act == Act.REQUEST) {
        trust = down(trust, 0.5 * parameters.loss());
      }
    }
  }

  private void noticeWaiting(PlainParameters parameters) {
    if (issue == null) {
      return;
    }
    if (issue.becameLate) {
      habit = -0.5;
    }
    satisfaction = down(satisfaction, parameters.waitLoss);
    if (issue.waiting > parameters.patience) {
      efficacy = down(efficacy, parameters.waitLoss);
      trust = down(trust, 0.5 * parameters.waitLoss);
    }
  }

  /** Everyone sees how the community responds, and feels listened to or not. */
  private void seeRecord(PlainParameters parameters) {
    double attention = informed ? 1 : parameters.vicariousUninformed;
    efficacy += parameters.vicarious * attention * (community.record - efficacy);
    trust += parameters.vicariousTrust * attention * (community.record - trust);
    double quality = community.withData(community.levers.decisionQuality, parameters);
    satisfaction = up(satisfaction, parameters.listening * quality
        * Math.min(1, community.consulted(ageBand, parameters) / parameters.listeningFull));
  }

  // process 6

  private void sufferIncidents(PlainModel model) {
    PlainParameters parameters = model.parameters;
    hit = isHit(model);
    heard = !hit && (hearsInPublic(model) || readsNews(model) || hearsFromTies(model));
    if (!hit && !heard) {
      return;
    }
    double shock = felt(hit ? parameters.shockDirect : parameters.shockHeard, parameters);
    trust = down(trust, shock);
    concern = up(concern, shock);
    if (hit && model.random.nextBoolean(parameters.scar)) {
      trustAnchor = down(trustAnchor, shock);
    }
    lastNews = model.week();
  }

  /** Two incidents in one week do not hit or shock twice. */
  private boolean isHit(PlainModel model) {
    boolean is = false;
    if (enrolled) {
      for (Strike incident : community.incidents) {
        is |= model.random.nextBoolean(community.leaked(incident, model.parameters));
      }
    }
    return is;
  }

  private boolean hearsInPublic(PlainModel model) {
    boolean hears = false;
    for (Strike incident : community.incidents) {
      hears |= incident.known() && model.random.nextBoolean(model.parameters.hearPublic);
    }
    return hears;
  }

  private boolean readsNews(PlainModel model) {
    return model.random.nextBoolean((double) model.news.getOrDefault(model.week(), 0.0));
  }

  private boolean hearsFromTies(PlainModel model) {
    return forgotNews(model)
        && model.random.nextBoolean(1 - StrictMath.pow(1 - model.parameters.hearTie, tiesHeard));
  }

  private boolean forgotNews(PlainModel model) {
    return model.week() - lastNews > MEMORY;
  }

  private double felt(double shock, PlainParameters parameters) {
    return shock * (1 - parameters.redress * community.levers.legalProtection);
  }

  // process 6, rumours

  private void hearRumours(PlainModel model) {
    beganToBelieve = false;
    toldRumour = false;
    switch (rumour) {
      case BELIEVED -> learnTheTruth(model);
      case UNHEARD -> listen(model);
      default -> { }
    }
  }

  private void learnTheTruth(PlainModel model) {
    if (model.random.nextBoolean(
        exposure() * community.levers.informationCapacity * community.levers.disclosure)) {
      rumour = Rumour.KNOWN_FALSE;
      trust = Math.min(1, trust + trustLostToRumour);
      concern = Math.max(0, concern - concernFromRumour);
    }
  }

  private void listen(PlainModel model) {
    boolean told = lastNews != model.week()
        && model.random.nextBoolean((double) model.rumours.getOrDefault(model.week(), 0.0));
    boolean hears = told || forgotNews(model)
        && model.random.nextBoolean(1 - StrictMath.pow(1 - model.parameters.hearTie, tiesWithRumour));
    if (!hears) {
      return;
    }
    lastNews = model.week();
    toldRumour = true;
    if (!model.random.nextBoolean(literacy)) {
      believe(model.parameters);
    }
  }

  private void believe(PlainParameters parameters) {
    double shock = felt(parameters.shockHeard, parameters);
    trustLostToRumour = shock * trust;
    concernFromRumour = shock * (1 - concern);
    trust -= trustLostToRumour;
    concern += concernFromRumour;
    rumour = Rumour.BELIEVED;
    beganToBelieve = true;
  }

  // process 7

  private void relaxAttitudes(PlainModel model) {
    PlainParameters parameters = model.parameters;
    double reassured = community.levers.protection(parameters) - model.protectionOfStatusQuo;
    double concernNow = informed ? concernAnchor * (1 - parameters.reassurance * reassured) : concernAnchor;
    identity = relaxed(identity, identityAnchor, community.meanIdentity, parameters);
    double contentment = satisfaction - satisfactionAnchor;
    double trustNow = Math.max(0, Math.min(1, trustAnchor + parameters.carryOver * contentment));
    trust = relaxed(trust, trustNow, community.meanTrust, parameters);
    concern = relaxed(concern, Math.min(1, concernNow), community.meanConcern, parameters);
    efficacy = relaxed(efficacy, efficacyAnchor, community.meanEfficacy, parameters);
    satisfaction = relaxed(satisfaction, satisfactionAnchor, community.meanSatisfaction, parameters);
  }

  private static double relaxed(double now, double anchor, double mean, PlainParameters parameters) {
    return now + parameters.relax * (anchor - now) + parameters.social * (mean - now);
  }

  /** At the end of the week, shows what others see next week. */
  public void show(SimState state) {
    show(((PlainModel) state).week());
  }

  /** Shows the state at the end of a week. */
  void show(int week) {
    shownInformed = informed;
    shownActive = isActive(week);
    shownHeard = lastNews == week && !toldRumour;
    shownRumour = beganToBelieve;
  }

  /** Whether the resident has taken part in the eight weeks that end with this one. */
  boolean isActive(int week) {
    return week - lastActive < MEMORY;
  }

  private static double up(double x, double share) {
    return x + share * (1 - x);
  }

  private static double down(double x, double share) {
    return x - share * x;
  }
}
