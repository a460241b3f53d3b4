package canyu.calibration;

import canyu.calibration.inference.Simulator;
import canyu.city.Sweep;
import canyu.experiment.Workforce;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Runs of the model on several threads, kept as they are made; those that were kept before are not made again. They are
 * kept in the order of their numbers, whichever is ready first.
 */
final class LoggedRuns implements Simulator {

  private static final long NANOSECONDS = 1_000_000;

  private final SurveyModel model;
  private final RunLog log;
  private final Workforce workforce;
  private final IntConsumer onRun;
  private final Map<Integer, LoggedRun> early = new HashMap<>();
  private int batches;
  private int next;

  /** @param onRun hears after each run how many were made so far, one call at a time */
  LoggedRuns(SurveyModel model, RunLog log, Workforce workforce, IntConsumer onRun) {
    this.model = model;
    this.log = log;
    this.workforce = workforce;
    this.onRun = onRun;
  }

  /** What the model does in one run. */
  private interface Work {
    double[] of(double[] parameters, int number, Sweep sweep);
  }

  @Override
  public double[][] simulate(long firstRun, double[][] parameters) {
    batches++;
    return run("search " + batches, Math.toIntExact(firstRun), parameters, model::answers);
  }

  /** Asks cities with some sets of parameters, each with luck that no run had before. */
  double[][] check(double[][] parameters) {
    return run("check", next, parameters, model::answers);
  }

  /** How far the answers move later on in cities with some sets of parameters. */
  double[][] longer(double[][] parameters) {
    return run("longer", next, parameters, model::change);
  }

  /** How many runs were asked for. */
  int made() {
    return next;
  }

  /** How long one thread would have taken for all runs that were asked for. */
  double seconds() {
    return IntStream.range(0, next).mapToObj(log::run).flatMap(Optional::stream)
        .mapToLong(LoggedRun::milliseconds).sum() / 1e3;
  }

  /** Why runs failed, and how many did for this reason. */
  Map<String, Integer> failures() {
    Map<String, Integer> failures = new HashMap<>();
    IntStream.range(0, next).mapToObj(log::run).flatMap(Optional::stream).filter(LoggedRun::failed)
        .forEach(run -> failures.merge(run.status(), 1, Integer::sum));
    return failures;
  }

  private double[][] run(String part, int first, double[][] parameters, Work work) {
    next = Math.max(next, first + parameters.length);
    List<Integer> rows = IntStream.range(0, parameters.length).boxed().toList();
    rows.forEach(row -> log.run(first + row).filter(run -> !run.isOf(part, parameters[row])).ifPresent(this::refuse));
    List<Integer> missing = rows.stream().filter(row -> log.run(first + row).isEmpty()).toList();
    workforce.forEach(missing, (row, sweep) -> {
      keep(one(part, first + row, parameters[row], work, sweep));
      return row;
    });
    return rows.stream().map(row -> log.run(first + row).orElseThrow().statistics()).toArray(double[][]::new);
  }

  private void refuse(LoggedRun run) {
    throw new ParameterException(new Origin(log.file().toString(), 0), "run " + run.number() + " was made for '"
        + run.part() + "' with other parameters than are wanted now; another folder would be right");
  }

  private LoggedRun one(String part, int number, double[] parameters, Work work, Sweep sweep) {
    long start = System.nanoTime();
    double[] statistics = new double[model.targets().statistics().size()];
    String status = LoggedRun.DONE;
    try {
      statistics = work.of(parameters, number, sweep);
      status = Arrays.stream(statistics).anyMatch(Double::isNaN) ? "nobody was there to answer a question" : status;
    } catch (IllegalArgumentException | ParameterException e) {
      Arrays.fill(statistics, Double.NaN);
      status = e.getMessage();
    }
    return new LoggedRun(
        number, part, parameters, statistics, (System.nanoTime() - start) / NANOSECONDS, status);
  }

  private synchronized void keep(LoggedRun run) {
    early.put(run.number(), run);
    while (early.containsKey(log.size())) {
      log.add(early.remove(log.size()));
    }
    onRun.accept(log.size() + early.size());
  }
}
