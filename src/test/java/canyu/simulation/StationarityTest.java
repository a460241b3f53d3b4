package canyu.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.experiment.run.SurveyComparison;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.SurveyedStatusQuo;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;

/** Among people like its respondents the status quo gives the answers of the survey, and goes on giving them. */
class StationarityTest {

  private static final Path SURVEY = Path.of("calibration", "suzhou-survey.yaml");

  /** Two percentage points, and 4 standard errors over cities and samples. */
  @Test
  void simulatedResidentsAnswerLikeRealOnes() {
    int replicates = 8;
    SurveyComparison comparison = SurveyComparison.run(surveyed(20_000, replicates), 1, () -> { });

    comparison.survey().answers().forEach((answer, share) ->
        assertThat(comparison.mean(answer)).as(answer.name())
            .isCloseTo(share, within(0.02 + 4 * Pairs.standardError(comparison.inSamples(answer)))));
  }

  /** Less than one percentage point in two years, and 4 standard errors over replicates. */
  @Test
  void withoutAPolicyAttitudesStayWhereTheyAre() {
    int replicates = 5;
    LoadedScenario statusQuo = surveyed(6_000, replicates).statusQuo();
    List<Trajectory> runs = IntStream.range(0, replicates)
        .mapToObj(number -> new Replicate(statusQuo, number, Sweep.IN_ORDER).live(Policy.STATUS_QUO))
        .map(Replicate.Life::trajectory)
        .toList();

    for (Indicator indicator : List.of(Indicator.WILLING, Indicator.TRUST, Indicator.CONCERN, Indicator.EFFICACY,
        Indicator.SATISFACTION, Indicator.IDENTITY)) {
      SummaryStatistics drift = new SummaryStatistics();
      runs.forEach(run -> drift.addValue(run.inTheEnd(indicator, Groups.CITY) - inTheBeginning(run, indicator)));
      assertThat(drift.getMean()).as(indicator.name()).isCloseTo(0, within(0.01 + 4 * Pairs.standardError(drift)));
    }
  }

  private static SurveyedStatusQuo surveyed(int residents, int replicates) {
    return SurveyedStatusQuo.read(SURVEY, Towns.of("population.residents=" + residents,
        "population.communitySize=1000", "time.burnIn=104", "time.weeks=104", "time.recordCity=4",
        "replicates=" + replicates));
  }

  private static double inTheBeginning(Trajectory run, Indicator indicator) {
    return IntStream.of(0, 4, 8, 12).mapToDouble(week -> run.value(indicator, Groups.CITY, week))
        .average().orElseThrow();
  }
}
