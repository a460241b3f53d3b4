package canyu.report.run;

import canyu.indicator.Gap;
import canyu.indicator.Indicator;
import canyu.report.words.Labels;
import java.util.Optional;

/** Why indicators are not defined in the cities that were lived through, in words. */
record Undefined(RunResults results, Labels labels) {

  /** Such as: not defined: there are no residents from 60. */
  String inWords(Indicator indicator) {
    return reason(indicator).map(reason -> labels.text("undefined.because", reason))
        .orElseGet(() -> labels.text("undefined"));
  }

  private Optional<String> reason(Indicator indicator) {
    return switch (indicator) {
      case GAP_SEX, GAP_AGE, GAP_EDUCATION -> missing(indicator, indicator.gap().orElseThrow());
      case REASON_NOT_INTERESTED, REASON_BUSY, REASON_DOES_NOT_KNOW_HOW, REASON_NO_CHANNEL, REASON_NOT_TAKEN_SERIOUSLY ->
          Optional.of(labels.text("undefined.unwilling"));
      case WEEKS_TO_SOLUTION -> Optional.of(labels.text("undefined.solved"));
      case CONCENTRATION -> Optional.of(labels.text("undefined.acted"));
      default -> Optional.empty();
    };
  }

  private Optional<String> missing(Indicator indicator, Gap gap) {
    return gap.missing(results.comparison().groups(), results.comparison()::isInhabited).map(nobody -> labels.text("undefined.missing",
        labels.part(indicator, nobody == gap.first())));
  }
}
