package canyu.desk.play;

import canyu.city.Attitude;
import canyu.city.City;
import canyu.city.Communities;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Residents;
import canyu.indicator.Indicator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where one community stands at the end of a life.
 *
 * @param city the number of the city, from 0
 * @param community its number in the city, from 0
 * @param levels indicators of its residents
 */
public record CommunityStand(int city, int community, String district, String housing, int residents, Map<Indicator, Double> levels) {

  /** The indicators of a community, in the order in which they are offered. */
  public static final List<Indicator> SHOWN = List.of(Indicator.PARTICIPATION, Indicator.WILLING, Indicator.TRUST,
      Indicator.CONCERN, Indicator.EFFICACY, Indicator.SATISFACTION, Indicator.IDENTITY, Indicator.RESPONSE_RECORD, Indicator.ENROLLED);

  private static final int WEEKS_ACTIVE = 4;

  /** All communities of a city in order. */
  static List<CommunityStand> of(City city, int number, int week) {
    return city.communities().all().stream().map(community -> of(city, number, week, community)).toList();
  }

  private static CommunityStand of(City city, int number, int week, Community community) {
    Residents residents = city.residents();
    Communities all = city.communities();
    int c = community.index();
    Map<Indicator, Double> levels = new EnumMap<>(Indicator.class);
    levels.put(Indicator.PARTICIPATION, share(community, i -> week - residents.lastActive[i] < WEEKS_ACTIVE));
    levels.put(Indicator.WILLING, share(community, i -> (residents.diary[i] & Diary.WILLING) != 0));
    levels.put(Indicator.ENROLLED, share(community, i -> residents.enrolled[i]));
    levels.put(Indicator.RESPONSE_RECORD, (double) all.record[c]);
    for (Attitude attitude : Attitude.values()) {
      levels.put(Indicator.valueOf(attitude.name()), (double) all.meanAttitude[attitude.ordinal()][c]);
    }
    return new CommunityStand(number, c, city.districts().get(community.district()),
        city.housingTypes().get(community.housing()), community.size(), levels);
  }

  private static double share(Community community, IntPredicate holds) {
    return (double) IntStream.range(community.from(), community.to()).filter(holds).count() / community.size();
  }
}
