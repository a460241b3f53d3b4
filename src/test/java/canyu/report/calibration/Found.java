package canyu.report.calibration;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.calibration.inference.diagnostics.Diagnostics;
import canyu.calibration.inference.diagnostics.PosteriorRidge;
import canyu.calibration.inference.diagnostics.Remark;
import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.calibration.inference.diagnostics.TargetDiagnostics;
import canyu.calibration.inference.diagnostics.UnknownDiagnostics;
import canyu.calibration.inference.engine.InferenceOutcome;
import canyu.calibration.inference.problem.EngineName;
import canyu.calibration.inference.problem.Posterior;
import canyu.calibration.inference.problem.RoundProgress;
import canyu.calibration.inference.problem.Runs;
import canyu.calibration.loading.CalibrationFile;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Parameter;
import canyu.calibration.run.CalibrationResult;
import canyu.calibration.targets.StudyTarget;
import canyu.city.Chance;
import canyu.city.Draw;
import canyu.indicator.Answer;
import canyu.parameter.Names;
import canyu.report.run.Provenance;
import canyu.scenario.draw.Prior;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What a calibration might have found: made up, not calculated, so that every part of a report has something to show.
 *
 * @param loaded the calibration that ships, with words that are markup if nobody minds
 * @param verdict what it is said to have come to
 * @param trials simulated surveys with a known truth, or 0
 */
record Found(LoadedCalibration loaded, CalibrationVerdict verdict, int trials) {

  static final String MARKUP = "<script>alert(1)</script>";

  /** The calibration that ships, its words replaced by markup, with an inequality. */
  private static final LoadedCalibration SUZHOU = CalibrationFile.read(
      Path.of("calibration", "suzhou-2019.yaml"), Optional.empty(), Map.of(
          "title", "'" + MARKUP + "'",
          "bounds", "[{answer: prefersDigital, atLeast: 0.8}]",
          "notModelled", "{'a < b': '<i>no</i> counterpart & none needed'}"));

  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
  private static final int DRAWS = 300;
  private static final int BINS = 10;
  private static final double NARROW = 0.35;

  static Found converged() {
    return new Found(SUZHOU, new CalibrationVerdict(CalibrationVerdict.Kind.CONVERGED, List.of(), List.of(), List.of(), List.of(), List.of()), 200);
  }

  static Found notIdentified() {
    Map<String, Double> weights = new LinkedHashMap<>();
    weights.put("participation.uBase", 0.71);
    weights.put("participation.vBase", -0.70);
    return new Found(SUZHOU, new CalibrationVerdict(CalibrationVerdict.Kind.NOT_IDENTIFIED, List.of(),
        List.of("information.wordOfMouth"), List.of(new PosteriorRidge(weights, 0.83)), List.of(),
        List.of(new Remark.Approximated(40, 12.5, 900))), 200);
  }

  static Found cannotFit() {
    return new Found(SUZHOU,
        new CalibrationVerdict(CalibrationVerdict.Kind.CANNOT_FIT, List.of(), List.of(), List.of(), List.of("willing", "worried"), List.of()), 0);
  }

  static Found notConverged(Shortfall shortfall) {
    return new Found(SUZHOU, new CalibrationVerdict(CalibrationVerdict.Kind.NOT_CONVERGED, List.of(shortfall), List.of(), List.of(),
        List.of(), List.of()), 0);
  }

  /** The report of some results in a language. */
  static String report(CalibrationResult result, Locale locale) {
    return new CalibrationReport(result, new Provenance("1.0", "canyu calibrate <file>", "0123abcd"), locale).text();
  }

  /** All of it. */
  CalibrationResult result() {
    double[][] checked = statistics(60, 0.012);
    return new CalibrationResult(loaded, true, outcome(), checked, changes(12, 0.002),
        new CalibrationResult.Effort(2700, 1234.5), Map.of("a reason with <b>markup</b>", 2));
  }

  private InferenceOutcome outcome() {
    double[][] draws = new double[DRAWS][];
    for (int draw = 0; draw < DRAWS; draw++) {
      draws[draw] = draw(draw);
    }
    List<Parameter> parameters = loaded.parameters();
    List<UnknownDiagnostics> unknowns = IntStream.range(0, parameters.size())
        .mapToObj(i -> proof(i, column(draws, i))).toList();
    List<TargetDiagnostics> targets = loaded.statistics().stream()
        .map(each -> new TargetDiagnostics(each.name(), false, observed(each.name()), observed(each.name()), 0.02, 0))
        .toList();
    return new InferenceOutcome(verdict, EngineName.SYNTHETIC_LIKELIHOOD,
        new Posterior(draws, new double[DRAWS], statistics(DRAWS, 0.013)),
        new Runs(draws, statistics(DRAWS, 0.013), new int[DRAWS]), rounds(),
        new Diagnostics(unknowns, targets, trials));
  }

