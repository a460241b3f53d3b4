package canyu.calibration.plan;

import canyu.calibration.inference.engine.MethodOfMoments;
import canyu.calibration.inference.engine.NeuralLikelihood;
import canyu.calibration.inference.engine.SyntheticLikelihood;
import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.survey.Division;
import canyu.calibration.survey.Wave;
import canyu.indicator.Answer;
import canyu.parameter.About;
import canyu.parameter.Names;
import canyu.population.AgeSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is calibrated to what, and how, as a file says it. */
public record Calibration(
    @About("the title of the calibration")
    String title,
    @About("the scenario whose parameters and status quo are calibrated; a path from this file")
    String scenario,
    @About("the survey it is calibrated to; a path from this file")
    String survey,
    @About("the simulated respondents")
    Respondents respondents,
    @About("where all luck comes from: the same seed gives the same results")
    long seed,
    @About("how far the answers printed may be from those of all, and from those of a model that is not the world")
    Errors errors,
    @About(value = "how the parameters are found", preset = "syntheticLikelihood")
    Method engine,
    @About("what it may cost")
    Cost cost,
    @About("the questions whose answers are to be met: those that every survey may ask, and those of its own")
    Map<String, Target> targets,
    @About("surveys that are to be met, too, by name, each in a week of its own; none if left out")
    Optional<Map<String, FurtherSurvey>> furtherSurveys,
    @About("published studies that are to be met beside the survey, by name: those that are not held out; none if"
        + " left out")
    Optional<Map<String, Studied>> studies,
    @About(value = "other readings of what was printed: by name, the questions that are then taken otherwise",
        preset = "{}")
    Map<String, Map<String, Target>> readings,
    @About(value = "what is known of an answer as an inequality only", preset = "[]")
    List<Bound> bounds,
    @About("the parameters to be found, by their path below parameters")
    Map<String, Fitted> parameters,
    @About("questions of one's own about an attitude (level) whose cut points are to be found, too; none if left out")
    Optional<Map<String, Threshold>> thresholds,
    @About(value = "the only others that vary, each with its prior in the scenario, by their path below parameters, or none;"
        + " all that have a prior if left out", single = true)
    Optional<List<String>> carry,
    @About(value = "what the survey says and the model has nothing to compare with, and why", preset = "{}")
    Map<String, String> notModelled) {

  private static final double SECONDS = 60;
  private static final String NONE = "none";

  /** How the parameters are found. */
  public enum Method {
    @About("sequential synthetic likelihood on an emulator, or approximate Bayesian computation where that one shows"
        + " that it cannot be trusted: draws of a posterior")
    SYNTHETIC_LIKELIHOOD,
    @About("the same for many parameters: an ensemble smoother leads to where the answers are met, and neural networks"
        + " emulate the model there; runs of the model then correct every draw")
    NEURAL_LIKELIHOOD,
    @About("simulated method of moments: one best set of parameters, and whether its misfit could be chance")
    MOMENTS
  }

  /** The city of respondents that every run draws. */
  public record Respondents(
      @About(value = "how many residents a run has; ten times the respondents, so that luck adds a tenth to the"
          + " variance of the survey at most", unit = "residents", min = 100, max = 10e6)
      int residents,
      @About(value = "how many residents make a community; as in the scenario if left out", unit = "residents",
          min = 50, max = 50000)
      Optional<Integer> communitySize,
      @About(value = "weeks under the status quo before the questions are put; as in the scenario if left out",
          unit = "weeks", min = 1, max = 10000)
      Optional<Integer> burnIn,
      @About(value = "how age and education go together", preset = "asInFrame")
      Dependence dependence) {}

  /** What may part the answers printed from those of the model. */
  public record Errors(
      @About(value = "how many times larger the variance of the answers is than that of a simple random sample, by all causes together",
          unit = "ratio", min = 0.1, max = 100)
      double designEffect,
      @About(value = "where respondents are known one by one: how many times larger the variance of the answers is than their"
          + " weights, clusters and strata say; 1 if left out", unit = "ratio", min = 0.1, max = 100)
      Optional<Double> residualDesignEffect,
      @About(value = "the step between neighbouring printed values", unit = "points", min = 0, max = 10,
          preset = "0.1")
      double rounding,
      @About(value = "how far the model may be wrong for reasons that it does not know: a standard deviation",
          unit = "points", min = 0, max = 50)
      double discrepancy) {

    /** By how much variances of respondents who are known one by one are larger than weights, clusters and strata say. */
    public double ofRespondents() {
      return designEffect * residualDesignEffect.orElse(1.0);
    }
  }

  /** What a calibration may cost. */
  public record Cost(
      @About(value = "runs of the model", unit = "runs", min = 100, max = 1e6)
      int runs,
      @About(value = "rounds of runs, each nearer to the answers than the one before", unit = "rounds", min = 1,
          max = 50, preset = "4")
      int rounds,
      @About(value = "minutes after which no further round is begun", unit = "minutes", min = 0.01, max = 1e5)
      double minutes,
      @About(value = "sets of parameters that are kept in the end", unit = "draws", min = 10, max = 1e5,
          preset = "1000")
      int draws,
      @About(value = "how many of them the model is run with once more, to see whether it gives the answers",
          unit = "runs", min = 2, max = 1e5, preset = "120")
      int checks,
      @About(value = "how many of these go on for another two years, to see whether the status quo stays as it is",
          unit = "runs", min = 1, max = 1e5, preset = "20")
      int longer,
      @About(value = "how many simulated surveys, whose truth is known, neuralLikelihood is tried on",
          unit = "surveys", min = 0, max = 1e4, preset = "200")
      int trials,
      @About(value = "how many residents a city of these trials has, at most", unit = "residents", min = 100, max = 10e6,
          preset = "4000")
      int trialResidents) {
  }

  /** A survey that was done in the same week as the first, or later. */
  public record FurtherSurvey(
      @About("the survey; a path from this file")
      String survey,
      @About(value = "at the end of how many weeks after the first survey it was done, 0 if at the same time", unit = "weeks",
          min = 0, max = 1040)
      int week,
      @About("how far its answers may be from those of all, and from those of a model that is not the world; as said of the"
          + " first if left out")
      Optional<Errors> errors,
      @About("which of its respondents had answered an earlier survey; nobody, so that samples are independent, if left out")
      Optional<Panel> panel,
      @About("the questions whose answers, or changes since an earlier survey, are to be met")
      Map<String, Target> targets) {

    private FurtherSurvey essence() {
      return new FurtherSurvey("", week, errors, panel, targets);
    }
  }

  /** People who answer again. */
  public record Panel(
      @About(value = "the earlier survey: survey for the first, or the name of another", preset = "survey")
      String of,
      @About(value = "how many answered both", unit = "people", min = 1, max = 1e7)
      int people,
      @About(value = "how far what the same person says in both goes together", unit = "correlation", min = 0, max = 1)
      double correlation) {}

  /** A question whose answers are to be met. */
  public record Target(
      @About("the question, where it is not the name of the target: so that one can be met in several ways")
      Optional<String> question,
      @About(value = "how far the model may be wrong here, in place of what is said of all", unit = "points",
          min = 0, max = 50)
      Optional<Double> discrepancy,
      @About(value = "answers that can be kept from the calibration to see whether it foretells them", preset = "[]")
      List<String> heldOut,
      @About(value = "among whom the shares are taken", preset = "everybody")
      Among among,
      @About(value = "the groups in each of which the answers are to be met: one way to divide people, or two at once, if the"
          + " survey has its respondents one by one, or prints such cells", single = true)
      Optional<List<Division>> by,
      @About("the bands of age for by where respondents are known one by one, such as [16-24, 25-64, 65+]; those of the frame if left out")
      Optional<List<String>> ages,
      @About("an earlier survey: the change since then is to be met, and not the share")
      Optional<String> since) {

    public Target {
      if (by.filter(ways -> ways.isEmpty() || ways.size() > 2 || ways.size() > ways.stream().distinct().count()).isPresent()) {
        throw new IllegalArgumentException("by must be one way to divide people, or two different ones, but is "
            + by.orElseThrow().stream().map(Names::camel).toList());
      }
      ages.stream().flatMap(List::stream).filter(band -> AgeSpan.of(band).isEmpty()).findFirst().ifPresent(band -> {
        throw new IllegalArgumentException("ages must be bands such as 16-24 or 75+, but one is '" + band + "'");
      });
    }

    /** The question of a target with a name. */
    public String question(String name) {
      return question.orElse(name);
    }

    /** Those in each of whom the answers are to be met, by how people are divided. */
    public List<Division> ways() {
      return by.orElse(List.of());
    }
  }

  /** A published study to be met. */
  public record Studied(
      @About(value = "how far the model may be wrong because its design is not that of the study, beside the range that"
          + " was published: a standard deviation, in the unit of what the study measures", min = 0, max = 10,
          preset = "0")
      double discrepancy) {}

  /** Those among whom shares were printed. */
  public enum Among {
    @About("everybody who was asked") EVERYBODY,
    @About("those who refuse to provide data") REFUSES_DATA
  }

  /** An inequality, soft by a standard deviation. */
  public record Bound(
      @About("the answer") Answer answer,
      @About(value = "the smallest share it may have", unit = "share", min = 0, max = 1, preset = "0") double atLeast,
      @About(value = "the largest share it may have", unit = "share", min = 0, max = 1, preset = "1") double atMost,
      @About(value = "how far beyond it the share may be: a standard deviation", unit = "points", min = 0.01, max = 50,
          preset = "1")
      double softness) {

    public Bound {
      if (atMost < atLeast) {
        throw new IllegalArgumentException("atMost must be at least atLeast = " + atLeast + ", but is " + atMost);
      }
    }
  }

  /** A parameter to be found. */
  public record Fitted(
      @About("what is believed of it before the survey; as in the scenario if left out") Optional<String> prior) {}

  /** Cut points to be found, which the survey's file says as far as they are known. */
  public record Threshold(
      @About(value = "how sure one is of the cut points that the survey's file says: the larger, the surer (the concentration of a"
          + " Dirichlet distribution of the widths between them); as many as there are replies if left out, by which all cut"
          + " points that ascend are as likely if those of the file are evenly spaced", unit = "number", min = 0.1, max = 1e6)
      Optional<Double> concentration) {}

  /** How many runs there are at most: of the search, of trials, and to check what was found. */
  public int runsInAll() {
    return cost.runs + trialRuns() + cost.checks + cost.longer;
  }

  /**
   * How much work some runs are, in runs of the search: those of trials, which come after the search, have smaller cities.
   *
   * @param runs how many of all, in their order
   */
  public double work(int runs) {
    int trials = Math.max(0, Math.min(trialRuns(), runs - cost.runs));
    return runs - trials * (1 - (double) trialResidents() / respondents.residents);
  }

  /** How many residents a city of a trial has. */
  public int trialResidents() {
    return Math.min(cost.trialResidents, respondents.residents);
  }

  /** How many runs of smaller cities the trials take. */
  public int trialRuns() {
    return engine == Method.NEURAL_LIKELIHOOD ? NeuralLikelihood.runs(cost.trials) : 0;
  }

  /** The other parameters that vary; empty if all that have a prior do. */
  public Optional<List<String>> carried() {
    return carry.map(named -> named.equals(List.of(NONE)) ? List.of() : named);
  }

  /** What may part the answers of a survey from those of the model. */
  public Errors errors(String survey) {
    return Optional.ofNullable(further().get(survey)).flatMap(FurtherSurvey::errors).orElse(errors);
  }

  /** The surveys beside the first, by name. */
  public Map<String, FurtherSurvey> further() {
    return furtherSurveys.orElse(Map.of());
  }

  /** The path at which the file of a survey is named, by the name of the survey. */
  public static String placeOf(String survey) {
    return survey.equals(Wave.FIRST) ? "survey" : placeOfFurther(survey) + ".survey";
  }

  /** The path at which all is said of a survey other than the first, by its name. */
  public static String placeOfFurther(String survey) {
    return "furtherSurveys." + survey;
  }

  /** What the engine may spend. */
  public InferenceBudget budget() {
    return new InferenceBudget(cost.runs, cost.rounds, cost.minutes * SECONDS, cost.draws);
  }

  /** How many parameters, those that are carried along included, the engine can take with so many runs. */
  public int mostUnknowns() {
    return switch (engine) {
      case SYNTHETIC_LIKELIHOOD -> SyntheticLikelihood.mostUnknowns(budget());
      case NEURAL_LIKELIHOOD -> NeuralLikelihood.mostUnknowns(budget());
      case MOMENTS -> MethodOfMoments.mostUnknowns(budget());
    };
  }

  /** The same under one of its readings. */
  public Calibration under(String reading) {
    Map<String, Target> others = new LinkedHashMap<>(targets);
    others.putAll(readings.get(reading));
    return new Calibration(title, scenario, survey, respondents, seed, errors, engine, cost, others, furtherSurveys, studies, Map.of(), bounds,
        parameters, thresholds, carry, notModelled);
  }

  /**
   * The same without what changes no run: words, names of files whose contents count for themselves, readings that were
   * not chosen, and how long one would wait.
   */
  public Calibration essence() {
    Cost untimed = new Cost(cost.runs, cost.rounds, 1, cost.draws, cost.checks, cost.longer, cost.trials,
        cost.trialResidents);
    Optional<Map<String, FurtherSurvey>> unnamed = furtherSurveys.map(all -> {
      Map<String, FurtherSurvey> essences = new LinkedHashMap<>();
      all.forEach((name, each) -> essences.put(name, each.essence()));
      return essences;
    });
    return new Calibration("", "", "", respondents, seed, errors, engine, untimed, targets, unnamed, studies, Map.of(), bounds,
        parameters, thresholds, carry, Map.of());
  }
}
