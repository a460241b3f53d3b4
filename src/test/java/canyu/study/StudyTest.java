package canyu.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Channel;
import canyu.city.Diary;
import canyu.city.Lever;
import canyu.simulation.Towns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The statistic of each study on histories made by hand, whose answer can be counted on paper. */
class StudyTest {

  private static final Offset<Double> EXACT = within(1e-6);

  /** Some residents and what is noted of them. */
  private static final class Paper {

    private final byte[] ages;
    private final List<List<DiaryEntry>> weeks = new ArrayList<>();
    private final Map<Integer, Snapshot> snapshots = new HashMap<>();

    Paper(int... ages) {
      this.ages = new byte[ages.length];
      for (int i = 0; i < ages.length; i++) {
        this.ages[i] = (byte) ages[i];
      }
      for (int week = 0; week < 208; week++) {
        weeks.add(new ArrayList<>());
      }
    }

    Paper entry(int week, int resident, int what, Channel channel) {
      weeks.get(week - 1).add(new DiaryEntry(resident, what, channel));
      return this;
    }

    Paper entry(int week, int resident, int what) {
      return entry(week, resident, what, Channel.BULLETIN_BOARD);
    }

    Paper felt(int week, float[] trust, float[] satisfaction, int[] enrolled, int[] willing) {
      snapshots.put(week, new Snapshot(trust, satisfaction, those(enrolled), those(willing)));
      return this;
    }

    Paper trust(int week, float... trust) {
      return felt(week, trust, trust, new int[0], new int[0]);
    }

    History history() {
      return new History(ages, weeks, snapshots);
    }
  }

  private static BitSet those(int... members) {
    BitSet those = new BitSet();
    Arrays.stream(members).forEach(those::set);
    return those;
  }

  private static double[] measured(Study study, Paper... lives) {
    List<double[]> counted = study.counted(Arrays.stream(lives).map(Paper::history).toList());
    assertThat(counted).hasSameSizeAs(study.statistics());
    return IntStream.range(0, counted.size())
        .mapToDouble(i -> study.statistics().get(i).formula().value(counted.get(i))).toArray();
  }

  @Test
  void threeOfFourSolvedComeBackAndOneOfTwoLate() {
    Paper paper = new Paper(new int[8]);
    for (int i = 0; i < 6; i++) {
      paper.entry(5, i, Diary.REPORT);
    }
    for (int i = 0; i < 4; i++) {
      paper.entry(7, i, Diary.SOLVED | DiaryEntry.IN_TIME);
    }
    paper.entry(14, 4, DiaryEntry.LATE).entry(14, 5, DiaryEntry.LATE);
    paper.entry(20, 0, Diary.REPORT).entry(30, 1, Diary.REPORT).entry(59, 2, Diary.REPORT);
    paper.entry(60, 3, Diary.REPORT); // a week too late
    paper.entry(66, 4, Diary.REPORT).entry(67, 5, Diary.REPORT); // a year after the cases became late, and a week more
    paper.entry(104, 6, Diary.REPORT).entry(105, 6, Diary.SOLVED | DiaryEntry.IN_TIME); // known too late to be followed for a year
    paper.entry(9, 7, Diary.SOLVED | DiaryEntry.IN_TIME); // found without a report

    assertThat(measured(new FirstReport(), paper)[0]).isCloseTo((3 / 4.0) / (1 / 2.0), EXACT);
  }

  @Test
  void aFirstReportSolvedInItsOwnWeekCounts() {
    Paper paper = new Paper(new int[2])
        .entry(1, 0, Diary.REPORT | Diary.SOLVED | DiaryEntry.IN_TIME).entry(2, 0, Diary.REPORT)
        .entry(1, 1, Diary.REPORT).entry(10, 1, DiaryEntry.LATE).entry(12, 1, Diary.REPORT);

    assertThat(measured(new FirstReport(), paper)[0]).isCloseTo(1, EXACT);
  }