  private static List<RoundProgress> rounds() {
    return List.of(new RoundProgress(EngineName.SYNTHETIC_LIKELIHOOD, 1, 650, 2600, 84.2, 430),
        new RoundProgress(EngineName.SYNTHETIC_LIKELIHOOD, 2, 1300, 2600, 3.1, 512));
  }

  /** The baselines of the two utilities make up for each other; word of mouth is hardly learnt; others are. */
  private double[] draw(int draw) {
    List<Parameter> parameters = loaded.parameters();
    double[] values = new double[parameters.size()];
    double common = normal(999, draw);
    for (int i = 0; i < values.length; i++) {
      Parameter parameter = parameters.get(i);
      double own = normal(i, draw);
      double score = switch (parameter.path()) {
        case "participation.uBase" -> 0.3 + 0.6 * common + 0.1 * own;
        case "participation.vBase" -> -0.6 * common + 0.1 * own;
        case "information.wordOfMouth" -> 0.95 * own;
        default -> parameter.fitted() ? Math.sin(i) + NARROW * own : own;
      };
      values[i] = parameter.unknown().prior().quantile(NORMAL.cumulativeProbability(score));
    }
    return values;
  }

  private UnknownDiagnostics proof(int i, double[] draws) {
    Parameter parameter = loaded.parameters().get(i);
    Prior prior = parameter.unknown().prior();
    int trials = parameter.fitted() ? this.trials : 0;
    double sd = Math.sqrt(StatUtils.variance(draws));
    double mean = StatUtils.mean(draws);
    int[] ranks = new int[trials == 0 ? 0 : BINS];
    double[] truths = new double[trials];
    double[] estimates = new double[trials];
    for (int trial = 0; trial < trials; trial++) {
      double score = normal(i + 2000, trial);
      truths[trial] = prior.quantile(NORMAL.cumulativeProbability(score));
      estimates[trial] =
          prior.quantile(NORMAL.cumulativeProbability(0.8 * score + 0.3 * normal(i + 3000, trial)));
      ranks[(int) (BINS * uniform(i + 4000, trial))]++;
    }
    return new UnknownDiagnostics(parameter.path(), !parameter.fitted(), prior.quantile(0.5),
        (prior.quantile(0.84) - prior.quantile(0.16)) / 2, mean, sd, shrinkage(prior, sd), mean + 0.1 * sd, 1.3 * sd, ranks,
        uniform(i + 5000, 0),
        trials == 0 ? Double.NaN : Math.round((0.8 + 0.18 * uniform(i + 6000, 0)) * trials) / (double) trials, truths,
        estimates);
  }

  private double shrinkage(Prior prior, double sd) {
    double before = (prior.quantile(0.84) - prior.quantile(0.16)) / 2;
    return verdict.hasConverged() ? 1 - sd * sd / (before * before) : Double.NaN;
  }

  /** What was observed, with some noise. */
  private double[][] statistics(int rows, double spread) {
    return noisy(loaded.statistics().stream().mapToDouble(each -> observed(each.name())).toArray(), rows, spread);
  }

  /** How far answers moved: noise. */
  private double[][] changes(int rows, double spread) {
    return noisy(new double[loaded.targets().statistics().size()], rows, spread);
  }

  private static double[][] noisy(double[] about, int rows, double spread) {
    return IntStream.range(0, rows).mapToObj(row -> IntStream.range(0, about.length)
            .mapToDouble(j -> about[j] + spread * (0.4 * Math.cos(j) + normal(7000 + j, row))).toArray())
        .toArray(double[][]::new);
  }

  private double observed(String statistic) {
    return Stream.concat(
        loaded.studies().all().stream().filter(study -> study.name().equals(statistic)).map(StudyTarget::value),
        Stream.of(Answer.values()).filter(answer -> Names.camel(answer).equals(statistic))
            .map(loaded.survey().answers()::get)).findFirst().orElse(0.0);
  }

  private static double[] column(double[][] rows, int column) {
    return Stream.of(rows).flatMapToDouble(row -> DoubleStream.of(row[column])).toArray();
  }

  private static double uniform(int what, int entity) {
    return Chance.open(Chance.of(2019, 0).stream(Draw.values()[0], what), entity);
  }

  private static double normal(int what, int entity) {
    return NORMAL.inverseCumulativeProbability(uniform(what, entity));
  }
}
