package canyu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Attitude;
import canyu.indicator.AskedAbout;
import canyu.parameter.Binder;
import canyu.parameter.ParameterFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is recognised of columns. */
class PlanProposalTest {

  @TempDir
  private Path folder;

  private static ImportPlan read(String text) {
    return Binder.bind(ParameterFile.read("import.yaml", text), ImportPlan.class);
  }

  private ImportPlan proposed(String csv) throws IOException {
    return read(text(csv));
  }

  private String text(String csv) throws IOException {
    Path file = folder.resolve("answers.csv");
    Files.writeString(file, csv);
    return Plans.proposed(file);
  }

  @Test
  void whoAnsweredIsRecognisedByNamesAndLabels() {
    ImportPlan plan = read(Plans.proposed(CommunitySurveyTest.FILE));
    ImportPlan.Who who = plan.respondents();

    assertThat(who.sex()).isEqualTo(new ImportPlan.Coded("RSEX", Map.of("1", "male", "2", "female"), Map.of("-9", "refused")));
    assertThat(who.age().column()).isEqualTo("RAGE");
    assertThat(who.education().missing()).isEqualTo(Map.of("97", "refused", "98", "dontKnow"));
    assertThat(who.levels()).containsExactly(Map.entry("noQualifications", -2.0), Map.entry("lowerSecondary", -2.0),
        Map.entry("upperSecondary", -1.0), Map.entry("diploma", 0.0), Map.entry("bachelorsDegree", 1.0),
        Map.entry("postgraduateDegree", 2.0));
    assertThat(who.district().orElseThrow().column()).isEqualTo("WARD");
    assertThat(who.housing().orElseThrow().column()).isEqualTo("TENURE");
    assertThat(who.weight()).contains("WT");
    assertThat(who.cluster()).contains("PSU");
    assertThat(who.stratum()).contains("STRAT");
  }

  @Test
  void questionsAreRecognisedAndScalesThatFallAreTurned() {
    Map<String, ImportPlan.Asked> questions = read(Plans.proposed(CommunitySurveyTest.FILE)).questions();

    assertThat(questions).containsOnlyKeys("tookPart", "trust", "satisfaction", "identity", "efficacy");
    assertThat(questions.get("tookPart").values()).isEqualTo(Map.of("1", "yes", "2", "no"));
    assertThat(questions.get("tookPart").asks()).contains(new AskedAbout.TookPart(52));
    assertThat(questions.get("trust").words()).containsExactly("notAtAll", "notVeryMuch", "quiteALot", "aGreatDeal");
    assertThat(questions.get("trust").asks()).contains(new AskedAbout.Level(Attitude.TRUST, List.of(0.25, 0.5, 0.75)));
    assertThat(questions.get("satisfaction").asks()).isEmpty();
    assertThat(questions.get("satisfaction").values()).containsEntry("2", "satisfied").containsEntry("3", "average")
        .containsEntry("5", "dissatisfied");
    assertThat(questions.get("efficacy").missing()).isEqualTo(Map.of("8", "dontKnow", "-1", "notAsked"));
  }

  @Test
  void aSurveyInChineseIsRecognised() throws IOException {
    ImportPlan plan = proposed("""
        编号,性别,年龄,文化程度,所在区,是否愿意参与社区治理,对社区治理满意吗,近一年是否参加过社区活动
        1,男,34,初中及以下,姑苏区,愿意,满意,是
        2,女,61,大学本科,虎丘区,不愿意,不满意,否
        3,女,25,大专,姑苏区,愿意,一般,拒绝回答
        4,男,19,高中,吴中区,不愿意,满意,否
        """);

    assertThat(plan.respondents().sex().values()).isEqualTo(Map.of("男", "male", "女", "female"));
    assertThat(plan.respondents().levels()).containsExactly(Map.entry("初中及以下", -2.0), Map.entry("高中", -1.0),
        Map.entry("大专", 0.0), Map.entry("大学本科", 1.0));
    assertThat(plan.respondents().district().orElseThrow().column()).isEqualTo("所在区");
    assertThat(plan.questions()).containsOnlyKeys("willingness", "satisfaction", "tookPart");
    assertThat(plan.questions().get("willingness").values()).isEqualTo(Map.of("愿意", "willing", "不愿意", "unwilling"));
    assertThat(plan.questions().get("tookPart").missing()).isEqualTo(Map.of("拒绝回答", "refused"));
  }

  @Test
  void agesMayBeBandsOrYearsOfBirth() throws IOException {
    ImportPlan bands = proposed("gender,age group,educ\nf,18 to 34,degree\nm,35-64,primary\nf,65 and over,high school\n");
    ImportPlan born = proposed("gender,year of birth,educ\nf,1990,degree\nm,1950,primary\nf,2001,high school\n");

    assertThat(bands.respondents().age().values()).isEqualTo(Map.of("18 to 34", "18-34", "35-64", "35-64", "65 and over", "65+"));
    assertThat(bands.respondents().ages()).containsExactly(18, 35, 65);
    assertThat(born.respondents().bornBefore()).isPresent();
  }

  /** What is needed and was not recognised stands there to be filled in, so that the second step asks for it alone. */
  @Test
  void whatIsNeededAndNotRecognisedIsAskedFor() throws IOException {
    String text = text("a,b\n1,2\n");

    assertThat(text).contains("# No column was recognised as sex, which is needed")
        .contains("# No column was recognised as age, which is needed")
        .contains("# No column was recognised as education, which is needed")
        .contains("# Not recognised, and not used: a, b");
  }

  /** Names and labels may hold whatever they like. */
  @Test
  void anyNamesAndLabelsGiveAPlanThatIsRead() throws IOException {
    for (String odd : List.of("a: b", "# no", "'", "\"\"\"\"", "{x}", "- 1", "*a", "&b", "true", "~", "1e3", "\u2028", "?", "|", "%", "@", "sex: [")) {
      Path file = folder.resolve("odd.csv");
      String quoted = "\"" + odd + "\"";
      Files.write(file, ("sex,age,education,district," + quoted + "\nmale,20," + quoted + "," + quoted + ",1\nfemale,50,x,y,2\n")
          .getBytes(StandardCharsets.UTF_8));

      assertThat(read(Plans.proposed(file)).respondents().district().orElseThrow().column()).as(odd).isEqualTo("district");
    }
  }
}
