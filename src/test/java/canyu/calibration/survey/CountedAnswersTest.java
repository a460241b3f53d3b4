package canyu.calibration.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.Statistic;
import canyu.calibration.loading.CalibratedVillage;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Parameter;
import canyu.calibration.targets.AskedQuestion;
import canyu.city.Sweep;
import canyu.indicator.Answer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a survey has its respondents one by one, their answers are the targets: weighted, by group, some missing. */
@Tag("slow")
class CountedAnswersTest {

  private static final String ANSWERS = """
      sex,age,education,weight,willingness,reason,satisfaction
      male,20,bachelor,1,willing,,satisfied
      female,25,highSchool,3,unwilling,busy,average
      female,35,bachelor,2,unwilling,,satisfied
      male,40,juniorCollege,2,,busy,dissatisfied
      """;

  private static final String CALIBRATION = CalibratedVillage.QUICK
      .replace("survey: suzhou-survey.yaml", "survey: survey.yaml").replace("data: {}", "satisfaction: {}");

  private CalibratedVillage village;

  @BeforeEach
  void writeSurvey(@TempDir Path temporary) {
    village = CalibratedVillage.in(temporary);
    writeSurveyOf(4);
    village.write("villagers.yaml", """
        title: Four villagers
        city: Suzhou
        districts: {north: 1}
        housing: {ordinary: 1}
        people: {microdata: {file: answers.csv}}
        """);
    village.write("answers.csv", ANSWERS);
  }

  private void writeSurveyOf(int respondents) {
    village.write("survey.yaml", """
        title: Villagers
        frame: villagers.yaml
        respondents: %s
        answers: {refusesData: 0.5}
        """.formatted(respondents));
  }

  private AskedQuestion asked(String calibration, Question question) {
    return village.load(calibration).targets().questions().stream()
        .filter(each -> each.question() == question).findFirst().orElseThrow();
  }

  private static Subgroup among(String... marks) {
    return new Subgroup(Wave.first(0.001, 4), List.of(marks));
  }

  @Test
  void sharesAreWeightedAmongThoseWhoAnswered() {
    AskedQuestion willingness = asked(CALIBRATION, Question.WILLINGNESS);

    assertThat(willingness.shares()).containsExactly(entry(Answer.WILLING, 1.0 / 6));
    assertThat(willingness.missing()).isOne();
    assertThat(asked(CALIBRATION, Question.SATISFACTION).shares()).containsOnly(
        entry(Answer.SATISFIED, 3.0 / 8), entry(Answer.AVERAGE, 3.0 / 8), entry(Answer.DISSATISFIED, 2.0 / 8));
  }

  @Test
  void unequalWeightsKnowLess() {
    assertThat(asked(CALIBRATION, Question.WILLINGNESS).asked()).isCloseTo(36.0 / 14, within(1e-12));
    assertThat(asked(CALIBRATION.replace("designEffect: 1", "designEffect: 1, residualDesignEffect: 2"),
        Question.WILLINGNESS).asked()).isCloseTo(18.0 / 14, within(1e-12));
  }

  /** The total design effect is that of weights and all else together, so it cannot be said beside them. */
  @Test
  void aTotalDesignEffectIsNotTakenForAResidualOne() {
    assertThat(village.refusal(CALIBRATION.replace("designEffect: 1", "designEffect: 2"))).contains(
        "errors.designEffect must be 1 where respondents have weights, clusters or strata, of which the design effect is"
            + " reckoned, but is 2.0; what they leave out is errors.residualDesignEffect");
    assertThat(village.refusal(CalibratedVillage.QUICK.replace("designEffect: 1", "designEffect: 1, residualDesignEffect: 2")))
        .contains("errors.residualDesignEffect must be left out where only shares were printed");
  }

  @Test
  void onlyTheUnwillingAreAskedForTheirReason() {
    AskedQuestion reason = asked(CALIBRATION.replace("satisfaction: {}", "reason: {}"), Question.REASON);

    assertThat(reason.shares()).containsEntry(Answer.BUSY, 1.0);
    assertThat(reason.missing()).isOne();
  }

  @Test
  void everyGroupCanHaveAnswersOfItsOwn() {
    LoadedCalibration loaded = village.load(CALIBRATION.replace("willingness: {}", "willingness: {by: sex}"));

    assertThat(loaded.targets().statistics()).extracting(Statistic::name)
        .contains("willing among sex:male", "willing among sex:female").doesNotContain("willing");
    assertThat(loaded.targets().questions()).filteredOn(each -> each.subgroup().name().equals("sex:male")).singleElement()
        .satisfies(men -> assertThat(men.shares()).containsEntry(Answer.WILLING, 1.0));
    assertThat(loaded.model().answers(
        loaded.parameters().stream().mapToDouble(Parameter::value).toArray(), 0, Sweep.IN_ORDER))
        .hasSize(4).doesNotContain(Double.NaN);
  }

  @Test
  void groupsWithoutAnAnswerAreNoTarget() {
    assertThat(village.load(CALIBRATION.replace("willingness: {}", "willingness: {by: age}")).targets().statistics())
        .extracting(Statistic::name).contains("willing among age:15-29", "willing among age:30-44")
        .doesNotContain("willing among age:60-69");
  }

  @Test
  void groupsInWhichNobodyAnsweredAreKnown() {
    village.write("answers.csv", ANSWERS.replace("female,35,bachelor,2,unwilling", "female,35,bachelor,2,NA"));

    LoadedCalibration loaded = village.load(CALIBRATION.replace("willingness: {}", "willingness: {by: age}"));

    assertThat(loaded.silences()).contains(
        new Silence(Question.WILLINGNESS, among("age:30-44"), 2),
        new Silence(Question.WILLINGNESS, among("age:60-69"), 0));
  }

