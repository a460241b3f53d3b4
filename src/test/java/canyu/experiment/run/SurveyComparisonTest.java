package canyu.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.indicator.Answer;
import canyu.scenario.survey.RealSurvey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers of three cities, in one of which nobody could be asked. */
class SurveyComparisonTest {

  private static final double NOBODY = Double.NaN;
  private static final RealSurvey SURVEY = new RealSurvey("a survey", "town.yaml", 9, Map.of(), Map.of(), Map.of());

  private final SurveyComparison comparison = new SurveyComparison(SURVEY, List.of(
      city(0.2, 0.1), city(NOBODY, NOBODY), city(0.6, 0.5)));

  private static SurveyComparison.Simulated city(double everybody, double sample) {
    return new SurveyComparison.Simulated(answers(everybody), answers(sample));
  }

  private static Map<Answer, Double> answers(double willing) {
    return new EnumMap<>(Map.of(Answer.WILLING, willing, Answer.BUSY, NOBODY));
  }

  @Test
  void meansAreThoseOfTheCitiesThatDefineAnAnswer() {
    assertThat(comparison.mean(Answer.WILLING)).isCloseTo(0.4, within(1e-12));
    assertThat(comparison.mean(Answer.BUSY)).isNaN();
    assertThat(comparison.inSamples(Answer.WILLING).getMean()).isCloseTo(0.3, within(1e-12));
    assertThat(comparison.inSamples(Answer.WILLING).getN()).isEqualTo(2);
    assertThat(comparison.inSamples(Answer.BUSY).getN()).isZero();
    assertThat(comparison.survey()).isEqualTo(SURVEY);
  }
}
