package canyu.calibration.run;

import canyu.calibration.inference.engine.Engine;
import canyu.calibration.inference.engine.InferenceOutcome;
import canyu.calibration.inference.engine.MethodOfMoments;
import canyu.calibration.inference.engine.NeuralLikelihood;
import canyu.calibration.inference.engine.SyntheticLikelihood;
import canyu.calibration.inference.problem.NothingToLearnException;
import canyu.calibration.inference.problem.PointEstimate;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Calibration;
import canyu.calibration.plan.Parameter;
import canyu.experiment.run.Workers;
import canyu.experiment.store.Fingerprint;
import canyu.file.SetAside;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Calibrates: finds the posterior, runs the model with draws of it, and sees whether the status quo stays as it is.
 *
 * @param keepingBack whether the answers that can be held out are
 * @param workers who works; results do not depend on it
 * @param listener hears how far the engine is
 * @param onRun hears after each run how many were made so far, one call at a time
 */
public record Calibrator(
    LoadedCalibration loaded, boolean keepingBack, Workers workers, ProgressListener listener, IntConsumer onRun) {

  /** What is done with the model. */
  private interface Work<T> {
    T with(LoggedRuns model);
  }

  /**
   * Does all that has not been done already.
   *
   * @param runs the file in which the runs are kept
   * @param aside where lines of the file go that are no runs
   * @throws canyu.parameter.ParameterException if the file holds the runs of something else
   */
  public CalibrationResult run(Path runs, Fingerprint fingerprint, SetAside aside) throws IOException {
    return logged(runs, fingerprint, aside, this::calibrate);
  }

  /** Finds one best set of parameters, carried ones at the middle of their priors; keeps its runs in the same way. */
  public PointEstimate estimate(Path runs, Fingerprint fingerprint, SetAside aside) throws IOException {
    return logged(runs, fingerprint, aside, model ->
        found(new MethodOfMoments(), model).as(loaded::taken));
  }

  private <T> T logged(Path runs, Fingerprint fingerprint, SetAside aside, Work<T> work) throws IOException {
    LoggedRun.Columns columns = new LoggedRun.Columns(
        loaded.parameters().stream().map(Parameter::path).toList(),
        loaded.statistics().stream().map(statistic -> statistic.name()).toList());
    try (RunLog log = new RunLog(runs, fingerprint.hash(), columns, aside)) {
      return work.with(new LoggedRuns(new SurveyRuns(loaded), log, workers, onRun));
    }
  }

  private CalibrationResult calibrate(LoggedRuns model) {
    Calibration.Cost cost = loaded.calibration().cost();
    InferenceOutcome outcome = found(engine(model), model).as(loaded::taken);
    double[][] draws = outcome.posterior().parameters();
    double[][] checked = model.check(spread(draws, cost.checks()));
    double[][] changes = model.longer(spread(draws, cost.longer()));
    return new CalibrationResult(loaded, keepingBack, outcome, defined(checked), defined(changes),
        new CalibrationResult.Effort(model.made(), model.seconds()), model.failures()).judged();
  }

  private <R> R found(Engine<R> engine, LoggedRuns model) {
    try {
      return engine.infer(loaded.problem(keepingBack), model, loaded.calibration().budget(), loaded.calibration().seed(), listener);
    } catch (NothingToLearnException nothingToLearn) {
      throw new ParameterException(loaded.tree().origin(), nothingToLearn.getMessage());
    }
  }

  private Engine<InferenceOutcome> engine(LoggedRuns model) {
    Calibration.Cost cost = loaded.calibration().cost();
    return loaded.calibration().engine() == Calibration.Method.NEURAL_LIKELIHOOD
        ? new NeuralLikelihood(cost.trials(), model.of("trial", cost.trialResidents()))
        : new SyntheticLikelihood();
  }

  /** Some of all draws, evenly spread over them. */
  private static double[][] spread(double[][] draws, int number) {
    int some = Math.min(number, draws.length);
    return IntStream.range(0, some).mapToObj(k -> draws[(int) ((long) k * draws.length / some)])
        .toArray(double[][]::new);
  }

  private static double[][] defined(double[][] rows) {
    return Arrays.stream(rows).filter(row -> DoubleStream.of(row).noneMatch(Double::isNaN)).toArray(double[][]::new);
  }
}
