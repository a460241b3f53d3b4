package canyu.calibration.loading;

import canyu.calibration.plan.Calibration;
import canyu.calibration.plan.FittedScale;
import canyu.calibration.survey.Question;
import canyu.calibration.targets.AskedQuestion;
import canyu.indicator.AskedAbout;
import canyu.parameter.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Finds the scales whose cut points a calibration looks for, and refuses what has none.
 *
 * @param targets what is to be met
 * @param refuse takes the path of what is wrong, and says what is
 */
record ThresholdCheck(Calibration calibration, List<AskedQuestion> targets, BiConsumer<String, String> refuse) {

  List<FittedScale> scales() {
    return calibration.thresholds().stream().flatMap(all -> all.entrySet().stream())
        .flatMap(each -> scale(each.getKey(), each.getValue()).stream()).toList();
  }

  private Optional<FittedScale> scale(String key, Calibration.Threshold threshold) {
    List<Question> asked = questions().filter(question -> question.key().equals(key)).distinct().toList();
    if (asked.isEmpty()) {
      return refused(key, " must name a question that is a target"
          + Names.closest(key, questions().map(Question::key).toList()).map(close -> "; did you mean '" + close + "'?").orElse(""));
    }
    Optional<AskedAbout.Level> level = asked.get(0).level();
    if (level.isEmpty()) {
      return refused(key, " must name a question about an attitude (level), whose replies cut points part");
    }
    if (asked.size() > 1) {
      return refused(key, " must name a question that all surveys ask with the same replies and cut points, but they differ");
    }
    try {
      return Optional.of(FittedScale.of(asked.get(0), level.get(), threshold));
    } catch (IllegalArgumentException e) {
      return refused(key, ": " + e.getMessage());
    }
  }

  private Stream<Question> questions() {
    return targets.stream().flatMap(each -> Stream.concat(Stream.of(each), each.since().stream())).map(AskedQuestion::question);
  }

  private Optional<FittedScale> refused(String key, String message) {
    refuse.accept(FittedScale.path(key), FittedScale.path(key) + message);
    return Optional.empty();
  }
}
