package canyu.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.experiment.SurveyComparison;
import canyu.indicator.Answer;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.scenario.SurveyedStatusQuo;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;

/** Among people like its respondents the status quo gives the answers of the survey, and goes on giving them. */
class StationarityTest {

  private static final int RESIDENTS = 8_000;
  private static final int COMMUNITIES = 8;
  private static final int REPLICATES = 4;
  private static final Set<Answer> REASONS = EnumSet.range(Answer.NOT_INTERESTED, Answer.NOT_TAKEN_SERIOUSLY);
  private static final Set<Answer> PROGRAMMES = EnumSet.of(Answer.IMPLEMENTED, Answer.NOT_IMPLEMENTED);
  private static final SurveyedStatusQuo SURVEYED = SurveyedStatusQuo.read(
      Path.of("calibration", "suzhou-2019.yaml"),
      Towns.of("population.residents=" + RESIDENTS, "population.communitySize=1000", "time.burnIn=104",
          "time.weeks=104", "time.recordCity=4", "replicates=" + REPLICATES).scenario());

  /** Two percentage points, and 4 standard errors of so many residents. */
  @Test
  void simulatedResidentsAnswerLikeRealOnes() {
    SurveyComparison comparison = SurveyComparison.run(SURVEYED, 1, () -> { });

    double unwilling = 1 - SURVEYED.survey().answers().get(Answer.WILLING);
    double informed = 1 - SURVEYED.survey().answers().get(Answer.DOES_NOT_KNOW_WHETHER);
    SURVEYED.survey().answers().forEach((answer, share) -> {
      double asked = RESIDENTS * REPLICATES * (REASONS.contains(answer) ? unwilling : 1);
      // programmes meet their share of communities but for one
      double rounding = PROGRAMMES.contains(answer) ? informed / COMMUNITIES : 0;
      assertThat(comparison.mean(answer)).as(answer.name())
          .isCloseTo(share, within(0.02 + 4 * Math.sqrt(share * (1 - share) / asked) + rounding));
    });
  }

  /** Less than one percentage point in two years, and 4 standard errors over replicates. */
  @Test
  void withoutAPolicyAttitudesStayWhereTheyAre() {
    List<Trajectory> runs = IntStream.range(0, REPLICATES)
        .mapToObj(number -> new Replicate(SURVEYED.statusQuo(), number, Sweep.IN_ORDER).live(Policy.STATUS_QUO))
        .map(Replicate.Life::trajectory)
        .toList();

    for (Indicator indicator : List.of(Indicator.WILLING, Indicator.TRUST, Indicator.CONCERN, Indicator.EFFICACY,
        Indicator.SATISFACTION, Indicator.IDENTITY)) {
      SummaryStatistics drift = new SummaryStatistics();
      runs.forEach(run -> drift.addValue(run.inTheEnd(indicator, Groups.CITY) - inTheBeginning(run, indicator)));
      assertThat(drift.getMean()).as(indicator.name()).isCloseTo(0, within(0.01 + 4 * Pairs.standardError(drift)));
    }
  }

  private static double inTheBeginning(Trajectory run, Indicator indicator) {
    return IntStream.of(0, 4, 8, 12).mapToDouble(week -> run.value(indicator, Groups.CITY, week)).average().orElseThrow();
  }
}
