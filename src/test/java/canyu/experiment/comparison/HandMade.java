package canyu.experiment.comparison;

import canyu.countermeasure.Firing;
import canyu.countermeasure.Ledger;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Transitions;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results of four cities that nobody lived through, each number of which a test gives. */
public final class HandMade {

  public static final int CITIES = 4;

  /** Nobody differs from what they are under the status quo. */
  public static final Transitions NOBODY =
      new Transitions(new long[0], new long[0], new long[0], new long[0], 0, new long[0][0]);

  /** What is measured in the end of a city; NaN where nothing is. */
  public interface End {
    double of(String arm, int city, Indicator indicator, String group);
  }

  /** What is measured of the city in a week; NaN where nothing is. */
  public interface Course {
    double of(String arm, int week, Indicator indicator);
  }

  private final LoadedScenario town;
  private End end = (arm, city, indicator, group) -> Double.NaN;
  private Course course = (arm, week, indicator) -> Double.NaN;
  private Map<String, List<List<Firing>>> firings = Map.of();
  private Map<String, List<Transitions>> moves = Map.of();

  private HandMade(LoadedScenario town) {
    this.town = town;
  }

  /** A town of which some settings are given. */
  public static LoadedScenario town(Map<String, String> settings) {
    Map<String, String> all = new LinkedHashMap<>(Map.of("replicates", String.valueOf(CITIES), "population.residents", "500",
        "population.communitySize", "250", "time.burnIn", "1", "time.weeks", "60"));
    all.putAll(settings);
    return ScenarioFile.read(Path.of("scenarios/baseline.yaml"), all);
  }

  public static HandMade results(LoadedScenario town) {
    return new HandMade(town);
  }

  public HandMade ending(End given) {
    end = given;
    return this;
  }

  public HandMade going(Course given) {
    course = given;
    return this;
  }

  /** What came of triggers by arm and city. */
  public HandMade firing(Map<String, List<List<Firing>>> given) {
    firings = given;
    return this;
  }

  /** Who changed by arm and city. */
  public HandMade moving(Map<String, List<Transitions>> given) {
    moves = given;
    return this;
  }

  /** Cities differ by a little luck, which is not the same in any two arms; nothing stays nothing. */
  public Comparison comparison() {
    List<RunResult> runs = new ArrayList<>();
    List<String> arms = List.copyOf(town.scenario().policies().keySet());
    for (String arm : arms) {
      for (int city = 0; city < CITIES; city++) {
        double luck = 1e-6 * city * city * arms.indexOf(arm);
        runs.add(new RunResult(arm, city, weekly(arm, luck), ends(arm, city, luck),
            moves.containsKey(arm) ? moves.get(arm).get(city) : NOBODY,
            firings.containsKey(arm) ? firings.get(arm).get(city) : List.of(), Ledger.NONE, Optional.empty()));
      }
    }
    return new Comparison(town, runs, CITIES);
  }

  private double[][] ends(String arm, int city, double luck) {
    List<String> groups = town.people().groups().names();
    double[][] ends = new double[groups.size()][Indicator.values().length];
    for (int group = 0; group < ends.length; group++) {
      for (Indicator indicator : Indicator.values()) {
        double given = end.of(arm, city, indicator, groups.get(group));
        ends[group][indicator.ordinal()] = given == 0 ? 0 : given + luck;
      }
    }
    return ends;
  }

  private List<RunResult.Value> weekly(String arm, double luck) {
    List<RunResult.Value> values = new ArrayList<>();
    for (int week = 1; week <= town.scenario().time().weeks(); week++) {
      for (Indicator indicator : Indicator.values()) {
        double value = course.of(arm, week, indicator);
        if (!Double.isNaN(value)) {
          values.add(new RunResult.Value(week, Groups.CITY, indicator, value + luck));
        }
      }
    }
    return values;
  }
}
