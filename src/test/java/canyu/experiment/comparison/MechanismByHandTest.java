package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Barrier;
import canyu.experiment.run.Transitions;
import canyu.indicator.Indicator;
import canyu.process.Participation;
import canyu.scenario.loading.LoadedScenario;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What carried the effect of an arm, where every change is given. */
class MechanismByHandTest {

  private static final int RESIDENTS = 500;
  private static final double LUCK = 1e-3;
  private static final LoadedScenario TOWN = HandMade.town(Map.of("arms", "{arm: [closedLoopFeedback]}"));
  private static final Participation.Willingness WISH =
      TOWN.scenario().parameters().processes().participation().willingness();

  /** Everything is a half in both arms but what changes: the share, or the weeks, before and then. */
  private static Mechanism where(Map<Indicator, double[]> changes, List<Transitions> moves) {
    HandMade results = HandMade.results(TOWN).ending((arm, city, indicator, group) ->
        changes.containsKey(indicator) ? changes.get(indicator)[arm.equals("arm") ? 1 : 0] : 0.5);
    return Mechanism.of((moves.isEmpty() ? results : results.moving(Map.of("arm", moves))).comparison(), "arm");
  }

  private static Mechanism where(Map<Indicator, double[]> changes) {
    return where(changes, List.of());
  }

  private static double[] from(double before, double then) {
    return new double[] {before, then};
  }

  /** In log odds from 1/2: to .7 is .85, to .65 .62, to .6 .41, to .55 .20; from 10 % to 5 % is .75; half the weeks are .69. */
  @Test
  void theThreeStatesThatMovedFurthestInLogOddsAreTold() {
    assertThat(where(Map.of(Indicator.IDENTITY, from(.5, .55), Indicator.TRUST, from(.5, .65),
        Indicator.CASES_OPEN, from(.1, .05), Indicator.INFORMED, from(.5, .7))).states())
        .containsExactly(Indicator.INFORMED, Indicator.CASES_OPEN, Indicator.TRUST);
    assertThat(where(Map.of(Indicator.WEEKS_TO_SOLUTION, from(4, 2), Indicator.TRUST, from(.5, .6),
        Indicator.EFFICACY, from(.5, .3))).states())
        .containsExactly(Indicator.EFFICACY, Indicator.WEEKS_TO_SOLUTION, Indicator.TRUST);
  }

  /** Trust moves by .2 ± .184 and efficacy by .12 for sure, up or down: by the end next to nothing, efficacy moved further. */
  @Test
  void whatIsHardlyResolvedCountsByTheEndOfItsIntervalNextToNothing() {
    for (int way : new int[] {1, -1}) {
      Comparison comparison = HandMade.results(TOWN).ending((arm, city, indicator, group) -> 0.5 + (arm.equals("arm")
          ? way * (indicator == Indicator.TRUST ? 0.2 + (city % 2 == 0 ? 0.1 : -0.1) : indicator == Indicator.EFFICACY ? 0.12 : 0)
          : 0)).comparison();

      assertThat(Mechanism.of(comparison, "arm").states()).containsExactly(Indicator.EFFICACY, Indicator.TRUST);
    }
  }

  @Test
  void whatIsNotBeyondWhatMattersMovedNothing() {
    assertThat(where(Map.of(Indicator.TRUST, from(.5, .5005))).states()).isEmpty();
    assertThat(where(Map.of()).states()).isEmpty();
  }

  /** What is known is half of the know-how; the shares are those of all that moved the wish, up or down. */
  @Test
  void mindsAreWeighedAsTheWishWeighsThem() {
    Map<Indicator, Double> moved = new EnumMap<>(Map.of(Indicator.TRUST, WISH.uTrust() * .2,
        Indicator.INFORMED, .5 * WISH.uKnowhow() * .2, Indicator.IDENTITY, WISH.uInterest() * .05,
        Indicator.EFFICACY, WISH.uEfficacy() * .01));
    double all = moved.values().stream().mapToDouble(Double::doubleValue).sum();

    List<Mechanism.Mind> minds = where(Map.of(Indicator.TRUST, from(.5, .7), Indicator.INFORMED, from(.5, .7),
        Indicator.IDENTITY, from(.5, .45), Indicator.EFFICACY, from(.5, .51))).minds();

    assertThat(minds).extracting(Mechanism.Mind::indicator)
        .containsExactly(Indicator.TRUST, Indicator.INFORMED, Indicator.IDENTITY, Indicator.EFFICACY);
    assertThat(minds).allSatisfy(mind -> assertThat(mind.share()).isCloseTo(moved.get(mind.indicator()) / all, within(LUCK)));
  }