  @Test
  void thatNobodyAnsweredAtAllIsSaid() {
    writeSurveyOf(2);
    village.write("answers.csv",
        "sex,age,education,willingness,satisfaction\nmale,20,bachelor,,\nmale,30,bachelor,NA,.\n");

    assertThat(village.refusal(CALIBRATION)).isEqualTo("""
        village.yaml:9: targets.willingness cannot be met: nobody answered at all
        village.yaml:10: targets.satisfaction cannot be met: nobody answered at all""");
  }

  @Test
  void aMisspeltQuestionIsRefusedAndOtherColumnsAreNamed() {
    village.write("answers.csv", ANSWERS.replace(",willingness,", ",wilingness,"));
    assertThat(village.refusal(CALIBRATION)).isEqualTo(
        "answers.csv:1: the column 'wilingness' is not known; did you mean 'willingness'?");

    village.write("answers.csv", ANSWERS.replace(",reason,", ",date,"));
    assertThat(village.load(CALIBRATION).unusedColumns()).containsExactly("date");
  }

  @Test
  void theSurveyHasAsManyRespondentsAsThereAreInTheirFile() {
    writeSurveyOf(5);

    assertThat(village.refusal(CALIBRATION))
        .isEqualTo("survey.yaml:3: respondents must be 4, as many as there are in answers.csv, but are 5;"
            + " answers.csv: all weights are whole numbers; if they say how many people a row is, the column must be named"
            + " 'count', and the survey has 8 respondents instead of 4");
  }

  @Test
  void aCountIsSoManyRows() {
    AskedQuestion byRow = asked(CALIBRATION, Question.SATISFACTION);
    AskedQuestion willingness = asked(CALIBRATION, Question.WILLINGNESS);
    writeSurveyOf(40);
    village.write("answers.csv", """
        sex,age,education,weight,willingness,reason,satisfaction,count
        male,20,bachelor,1,willing,,satisfied,10
        female,25,highSchool,3,unwilling,busy,average,10
        female,35,bachelor,2,unwilling,,satisfied,10
        male,40,juniorCollege,2,,busy,dissatisfied,10
        """);

    assertThat(asked(CALIBRATION, Question.SATISFACTION).shares()).isEqualTo(byRow.shares());
    assertThat(asked(CALIBRATION, Question.SATISFACTION).asked()).isCloseTo(10 * byRow.asked(), within(1e-9));
    assertThat(asked(CALIBRATION, Question.WILLINGNESS).missing()).isEqualTo(10 * willingness.missing());
  }

  /** 1,000 people in nine cells: a share p is known to within √(p(1−p)/1,000). */
  @Test
  void theCellsOfAPrintedTableKnowAsMuchAsTheirPeople() {
    writeSurveyOf(1_000);
    village.write("answers.csv", """
        sex,age,education,count,satisfaction
        male,20,highSchool,60,satisfied
        male,20,highSchool,20,dissatisfied
        male,20,highSchool,40,average
        female,40,highSchool,200,satisfied
        female,40,highSchool,50,dissatisfied
        female,40,highSchool,100,average
        male,65,highSchool,400,satisfied
        male,65,highSchool,60,dissatisfied
        male,65,highSchool,70,average
        """);

    AskedQuestion asked = asked(CALIBRATION.replace("willingness: {}", "data: {}"), Question.SATISFACTION);

    assertThat(asked.asked()).isCloseTo(1_000, within(1e-9));
    assertThat(asked.shares()).containsOnly(
        entry(Answer.SATISFIED, 0.66), entry(Answer.DISSATISFIED, 0.13), entry(Answer.AVERAGE, 0.21));
    assertThat(asked.answers()).extracting(answer -> 100 * Math.sqrt(asked.sampling(answer, answer)))
        .usingElementComparator((one, other) -> Math.abs(one - other) < 0.01 ? 0 : Double.compare(one, other))
        .containsExactly(1.06, 1.29, 1.50);
  }

  @Test
  void weightsOfAnySizeKnowTheSame() {
    AskedQuestion usual = asked(CALIBRATION, Question.SATISFACTION);
    village.write("answers.csv", ANSWERS.replaceAll("(bachelor|highSchool|juniorCollege),(\\d),", "$1,$2e-200,"));

    assertThat(asked(CALIBRATION, Question.SATISFACTION).asked()).isCloseTo(usual.asked(), within(1e-9));
  }

  @Test
  void whatWasNotAskedOneByOneIsTakenFromPrint() {
    assertThat(asked(CALIBRATION.replace("satisfaction: {}", "data: {}"), Question.DATA).shares())
        .containsOnly(entry(Answer.REFUSES_DATA, 0.5));
  }

  @Test
  void answersThatNobodyCanGiveAreRefusedWithTheirLine() {
    village.write("answers.csv", ANSWERS.replace("unwilling,busy", "no,tired").replace("20,bachelor", "200,bachelor"));
    assertThat(village.refusal(CALIBRATION))
        .isEqualTo("answers.csv:2: age must be a whole number between 15 and 110 or a band such as 25-34, but is '200'");

    village.write("answers.csv", ANSWERS.replace("unwilling,busy", "no,tired"));
    assertThat(village.refusal(CALIBRATION)).isEqualTo("""
        answers.csv:3: willingness must be empty or one of willing, unwilling, but is 'no'
        answers.csv:3: reason must be empty or one of notInterested, busy, doesNotKnowHow, noChannel, \
        notTakenSeriously, but is 'tired'""");
  }
}
