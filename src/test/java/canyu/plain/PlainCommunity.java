package canyu.plain;

import canyu.city.Agency;
import canyu.city.Community;
import canyu.city.Strike;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import sim.engine.SimState;
import sim.engine.Steppable;

/** A community: its agencies with their queues, its response record, its data platform, and its levers. */
public class PlainCommunity implements Steppable {

  public final int index;
  public final boolean programme;
  public final float[] channelRank;
  public final List<PlainResident> residents = new ArrayList<>();
  public final Map<Integer, Integer> residentsOfAge = new HashMap<>();
  public PlainLevers levers;
  public double record;

  // as of the end of last week
  public double meanIdentity;
  public double meanTrust;
  public double meanConcern;
  public double meanEfficacy;
  public double meanSatisfaction;
  public double enrolledShare;
  public double activeShare;

  // this week
  public final List<PlainCase> told = new ArrayList<>();
  public final List<PlainResident> asking = new ArrayList<>();
  public final List<Strike> incidents = new ArrayList<>();
  public final Map<Integer, Integer> consultations = new HashMap<>();
  public int solved;
  private int good;
  private int bad;

  // from week to week
  public final List<PlainCase> misrouted = new ArrayList<>();
  public final List<List<PlainCase>> queues = new ArrayList<>();

  public PlainCommunity(Community community, double record, PlainLevers levers) {
    index = community.index();
    programme = community.programme();
    channelRank = community.channelRank();
    this.record = record;
    this.levers = levers;
    for (int agency = 0; agency < Agency.values().length; agency++) {
      queues.add(new ArrayList<>());
    }
  }

  /** Whether a channel exists here this week. */
  public boolean has(int channel) {
    return channelRank[channel] < levers.coverage[channel];
  }

  /** Lets a resident move in. */
  public void add(PlainResident resident) {
    residents.add(resident);
    residentsOfAge.merge(resident.ageBand, 1, Integer::sum);
  }

  /** What remains of a lever that rests in part on residents' data. */
  public double withData(double level, PlainParameters parameters) {
    double data = enrolledShare / (enrolledShare + parameters.dataHalf) * (0.5 + 0.5 * levers.integration);
    return level * (1 - parameters.dataNeed + parameters.dataNeed * data);
  }

  /** The chance that sensors, patrols or the public find an open issue this week. */
  public double monitoring(PlainParameters parameters) {
    return 1 - (1 - withData(levers.monitoring, parameters))
        * (1 - parameters.crowdEyes * levers.crowdReporting * activeShare);
  }

  /** Consultations this week: per resident, and to a part per resident of one's own age. */
  public double consulted(int ageBand, PlainParameters parameters) {
    int all = consultations.values().stream().mapToInt(Integer::intValue).sum();
    double ofAge = (double) consultations.getOrDefault(ageBand, 0) / residentsOfAge.get(ageBand);
    return (1 - parameters.representation) * all / residents.size() + parameters.representation * ofAge;
  }

  /** Takes up a case that was under way when the model began. */
  public void takeUp(PlainCase issue) {
    switch (issue.stage) {
      case TOLD -> told.add(issue);
      case MISROUTED -> misrouted.add(issue);
      case QUEUED -> queues.get(issue.agency).add(issue);
      default -> { }
    }
  }

  /** Processes 5 and 6 as far as they concern the community: what it does with cases, acts and data. */
  @Override
  public void step(SimState state) {
    PlainModel model = (PlainModel) state;
    good = 0;
    bad = 0;
    solved = 0;
    reroute(model);
    route(model);
    for (int agency = 0; agency < queues.size(); agency++) {
      serve(agency, model);
    }
    letWait(misrouted, model);
    for (List<PlainCase> queue : queues) {
      letWait(queue, model);
    }
    answer(model);
    updateRecord(model);
    sufferIncidents(model);
  }

  /** Cases misrouted in an earlier week may find their agency. */
  private void reroute(PlainModel model) {
    Iterator<PlainCase> cases = misrouted.iterator();
    while (cases.hasNext()) {
      PlainCase issue = cases.next();
      if (model.random.nextBoolean(levers.integration)) {
        cases.remove();
        enqueue(issue);
      }
    }
  }

  /** Cases told this week go to the right agency or to a wrong one. */
  private void route(PlainModel model) {
    for (PlainCase issue : told) {
      if (model.random.nextBoolean(levers.clarity)) {
        enqueue(issue);
      } else {
        issue.stage = PlainCase.Stage.MISROUTED;
        misrouted.add(issue);
      }
    }
    told.clear();
  }

