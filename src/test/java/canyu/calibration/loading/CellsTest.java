package canyu.calibration.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.Statistic;
import canyu.calibration.plan.Parameter;
import canyu.calibration.targets.AskedQuestion;
import canyu.city.City;
import canyu.city.Ladder;
import canyu.city.Sweep;
import canyu.indicator.Reply;
import canyu.simulation.Replicate;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells of a printed cross-tabulation are targets as if its respondents were known one by one. */
class CellsTest {

  private static final String CALIBRATION = """
      title: A village in cells
      scenario: ../scenarios/baseline.yaml
      survey: cells.yaml
      respondents: {residents: 600, communitySize: 200, burnIn: 12}
      seed: 1
      errors: {designEffect: 2, rounding: 0, discrepancy: 1}
      cost: {runs: 200, rounds: 2, minutes: 5, draws: 400, checks: 6, longer: 1}
      targets:
        civic: {by: [sex, age], ages: [16-34, 35+]}
      parameters:
        participation.actionRate: {}
      carry: none
      """;
  private static final String PRINTED = CALIBRATION.replace(", ages: [16-34, 35+]", "");
  private static final String QUESTION = "questions:\n  civic: {asks: {tookPart: {weeks: 12}}%s}\n";
  private static final String FRAME = """
      title: F
      city: C
      districts: {north: 1, south: 3}
      housing: {flats: 0.5, houses: 0.5}
      people: {microdata: {file: people.csv}}
      """;

  /** Of everybody who answered: sex, age, how many said yes and how many no. */
  private static final Object[][] COUNTS =
      {{"male", 20, 7, 13}, {"female", 25, 30, 31}, {"male", 40, 11, 8}, {"female", 50, 3, 45}, {"female", 60, 9, 3}};

  private CalibratedVillage village;

  @BeforeEach
  void writeSurvey(@TempDir Path temporary) {
    village = CalibratedVillage.in(temporary);
    village.write("frame.yaml", FRAME);
    village.write("people.csv", "sex,age,education,count,civic\n" + IntStream.range(0, COUNTS.length).mapToObj(i ->
        String.format(Locale.ROOT, "%1$s,%2$s,bachelor,%3$s,yes\n%1$s,%2$s,bachelor,%4$s,no\n", COUNTS[i]))
        .collect(Collectors.joining()));
    survey("");
  }

  private void survey(String cells) {
    survey("", cells);
  }

  private void survey(String question, String cells) {
    village.write("cells.yaml", "title: Cells\nframe: frame.yaml\nrespondents: 160\nanswers: {}\n"
        + String.format(Locale.ROOT, QUESTION, question) + cells);
  }

  /** The same people of whom only the cells are known. */
  private void print() {
    village.write("frame.yaml", FRAME.replace("people.csv", "bare.csv"));
    village.write("bare.csv", "sex,age,education,count\n" + IntStream.range(0, COUNTS.length).mapToObj(i ->
        COUNTS[i][0] + "," + COUNTS[i][1] + ",bachelor," + ((int) COUNTS[i][2] + (int) COUNTS[i][3]) + "\n")
        .collect(Collectors.joining()));
    survey("cells:\n  civic:\n" + Cell.of("male", "16-34", 7, 13) + Cell.of("male", "35+", 11, 8)
        + Cell.of("female", "16-34", 30, 31) + Cell.of("female", "35+", 12, 48));
  }

  /** A cell as a file has it. */
  private record Cell() {

    static String of(String sex, String age, int yes, int no) {
      return String.format(Locale.ROOT, "    - {sex: %s, age: %s, answered: %d, shares: {yes: %s, no: %s}}\n", sex, age,
          yes + no, (double) yes / (yes + no), (double) no / (yes + no));
    }
  }

  @Test
  void cellsAreWhatTheSameRespondentsOneByOneAre() {
    LoadedCalibration oneByOne = village.load(CALIBRATION);
    print();
    LoadedCalibration printed = village.load(PRINTED);

    assertThat(printed.targets().statistics()).extracting(Statistic::name).containsExactly(
        oneByOne.targets().statistics().stream().map(Statistic::name).toArray(String[]::new));
    assertThat(printed.targets().statistics()).extracting(Statistic::name)
        .contains("civic no among sex:male age:35+").hasSize(4);
    assertThat(printed.targets().observation(false).values())
        .containsExactly(oneByOne.targets().observation(false).values(), within(1e-9));
    double[][] one = oneByOne.targets().observation(false).covariance();
    double[][] other = printed.targets().observation(false).covariance();
    for (int i = 0; i < one.length; i++) {
      assertThat(other[i]).containsExactly(one[i], within(1e-9));
    }
    assertThat(printed.targets().questions()).extracting(AskedQuestion::answered).containsExactly(20, 19, 61, 60);
    assertThat(printed.targets().questions().get(0).asked()).isEqualTo(10);
  }