  @Test
  void withoutLateCasesTheRatioIsNotDefined() {
    Paper paper = new Paper(new int[1]).entry(1, 0, Diary.REPORT | Diary.SOLVED | DiaryEntry.IN_TIME);

    assertThat(measured(new FirstReport(), paper)[0]).isNaN();
  }

  @Test
  void aQuarterOfTheVictimsLossIsLeft() {
    int[] enrolled = {0, 1, 2};
    float[] none = new float[4];
    Paper paper = new Paper(new int[4])
        .felt(29, new float[] {.7f, .5f, .5f, .1f}, none, enrolled, enrolled)
        .trust(31, .3f, .5f, .5f, .1f)
        .trust(56, .6f, .5f, .5f, .1f)
        .entry(30, 0, Diary.HIT);

    assertThat(measured(new BreachVictims(), paper)[0]).isCloseTo(-0.1 / -0.4, EXACT);
  }

  @Test
  void halfOfTheReportersAndAllOthersAreSatisfied() {
    Paper paper = new Paper(new int[4])
        .entry(3, 0, Diary.REPORT).entry(52, 1, Diary.REPORT).entry(4, 2, Diary.CONSULTATION)
        .trust(52, .7f, .6f, .9f, .61f);

    assertThat(measured(new ReportersSatisfaction(), paper)[0]).isCloseTo(0.5 - 1, EXACT);
  }

  @Test
  void trustMovesByADifferenceInStandardDeviations() {
    Paper statusQuo = new Paper(new int[4]).trust(52, .4f, .6f, .4f, .6f);
    Paper treated = new Paper(new int[4]).trust(52, .5f, .7f, .5f, .7f);
    double deviation = Math.sqrt(8 * 0.01 / 6);

    assertThat(measured(new Transparency(), statusQuo, treated)[0]).isCloseTo(0.1 / deviation, EXACT);
    assertThat(measured(new Law(), treated, statusQuo)[0]).isCloseTo(-0.1 / deviation, EXACT);
  }

  @Test
  void oddsOfHavingTakenPart() {
    Paper statusQuo = new Paper(new int[4]).entry(1, 0, Diary.REQUEST).entry(2, 0, Diary.REPORT);
    Paper treated = new Paper(new int[4]).entry(1, 0, Diary.REQUEST).entry(52, 3, Diary.CONSULTATION)
        .entry(53, 2, Diary.REPORT);

    assertThat(measured(new Campaign(), statusQuo, treated)[0]).isCloseTo(3, EXACT);
    assertThat(measured(new YearlyParticipation(), treated)[0]).isCloseTo(0.5, EXACT);
  }

  @Test
  void oneOfFourHasEnrolled() {
    Paper paper = new Paper(new int[4]).felt(208, new float[4], new float[4], new int[] {2}, new int[0]);

    assertThat(measured(new PlatformUptake(), paper)[0]).isCloseTo(0.25, EXACT);
  }

  @Test
  void reformComparesActsOfTwoQuartersAndSatisfaction() {
    Paper statusQuo = new Paper(new int[2]).entry(14, 0, Diary.REPORT).entry(26, 1, Diary.REPORT)
        .entry(40, 0, Diary.REPORT).entry(27, 0, Diary.REPORT).trust(52, .5f, .5f);
    Paper reformed = new Paper(new int[2]).entry(14, 0, Diary.REPORT).entry(15, 0, Diary.REPORT).entry(26, 1, Diary.REPORT)
        .entry(52, 0, Diary.REPORT).entry(51, 0, Diary.REPORT).trust(52, .6f, .8f);

    assertThat(measured(new Reform(), statusQuo, reformed)).containsExactly(new double[] {1.5, 2, 0.2}, EXACT);
  }

