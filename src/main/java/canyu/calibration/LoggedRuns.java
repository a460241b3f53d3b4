package canyu.calibration;

import canyu.calibration.inference.problem.Simulator;
import canyu.city.Sweep;
import canyu.experiment.run.Workforce;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
    double[] of(double[] parameters, int luck, Sweep sweep);
  }

  /**
   * Some runs in a row.
   *
   * @param part of the calibration they are made for
   * @param first number
   * @param luck for each row, the number of the run whose luck it has
   */
  private record Batch(String part, int first, long[] luck, double[][] parameters) {

    /** Runs that have the luck of their own numbers. */
    static Batch of(String part, int first, double[][] parameters) {
      return new Batch(part, first, LongStream.range(first, first + parameters.length).toArray(), parameters);
    }

    int number(int row) {
      return first + row;
    }

    /** What a row is made for; as it is kept. */
    String purpose(int row) {
      return luck[row] == number(row) ? part : part + " with the luck of " + luck[row];
    }
  }

  @Override
  public double[][] simulate(long firstRun, double[][] parameters) {
    batches++;
    return run(Batch.of("search " + batches, Math.toIntExact(firstRun), parameters), model::answers);
  }

  @Override
  public double[][] simulate(long firstRun, long[] luck, double[][] parameters) {
    batches++;
    return run(new Batch("search " + batches, Math.toIntExact(firstRun), luck, parameters), model::answers);
  }

  /** Runs of another model that are kept among these. */
  Simulator of(String part, SurveyModel other) {
    return new Simulator() {
      @Override
      public double[][] simulate(long firstRun, double[][] parameters) {
        return run(Batch.of(part, Math.toIntExact(firstRun), parameters), other::answers);
      }

      @Override
      public double[][] simulate(long firstRun, long[] luck, double[][] parameters) {
        return run(new Batch(part, Math.toIntExact(firstRun), luck, parameters), other::answers);
      }
    };
  }

  /** Asks cities with some sets of parameters, each with luck that no run had before. */
  double[][] check(double[][] parameters) {
    return run(Batch.of("check", next, parameters), model::answers);
  }

  /** How far the answers move later on in cities with some sets of parameters. */
  double[][] longer(double[][] parameters) {
    int answers = model.targets().statistics().size();
    return Arrays.stream(run(Batch.of("longer", next, parameters), model::change))
        .map(row -> Arrays.copyOf(row, answers)).toArray(double[][]::new);
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

  private double[][] run(Batch batch, Work work) {
    int size = batch.parameters.length;
    next = Math.max(next, batch.number(size));
    List<Integer> rows = IntStream.range(0, size).boxed().toList();
    rows.forEach(row -> log.run(batch.number(row))
        .filter(run -> !run.isOf(batch.purpose(row), batch.parameters[row])).ifPresent(this::refuse));
    List<Integer> missing = rows.stream().filter(row -> log.run(batch.number(row)).isEmpty()).toList();
    workforce.forEach(missing, (row, sweep) -> {
      keep(one(batch, row, work, sweep));
      return row;
    });
    return rows.stream().map(row -> log.run(batch.number(row)).orElseThrow().statistics()).toArray(double[][]::new);
  }

  private void refuse(LoggedRun run) {
    throw new ParameterException(new Origin(log.file().toString(), 0), "run " + run.number() + " was made for '"
        + run.part() + "' with other parameters than are wanted now; another folder would be right");
  }

  private LoggedRun one(Batch batch, int row, Work work, Sweep sweep) {
    long start = System.nanoTime();
    double[] parameters = batch.parameters[row];
    double[] statistics = new double[model.size()];
    Arrays.fill(statistics, Double.NaN);
    String status = LoggedRun.DONE;
    try {
      double[] given = work.of(parameters, Math.toIntExact(batch.luck[row]), sweep);
      System.arraycopy(given, 0, statistics, 0, given.length);
      status = model.undefined(given).orElse(status);
    } catch (IllegalArgumentException | ParameterException e) {
      status = e.getMessage();
    }
    return new LoggedRun(batch.number(row), batch.purpose(row), parameters, statistics,
        (System.nanoTime() - start) / NANOSECONDS, status);
  }

  private synchronized void keep(LoggedRun run) {
    early.put(run.number(), run);
    while (early.containsKey(log.next())) {
      log.add(early.remove(log.next()));
    }
    onRun.accept(log.size() + early.size());
  }
}
