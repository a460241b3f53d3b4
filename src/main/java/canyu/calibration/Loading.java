package canyu.calibration;

import canyu.calibration.inference.problem.Unknown;
import canyu.parameter.Described;
import canyu.parameter.Digits;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.parameter.Sourced;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Parameters;
import canyu.scenario.Prior;
import canyu.scenario.ScenarioFile;
import canyu.scenario.SurveyedStatusQuo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what a calibration names, and says everything that does not fit. */
final class Loading {

  private static final String PARAMETERS = "parameters";
  private static final String CARRY = "carry";
  private static final String TARGETS = "targets";
  private static final String STUDIES = "studies";
  private static final String LONGER_WEEKS = "104";

  private final Path file;
  private final Node.Mapping tree;
  private final Calibration calibration;
  private final Optional<String> reading;
  private final List<Problem> problems = new ArrayList<>();

  private Loading(Path file, Node.Mapping tree, Calibration calibration, Optional<String> reading) {
    this.file = file;
    this.tree = tree;
    this.calibration = calibration;
    this.reading = reading;
  }

  /**
   * Loads a calibration.
   *
   * @param reading the name of the reading that was chosen, if one was
   * @throws ParameterException saying everything that is wrong
   */
  static LoadedCalibration of(Path file, Node.Mapping tree, Calibration calibration, Optional<String> reading) {
    return new Loading(file, tree, calibration, reading).load();
  }

  private LoadedCalibration load() {
    LoadedScenario scenario = ScenarioFile.read(beside("scenario", calibration.scenario()), settings());
    SurveyedStatusQuo surveyed =
        SurveyedStatusQuo.read(beside("survey", calibration.survey()), scenario, tree.keyOrigin("survey"));
    List<Question> known = Question.of(surveyed.survey());
    refuseUnknownQuestions(known);
    Optional<CountedAnswers> counted = surveyed.respondents().map(all -> new CountedAnswers(all, surveyed.statusQuo().people().groups(), known, needed(known)));
    QuestionCheck questions = new QuestionCheck(calibration, surveyed.survey(), counted,
        (question, message) -> refuse(path(question), path(question) + message));
    List<AskedQuestion> asked = questions.asked();
    refuseLongMemories(asked, surveyed.statusQuo().scenario().time().burnIn());
    StudyTargets studies = new StudyNames((study, message) -> refuse(STUDIES + "." + study, STUDIES + "." + study + message))
        .targets(calibration.studies().orElse(Map.of()));
    List<Parameter> parameters = parameters(scenario.tree());
    refuseNothingToFit(asked, studies, parameters);
    new CornerCheck(scenario.tree(), (parameter, message) -> refuse(path(parameter.path()), message)).of(parameters);
    if (parameters.size() > calibration.mostUnknowns()) {
      refuse("cost.runs", String.format(Locale.ROOT, "cost.runs must be more for %d parameters that vary: with %d runs in"
          + " %d rounds, %s takes %d at most; fewer parameters (carry) would be right, too", parameters.size(),
          calibration.cost().runs(), calibration.cost().rounds(), Names.camel(calibration.engine()), calibration.mostUnknowns()));
    }
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
    return new LoadedCalibration(calibration, reading, surveyed, scenario.tree(), tree, parameters,
        new Targets(asked, calibration.bounds(), calibration.errors().rounding() * AskedQuestion.POINT),
        studies, questions.silences(), counted.map(CountedAnswers::unusedColumns).orElse(List.of()));
  }

  /** The questions that are to be met, and those whose answers say who was asked. */
  private List<Question> needed(List<Question> known) {
    Map<String, Calibration.Target> targets = calibration.targets();
    boolean amongRefusers = targets.values().stream().anyMatch(target -> target.among() == Calibration.Among.REFUSES_DATA);
    return known.stream().filter(question -> targets.containsKey(question.key())
        || question.equals(Question.DATA) && amongRefusers
        || question.equals(Question.WILLINGNESS) && targets.containsKey(Question.REASON.key())).toList();
  }

  /** Nobody remembers what came before the city began. */
  private void refuseLongMemories(List<AskedQuestion> asked, int burnIn) {
    asked.forEach(each -> each.question().weeks().filter(weeks -> weeks > burnIn).ifPresent(weeks -> refuse(
        path(each.question()), path(each.question()) + " asks about " + weeks + " weeks, but the burn-in has " + burnIn
            + "; a longer one (respondents.burnIn) would be right")));
  }

  private void refuseUnknownQuestions(List<Question> known) {
    Question.KNOWN.stream().filter(question -> known.stream().filter(each -> each.key().equals(question.key())).count() > 1)
        .forEach(question -> refuse("survey", "survey: questions." + question.key()
            + ": every survey may ask this already; another name would be right"));
    List<String> keys = known.stream().map(Question::key).toList();
    calibration.targets().keySet().stream().filter(key -> !keys.contains(key)).forEach(key ->
        refuse(question(key), question(key) + ": unknown key" + Names.closest(key, keys)
            .map(close -> "; did you mean '" + close + "'?").orElse("; known keys are " + String.join(", ", keys))));
  }