  @Test
  void theMostActiveOfAHundred() {
    Paper paper = new Paper(new int[100]);
    for (int i = 0; i < 20; i++) {
      paper.entry(1, i, Diary.CONSULTATION);
    }
    for (int week = 2; week <= 21; week++) {
      paper.entry(week, 7, Diary.CONSULTATION);
    }

    assertThat(measured(new ConcentrationOfActs(), paper)).containsExactly(new double[] {21 / 40.0, 30 / 40.0}, EXACT);
  }

  @Test
  void willingAndDoingAsPhi() {
    Paper paper = new Paper(new int[4]).felt(0, new float[4], new float[4], new int[0], new int[] {0, 1})
        .entry(9, 0, Diary.REPORT).entry(9, 2, Diary.REPORT);
    assertThat(measured(new WillingAndDoing(), paper)[0]).isCloseTo(0, EXACT);

    paper = new Paper(new int[4]).felt(0, new float[4], new float[4], new int[0], new int[] {0, 1})
        .entry(9, 0, Diary.REPORT).entry(9, 1, Diary.REPORT);
    assertThat(measured(new WillingAndDoing(), paper)[0]).isCloseTo(1, EXACT);
  }

  @Test
  void actsPerResidentByAgeAndChannel() {
    Paper paper = new Paper(60, 29, 29, 45)
        .entry(1, 0, Diary.REPORT).entry(2, 0, Diary.REPORT).entry(3, 0, Diary.REPORT, Channel.SOCIAL_GROUP)
        .entry(1, 1, Diary.REPORT).entry(1, 2, Diary.REPORT)
        .entry(5, 1, Diary.REPORT, Channel.SERVICE_PLATFORM).entry(6, 1, Diary.REPORT, Channel.OFFICIAL_ACCOUNT)
        .entry(6, 2, Diary.REPORT, Channel.OFFICIAL_ACCOUNT).entry(7, 2, Diary.REPORT, Channel.OFFICIAL_ACCOUNT)
        .entry(1, 3, Diary.REPORT);

    assertThat(measured(new AgeAndChannel(), paper)).containsExactly(new double[] {2, 0.5}, EXACT);
  }

  @Test
  void actsMoveFromThePlatformToOtherChannels() {
    Paper calm = new Paper(new int[1]);
    Paper leak = new Paper(new int[1]);
    for (int week = 31; week <= 34; week++) {
      calm.entry(week, 0, Diary.REPORT, Channel.SERVICE_PLATFORM).entry(week, 0, Diary.REPORT);
      leak.entry(week, 0, Diary.REPORT);
    }
    leak.entry(56, 0, Diary.REPORT).entry(57, 0, Diary.REPORT).entry(30, 0, Diary.REPORT)
        .entry(40, 0, Diary.REPORT, Channel.SERVICE_PLATFORM).entry(41, 0, Diary.REPORT, Channel.SERVICE_PLATFORM);

    assertThat(measured(new OtherChannel(), calm, leak)).containsExactly(new double[] {-0.5, 0.25, 0.5}, EXACT);
  }

  @Test
  void everyStudySaysWhereItIsFromAndMeasuresWhatItDeclares() {
    Map<Lever, Double> statusQuo = Towns.statusQuo();
    assertThat(Study.all()).hasSize(13).allSatisfy(study -> {
      assertThat(study.sources()).isNotEmpty().allSatisfy(source ->
          assertThat(source.address()).startsWith("http"));
      assertThat(study.statistics()).isNotEmpty();
      assertThat(study.levers()).isNotEmpty();
      assertThat(study.treatments(statusQuo)).isNotEmpty();
      assertThat(study.snapshots()).allMatch(week -> week <= study.weeks());
    });
  }

  @Test
  void reformDoublesTheCapacitiesOfItsOwnStatusQuo() {
    Map<Lever, Double> statusQuo = new HashMap<>(Towns.statusQuo());
    statusQuo.put(Lever.CAPACITY_ENTERPRISE, 3.0);

    assertThat(new Reform().treatments(statusQuo).get(1).levers()).containsEntry(Lever.CAPACITY_ENTERPRISE, 6.0);
  }
}
