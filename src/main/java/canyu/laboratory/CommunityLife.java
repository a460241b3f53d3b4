package canyu.laboratory;

import canyu.city.Agency;
import canyu.city.Attitude;
import canyu.city.Case;
import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.LeverLevels;
import canyu.city.Residents;
import canyu.city.Week;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One community at the end of a week.
 *
 * @param number its number, from 1
 * @param programme whether it runs a big-data programme, and so a data platform
 * @param channels the channels it has
 * @param agencies the desk of every agency
 * @param record its response record: share of recent outcomes that were good, as everyone sees it
 * @param participation share of its residents who took part in the last 4 weeks
 * @param willing share of its residents who said this week that they are willing
 * @param enrolled how many of its residents share data with the platform
 * @param incidents data-security incidents since week 1
 * @param attitudes the mean of every attitude
 */
public record CommunityLife(
    int number, String district, String housing, int residents, boolean programme, List<Channel> channels,
    Map<Agency, Desk> agencies, double record, double participation, double willing, int enrolled, int incidents,
    Map<Attitude, Double> attitudes) {

  private static final int WEEKS_ACTIVE = 4;

  /**
   * The cases of one agency.
   *
   * @param capacity how many it can handle in a week
   * @param queued how many wait there
   * @param misrouted how many it is responsible for that went elsewhere
   */
  public record Desk(double capacity, int queued, int misrouted) {}

  static CommunityLife of(Week week, Community community, int incidents) {
    City city = week.city();
    Residents residents = week.residents();
    int c = community.index();
    return new CommunityLife(c + 1, city.districts().get(community.district()),
        city.housingTypes().get(community.housing()), community.size(), community.programme(),
        Stream.of(Channel.values()).filter(channel -> community.has(channel, week.levers())).toList(),
        desks(week, community), city.communities().record[c],
        share(community, i -> week.number() - residents.lastActive[i] < WEEKS_ACTIVE),
        share(community, i -> (residents.diary[i] & Diary.WILLING) != 0),
        city.communities().enrolled[c], incidents, attitudes(city, c));
  }

  private static double share(Community community, IntPredicate holds) {
    return (double) count(community, holds) / community.size();
  }

  private static int count(Community community, IntPredicate holds) {
    return (int) IntStream.range(community.from(), community.to()).filter(holds).count();
  }

  private static Map<Agency, Desk> desks(Week week, Community community) {
    LeverLevels levers = week.levers();
    byte[] cases = week.residents().caseNow;
    Map<Agency, Desk> desks = new EnumMap<>(Agency.class);
    for (Agency agency : Agency.values()) {
      desks.put(agency, new Desk(levers.level(agency.capacity(), community) * community.size() / 1000,
          count(community, i -> isAt(cases[i], Case.QUEUED, agency)),
          count(community, i -> isAt(cases[i], Case.MISROUTED, agency))));
    }
    return desks;
  }

  private static boolean isAt(byte caseNow, int stage, Agency agency) {
    return Case.stage(caseNow) == stage && Case.agency(caseNow) == agency.ordinal();
  }

  private static Map<Attitude, Double> attitudes(City city, int community) {
    Map<Attitude, Double> means = new EnumMap<>(Attitude.class);
    for (Attitude attitude : Attitude.values()) {
      means.put(attitude, (double) city.communities().meanAttitude[attitude.ordinal()][community]);
    }
    return means;
  }
}
