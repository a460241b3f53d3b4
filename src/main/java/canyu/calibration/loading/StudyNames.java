package canyu.calibration.loading;

import canyu.calibration.plan.Calibration;
import canyu.calibration.targets.StudyTarget;
import canyu.calibration.targets.StudyTargets;
import canyu.parameter.Names;
import canyu.study.Study;
import canyu.study.StudyStatistic;
import canyu.study.Use;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the studies that a calibration names, and refuses those to which nothing may be fitted. */
record StudyNames(BiConsumer<String, String> refuse) {

  private static final List<String> FIT = Study.all().stream()
      .filter(study -> study.use() == Use.FIT).map(Study::key).toList();

  StudyTargets targets(Map<String, Calibration.Studied> named) {
    return new StudyTargets(named.entrySet().stream()
        .flatMap(each -> study(each.getKey()).flatMap(study -> targets(study, each.getValue()))).toList());
  }

  private Stream<Study> study(String key) {
    Stream<Study> found = Study.all().stream().filter(study -> study.key().equals(key));
    if (FIT.contains(key)) {
      return found;
    }
    refuse.accept(key, (found.findAny().isPresent()
        ? " is held out: nothing is fitted to it, so that it tests the model"
        : " is no published study" + Names.closest(key, FIT).map(close -> "; did you mean '" + close + "'?").orElse(""))
        + "; those that may be named are " + FIT.stream().collect(Collectors.joining(", ")));
    return Stream.empty();
  }

  /** The numbers of a study that have a range with two ends. */
  private static Stream<StudyTarget> targets(Study study, Calibration.Studied target) {
    List<StudyStatistic> all = study.statistics();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).range().filter(range -> !range.isDirection()).isPresent())
        .mapToObj(i -> new StudyTarget(study, i, target.discrepancy()));
  }
}
