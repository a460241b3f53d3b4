package canyu.plain;

import canyu.city.Barrier;
import canyu.city.Case;
import canyu.city.City;
import canyu.city.Community;
import canyu.city.Lever;
import canyu.city.Residents;
import canyu.city.Strike;
import canyu.city.Taste;
import canyu.population.OwnDivisions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.field.network.Network;

/**
 * The model as a MASON simulation of objects.
 *
 * <p>{@code start()}, then a week with every {@code schedule.step(this)}. It runs once: it goes on from the city
 * that it was given, which it leaves as it is.
 */
public class PlainModel extends SimState {

  private static final int BEFORE_SERVICE = 0;
  private static final int SERVICE = 1;
  private static final int AFTER_SERVICE = 2;
  private static final int END_OF_WEEK = 3;
  private static final int RECENT_WEEKS = 4;

  public final PlainParameters parameters;
  public final List<PlainCommunity> communities = new ArrayList<>();
  public final List<PlainResident> residents = new ArrayList<>();
  public final Network ties = new Network(false);
  public final double protectionOfStatusQuo;

  /** Incidents that a scenario sets, by week. */
  public final Map<Integer, List<Strike>> strikes = new HashMap<>();

  /** The share of the city that reads of incidents in the news, by week. */
  public final Map<Integer, Double> news = new HashMap<>();

  /** The share of every community that is told a rumour, by week. */
  public final Map<Integer, Double> rumours = new HashMap<>();

  private final int firstWeek;

  /** A city under the status quo with the default parameters. */
  public PlainModel(long seed, City city, int firstWeek) {
    this(seed, city, firstWeek, new PlainParameters(), new PlainLevers());
  }

  /**
   * @param firstWeek the number of the week that the first step takes; the city stands at the end of the week before
   * @param statusQuo the levers that every community starts with
   */
  public PlainModel(long seed, City city, int firstWeek, PlainParameters parameters, PlainLevers statusQuo) {
    super(seed);
    this.parameters = parameters;
    this.firstWeek = firstWeek;
    protectionOfStatusQuo = statusQuo.protection(parameters);
    for (Community community : city.communities().all()) {
      settle(community, city, statusQuo);
    }
    tie(city);
    showAll();
  }

  private void settle(Community from, City city, PlainLevers statusQuo) {
    double record = city.communities().record[from.index()];
    PlainCommunity community = new PlainCommunity(from, record, new PlainLevers(statusQuo));
    communities.add(community);
    for (int i = from.from(); i < from.to(); i++) {
      int ageBand = OwnDivisions.USUAL.band(city.residents().age[i]);
      PlainResident resident = new PlainResident(i, ageBand, community);
      copyCharacter(city.residents(), resident);
      copyAttitudes(city.residents(), resident);
      copyMemory(city.residents(), resident);
      drawChannelTastes(resident);
      residents.add(resident);
      community.add(resident);
      ties.addNode(resident);
    }
  }

  private static void copyCharacter(Residents from, PlainResident to) {
    int i = to.index;
    to.literacy = from.literacy[i];
    to.timePressure = from.timePressure[i];
    to.device = from.device[i];
    to.utilityTaste = from.utilityTaste[i];
    to.privacyTaste = Taste.deviations(from.privacyTaste[i]);
    to.payingTaste = Taste.deviations(from.payingTaste[i]);
    to.activity = from.activity[i];
  }

  private static void copyAttitudes(Residents from, PlainResident to) {
    int i = to.index;
    to.identity = from.identity[i];
    to.trust = from.trust[i];
    to.concern = from.concern[i];
    to.efficacy = from.efficacy[i];
    to.satisfaction = from.satisfaction[i];
    to.identityAnchor = from.identityAnchor[i];
    to.trustAnchor = from.trustAnchor[i];
    to.concernAnchor = from.concernAnchor[i];
    to.efficacyAnchor = from.efficacyAnchor[i];
    to.satisfactionAnchor = from.satisfactionAnchor[i];
  }

  private static void copyMemory(Residents from, PlainResident to) {
    int i = to.index;
    to.habit = from.habit[i];
    to.informed = from.informed[i];
    to.enrolled = from.enrolled[i];
    to.lastActive = from.lastActive[i];
    to.lastNews = from.lastNews[i];
    byte caseNow = from.caseNow[i];
    if (Case.stage(caseNow) != Case.NONE) {
      to.issue = new PlainCase(Case.agency(caseNow));
      to.issue.stage = PlainCase.Stage.values()[Case.stage(caseNow) - Case.OPEN];
      to.issue.reported = Case.reported(caseNow);
      to.issue.waiting = from.waiting[i];
      to.community.takeUp(to.issue);
    }
  }

  /** The city keeps no tastes for channels, so they are drawn here. */
  private void drawChannelTastes(PlainResident resident) {
    for (int k = 0; k < resident.channelTaste.length; k++) {
      resident.channelTaste[k] = 1 + parameters.channelTaste * (2 * random.nextDouble() - 1);
    }
  }

