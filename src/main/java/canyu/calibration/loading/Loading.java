package canyu.calibration.loading;

import canyu.calibration.plan.Calibration;
import canyu.calibration.plan.Parameter;
import canyu.calibration.plan.Sought;
import canyu.calibration.survey.AskedSurvey;
import canyu.calibration.survey.CountedAnswers;
import canyu.calibration.survey.Silence;
import canyu.calibration.survey.Subgroup;
import canyu.calibration.survey.Wave;
import canyu.calibration.targets.AskedQuestion;
import canyu.calibration.targets.SharedPeople;
import canyu.calibration.targets.StudyTargets;
import canyu.calibration.targets.Targets;
import canyu.parameter.Digits;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.loading.SurveyedStatusQuo;
import canyu.scenario.table.Shipped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Puts together what a calibration names, and says everything that does not fit. */
final class Loading {

  private static final String TARGETS = "targets";
  private static final String STUDIES = "studies";

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
    new NameCheck(calibration, plans().toList(), this::refuse).refuseWrong();
    ParameterCheck parameterCheck = new ParameterCheck(calibration, this::refuse);
    parameterCheck.refuseUnknown();
    LoadedScenario scenario = attempt(() ->
        ScenarioFile.read(beside("scenario", calibration.scenario()), new SurveySettings(calibration).byPath())).orElseThrow(this::everything);
    List<AskedSurvey> surveys = surveys(scenario);
    if (surveys.size() < plans().count()) {
      throw everything();
    }
    Asked asked = asked(surveys);
    refuseTwice(asked.questions());
    refuseLongMemories(asked.questions(), scenario.scenario().time().burnIn());
    StudyTargets studies = new StudyNames((study, message) -> refuse(STUDIES + "." + study, STUDIES + "." + study + message))
        .targets(calibration.studies().orElse(Map.of()));
    List<Parameter> parameters = parameterCheck.parameters(scenario.tree());
    refuseNothingToFit(asked.questions(), studies, parameters);
    new CornerCheck(scenario.tree(), (parameter, message) -> refuse(ParameterCheck.path(parameter.path()), message)).of(parameters);
    Sought sought = new Sought(parameters, new ThresholdCheck(calibration, asked.questions(), this::refuse).scales());
    refuseTooManyUnknowns(sought.all().size());
    refuseUnlessRight();
    return new LoadedCalibration(calibration, reading, surveys, scenario.tree(), tree, sought,
        new Targets(asked.questions(), calibration.bounds(), sharedPeople(surveys, asked.questions())), studies,
        asked.silences(), asked.unusedColumns());
  }

  /**
   * What is to be met of all surveys.
   *
   * @param questions those of one key side by side, as the first survey that has them orders them
   * @param silences subgroups in which nobody answered
   * @param unusedColumns of the files of respondents
   */
  private record Asked(List<AskedQuestion> questions, List<Silence> silences, List<String> unusedColumns) {}

  /** @throws ParameterException if a survey cannot be read to its end */
  private Asked asked(List<AskedSurvey> surveys) {
    Map<String, QuestionCheck> checks = new LinkedHashMap<>();
    List<AskedQuestion> asked = new ArrayList<>();
    List<CountedAnswers> counted = new ArrayList<>();
    for (AskedSurvey each : surveys) {
      attempt(() -> counted(each)).ifPresent(answers -> {
        answers.ifPresent(counted::add);
        refuseConfusedDesignEffect(plan(each), answers);
        QuestionCheck check = check(each, answers);
        asked.addAll(check.asked(plan(each).targets(), name -> Optional.ofNullable(checks.get(name))));
        checks.put(each.wave().name(), check);
      });
    }
    if (checks.size() < surveys.size()) {
      throw everything();
    }
    List<String> order = asked.stream().map(each -> each.question().key()).distinct().toList();
    asked.sort(Comparator.comparingInt(each -> order.indexOf(each.question().key())));
    return new Asked(asked, checks.values().stream().flatMap(check -> check.silences().stream()).distinct().toList(),
        counted.stream().flatMap(answers -> answers.unusedColumns().stream()).distinct().toList());
  }

  private void refuseTooManyUnknowns(int unknowns) {
    if (unknowns > calibration.mostUnknowns()) {
      refuse("cost.runs", String.format(Locale.ROOT, "cost.runs must be more for %d parameters that vary: with %d runs in"
          + " %d rounds, %s takes %d at most; fewer parameters (carry) would be right, too", unknowns,
          calibration.cost().runs(), calibration.cost().rounds(), Names.camel(calibration.engine()), calibration.mostUnknowns()));
    }
  }

  /** What each of the respondents of a survey answered, if that is known. */
  private Optional<CountedAnswers> counted(AskedSurvey each) {
    return each.surveyed().respondents()
        .map(all -> new CountedAnswers(all, each.surveyed().statusQuo().people().groups(), each.questions(), plan(each).needed(each.questions())));
  }

  /** What weights, clusters and strata say is not to be said once more, and a residual is one of something. */
  private void refuseConfusedDesignEffect(SurveyPlan plan, Optional<CountedAnswers> answers) {
    Calibration.Errors errors = plan.errors();
    if (errors.designEffect() != 1 && answers.filter(CountedAnswers::hasDesign).isPresent()) {
      refuse(plan.errorsPath("designEffect"), plan.errorsPath("designEffect") + " must be 1 where respondents have weights, clusters or"
          + " strata, of which the design effect is reckoned, but is " + Digits.of(errors.designEffect())
          + "; what they leave out is errors.residualDesignEffect");
    }
    if (errors.residualDesignEffect().isPresent() && answers.isEmpty()) {
      refuse(plan.errorsPath("residualDesignEffect"), plan.errorsPath("residualDesignEffect") + " must be left out where only shares"
          + " were printed; their design effect, by all causes together, is errors.designEffect");
    }
  }

  private QuestionCheck check(AskedSurvey each, Optional<CountedAnswers> answers) {
    SurveyPlan plan = plan(each);
    return new QuestionCheck(each, plan.errors(), answers, (target, message) ->
        refuse(plan.path(target), plan.path(target) + message));
  }

  private SurveyPlan plan(AskedSurvey survey) {
    return plan(survey.wave().name());
  }

  private void refuseUnlessRight() {
    if (!problems.isEmpty()) {
      throw everything();
    }
  }

  private ParameterException everything() {
    return new ParameterException(problems);
  }

  /** What is read of a file; empty if it cannot be, and what is wrong with it is noted. */
  private <T> Optional<T> attempt(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (ParameterException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /** The first survey, then the others by their weeks. */
  private List<AskedSurvey> surveys(LoadedScenario scenario) {
    return plans().flatMap(plan -> attempt(() -> {
      SurveyedStatusQuo surveyed = SurveyedStatusQuo.read(plan.file(), scenario, plan.origin());
      AskedSurvey asked = new AskedSurvey(new Wave(plan.name(), plan.week(),
          plan.errors().rounding() * AskedQuestion.POINT, surveyed.survey().respondents()), surveyed);
      problems.addAll(new CellCheck(Shipped.read(plan.file()), Overlap.of(surveyed.statusQuo()), asked.questions())
          .problems(surveyed.survey().cells()));
      return asked;
    }).stream()).sorted(Comparator.comparingInt(each -> each.wave().week())).toList();
  }

  private Stream<SurveyPlan> plans() {
    return Stream.concat(Stream.of(Wave.FIRST), calibration.further().keySet().stream()).map(this::plan);
  }

  private SurveyPlan plan(String name) {
    return SurveyPlan.of(name, calibration, file, tree, reading);
  }

  private SharedPeople sharedPeople(List<AskedSurvey> surveys, List<AskedQuestion> asked) {
    Panels panels = new PanelCheck(surveys, calibration.further(), this::refuse).panels();
    refuseUnlessRight();
    List<Subgroup> groups = asked.stream()
        .flatMap(each -> Stream.concat(Stream.of(each), each.since().stream())).map(AskedQuestion::subgroup).distinct().toList();
    return Overlap.of(surveys.get(0).surveyed().statusQuo()).of(groups, panels::between);
  }

  /** A share that is a target twice would count twice. */
  private void refuseTwice(List<AskedQuestion> asked) {
    Set<String> seen = new HashSet<>();
    asked.forEach(each -> each.free().stream().map(each::name).filter(name -> !seen.add(name)).findFirst().ifPresent(name ->
        refuse(TARGETS, TARGETS + ": '" + name + "' must be met once, but is met by two targets")));
  }

  /** Nobody remembers what came before the city began. */
  private void refuseLongMemories(List<AskedQuestion> asked, int burnIn) {
    Map<String, Integer> reaches = new LinkedHashMap<>();
    asked.stream().filter(each -> each.question().reach() > burnIn + each.subgroup().wave().week())
        .forEach(each -> reaches.put(plan(each.subgroup().wave().name()).pathOf(each.question()), each.question().reach()));
    reaches.forEach((path, weeks) -> refuse(path, path + " asks about " + weeks + " weeks, but the burn-in has " + burnIn
        + "; a longer one (respondents.burnIn) would be right"));
  }

  private Path beside(String key, String name) {
    return tree.keyOrigin(key).beside(file, name);
  }

  private void refuseNothingToFit(List<AskedQuestion> asked, StudyTargets studies, List<Parameter> parameters) {
    if (parameters.stream().noneMatch(Parameter::fitted)) {
      refuse("parameters", "parameters must name one that is to be found at least");
    }
    List<String> found = asked.stream().map(each -> each.question().key()).toList();
    boolean saidWhy = plans().anyMatch(plan -> !found.containsAll(plan.questionsAsked()));
    if (!saidWhy && studies.all().isEmpty() && asked.stream().allMatch(each -> each.heldOut().containsAll(each.free()))) {
      refuse(TARGETS, TARGETS + " must leave an answer that is not held out");
    }
  }

  /** Refuses what is at a path, or above it where nothing is. */
  private void refuse(String path, String message) {
    Origin origin = tree.at(path).map(Node::origin).orElse(tree.origin());
    problems.add(new Problem(origin, message));
  }
}
