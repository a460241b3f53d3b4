package canyu.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.loading.CalibratedVillage;
import canyu.calibration.loading.CalibrationFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who did not answer is counted aloud, whole groups too. */
class NonresponseTextTest {

  @Test
  void groupsInWhichNobodyAnsweredAreCounted(@TempDir Path temporary) {
    CalibratedVillage village = CalibratedVillage.in(temporary);
    village.write("survey.yaml", "{title: M, frame: people.yaml, respondents: 3, answers: {}}");
    village.write("people.yaml", "{title: M, city: Town, districts: {a: 1}, housing: {ordinary: 1},"
        + " people: {microdata: {file: answers.csv}}}");
    village.write("answers.csv", """
        sex,age,education,willingness,data,region
        male,20,bachelor,willing,refusesData,north
        female,22,bachelor,,,
        male,40,bachelor,NA,,
        """);
    Path file = village.write("village.yaml", CalibratedVillage.QUICKER.replace("quiet.yaml", "../scenarios/baseline.yaml")
        .replace("suzhou-survey.yaml", "survey.yaml").replace("willingness: {}", "willingness: {by: age}"));

    assertThat(new NonresponseText(CalibrationFile.read(file, Optional.empty(), Map.of())).text()).isEqualTo("""
        willingness: 2 did not answer and are left out (age:15-29, age:30-44)
        willingness: nobody answered in age:30-44
        willingness: nobody was asked in age:45-59, age:60-69, age:70+
        data: 2 did not answer and are left out (everybody)
        In the respondents' file these columns are not used: region
        """);
  }
}