  private void tie(City city) {
    for (PlainResident resident : residents) {
      for (int k = 0; k < city.ties().degree(resident.index); k++) {
        int other = city.ties().tie(resident.index, k);
        // each tie stands twice in the city
        if (resident.index < other) {
          ties.addEdge(resident, residents.get(other), null);
        }
      }
    }
  }

  private void showAll() {
    for (PlainResident resident : residents) {
      resident.show(firstWeek - 1);
    }
    for (PlainCommunity community : communities) {
      community.endWeek(this);
    }
  }

  @Override
  public void start() {
    super.start();
    for (PlainResident resident : residents) {
      schedule.scheduleRepeating(Schedule.EPOCH, BEFORE_SERVICE, resident);
      schedule.scheduleRepeating(Schedule.EPOCH, AFTER_SERVICE, resident::afterService);
      schedule.scheduleRepeating(Schedule.EPOCH, END_OF_WEEK, resident::show);
    }
    for (PlainCommunity community : communities) {
      schedule.scheduleRepeating(Schedule.EPOCH, SERVICE, community);
      schedule.scheduleRepeating(Schedule.EPOCH, END_OF_WEEK, community::endWeek);
    }
  }

  /** The number of the week that runs, or between two steps of the week that ended. */
  public int week() {
    return firstWeek + (int) schedule.getTime();
  }

  /** Lets an incident strike in a week where there is a platform. */
  public void strike(int week, Strike strike) {
    if (communities.get(strike.community()).programme) {
      strikes.computeIfAbsent(week, none -> new ArrayList<>()).add(strike);
    }
  }

  /** Sets a lever in every community. */
  public void set(Lever lever, double level) {
    for (PlainCommunity community : communities) {
      community.levers.set(lever, level);
    }
  }

  /** What can be counted at the end of a week: shares of residents, means, and events per resident. */
  public Map<String, Double> measures() {
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("participated", share(resident -> week() - resident.lastActive < RECENT_WEEKS));
    measures.put("willing", share(resident -> resident.willing));
    measures.put("informed", share(resident -> resident.informed));
    measures.put("enrolled", share(resident -> resident.enrolled));
    measures.put("providesData", share(resident -> resident.providesData));
    measures.put("worried", share(resident -> resident.concern > 0.5));
    measureAttitudes(measures);
    measureCases(measures);
    measureActs(measures);
    measureOpinions(measures);
    measureIncidents(measures);
    return measures;
  }

  private void measureAttitudes(Map<String, Double> measures) {
    measures.put("identity", mean(resident -> resident.identity));
    measures.put("trust", mean(resident -> resident.trust));
    measures.put("concern", mean(resident -> resident.concern));
    measures.put("efficacy", mean(resident -> resident.efficacy));
    measures.put("satisfaction", mean(resident -> resident.satisfaction));
    measures.put("record", mean(resident -> resident.community.record));
  }

  private void measureCases(Map<String, Double> measures) {
    measures.put("open", share(at(PlainCase.Stage.OPEN)));
    measures.put("queued", share(at(PlainCase.Stage.QUEUED)));
    measures.put("misrouted", share(at(PlainCase.Stage.MISROUTED)));
  }

  private void measureActs(Map<String, Double> measures) {
    measures.put("reports", share(resident -> resident.act == PlainResident.Act.REPORT));
    measures.put("requests", share(resident -> resident.act == PlainResident.Act.REQUEST));
    measures.put("consultations", share(resident -> resident.act == PlainResident.Act.CONSULTATION));
    measures.put("solved", share(resident -> resident.solved));
  }

  private void measureOpinions(Map<String, Double> measures) {
    for (Barrier barrier : Barrier.values()) {
      measures.put("unwilling " + barrier, share(resident -> !resident.willing && resident.reason == barrier));
    }
    measures.put("pays", share(resident -> resident.pays));
    measures.put("refusesToPay", share(resident -> resident.refusesToPay));
  }

  private void measureIncidents(Map<String, Double> measures) {
    double incidents = 0;
    for (PlainCommunity community : communities) {
      incidents += community.incidents.size();
    }
    measures.put("incidents", incidents / communities.size());
    measures.put("hit", share(resident -> resident.hit));
    measures.put("heard", share(resident -> resident.heard));
    measures.put("believesRumour", share(resident -> resident.rumour == PlainResident.Rumour.BELIEVED));
  }

  private static Predicate<PlainResident> at(PlainCase.Stage stage) {
    return resident -> resident.issue != null && resident.issue.stage == stage;
  }

  private double share(Predicate<PlainResident> which) {
    return mean(resident -> which.test(resident) ? 1 : 0);
  }

  private double mean(ToDoubleFunction<PlainResident> what) {
    double sum = 0;
    for (PlainResident resident : residents) {
      sum += what.applyAsDouble(resident);
    }
    return sum / residents.size();
  }
}
