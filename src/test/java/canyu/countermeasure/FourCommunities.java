package canyu.countermeasure;

import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Communities;
import canyu.city.Community;
import canyu.city.Lever;
import canyu.city.LeverLevels;
import canyu.city.Residents;
import canyu.city.Ties;
import canyu.parameter.Binder;
import canyu.parameter.ParameterFile;
import canyu.population.OwnDivisions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Four communities of ten residents who know nobody: two in the north and two in the south, one villa in each. */
final class FourCommunities {

  static final int COMMUNITIES = 4;
  static final int RESIDENTS = 40;

  static final City CITY = new City(
      new Residents(RESIDENTS),
      new Ties(new int[RESIDENTS + 1], new int[0]),
      new Communities(IntStream.range(0, COMMUNITIES).mapToObj(FourCommunities::community).toList(), 0.4f, OwnDivisions.USUAL),
      List.of("north", "south"),
      List.of("ordinary", "villa"));

  private FourCommunities() {}

  private static Community community(int number) {
    int size = RESIDENTS / COMMUNITIES;
    return new Community(number, number * size, (number + 1) * size, number / 2, number % 2,
        new float[Channel.values().length], true);
  }

  /** An arm as a scenario's file holds it. */
  record Arm(List<Countermeasure> countermeasures) {

    static Arm read(String yaml) {
      return Binder.bind(ParameterFile.read("arm.yaml", yaml), Arm.class);
    }
  }

  /** Every lever at a place within its range: 0 for its smallest level, 1 for its largest. */
  static Map<Lever, Double> statusQuo(ToDoubleFunction<Lever> place) {
    Map<Lever, Double> levels = new EnumMap<>(Lever.class);
    for (Lever lever : Lever.values()) {
      double least = lever.about().min();
      levels.put(lever, least + place.applyAsDouble(lever) * (lever.about().max() - least));
    }
    return levels;
  }

  /** The levers of a week under a policy. */
  static LeverLevels levers(Map<Lever, Double> statusQuo, int week, Countermeasure... countermeasures) {
    LeverLevels levers = new LeverLevels(statusQuo, COMMUNITIES);
    levers.reset();
    levers.holdBeforePolicy();
    new Policy(List.of(countermeasures)).in(CITY).apply(week, levers);
    return levers;
  }

  /** Every level of all levers, lever by lever and community by community. */
  static List<Float> levels(LeverLevels levers) {
    return List.of(Lever.values()).stream()
        .flatMap(lever -> CITY.communities().all().stream().map(community -> levers.level(lever, community)))
        .toList();
  }

  /** Every level of a policy's week. */
  static List<Float> levels(Map<Lever, Double> statusQuo, int week, Countermeasure... countermeasures) {
    return levels(levers(statusQuo, week, countermeasures));
  }

  static double cost(int week, Countermeasure... countermeasures) {
    return new Policy(List.of(countermeasures)).in(CITY).costBy(week);
  }
}
