package canyu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.parameter.ParameterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that is carried out. */
class SurveyImportTest {

  private static final String DATA = """
      sex,age,school,part,w,people
      1,20,a,yes,1,2
      2,14,b,no,1,1
      1,70,b,,0,1
      2,35,,dk,2.5,3
      9,40,a,no,1,0
      """;

  private static final String PLAN = """
      data: answers.csv
      title: A town
      city: Town
      respondents:
        sex: {column: sex, values: {1: male, 2: female}, missing: {9: refused}}
        age: {column: age}
        ages: [16, 30, 60]
        education: {column: school, values: {a: low, b: high}}
        levels: {low: -1, high: 1}
        weight: w
        count: people
      questions:
        civic: {column: part, asks: {tookPart: {weeks: 12}}, missing: {dk: dontKnow}}
      """;

  @TempDir
  private Path folder;

  private ImportedSurvey read(String plan) throws IOException {
    Files.writeString(folder.resolve("answers.csv"), DATA);
    return Plans.read(folder, plan);
  }

  private void refused(String plan, String... messages) {
    assertThatThrownBy(() -> read(plan)).isInstanceOf(ParameterException.class)
        .satisfies(problem -> assertThat(problem.getMessage().replace(folder.toString(), "").replace('\\', '/').lines())
            .containsExactly(messages));
  }

  @Test
  void whoIsTooYoungOrHasNoWeightIsLeftOutAndCounted() throws IOException {
    ImportedSurvey survey = read(PLAN);

    assertThat(survey.kept()).containsExactly(0, 3);
    assertThat(survey.respondents()).isEqualTo(5);
    assertThat(survey.leftOut()).isEqualTo(Map.of(ImportedSurvey.Reason.TOO_YOUNG, 1, ImportedSurvey.Reason.NO_WEIGHT, 1,
        ImportedSurvey.Reason.NOBODY, 1));
    assertThat(new SurveyFiles(survey).made().get("respondents.csv")).isEqualTo("""
        sex,age,education,civic,weight,count
        male,20,low,yes,1,2
        female,35,,dontKnow,2.5,3
        """);
  }

  @Test
  void theFrameAndTheSurveySayWhatWasFound() throws IOException {
    Map<String, String> files = new SurveyFiles(read(PLAN)).made();

    assertThat(files.get("frame.yaml")).contains("sex: [male, female]", "age: [16, 30, 60]",
        "education: {low: {step: -1}, high: {step: 1}}", "microdata: {file: respondents.csv, unstated: alike}");
    assertThat(files.get("survey.yaml")).contains("respondents: 5",
        "civic: {asks: {tookPart: {weeks: 12}}, replies: [no, yes], missing: [dontKnow]}");
    assertThat(files.get("codebook.csv")).contains("civic,part,,dk,,dontKnow,missing,3,0.789474\n", "sex,sex,,1,,male,answer,2,0.210526\n");
  }

  /** What everybody named: both, nothing of it, not asked, one of it and nothing about the other, nothing at all. */
  @Test
  void columnsOfASelectAllBecomeOneQuestion() throws IOException {
    Files.writeString(folder.resolve("answers.csv"), """
        sex,age,school,board,meet,none
        1,20,a,1,1,0
        2,34,b,0,0,1
        1,70,b,-1,-1,-1
        2,35,b,1,,
        1,40,a,,,
        """);
    ImportedSurvey survey = Plans.read(folder, SEVERAL);
    Map<String, String> files = new SurveyFiles(survey).made();

    assertThat(survey.column("ways").orElseThrow().words()).containsExactly("board;meeting", "none", "", "board", "");
    assertThat(files.get("respondents.csv")).isEqualTo("""
        sex,age,education,ways
        male,20,low,board;meeting
        female,34,high,none
        male,70,high,notAsked
        female,35,high,board
        male,40,low,
        """);
    assertThat(files.get("survey.yaml")).contains("replies: [board, meeting], missing: [notAsked]}");
    assertThat(files.get("codebook.csv")).contains("ways,board + meet + none,,board;meeting,,board;meeting,answer,1,0.2\n",
        "ways,board + meet + none,,notAsked,,notAsked,missing,1,0.2\n");
  }

  private static final String SEVERAL = """
      data: answers.csv
      title: A town
      city: Town
      respondents:
        sex: {column: sex, values: {1: male, 2: female}}
        age: {column: age}
        ages: [16, 30, 60]
        education: {column: school, values: {a: low, b: high}}
        levels: {low: -1, high: 1}
      questions:
        ways:
          columns: {board: board, meeting: meet, none: none}
          values: {1: yes, 0: no}
          missing: {-1: notAsked}
          asks: {several: {options: [{used: {channel: bulletinBoard, weeks: 52}}, {used: {channel: residentsMeeting, weeks: 52}}]}}
          replies: [board, meeting]
      """;

  @Test
  void columnsThatCannotBeJoinedAreRefusedByLine() throws IOException {
    Files.writeString(folder.resolve("answers.csv"), "sex,age,school,board,meet,none\n1,20,a,1,1,2\n");

    assertThatThrownBy(() -> Plans.read(folder, SEVERAL.replace("meeting: meet", "meeting: mete"))).hasMessageContainingAll(
        "import.yaml:12: questions.ways.columns.meeting must name a column", "did you mean 'meet'?",
        "must say what 2 of none means");
    assertThatThrownBy(() -> Plans.read(folder, SEVERAL.replace("{1: yes, 0: no}", "{1: yes, 2: no}").replace("board: board", "bord: board")))
        .hasMessageContaining("must be among board, meeting, none, but 'bord' is not; did you mean 'board'?");
    assertThatThrownBy(() -> Plans.read(folder, SEVERAL.replace("    columns: {board", "    column: board\n    columns: {board")))
        .hasMessageContaining("column must name the one column of the question, or columns those of its replies");
  }

