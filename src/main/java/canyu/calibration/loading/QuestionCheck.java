package canyu.calibration.loading;

import canyu.calibration.plan.Calibration;
import canyu.calibration.survey.AskedSurvey;
import canyu.calibration.survey.Counted;
import canyu.calibration.survey.CountedAnswers;
import canyu.calibration.survey.Division;
import canyu.calibration.survey.Question;
import canyu.calibration.survey.Silence;
import canyu.calibration.survey.Subgroup;
import canyu.calibration.targets.AskedQuestion;
import canyu.indicator.Reply;
import canyu.parameter.Names;
import canyu.population.Frame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Finds the answers that a calibration is to meet of one survey among those that were counted, or else among those that were
 * printed, and refuses what the survey does not have.
 */
final class QuestionCheck {

  private final AskedSurvey asked;
  private final Calibration.Errors errors;
  private final Optional<CountedAnswers> counted;
  private final PrintedAnswers printed;
  private final BiConsumer<String, String> refuse;
  private final SharesCheck shares;
  private final List<Silence> silences = new ArrayList<>();

  /**
   * @param errors what may part its answers from those of the model
   * @param refuse takes the name of the target that cannot be met as it is wanted, and says what is wrong, from its path on
   */
  QuestionCheck(AskedSurvey asked, Calibration.Errors errors, Optional<CountedAnswers> counted,
      BiConsumer<String, String> refuse) {
    this.asked = asked;
    this.errors = errors;
    this.counted = counted;
    this.printed = new PrintedAnswers(asked, errors.designEffect());
    this.refuse = refuse;
    this.shares = new SharesCheck(errors, refuse);
  }

  /**
   * The questions to be met, in the order of the survey.
   *
   * @param surveys that were done before, by name
   */
  List<AskedQuestion> asked(Map<String, Calibration.Target> targets, Function<String, Optional<QuestionCheck>> surveys) {
    return questions().stream().flatMap(question -> targets.entrySet().stream()
        .filter(target -> target.getValue().question(target.getKey()).equals(question.key()))
        .flatMap(target -> asked(target.getKey(), question, target.getValue(), surveys).stream())).toList();
  }

  private List<Question> questions() {
    return asked.questions();
  }

  private List<AskedQuestion> asked(
      String name, Question question, Calibration.Target target, Function<String, Optional<QuestionCheck>> surveys) {
    List<AskedQuestion> now = levels(name, question, target);
    if (target.since().isEmpty()) {
      return now;
    }
    String since = target.since().get();
    Optional<QuestionCheck> earlier = surveys.apply(since)
        .filter(before -> before.asked.wave().week() < asked.wave().week());
    if (earlier.isEmpty()) {
      refuse.accept(name, ".since must name a survey of an earlier week, but is '" + since + "'");
      return List.of();
    }
    return changes(name, now, earlier.get().before(name, question, target));
  }

  /** The same answers of this survey, from which those of a later one are told apart; empty if it has none. */
  private List<AskedQuestion> before(String name, Question question, Calibration.Target target) {
    return questions().stream()
        .filter(mine -> mine.key().equals(question.key()) && mine.answers().equals(question.answers())).findFirst()
        .map(mine -> levels(name, mine, target)).orElse(List.of());
  }

  private List<AskedQuestion> changes(String name, List<AskedQuestion> now, List<AskedQuestion> before) {
    List<AskedQuestion> changes = now.stream().flatMap(after -> before.stream()
        .filter(each -> each.subgroup().marks().equals(after.subgroup().marks())).map(after::since)).toList();
    if (changes.size() < now.size() || changes.stream().anyMatch(change -> change.answers().isEmpty())) {
      refuse.accept(name, ".since must name a survey that asked the same question, with the same replies about the same, of the"
          + " same groups, but that one did not");
      return List.of();
    }
    return changes;
  }

  private List<AskedQuestion> levels(String name, Question question, Calibration.Target target) {
    double discrepancy = target.discrepancy().orElse(errors.discrepancy()) * AskedQuestion.POINT;
    Map<Subgroup, Counted> groups = groups(name, question, target);
    List<Reply> heldOut = shares.heldOut(name, question, target);
    List<AskedQuestion> levels = groups.entrySet().stream().map(group ->
        AskedQuestion.of(question, group.getKey(), group.getValue(), discrepancy, heldOut)).toList();
    levels.forEach(each -> shares.check(name, each));
    return levels;
  }

  private Map<Subgroup, Counted> groups(String name, Question question, Calibration.Target target) {
    if (counted.filter(answers -> answers.has(question)).isPresent()) {
      return counted(name, counted.orElseThrow(), question, target);
    }
    if (target.ages().isPresent()) {
      refuse.accept(name, ".ages must be left out: the survey does not say what each of its respondents answered, and its"
          + " printed cells have their own");
    }
    if (target.by().isPresent()) {
      return cells(name, question, target.ways());
    }
    Subgroup subgroup = among(target);
    return Map.of(subgroup, printed.of(question, subgroup));
  }

  /** The subgroups that answered; those that did not are noted, and all cannot be among them. */
  private Map<Subgroup, Counted> counted(
      String name, CountedAnswers answers, Question question, Calibration.Target target) {
    target.ways().stream().filter(way -> !answers.has(way)).forEach(way -> refuse.accept(name,
        ".by must be known of each respondent, but the file of respondents has no column '" + Names.camel(way) + "'"));
    subgroups(target).stream().filter(answers::isCut).findFirst().ifPresent(cut -> refuse.accept(name,
        ".ages must not cut the bands in which respondents state their age, but " + cut.name() + " does"));
    Map<Subgroup, Counted> groups = new LinkedHashMap<>();
    for (Subgroup subgroup : subgroups(target)) {
      answers.counted(question, subgroup, errors.ofRespondents()).ifPresentOrElse(
          those -> groups.put(subgroup, those), () -> silences.add(answers.silence(question, subgroup)));
    }
    if (groups.isEmpty()) {
      refuse.accept(name, " cannot be met: nobody answered at all"
          + (target.among() == Calibration.Among.EVERYBODY ? "" : " of those who refuse data"));
    }
    return groups;
  }

  private List<Subgroup> subgroups(Calibration.Target target) {
    return target.by().isEmpty() ? List.of(among(target))
        : Division.cells(target.ways().stream().map(way -> marks(way, target)).toList()).stream()
            .map(marks -> new Subgroup(asked.wave(), marks)).toList();
  }

  private Subgroup among(Calibration.Target target) {
    return target.among() == Calibration.Among.EVERYBODY
        ? Subgroup.everybody(asked.wave()) : Subgroup.refusingData(asked.wave());
  }

  private List<String> marks(Division way, Calibration.Target target) {
    return way == Division.AGE && target.ages().isPresent()
        ? target.ages().get().stream().map(band -> way.prefix() + band).toList() : way.marks(frame());
  }

  private Frame frame() {
    return asked.surveyed().statusQuo().frame();
  }

  /** The printed cells of people who are divided in some ways. */
  private Map<Subgroup, Counted> cells(String name, Question question, List<Division> ways) {
    Map<Subgroup, Counted> cells = printed.cells(question, ways);
    if (cells.isEmpty()) {
      refuse.accept(name, printed.ways(question).isEmpty()
          ? ".by must be left out: the survey prints no cells of this question, and does not say what each of its respondents"
              + " answered"
          : ".by must be a way in which the survey prints cells of this question: " + printed.ways(question));
    }
    return cells;
  }

  /** The subgroups in which nobody answered, of the questions that were asked for so far. */
  List<Silence> silences() {
    return List.copyOf(silences);
  }
}
