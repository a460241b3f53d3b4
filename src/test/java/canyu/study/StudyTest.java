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
    private final List<List<Note>> weeks = new ArrayList<>();
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

    Paper note(int week, int resident, int what, Channel channel) {
      weeks.get(week - 1).add(new Note(resident, what, channel));
      return this;
    }

    Paper note(int week, int resident, int what) {
      return note(week, resident, what, Channel.BULLETIN_BOARD);
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
      paper.note(5, i, Diary.REPORT);
    }
    for (int i = 0; i < 4; i++) {
      paper.note(7, i, Diary.SOLVED | Note.IN_TIME);
    }
    paper.note(14, 4, Note.LATE).note(14, 5, Note.LATE);
    paper.note(20, 0, Diary.REPORT).note(30, 1, Diary.REPORT).note(57, 2, Diary.REPORT);
    paper.note(58, 3, Diary.REPORT); // a week too late
    paper.note(40, 4, Diary.REPORT);
    paper.note(110, 6, Diary.REPORT).note(111, 6, Diary.SOLVED | Note.IN_TIME); // the first came too late to count
    paper.note(9, 7, Diary.SOLVED | Note.IN_TIME); // found without a report

    assertThat(measured(new FirstReport(), paper)[0]).isCloseTo((3 / 4.0) / (1 / 2.0), EXACT);
  }

  @Test
  void aFirstReportSolvedInItsOwnWeekCounts() {
    Paper paper = new Paper(new int[2])
        .note(1, 0, Diary.REPORT | Diary.SOLVED | Note.IN_TIME).note(2, 0, Diary.REPORT)
        .note(1, 1, Diary.REPORT).note(10, 1, Note.LATE).note(12, 1, Diary.REPORT);

    assertThat(measured(new FirstReport(), paper)[0]).isCloseTo(1, EXACT);
  }

  @Test
  void withoutLateCasesTheRatioIsNotDefined() {
    Paper paper = new Paper(new int[1]).note(1, 0, Diary.REPORT | Diary.SOLVED | Note.IN_TIME);

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
        .note(30, 0, Diary.HIT);

    assertThat(measured(new BreachVictims(), paper)[0]).isCloseTo(-0.1 / -0.4, EXACT);
  }

  @Test
  void halfOfTheReportersAndAllOthersAreSatisfied() {
    Paper paper = new Paper(new int[4])
        .note(3, 0, Diary.REPORT).note(52, 1, Diary.REPORT).note(4, 2, Diary.CONSULTATION)
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
    Paper statusQuo = new Paper(new int[4]).note(1, 0, Diary.REQUEST).note(2, 0, Diary.REPORT);
    Paper treated = new Paper(new int[4]).note(1, 0, Diary.REQUEST).note(52, 3, Diary.CONSULTATION)
        .note(53, 2, Diary.REPORT);

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
    Paper statusQuo = new Paper(new int[2]).note(14, 0, Diary.REPORT).note(26, 1, Diary.REPORT)
        .note(40, 0, Diary.REPORT).note(27, 0, Diary.REPORT).trust(52, .5f, .5f);
    Paper reformed = new Paper(new int[2]).note(14, 0, Diary.REPORT).note(15, 0, Diary.REPORT).note(26, 1, Diary.REPORT)
        .note(52, 0, Diary.REPORT).note(51, 0, Diary.REPORT).trust(52, .6f, .8f);

    assertThat(measured(new Reform(), statusQuo, reformed)).containsExactly(new double[] {1.5, 2, 0.2}, EXACT);
  }

  @Test
  void theMostActiveOfAHundred() {
    Paper paper = new Paper(new int[100]);
    for (int i = 0; i < 20; i++) {
      paper.note(1, i, Diary.CONSULTATION);
    }
    for (int week = 2; week <= 21; week++) {
      paper.note(week, 7, Diary.CONSULTATION);
    }

    assertThat(measured(new ConcentrationOfActs(), paper)).containsExactly(new double[] {21 / 40.0, 30 / 40.0}, EXACT);
  }

  @Test
  void willingAndDoingAsPhi() {
    Paper paper = new Paper(new int[4]).felt(0, new float[4], new float[4], new int[0], new int[] {0, 1})
        .note(9, 0, Diary.REPORT).note(9, 2, Diary.REPORT);
    assertThat(measured(new WillingAndDoing(), paper)[0]).isCloseTo(0, EXACT);

    paper = new Paper(new int[4]).felt(0, new float[4], new float[4], new int[0], new int[] {0, 1})
        .note(9, 0, Diary.REPORT).note(9, 1, Diary.REPORT);
    assertThat(measured(new WillingAndDoing(), paper)[0]).isCloseTo(1, EXACT);
  }

  @Test
  void actsPerResidentByAgeAndChannel() {
    Paper paper = new Paper(60, 29, 29, 45)
        .note(1, 0, Diary.REPORT).note(2, 0, Diary.REPORT).note(3, 0, Diary.REPORT, Channel.SOCIAL_GROUP)
        .note(1, 1, Diary.REPORT).note(1, 2, Diary.REPORT)
        .note(5, 1, Diary.REPORT, Channel.SERVICE_PLATFORM).note(6, 1, Diary.REPORT, Channel.OFFICIAL_ACCOUNT)
        .note(6, 2, Diary.REPORT, Channel.OFFICIAL_ACCOUNT).note(7, 2, Diary.REPORT, Channel.OFFICIAL_ACCOUNT)
        .note(1, 3, Diary.REPORT);

    assertThat(measured(new AgeAndChannel(), paper)).containsExactly(new double[] {2, 0.5}, EXACT);
  }

  @Test
  void actsMoveFromThePlatformToOtherChannels() {
    Paper calm = new Paper(new int[1]);
    Paper leak = new Paper(new int[1]);
    for (int week = 31; week <= 34; week++) {
      calm.note(week, 0, Diary.REPORT, Channel.SERVICE_PLATFORM).note(week, 0, Diary.REPORT);
      leak.note(week, 0, Diary.REPORT);
    }
    leak.note(56, 0, Diary.REPORT).note(57, 0, Diary.REPORT).note(30, 0, Diary.REPORT)
        .note(40, 0, Diary.REPORT, Channel.SERVICE_PLATFORM).note(41, 0, Diary.REPORT, Channel.SERVICE_PLATFORM);

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