  @Test
  void aCityIsAskedCellByCell() {
    print();
    LoadedCalibration loaded = village.load(PRINTED);
    double[] usual = loaded.parameters().stream().mapToDouble(Parameter::value).toArray();
    City city = new Replicate(loaded.surveyed().statusQuo(), 0, Sweep.IN_ORDER).settled();

    double[] given = loaded.model().answers(usual, 0, Sweep.IN_ORDER);

    AskedQuestion youngMen = loaded.targets().questions().get(0);
    int[] members = IntStream.range(0, 600)
        .filter(i -> city.residents().age[i] < 35 && city.divisions().sexOf(city.residents().profile[i]) == Ladder.MALE).toArray();
    double active = IntStream.of(members).filter(i -> -city.residents().lastActive[i] < 12).count() / (double) members.length;
    Reply yes = youngMen.answers().get(1);
    assertThat(loaded.targets().shares(youngMen, given).get(yes)).isCloseTo(active, within(1e-12));
    assertThat(members.length).isGreaterThan(50);
  }

  @Test
  void placesAreCellsToo() {
    survey("cells: {civic: [{district: south, answered: 90, shares: {yes: 0.4}}, {housing: flats, shares: {yes: 0.2}}]}");
    village.write("frame.yaml", FRAME.replace("people.csv", "bare.csv"));
    village.write("bare.csv", "sex,age,education,count\nmale,30,bachelor,80\nfemale,50,bachelor,80\n");
    LoadedCalibration loaded = village.load(PRINTED.replace("civic: {by: [sex, age]}",
        "south: {question: civic, by: district}\n  flats: {question: civic, by: housing}"));

    assertThat(loaded.targets().statistics()).extracting(Statistic::name)
        .containsExactly("civic yes among district:south", "civic yes among housing:flats");
    assertThat(loaded.targets().questions()).extracting(AskedQuestion::answered).containsExactly(90, 80);
    double[] given = loaded.model().answers(
        loaded.parameters().stream().mapToDouble(Parameter::value).toArray(), 0, Sweep.IN_ORDER);
    assertThat(given).hasSize(2).doesNotContain(Double.NaN);
  }

  /** Half of those in flats live in the south as often as others: √(.75 · .5) of the geometric mean. */
  @Test
  void groupsThatArePartlyTheSamePeopleErrTogether() {
    placesAreCellsToo();
    LoadedCalibration loaded = village.load(PRINTED.replace("civic: {by: [sex, age]}",
        "south: {question: civic, by: district}\n  flats: {question: civic, by: housing}"));
    double[][] sampling = loaded.targets().observation(false).sampling();

    assertThat(sampling[0][1]).isCloseTo(
        Math.sqrt(0.75 * 0.5) * Math.sqrt(sampling[0][0] * sampling[1][1]), within(1e-12));
  }

  @Test
  void noCovarianceOfManyTablesIsImpossible() {
    print();
    survey("cells:\n  civic:\n" + Cell.of("male", "16-34", 7, 13) + Cell.of("male", "35+", 11, 8)
        + Cell.of("female", "16-34", 30, 31) + Cell.of("female", "35+", 12, 48)
        + "    - {sex: male, shares: {yes: 0.46, no: 0.54}}\n    - {sex: female, shares: {yes: 0.35, no: 0.65}}\n"
        + "    - {age: 16-34, shares: {yes: 0.46, no: 0.54}}\n    - {age: 35+, shares: {yes: 0.3, no: 0.7}}\n");
    double[][] sampling = village.load(PRINTED.replace("civic: {by: [sex, age]}", "civic: {by: [sex, age]}\n"
        + "  sexes: {question: civic, by: sex}\n  ages: {question: civic, by: age}")).targets().observation(false).sampling();

    assertThat(sampling).hasNumberOfRows(8);
    assertThat(DoubleStream.of(new EigenDecomposition(new Array2DRowRealMatrix(sampling)).getRealEigenvalues()))
        .allSatisfy(value -> assertThat(value).isGreaterThan(-1e-12));
  }

  @Test
  void everythingThatIsWrongWithCellsIsSaidAtOnce() {
    print();
    survey("""
        cells:
          civic:
            - {sex: woman, shares: {yes: 0.3}}
            - {age: young, shares: {yes: 0.3}}
            - {answered: 3, shares: {yes: 0.3}}
            - {sex: male, shares: {yess: 0.3}}
            - {sex: male, shares: {yes: 0.3}}
            - {age: 90+, shares: {yes: 0.3}}
          civics:
            - {sex: male, shares: {yes: 0.3}}
        """);

    assertThat(village.refusal(PRINTED)).contains(
        "cells.yaml:9: cells.civic[0].sex must be one of male, female, but is 'woman'",
        "cells.yaml:10: cells.civic[1].age must be years such as 16-24 or 75+, but is 'young'",
        "cells.yaml:11: cells.civic[2] must say of whom it is by one or two of sex, age, education, district and housing",
        "cells.yaml:12: cells.civic[3].shares.yess must be an answer to this question; did you mean 'yes'?",
        "cells.yaml:13: cells.civic[4] must be a cell of its own, but is that of cells.civic[3] once more",
        "cells.yaml:14: cells.civic[5] must be of people who are in the frame of the survey, but nobody there is age:90+",
        "cells.yaml:15: cells.civics: unknown key; did you mean 'civic'?",
        "village.yaml:9: targets.civic.by must be a way in which the survey prints cells of this question: sex, age");
  }