  @Test
  void aMindThatMovedLittleIsNotTold() {
    assertThat(where(Map.of(Indicator.TRUST, from(.5, .6), Indicator.IDENTITY, from(.5, .5003))).minds())
        .as("below one per cent of all").extracting(Mechanism.Mind::indicator).containsExactly(Indicator.TRUST);
    assertThat(where(Map.of(Indicator.TRUST, from(.5, .5 + .002 / WISH.uTrust()))).minds())
        .as("too little to make anybody willing").isEmpty();
    assertThat(where(Map.of(Indicator.TRUST, from(.5, .5 + .003 / WISH.uTrust()))).minds()).hasSize(1);
    assertThat(where(Map.of(Indicator.TRUST, from(.5, .497))).minds()).as("downwards as well").hasSize(1);
  }

  @Test
  void theKindOfActThatChangedMostIsToldWhicheverWay() {
    assertThat(where(Map.of(Indicator.REPORTS, from(.02, .03), Indicator.REQUESTS, from(.01, .03))).act())
        .contains(Indicator.REQUESTS);
    assertThat(where(Map.of(Indicator.REPORTS, from(.02, .03), Indicator.CONSULTATIONS, from(.05, .01))).act())
        .contains(Indicator.CONSULTATIONS);
    assertThat(where(Map.of()).act()).isEmpty();
  }

  /** In four cities, residents gained and lost by being busy and by not being interested. */
  private static List<Transitions> moves(long[] busy, long[] interested) {
    return IntStream.range(0, HandMade.CITIES).mapToObj(city -> {
      long[] gained = new long[Barrier.values().length];
      long[] lost = new long[Barrier.values().length];
      (busy[city] > 0 ? gained : lost)[Barrier.BUSY.ordinal()] = Math.abs(busy[city]);
      (interested[city] > 0 ? gained : lost)[Barrier.NOT_INTERESTED.ordinal()] = Math.abs(interested[city]);
      return new Transitions(gained, lost, new long[0], new long[0], 0, new long[0][0]);
    }).toList();
  }

  private static long[] each(long... each) {
    return each;
  }

  @Test
  void theBarrierThatKeepsFewerBackIsTheOneWithMostOfThem() {
    Mechanism.Kept kept = where(Map.of(), moves(each(20, 21, 22, 23), each(-5, -5, -6, -6))).kept().orElseThrow();

    assertThat(kept.all()).isCloseTo((21.5 - 5.5) / RESIDENTS, within(1e-12));
    assertThat(kept.barrier()).contains(Barrier.BUSY);
    assertThat(kept.net()).isCloseTo(21.5 / RESIDENTS, within(1e-12));
  }

  @Test
  void aBarrierMayKeepMoreBackAsWell() {
    Mechanism.Kept kept = where(Map.of(), moves(each(5, 5, 6, 6), each(-20, -21, -22, -23))).kept().orElseThrow();

    assertThat(kept.all()).isNegative();
    assertThat(kept.barrier()).contains(Barrier.NOT_INTERESTED);
    assertThat(kept.net()).isCloseTo(-21.5 / RESIDENTS, within(1e-12));
  }

  /** In one city a hundred are won and eighty lost, in the others twenty are won, so the sum is sure and its parts are not. */
  @Test
  void aBarrierThatIsNotResolvedIsNotNamed() {
    Mechanism.Kept kept = where(Map.of(), moves(each(-80, 20, 20, 20), each(100, 1, 1, 1))).kept().orElseThrow();

    assertThat(kept.all()).isCloseTo((20 + 21 + 21 + 21) / 4.0 / RESIDENTS, within(1e-12));
    assertThat(kept.barrier()).isEmpty();
  }

  @Test
  void whereMoreOrFewerMayBeWillingNothingIsKept() {
    assertThat(where(Map.of(), moves(each(-20, 20, -19, 21), each(0, 0, 0, 0))).kept()).isEqualTo(Optional.empty());
  }
}
