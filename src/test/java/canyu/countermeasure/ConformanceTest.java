package canyu.countermeasure;

import static canyu.countermeasure.FourCommunities.cost;
import static canyu.countermeasure.FourCommunities.levels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Community;
import canyu.city.Lever;
import canyu.city.LeverLevels;
import canyu.parameter.About;
import canyu.parameter.Names;
import canyu.parameter.ParameterYaml;
import canyu.scenario.loading.ScenarioFile;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every countermeasure, whatever levers it moves. */
class ConformanceTest {

  /** What the only countermeasure without presets needs: a lever up, a lever down, and one at the end of its range. */
  private static final String LEVELS = "set: {closedLoop: 0.9, monitoring: 0.001, capacityGovernment: 100}";

  private static final String COST = "cost: {setUp: 1000, weekly: 100, perResidentReached: 2}";

  private static final Map<Lever, Double> BASELINE =
      ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of()).scenario().levers();

  static Stream<Class<?>> kinds() {
    return Stream.of(Countermeasure.class.getPermittedSubclasses());
  }

  static Stream<Class<?>> kindsThatRaise() {
    return kinds().filter(kind -> !Set.of(Levers.class, CloseChannel.class, AgencyStaff.class).contains(kind));
  }

  @ParameterizedTest
  @MethodSource("kindsThatRaise")
  void isReadFromItsBareName(Class<?> kind) {
    Countermeasure read = FourCommunities.Arm.read("countermeasures: [" + Names.decapitalised(kind) + "]")
        .countermeasures().get(0);

    assertThat(read).isInstanceOf(kind);
    assertThat(read.terms().period()).isEqualTo(new Period(1, Optional.empty(), 8));
    assertThat(read.terms().strength()).isEqualTo(1);
    assertThat(read.terms().target()).isEqualTo(Target.EVERYWHERE);
    assertThat(read.goals()).isNotEmpty();
    assertThat(cost(1, read)).isPositive();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isWrittenAsItIsRead(Class<?> kind) {
    FourCommunities.Arm arm = new FourCommunities.Arm(List.of(
        given(kind),
        given(kind, "from: 5", "until: 20", "ramp: 3", "strength: 0.25", "cost: {setUp: 7, weekly: 0.5}",
            "target: {districts: [north], housing: [villa]}"),
        given(kind, "target: {communities: [2]}")));

    assertThat(FourCommunities.Arm.read(ParameterYaml.write(arm))).isEqualTo(arm);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void movesSomethingOfTheStatusQuo(Class<?> kind) {
    assertThat(levels(BASELINE, 1, given(kind, "ramp: 0"))).isNotEqualTo(levels(BASELINE, 1));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void doesNothingOutsideItsPeriod(Class<?> kind) {
    Countermeasure countermeasure = given(kind, "from: 5", "until: 20", "ramp: 3");

    assertThat(List.of(-10, 0, 1, 4, 21, 22, 1000)).allSatisfy(week ->
        assertThat(levels(BASELINE, week, countermeasure)).isEqualTo(levels(BASELINE, week)));
    assertThat(List.of(5, 6, 20)).allSatisfy(week ->
        assertThat(levels(BASELINE, week, countermeasure)).isNotEqualTo(levels(BASELINE, week)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void doesNothingOutsideItsTarget(Class<?> kind) {
    reaches(given(kind, "ramp: 0"), 1, 2, 3, 4);
    reaches(given(kind, "ramp: 0", "target: {districts: [south]}"), 3, 4);
    reaches(given(kind, "ramp: 0", "target: {housing: [villa]}"), 2, 4);
    reaches(given(kind, "ramp: 0", "target: {communities: [1, 4]}"), 1, 4);
    reaches(given(kind, "ramp: 0", "target: {districts: [south], housing: [villa]}"), 4);
  }

  private static void reaches(Countermeasure countermeasure, Integer... communities) {
    LeverLevels levers = FourCommunities.levers(BASELINE, 1, countermeasure);
    assertThat(FourCommunities.CITY.communities().all().stream()
        .filter(community -> Stream.of(Lever.values())
            .anyMatch(lever -> levers.level(lever, community) != levers.statusQuo(lever)))
        .map(community -> community.index() + 1))
        .containsExactly(communities);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void comesIntoForceInEqualSteps(Class<?> kind) {
    Countermeasure countermeasure = given(kind, "from: 5", "ramp: 4");

    for (Goal goal : countermeasure.goals()) {
      double start = BASELINE.get(goal.lever());
      double way = goal.from(start) - start;
      List<Double> covered = List.of(0.0, 0.25, 0.5, 0.75, 1.0, 1.0);
      for (int week = 4; week < 10; week++) {
        assertThat((double) level(goal.lever(), FourCommunities.levers(BASELINE, week, countermeasure)))
            .isCloseTo(start + covered.get(week - 4) * way, within(1e-5 * Math.max(1, goal.level())));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isFullyInForceAtOnceWithoutARamp(Class<?> kind) {
    assertThat(levels(BASELINE, 4, given(kind, "from: 5", "ramp: 0"))).isEqualTo(levels(BASELINE, 4));
    assertThat(levels(BASELINE, 5, given(kind, "from: 5", "ramp: 0")))
        .isEqualTo(levels(BASELINE, 5, given(kind, "from: 5", "ramp: 1")))
        .isEqualTo(levels(BASELINE, 12, given(kind, "from: 5", "ramp: 8")));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void keepsEveryLeverInItsRange(Class<?> kind) {
    for (double place : new double[] {0, 0.1, 1 / 3.0, 0.5, 0.9, 1}) {
      for (double strength : new double[] {0, 0.5, 1}) {
        LeverLevels levers = FourCommunities.levers(
            FourCommunities.statusQuo(lever -> place), 1, given(kind, "ramp: 0", "strength: " + strength));
        assertThat(Lever.values()).allSatisfy(lever ->
            assertThat((double) level(lever, levers)).isBetween(lever.about().min(), lever.about().max()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kindsThatRaise")
  void keepsEveryLeverInItsRangeEvenIfSetToTheEndOfIt(Class<?> kind) {
    String[] settings = Stream.concat(Stream.of("ramp: 0"), Stream.of(kind.getRecordComponents())
        .filter(component -> component.getType() == double.class)
        .map(component -> component.getName() + ": " + component.getAnnotation(About.class).max()))
        .toArray(String[]::new);
    Countermeasure furthest = given(kind, settings);

    for (double place : new double[] {0, 0.1, 1 / 3.0, 0.5, 0.9, 1}) {
      LeverLevels levers = FourCommunities.levers(FourCommunities.statusQuo(lever -> place), 1, furthest);
      assertThat(furthest.goals()).allSatisfy(goal ->
          assertThat((double) level(goal.lever(), levers)).isEqualTo(goal.lever().about().max()));
    }
  }

  @ParameterizedTest
  @MethodSource("kindsThatRaise")
  void neverLowersALever(Class<?> kind) {
    for (double place : new double[] {0, 0.35, 0.7, 1}) {
      Map<Lever, Double> statusQuo = FourCommunities.statusQuo(lever -> place);
      List<Float> before = levels(statusQuo, 1);
      List<Float> after = levels(statusQuo, 1, given(kind, "ramp: 0"));

      assertThat(IntStream.range(0, before.size())).allMatch(i -> after.get(i) >= before.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void withoutStrengthIsTheStatusQuoAndCostsNothing(Class<?> kind) {
    Countermeasure weak = given(kind, "ramp: 0", "strength: 0", "cost: {setUp: 9, weekly: 9, perResidentReached: 9}");

    assertThat(levels(BASELINE, 1, weak)).isEqualTo(levels(BASELINE, 1));
    assertThat(cost(100, weak)).isZero();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void costsNothingBeforeItBeginsAndNothingMoreAfterItsEnd(Class<?> kind) {
    Countermeasure countermeasure = given(kind, "from: 5", "until: 20", "ramp: 4", COST);

    assertThat(cost(-10, countermeasure)).isZero();
    assertThat(cost(0, countermeasure)).isZero();
    assertThat(cost(4, countermeasure)).isZero();
    assertThat(cost(5, countermeasure)).isEqualTo(4 * (1000 + 100) + 40 * 0.25 * 2);
    assertThat(cost(21, countermeasure)).isEqualTo(cost(20, countermeasure));
    assertThat(cost(1000, countermeasure)).isEqualTo(cost(20, countermeasure));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void costsAsMuchMoreEveryWeek(Class<?> kind) {
    Countermeasure countermeasure = given(kind, "from: 5", "ramp: 4", COST);

    assertThat(cost(8, countermeasure)).isEqualTo(4 * (1000 + 4 * 100) + 40 * 2);
    for (int week = 0; week < 40; week++) {
      double more = cost(week + 1, countermeasure) - cost(week, countermeasure);
      assertThat(more).isNotNegative();
      if (week >= 8) {
        assertThat(more).isEqualTo(4 * 100);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void costsInProportionToItsStrengthAndToWhereItHolds(Class<?> kind) {
    double whole = cost(30, given(kind, COST));

    assertThat(cost(30, given(kind, COST, "strength: 0.5"))).isEqualTo(whole / 2);
    assertThat(cost(30, given(kind, COST, "target: {districts: [north]}"))).isEqualTo(whole / 2);
    assertThat(cost(30, given(kind, COST, "target: {communities: [3]}"))).isEqualTo(whole / 4);
    assertThat(cost(30, given(kind, COST, "target: {districts: [north], housing: [villa]}"))).isEqualTo(whole / 4);
    assertThat(cost(30, given(kind, COST), given(kind, COST))).isEqualTo(2 * whole);
  }

  @ParameterizedTest
  @MethodSource("kindsThatRaise")
  void worksTogetherWithAnyOtherInAnyOrder(Class<?> kind) {
    kindsThatRaise().forEach(other -> {
      Countermeasure one = given(kind, "from: 2", "ramp: 8", "strength: 0.7");
      Countermeasure two = given(other, "ramp: 4", "target: {districts: [north]}");

      assertThat(levels(BASELINE, 3, one, two)).isEqualTo(levels(BASELINE, 3, two, one));
    });
  }

  @ParameterizedTest
  @MethodSource("kindsThatRaise")
  void twiceDoesNoMoreThanOnce(Class<?> kind) {
    Countermeasure half = given(kind, "ramp: 0", "strength: 0.5");
    Countermeasure whole = given(kind, "ramp: 0");

    assertThat(levels(BASELINE, 1, half, half)).isEqualTo(levels(BASELINE, 1, half));
    assertThat(levels(BASELINE, 1, half, whole)).isEqualTo(levels(BASELINE, 1, whole));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void namesTheSourceOfItsIdeaAndOfEveryPreset(Class<?> kind) {
    assertThat(kind.getAnnotation(About.class).source()).isNotBlank();
    assertThat(Stream.of(kind.getRecordComponents())
        .map(component -> component.getAnnotation(About.class))
        .filter(about -> about != null && !about.preset().isEmpty() && !about.preset().equals("{}")))
        .allSatisfy(about -> assertThat(about.source()).as(about.value()).isNotBlank());
  }

  @Test
  void everyLeverIsMovedBySomeCountermeasureExceptThoseMeantForResearchers() {
    Set<Lever> moved = EnumSet.noneOf(Lever.class);
    kindsThatRaise().forEach(kind -> given(kind).goals().forEach(goal -> moved.add(goal.lever())));

    assertThat(EnumSet.complementOf(EnumSet.copyOf(moved))).containsExactlyInAnyOrder(
        Lever.CAPACITY_GOVERNMENT, Lever.CAPACITY_NEIGHBOURHOOD_COMMITTEE, Lever.CAPACITY_PROPERTY_COMPANY);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.2, 1})
  void leversSetDirectlyMoveEveryLeverUpAndDown(double place) {
    for (Lever lever : Lever.values()) {
      double goal = lever.about().max() * (1 - place);
      Countermeasure set = given(Levers.class, "ramp: 0", "set: {" + Names.camel(lever) + ": " + goal + "}");

      assertThat(level(lever, FourCommunities.levers(FourCommunities.statusQuo(any -> place), 1, set)))
          .isCloseTo((float) goal, within(1e-5f));
    }
  }

  private static float level(Lever lever, LeverLevels levers) {
    Community first = FourCommunities.CITY.communities().all().get(0);
    return levers.level(lever, first);
  }

  /** A countermeasure of a kind, read with some settings. */
  private static Countermeasure given(Class<?> kind, String... settings) {
    boolean needsLevels = kind == Levers.class && Stream.of(settings).noneMatch(setting -> setting.startsWith("set:"));
    String all = String.join(", ", Stream.concat(
        Stream.of(settings), needsLevels ? Stream.of(LEVELS) : Stream.empty()).toList());
    return FourCommunities.Arm.read("countermeasures: [{" + Names.decapitalised(kind) + ": {" + all + "}}]")
        .countermeasures().get(0);
  }
}
