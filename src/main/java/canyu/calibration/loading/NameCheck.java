package canyu.calibration.loading;

import canyu.calibration.plan.Calibration;
import canyu.calibration.survey.Question;
import canyu.calibration.survey.Wave;
import canyu.parameter.Names;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Refuses names of surveys and questions that a calibration cannot mean, whatever else may be wrong with their files.
 *
 * @param refuse takes the path of what is wrong, and says what is
 */
record NameCheck(Calibration calibration, List<SurveyPlan> plans, BiConsumer<String, String> refuse) {

  private static final String PLAIN = "[\\p{L}\\p{N}_-]+";

  void refuseWrong() {
    refuseSurveys();
    plans.forEach(this::refuseQuestions);
  }

  private void refuseSurveys() {
    calibration.further().keySet().stream().filter(name -> name.equals(Wave.FIRST) || !name.matches(PLAIN))
        .map(Calibration::placeOfFurther)
        .forEach(path -> refuse.accept(path, path + " must have a name of letters, digits, '-' and '_' other than"
            + " '" + Wave.FIRST + "', which is the first"));
  }

  private void refuseQuestions(SurveyPlan plan) {
    List<String> own = plan.ownQuestions();
    List<String> known = Question.KNOWN.stream().map(Question::key).toList();
    own.stream().filter(known::contains).forEach(key -> refuse.accept(plan.surveyPath(), plan.surveyPath() + ": questions." + key
        + ": every survey may ask this already; another name would be right"));
    List<String> keys = Stream.concat(known.stream(), own.stream()).distinct().toList();
    plan.targets().forEach((name, target) -> refuseUnlessKnown(plan.path(name), name, target, keys));
  }

  /** A target is of the question that it names, or else of that by whose name it stands. */
  private void refuseUnlessKnown(String path, String name, Calibration.Target target, List<String> keys) {
    String key = target.question(name);
    if (keys.contains(key)) {
      return;
    }
    String close = Names.closest(key, keys).map(meant -> "; did you mean '" + meant + "'?").orElse("");
    String all = String.join(", ", keys);
    if (target.question().isPresent()) {
      refuse.accept(path + ".question", path + ".question: there is no question '" + key + "'"
          + (close.isEmpty() ? "; known questions are " + all : close));
    } else {
      refuse.accept(path, path + ": unknown key" + (close.isEmpty() ? "; known keys are " + all : close));
    }
  }
}