  @Test
  void whatCannotBeMetIsRefused() {
    assertThat(village.refusal(CALIBRATION.replace("[sex, age]", "[sex, sex]")))
        .contains("village.yaml:9: ", "by must be one way to divide people, or two different ones, but is [sex, sex]");
    assertThat(village.refusal(CALIBRATION.replace("16-34", "34-16")))
        .contains("ages must be bands such as 16-24 or 75+, but one is '34-16'");
    assertThat(village.refusal(CALIBRATION.replace("[sex, age]", "district"))).contains(
        "targets.civic.by must be known of each respondent, but the file of respondents has no column 'district'");
    print();
    assertThat(village.refusal(CALIBRATION)).contains("targets.civic.ages must be left out");
    assertThat(village.refusal(PRINTED + "furtherSurveys: {again: {survey: cells.yaml, week: 0,"
        + " targets: {civik: {by: sex}}}}\n")).contains("furtherSurveys.again.targets.civik: unknown key; did you mean 'civic'?");
    assertThat(village.refusal(PRINTED.replace("civic: {by: [sex, age]}",
        "civic: {by: [sex, age]}\n  twice: {question: civic, by: [sex, age]}"))).contains("must be met once, but is met by two targets");
  }

  @Test
  void wordsThatAreAnswersTooCountAsTheirReply() {
    village.write("people.csv", """
        sex,age,education,count,civic
        male,20,bachelor,30,yes
        female,25,bachelor,50,no
        female,35,bachelor,10,never
        female,35,bachelor,4,notSaid
        male,40,bachelor,66,
        """);
    survey(", countsAs: {never: no}, refused: [notSaid]", "");
    AskedQuestion civic = village.load(CALIBRATION.replace("by: [sex, age], ages: [16-34, 35+]", "")).targets().questions().get(0);

    assertThat(civic.shares().values()).containsExactly(60.0 / 90, 30.0 / 90);
    assertThat(civic.missing()).isEqualTo(70);
    assertThat(civic.counted().refused()).isEqualTo(4);
    survey(", shares: {yes: 0.3, no: 0.6, never: 0.1}, countsAs: {never: no}", "");
    village.write("frame.yaml", FRAME.replace("people.csv", "bare.csv"));
    village.write("bare.csv", "sex,age,education,count\nmale,20,bachelor,160\n");
    assertThat(village.load(PRINTED.replace("by: [sex, age]", "")).targets().questions().get(0).shares().values())
        .containsExactly(0.7, 0.3);
  }

  @Test
  void ofSeveralAnswersEachHasAShareOfItsOwn() {
    village.write("people.csv", """
        sex,age,education,count,civic
        male,20,bachelor,60,reported;met
        female,25,bachelor,50,met
        female,35,bachelor,20,none
        male,40,bachelor,30,
        """);
    village.write("cells.yaml", """
        title: Several
        frame: frame.yaml
        respondents: 160
        answers: {}
        questions:
          civic:
            asks: {several: {options: [{reported: {weeks: 12}}, {used: {channel: residentsMeeting, weeks: 12}}]}}
            replies: [reported, met]
        """);
    LoadedCalibration loaded = village.load(CALIBRATION.replace("by: [sex, age], ages: [16-34, 35+]", ""));
    AskedQuestion civic = loaded.targets().questions().get(0);

    assertThat(civic.shares().values()).containsExactly(60.0 / 130, 110.0 / 130);
    assertThat(civic.missing()).isEqualTo(30);
    assertThat(civic.free()).hasSize(2);
    double[][] sampling = loaded.targets().observation(false).sampling();
    double met = (65 * 110.0 / 130 + 0.5) / 66;
    assertThat(sampling[1][1]).isCloseTo(met * (1 - met) / 65, within(1e-12));
    assertThat(sampling[0][1]).isZero();
    double[] given = loaded.model().answers(
        loaded.parameters().stream().mapToDouble(Parameter::value).toArray(), 0, Sweep.IN_ORDER);
    assertThat(given[0]).isBetween(0.0, 1.0);
    assertThat(List.of(given[0], given[1])).doesNotContain(0.0);
    village.write("people.csv", "sex,age,education,count,civic\nmale,20,bachelor,160,reported;mett\n");
    assertThat(village.refusal(CALIBRATION)).contains("people.csv:2: civic must be empty or some of, with ';' between them,"
        + " reported, met, none, but is 'reported;mett'");
  }

  /** A survey that cannot be read hides no mistake in the calibration, whose targets are compared with its questions. */
  @Test
  void aMisspeltTargetIsSaidWithWhatIsWrongInTheSurvey() {
    survey(", replies: [no, yes, perhaps]", "");

    assertThat(village.refusal(CALIBRATION.replace("civic: {", "civik: {").replace("actionRate", "actionRat")))
        .contains("cells.yaml:6: ", "replies must be 2 words",
            "village.yaml:9: targets.civik: unknown key; did you mean 'civic'?",
            "parameters.participation.actionRat is no parameter of the model; did you mean 'participation.actionRate'?");
  }
}
