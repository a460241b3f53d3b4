package canyu.calibration.inference.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RankCheckTest {

  private static final int TRIALS = 100;

  private static UnknownDiagnostics unknown(String name, boolean nuisance, double rankP, double coverage) {
    return new UnknownDiagnostics(name, nuisance, 0, 1, 0, 1, 0, 0, 1, new int[0], rankP, coverage, new double[0],
        new double[0]);
  }

  private static RankCheck check(UnknownDiagnostics... unknowns) {
    return new RankCheck(new Diagnostics(List.of(unknowns), List.of(), TRIALS));
  }

  /** Of 100 intervals of 90 %, fewer than 79 hold the truth once in a thousand times; refused is below .005 / 2, remarked below .05 / 2. */
  @Test
  void whatFailsBothTestsIsRefused() {
    RankCheck failed = check(unknown("a", false, 0.001, 0.7), unknown("b", false, 0.5, 0.9));

    assertThat(failed.shortfalls()).containsExactly(new Shortfall.RanksFailed(List.of("a"), TRIALS));
    assertThat(failed.remarks()).isEmpty();
  }

  @Test
  void whatFailsOneIsRemarked() {
    RankCheck doubtful = check(unknown("uneven", false, 0.001, 0.87), unknown("narrow", false, 0.3, 0.75),
        unknown("wide", false, 0.3, 1), unknown("sound", false, 0.3, 0.85));

    assertThat(doubtful.shortfalls()).isEmpty();
    assertThat(doubtful.remarks())
        .containsExactly(new Remark.RanksDoubtful(List.of("uneven"), List.of("narrow", "wide"), TRIALS));
  }

  @Test
  void unknownsThatAreCarriedAlongAndEnginesWithoutTrialsAreNotJudged() {
    RankCheck none = new RankCheck(new Diagnostics(
        List.of(unknown("a", false, Double.NaN, Double.NaN), unknown("b", true, 0, 0)), List.of(), 0));

    assertThat(none.shortfalls()).isEmpty();
    assertThat(none.remarks()).isEmpty();
  }

  /** The bound: of 1,000 sound calibrations with 21 unknowns, 2 of 100 at most are refused. */
  @Tag("slow")
  @Test
  void soundCalibrationsAreHardlyEverRefused() {
    Random luck = new Random(1);
    long refused = IntStream.range(0, 1000).filter(any -> {
      UnknownDiagnostics[] unknowns = Stream.generate(() -> sound(luck)).limit(21).toArray(UnknownDiagnostics[]::new);
      return !check(unknowns).shortfalls().isEmpty();
    }).count();

    assertThat(refused).isLessThanOrEqualTo(20);
  }

  /** One whose truth is ranked evenly among 19 draws in each trial. */
  private static UnknownDiagnostics sound(Random luck) {
    SbcRanks ranks = new SbcRanks(TRIALS);
    for (int trial = 0; trial < TRIALS; trial++) {
      int below = luck.nextInt(20);
      ranks.record(trial, new double[] {0},
          IntStream.range(0, 19).mapToObj(draw -> new double[] {draw < below ? -1 : 1}).toArray(double[][]::new));
    }
    return unknown("sound", false, ranks.rankP(0), ranks.coverage(0));
  }
}
