package canyu.calibration.run;

import canyu.calibration.inference.problem.Simulator;
import canyu.experiment.run.Workers;
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
 * Runs of the model that workers share, kept as they are made; those that were kept before are not made again. They are
 * kept in the order of their numbers, whichever is ready first.
 */
final class LoggedRuns implements Simulator {

  private final SurveyRuns runs;
  private final RunLog log;
  private final Workers workers;
  private final IntConsumer onRun;
  private final Map<Integer, LoggedRun> early = new HashMap<>();
  private int batches;
  private int next;

  /** @param onRun hears after each run how many were made so far, one call at a time */
  LoggedRuns(SurveyRuns runs, RunLog log, Workers workers, IntConsumer onRun) {
    this.runs = runs;
    this.log = log;
    this.workers = workers;
    this.onRun = onRun;
  }

  @Override
  public double[][] simulate(long firstRun, double[][] parameters) {
    return search().simulate(firstRun, parameters);
  }

  @Override
  public double[][] simulate(long firstRun, long[] luck, double[][] parameters) {
    return search().simulate(firstRun, luck, parameters);
  }

  private Simulator search() {
    batches++;
    return made(purpose("search " + batches, SurveyRuns.Kind.ANSWERS));
  }

  /** Runs of smaller cities, if they are smaller, that are kept among these. */
  Simulator of(String part, int residents) {
    return made(new SurveyRuns.Purpose(part, SurveyRuns.Kind.ANSWERS, residents));
  }

  private SurveyRuns.Purpose purpose(String part, SurveyRuns.Kind kind) {
    return new SurveyRuns.Purpose(part, kind, runs.loaded().calibration().respondents().residents());
  }

  private Simulator made(SurveyRuns.Purpose purpose) {
    return new Simulator() {
      @Override
      public double[][] simulate(long firstRun, double[][] parameters) {
        return run(purpose, firstRun, parameters);
      }

      @Override
      public double[][] simulate(long firstRun, long[] luck, double[][] parameters) {
        return run(purpose, Math.toIntExact(firstRun), luck, parameters);
      }
    };
  }

  /** Asks cities with some sets of parameters, each with luck that no run had before. */
  double[][] check(double[][] parameters) {
    return run(purpose("check", SurveyRuns.Kind.ANSWERS), next, parameters);
  }

  /** How far the answers move later on in cities with some sets of parameters. */
  double[][] longer(double[][] parameters) {
    int answers = runs.model().targets().statistics().size();
    return Arrays.stream(run(purpose("longer", SurveyRuns.Kind.CHANGE), next, parameters))
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

  /** Runs that have the luck of their own numbers. */
  private double[][] run(SurveyRuns.Purpose purpose, long first, double[][] parameters) {
    return run(purpose, Math.toIntExact(first), LongStream.range(first, first + parameters.length).toArray(), parameters);
  }

  private double[][] run(SurveyRuns.Purpose purpose, int first, long[] luck, double[][] parameters) {
    next = Math.max(next, first + parameters.length);
    List<SurveyRuns.Wanted> wanted = IntStream.range(0, parameters.length).mapToObj(row ->
        new SurveyRuns.Wanted(first + row, purpose, Math.toIntExact(luck[row]), parameters[row])).toList();
    wanted.forEach(run -> log.run(run.number())
        .filter(known -> !known.isOf(run.part(), run.parameters())).ifPresent(this::refuse));
    workers.make(runs, wanted.stream().filter(run -> log.run(run.number()).isEmpty()).toList(), this::keep);
    return wanted.stream().map(run -> log.run(run.number()).orElseThrow().statistics()).toArray(double[][]::new);
  }

  private void refuse(LoggedRun run) {
    throw new ParameterException(new Origin(log.file().toString(), 0), "run " + run.number() + " was made for '"
        + run.part() + "' with other parameters than are wanted now; another folder would be right");
  }

  private void keep(LoggedRun run) {
    early.put(run.number(), run);
    while (early.containsKey(log.next())) {
      log.add(early.remove(log.next()));
    }
    onRun.accept(log.size() + early.size());
  }
}