  @Test
  void yearsOfBirthBecomeAges() throws IOException {
    Files.writeString(folder.resolve("answers.csv"), "sex,born,school\n1,1990,a\n2,1950,b\n");

    ImportedSurvey survey = Plans.read(folder, """
        data: answers.csv
        title: A town
        city: Town
        respondents:
          sex: {column: sex, values: {1: male, 2: female}}
          age: {column: born}
          bornBefore: 2019
          ages: [16, 30, 60]
          education: {column: school}
          levels: {a: -1, b: 1}
        """);

    assertThat(survey.column("age").orElseThrow().words()).containsExactly("29", "69");
    assertThat(Arrays.stream(survey.weighting().after()).sum()).isCloseTo(2, within(1e-12));
  }

  @Test
  void aStratumWithOneClusterIsHeldAgainstTheMeanOfAll() throws IOException {
    ImportedSurvey alone = read(PLAN.replace("  weight: w\n", "  weight: w\n  stratum: sex\n  cluster: w\n"));

    assertThat(alone.lonelyStrata()).containsExactly("1", "2");
    assertThat(new SurveyFiles(alone).made().get("frame.yaml")).contains("lonely: centred");
  }

  @Test
  void everybodyMustHaveBeenDrawnSomewhere() {
    refused(PLAN.replace("  weight: w\n", "  weight: w\n  cluster: school\n"),
        "/import.yaml:11: respondents.cluster must say where everybody was drawn, but school says nothing in row 4");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceByLine() {
    refused(PLAN.replace("{1: male, 2: female}", "{1: male}").replace("column: school", "column: scool").replace("weight: w", "weight: part"),
        "/import.yaml:5: respondents.sex.values must say what 2 of sex means, which 2 rows have; or 'missing' must say why it is no answer",
        "/import.yaml:8: respondents.education.column must name a column of /answers.csv, but is 'scool'; did you mean 'school'?",
        "/import.yaml:10: respondents.weight must name a column of numbers from 0 to 1e9, but part has 'yes' in row 1 and others in 3 more");
  }

  @Test
  void wordsThatNobodyKnowsAreRefused() {
    refused(PLAN.replace("b: high", "b: hihg").replace("civic: {column: part, asks: {tookPart: {weeks: 12}}, ", "civic: {column: part, "),
        "/import.yaml:8: respondents.education.values must be among low, high, but 'hihg' is not; did you mean 'high'?",
        "/import.yaml:13: questions.civic must say what it is about (asks), since it is none of satisfaction, willingness, reason, awareness,"
            + " channel, data, paying, worry");
  }

  @Test
  void marginsMustBeOfWhatRespondentsAre() {
    refused(PLAN + "margins: {sex: {male: 0.5, femal: 0.5}, age: {16-29: 0.5, 30-59: 0.4}, job: {a: 1}}\n",
        "/import.yaml:14: margins.sex must have a share for 'female', which respondents have",
        "/import.yaml:14: margins.age must sum to 1 within 0.02 in 200 groups at most, but sum to 0.9000 in 2",
        "/import.yaml:14: margins.job must be of a column that respondents have (sex, age, education, district, housing)");
  }

  @Test
  void aBandThatLiesInTwoOfTheSurveyIsRefused() throws IOException {
    Files.writeString(folder.resolve("answers.csv"), "sex,age,school\n1,25-34,a\n2,60+,b\n1,old,b\n");
    String plan = """
        data: answers.csv
        title: A town
        city: Town
        respondents:
          sex: {column: sex, values: {1: male, 2: female}}
          age: {column: age}
          ages: [16, 30, 60]
          education: {column: school}
          levels: {a: -1, b: 1}
        """;

    assertThatThrownBy(() -> Plans.read(folder, plan)).hasMessageContainingAll(
        "respondents.age must hold whole years up to 110, or bands within one of 16-29, 30-59, 60+ (ages says where they begin),"
            + " but holds '25-34'", "but holds 'old'");
  }

  @Test
  void aFirstCalibrationCanFindCutPointsThatWereAssumed() throws IOException {
    assertThat(new SurveyFiles(Plans.community(folder, "")).begun().get("calibration.yaml")).contains("# thresholds: {trust: {}, ");
  }

  /** Weighted shares of the worked example as PSPP's FREQUENCIES gives them: 27.9, 72.1; 1459.96 valid of 1487.47. */
  @Test
  void weightedSharesAreThoseOfPspp() throws IOException {
    ImportedSurvey survey = Plans.community(folder, "");
    List<String> words = survey.column("tookPart").orElseThrow().words();
    double yes = 0;
    double valid = 0;
    double all = 0;
    for (int row : survey.kept()) {
      double weight = survey.weighting().given()[row];
      all += weight;
      valid += words.get(row).isEmpty() ? 0 : weight;
      yes += words.get(row).equals("yes") ? weight : 0;
    }

    assertThat(yes).isCloseTo(407.25, within(0.005));
    assertThat(valid).isCloseTo(1459.96, within(0.005));
    assertThat(all).isCloseTo(1487.47, within(0.005));
  }
}
