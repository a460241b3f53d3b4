package canyu.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Residents;
import canyu.city.Sweep;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Policy;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.parameter.Names;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFolder;
import canyu.simulation.ParticipationModel;
import canyu.simulation.Replicate;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arms share all luck that their policies do not touch: where nothing is done, nothing differs. */
class ArmsTest {

  private static final String TOWN = """
      population: {residents: 600, communitySize: 100}
      time: {burnIn: 6, weeks: 26, recordCity: 1, recordGroups: 1}
      events:
        - incident: {week: 8, severity: 0.5}
      arms:
        empty: []
        everything without strength:
      %s  everything from week 20:
      %s""".formatted(everything("strength: 0"), everything("from: 20, ramp: 0"));

  private static LoadedScenario town;
  private static Replicate replicate;

  private static String everything(String settings) {
    return Stream.of(Countermeasure.class.getPermittedSubclasses())
        .map(Names::decapitalised)
        .map(name -> name.equals("levers") ? "levers: {set: {monitoring: 0}, " : name + ": {")
        .map(kind -> "    - " + kind + settings + "}\n")
        .reduce("", String::concat);
  }

  @BeforeAll
  static void settle(@TempDir Path temporary) {
    town = ScenarioFolder.in(temporary).load(TOWN);
    replicate = new Replicate(town, 0, Sweep.IN_ORDER);
  }

  /** What a policy makes of the town, and how it is recorded. */
  private record Life(City end, Trajectory trajectory) {

    static Life under(Policy policy, LoadedScenario loaded, Replicate replicate, int weeks) {
      City city = replicate.settled().copy();
      return new Life(city, new ParticipationModel(
          loaded.scenario(), city, policy, replicate.chance(), Sweep.IN_ORDER, 0, weeks).run());
    }

    static Life of(String arm) {
      return under(town.scenario().policies().get(arm), town, replicate, town.scenario().time().weeks());
    }
  }

  @Test
  void anArmThatDoesNothingIsTheStatusQuo() {
    Life statusQuo = Life.of("status quo");

    assertThat(List.of("empty", "everything without strength")).map(Life::of).allSatisfy(same -> {
      assertThat(same.trajectory()).isEqualTo(statusQuo.trajectory());
      assertThat(columns(same.end().residents())).isEqualTo(columns(statusQuo.end().residents()));
    });
  }

  @Test
  void armsDoNotDifferBeforeTheyBegin() {
    Trajectory statusQuo = Life.of("status quo").trajectory();
    Trajectory late = Life.of("everything from week 20").trajectory();

    assertThat(IntStream.rangeClosed(0, 26).filter(week -> !values(late, week).equals(values(statusQuo, week))).boxed())
        .containsExactlyElementsOf(IntStream.rangeClosed(20, 26).boxed().toList());
  }

  private static List<Double> values(Trajectory trajectory, int week) {
    return IntStream.range(0, trajectory.groups().count()).boxed()
        .flatMap(group -> Stream.of(Indicator.values()).map(indicator -> trajectory.value(indicator, group, week)))
        .toList();
  }

  /** Every column of the residents as a list of its entries. */
  private static List<?> columns(Residents residents) {
    return Stream.of(Residents.class.getFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .map(field -> column(field, residents))
        .toList();
  }

  private static List<?> column(Field field, Residents residents) {
    try {
      Object column = field.get(residents);
      return IntStream.range(0, residents.count()).mapToObj(i -> Array.get(column, i)).toList();
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aChannelWinsAndLosesResidentsButMovesNobodyBetweenOthers(Channel channel, @TempDir Path temporary) {
    moves(ScenarioFolder.in(temporary).load(TOWN + better(channel)), channel, 1);
  }

  @ParameterizedTest
  @EnumSource
  void soItStaysWhereConcernDoesNotMatter(Channel channel, @TempDir Path temporary) {
    moves(ScenarioFolder.in(temporary).load(TOWN + better(channel), Map.of(
        "parameters.channels.channelPrivacy", "0")), channel, 20);
  }

  private static String better(Channel channel) {
    return "  better: [levers: {ramp: 0, set: {" + Names.camel(channel.usability()) + ": 0.8}}]\n";
  }

  /** Whoever uses another channel than in the status quo came to the one that became better. */
  private static void moves(LoadedScenario loaded, Channel better, int weeks) {
    Replicate settled = new Replicate(loaded, 0, Sweep.IN_ORDER);
    byte[] before = Life.under(Policy.STATUS_QUO, loaded, settled, weeks).end().residents().channel;
    byte[] after = Life.under(loaded.scenario().policies().get("better"), loaded, settled, weeks)
        .end().residents().channel;

    assertThat(IntStream.range(0, before.length).filter(i -> before[i] != after[i]))
        .isNotEmpty()
        .allMatch(i -> after[i] == better.ordinal());
  }
}