  private void enqueue(PlainCase issue) {
    issue.stage = PlainCase.Stage.QUEUED;
    queues.get(issue.agency).add(issue);
  }

  /** An agency solves cases as fast as its capacity allows. */
  private void serve(int agency, PlainModel model) {
    List<PlainCase> queue = queues.get(agency);
    if (queue.isEmpty()) {
      return;
    }
    double capacity = levers.capacity[agency] * residents.size() / 1000;
    double chance = model.parameters.service * Math.min(1, capacity / queue.size());
    Iterator<PlainCase> cases = queue.iterator();
    while (cases.hasNext()) {
      PlainCase issue = cases.next();
      if (model.random.nextBoolean(chance)) {
        cases.remove();
        solve(issue, model);
      }
    }
  }

  private void solve(PlainCase issue, PlainModel model) {
    issue.stage = PlainCase.Stage.SOLVED;
    solved++;
    if (issue.waiting <= model.parameters.patience) {
      good++;
    }
  }

  private void letWait(List<PlainCase> cases, PlainModel model) {
    double patience = model.parameters.patience;
    for (PlainCase issue : cases) {
      boolean wasLate = issue.waiting > patience;
      issue.waiting++;
      issue.becameLate = issue.waiting > patience && !wasLate;
      if (issue.becameLate) {
        bad++;
      }
    }
  }

  /** Consultations are answered or ignored, requests granted or refused. */
  private void answer(PlainModel model) {
    consultations.clear();
    for (PlainResident resident : asking) {
      resident.answered = model.random.nextBoolean(chanceOfAnswer(resident));
      if (resident.answered) {
        good++;
      } else {
        bad++;
      }
      if (resident.act == PlainResident.Act.CONSULTATION) {
        consultations.merge(resident.ageBand, 1, Integer::sum);
      }
    }
    asking.clear();
  }

  private double chanceOfAnswer(PlainResident resident) {
    if (resident.act == PlainResident.Act.REQUEST) {
      return levers.disclosure;
    }
    return levers.closedLoop * (0.5 + 0.5 * levers.interactivity[resident.channel]);
  }

  private void updateRecord(PlainModel model) {
    if (good + bad > 0) {
      record += model.parameters.recordRate * ((double) good / (good + bad) - record);
    }
  }

  /** Incidents by chance, where there is a platform, and those that the scenario has set. */
  private void sufferIncidents(PlainModel model) {
    incidents.clear();
    if (programme && model.random.nextBoolean(hazard(model.parameters))) {
      boolean known = model.random.nextBoolean(model.parameters.publicity * (0.5 + 0.5 * levers.supervision));
      incidents.add(new Strike(index, (float) severity(model), known, Strike.BY_CHANCE));
    }
    for (Strike strike : model.strikes.getOrDefault(model.week(), List.of())) {
      if (strike.community() == index) {
        incidents.add(strike);
      }
    }
  }

  private double hazard(PlainParameters parameters) {
    return Math.min(1, parameters.incidentRate
        * (1 - parameters.deterSecurity * levers.security)
        * (1 - parameters.deterLegal * levers.legalProtection)
        * (1 - parameters.deterSupervision * levers.supervision)
        * (0.5 + enrolledShare));
  }

  /** The share of the enrolled whose data an incident reveals. */
  public double leaked(Strike incident, PlainParameters parameters) {
    return 1 - StrictMath.pow(1 - incident.severity(), 1 + parameters.leakTogether * levers.integration);
  }

  /** A draw from Beta(1, 4), whose distribution function is 1 − (1 − x)^4. */
  private static double severity(PlainModel model) {
    return 1 - StrictMath.pow(1 - model.random.nextDouble(), 0.25);
  }

  /** What next week sees of this one. */
  public void endWeek(SimState state) {
    meanIdentity = 0;
    meanTrust = 0;
    meanConcern = 0;
    meanEfficacy = 0;
    meanSatisfaction = 0;
    enrolledShare = 0;
    activeShare = 0;
    double part = 1.0 / residents.size();
    for (PlainResident resident : residents) {
      meanIdentity += part * resident.identity;
      meanTrust += part * resident.trust;
      meanConcern += part * resident.concern;
      meanEfficacy += part * resident.efficacy;
      meanSatisfaction += part * resident.satisfaction;
      enrolledShare += resident.enrolled ? part : 0;
      activeShare += resident.isActive(((PlainModel) state).week()) ? part : 0;
    }
  }
}
