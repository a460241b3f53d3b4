package canyu.calibration.loading;

import canyu.calibration.plan.Calibration;
import canyu.calibration.survey.Question;
import canyu.calibration.survey.Wave;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.table.Shipped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a calibration says of one of its surveys.
 *
 * @param name of the survey, {@code survey} for the first
 * @param file of the survey
 * @param origin where the calibration names it
 * @param errors what may part its answers from those of the model
 * @param targets what is to be met of it, by name
 * @param places where it may be said, one of them for each target that it names
 */
record SurveyPlan(String name, int week, Path file, Origin origin, Calibration.Errors errors,
    Map<String, Calibration.Target> targets, Places places) {


  /**
   * Where things stand in the calibration.
   *
   * @param tree the calibration as it was read
   * @param survey the path of the name of the file
   * @param usual the path of the targets
   * @param reading the path of those that are read otherwise, if some are
   */
  private record Places(Node.Mapping tree, String survey, String usual, Optional<String> reading) {

    String of(String target) {
      return reading.map(path -> path + "." + target).filter(path -> tree.at(path).isPresent()).orElse(usual + "." + target);
    }
  }

  static SurveyPlan of(String name, Calibration calibration, Path file, Node.Mapping tree, Optional<String> reading) {
    if (name.equals(Wave.FIRST)) {
      Origin origin = tree.keyOrigin("survey");
      return new SurveyPlan(name, 0, origin.beside(file, calibration.survey()), origin, calibration.errors(),
          calibration.targets(),
          new Places(tree, Calibration.placeOf(name), "targets", reading.map(chosen -> "readings." + chosen)));
    }
    Calibration.FurtherSurvey further = calibration.further().get(name);
    String path = Calibration.placeOfFurther(name);
    Origin origin = tree.at(Calibration.placeOf(name)).map(Node::origin).orElse(tree.origin());
    return new SurveyPlan(name, further.week(), origin.beside(file, further.survey()), origin,
        calibration.errors(name), further.targets(),
        new Places(tree, Calibration.placeOf(name), path + ".targets", Optional.empty()));
  }

  /** Where it is said how something is to be met. */
  String path(String target) {
    return places.of(target);
  }

  /** Where it is said first how a question is to be met. */
  String pathOf(Question question) {
    return targets.entrySet().stream().filter(each -> each.getValue().question(each.getKey()).equals(question.key()))
        .map(each -> path(each.getKey())).findFirst().orElseGet(() -> path(question.key()));
  }

  /** Where something is said of what may part the answers of this survey from those of the model. */
  String errorsPath(String key) {
    String own = Calibration.placeOfFurther(name) + ".errors";
    return (places.tree.at(own).isPresent() ? own : "errors") + "." + key;
  }

  /** The names of the questions that are to be met. */
  List<String> questionsAsked() {
    return targets.entrySet().stream().map(each -> each.getValue().question(each.getKey())).toList();
  }

  /** Where the file of the survey is named. */
  String surveyPath() {
    return places.survey;
  }

  /** The names of its own questions, whatever else may be wrong with the file; none if it cannot be read. */
  List<String> ownQuestions() {
    try {
      return Shipped.find(file).flatMap(survey -> survey.at("questions")).filter(Node.Mapping.class::isInstance)
          .map(questions -> List.copyOf(((Node.Mapping) questions).entries().keySet())).orElse(List.of());
    } catch (ParameterException unreadable) {
      return List.of();
    }
  }

  /** The questions that are to be met, and those whose answers say who was asked. */
  List<Question> needed(List<Question> known) {
    List<String> named = questionsAsked();
    boolean amongRefusers = targets.values().stream().anyMatch(target -> target.among() == Calibration.Among.REFUSES_DATA);
    return known.stream().filter(question -> named.contains(question.key())
        || question.equals(Question.DATA) && amongRefusers
        || question.equals(Question.WILLINGNESS) && named.contains(Question.REASON.key())).toList();
  }
}