  private Path beside(String key, String name) {
    return tree.keyOrigin(key).beside(file, name);
  }

  /** What the calibration changes in the scenario, so that the scenario itself refuses what does not fit. */
  private Map<String, String> settings() {
    Calibration.Respondents respondents = calibration.respondents();
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("seed", Long.toString(calibration.seed()));
    settings.put("population.residents", Integer.toString(respondents.residents()));
    respondents.communitySize().ifPresent(size -> settings.put("population.communitySize", size.toString()));
    respondents.dependence().ageEducation()
        .ifPresent(fall -> settings.put("population.ageEducation", Digits.of(fall)));
    respondents.burnIn().ifPresent(weeks -> settings.put("time.burnIn", weeks.toString()));
    Stream.of("weeks", "recordCity", "recordGroups").forEach(key -> settings.put("time." + key, LONGER_WEEKS));
    return settings;
  }

  private void refuseNothingToFit(List<AskedQuestion> asked, StudyTargets studies, List<Parameter> parameters) {
    if (parameters.stream().noneMatch(Parameter::fitted)) {
      refuse(PARAMETERS, "parameters must name one that is to be found at least");
    }
    boolean saidWhy = asked.isEmpty() && !calibration.targets().isEmpty();
    if (!saidWhy && studies.all().isEmpty() && asked.stream().allMatch(each -> each.heldOut().containsAll(each.free()))) {
      refuse(TARGETS, TARGETS + " must leave an answer that is not held out");
    }
  }

  /** Those that are to be found, and all others that have a prior. */
  private List<Parameter> parameters(Node.Mapping scenario) {
    List<Described> numbers = Parameters.numbers();
    List<String> known = numbers.stream().map(Described::path).toList();
    calibration.parameters().keySet().stream().filter(path -> !known.contains(path)).forEach(path ->
        refuse(path(path), path(path) + " is no parameter of the model"
            + Names.closest(path, known).map(close -> "; did you mean '" + close + "'?").orElse("")));
    refuseWhatCannotBeCarried(scenario, known);
    return numbers.stream()
        .flatMap(each -> Sourced.at(scenario, path(each.path())).stream()
            .flatMap(number -> parameter(each, number).stream()))
        .toList();
  }

  private void refuseWhatCannotBeCarried(Node.Mapping scenario, List<String> known) {
    calibration.carried().orElse(List.of()).forEach(path -> {
      if (!known.contains(path)) {
        refuse(CARRY, CARRY + ": " + path + " is no parameter of the model"
            + Names.closest(path, known).map(close -> "; did you mean '" + close + "'?").orElse(""));
      } else if (calibration.parameters().containsKey(path)) {
        refuse(CARRY, CARRY + ": " + path + " is to be found already");
      } else if (Sourced.at(scenario, path(path)).filter(number -> !number.prior().isEmpty()).isEmpty()) {
        refuse(CARRY, CARRY + ": the scenario says no prior of " + path);
      }
    });
  }

  private Optional<Parameter> parameter(Described described, Sourced number) {
    Optional<Calibration.Fitted> fitted = Optional.ofNullable(calibration.parameters().get(described.path()));
    String prior = fitted.flatMap(Calibration.Fitted::prior).orElse(number.prior());
    if (fitted.isEmpty() && calibration.carried().filter(named -> !named.contains(described.path())).isPresent()) {
      return Optional.empty();
    }
    if (prior.isEmpty()) {
      fitted.ifPresent(unsaid -> refuse(path(described.path()), path(described.path())
          + ".prior is missing: the scenario says no prior of it (what is believed of it before the survey)"));
      return Optional.empty();
    }
    try {
      Prior parsed = Prior.of(prior, described);
      return Optional.of(new Parameter(described, number.value(), prior, fitted.isPresent()
          ? Unknown.fitted(described.path(), parsed) : Unknown.nuisance(described.path(), parsed)));
    } catch (IllegalArgumentException e) {
      refuse(path(described.path()), path(described.path()) + "." + e.getMessage());
      return Optional.empty();
    }
  }

  /** Where it is said how a question is to be met. */
  private String path(Question question) {
    return question(question.key());
  }

  private String question(String name) {
    return reading.map(chosen -> "readings." + chosen + "." + name).filter(path -> tree.at(path).isPresent())
        .orElse(TARGETS + "." + name);
  }

  private static String path(String parameter) {
    return PARAMETERS + "." + parameter;
  }

  /** Refuses what is at a path, or above it where nothing is. */
  private void refuse(String path, String message) {
    Origin origin = tree.at(path).map(Node::origin).orElse(tree.origin());
    problems.add(new Problem(origin, message));
  }
}
