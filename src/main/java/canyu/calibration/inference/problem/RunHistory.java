package canyu.calibration.inference.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** All runs of a calibration: where they were tried, what they gave, and what is left of the budget. */
public final class RunHistory {

  /** The largest z that is tried. */
  public static final int MOST_EXTREME = 7;

  public final InverseProblem problem;
  public final InferenceBudget budget;
  public final long seed;
  private final Simulator simulator;
  private final ProgressListener listener;
  private final long begun = System.nanoTime();

  public final List<double[]> natural = new ArrayList<>();
  /** The z of every run, nuisance unknowns included. */
  public final List<double[]> z = new ArrayList<>();
  /** What every run gave, transformed. */
  public final List<double[]> statistics = new ArrayList<>();
  private final List<double[]> given = new ArrayList<>();
  private final List<Integer> rounds = new ArrayList<>();
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final List<RoundProgress> told = new ArrayList<>();
  private int done;
  private int roundsMade;

  public RunHistory(InverseProblem problem, Simulator simulator, InferenceBudget budget, long seed, ProgressListener listener) {
    this.problem = problem;
    this.simulator = simulator;
    this.budget = budget;
    this.seed = seed;
    this.listener = listener;
  }

  public int size() {
    return natural.size();
  }

  public int done() {
    return done;
  }

  public int left() {
    return budget.runs() - done;
  }

  double seconds() {
    return (System.nanoTime() - begun) * 1e-9;
  }

  /** Whether another batch would, at the speed so far, still end in time. */
  public boolean hasTimeFor(int runs) {
    return done == 0 || seconds() * (1 + (double) runs / done) <= budget.seconds();
  }

  /** Makes some runs in a new round, as many as the budget allows. */
  public void simulate(Proposal proposal, int wanted) {
    int count = Math.min(wanted, left());
    double[][] tried = new double[count][];
    for (int k = 0; k < count; k++) {
      tried[k] = proposal.draw(RandomStream.of(seed, "proposed parameters", done + k));
    }
    simulate(tried, proposal);
  }

  /**
   * Makes runs at some z in a new round, and returns what they give; failed ones hold a NaN.
   *
   * @param proposal that the z were drawn from, as far as one is known
   */
  public double[][] simulate(double[][] tried, Proposal proposal) {
    double[][] parameters = parameters(tried);
    return kept(tried, parameters, simulator.simulate(done, parameters), proposal);
  }

  /**
   * The same with given luck.
   *
   * @param luck for each row, the number of the run whose luck it has
   */
  public double[][] simulate(double[][] tried, long[] luck, Proposal proposal) {
    double[][] parameters = parameters(tried);
    return kept(tried, parameters, simulator.simulate(done, luck, parameters), proposal);
  }

  private double[][] kept(double[][] tried, double[][] parameters, double[][] results, Proposal proposal) {
    int before = size();
    done += tried.length;
    for (int k = 0; k < tried.length; k++) {
      if (DoubleStream.of(results[k]).allMatch(Double::isFinite)) {
        add(parameters[k], tried[k].clone(), results[k], roundsMade);
      }
    }
    proposals.add(proposal);
    sizes.add(size() - before);
    roundsMade++;
    if (roundsMade == 1) {
      tellUnmoved();
    }
    return results;
  }

  /**
   * @throws NothingToLearnException if no run moves a target that was observed without any error: nothing could ever part the two
   */
  private void tellUnmoved() {
    List<Unmoved> unmoved = Unmoved.of(problem, given);
    unmoved.stream().filter(each -> error(each.target()) == 0).findFirst().ifPresent(each -> {
      throw new NothingToLearnException("all of " + size() + " runs give " + each.value() + " for '" + each.target()
          + "', which was observed without any error; another target, or an error of this one, would be right");
    });
    List<Unmoved> missed = missed(unmoved);
    if (!missed.isEmpty()) {
      listener.unmoved(missed, size());
    }
  }

  private double error(String target) {
    int j = problem.statistics().stream().map(Statistic::name).toList().indexOf(target);
    return problem.observation().covariance()[j][j];
  }

  private static List<Unmoved> missed(List<Unmoved> unmoved) {
    return unmoved.stream().filter(each -> !each.isMet()).toList();
  }

  /** The targets that none of all runs has moved, and that are not met. */
  public List<Unmoved> unmoved() {
    return missed(Unmoved.of(problem, given));
  }

  private double[][] parameters(double[][] tried) {
    return Arrays.stream(tried).map(this::parameters).toArray(double[][]::new);
  }

  private double[] parameters(double[] tried) {
    double[] parameters = new double[tried.length];
    for (int i = 0; i < tried.length; i++) {
      tried[i] = Math.max(-MOST_EXTREME, Math.min(MOST_EXTREME, tried[i]));
      parameters[i] = Unknowns.natural(problem, i, tried[i]);
    }
    return parameters;
  }

  private void add(double[] parameters, double[] tried, double[] result, int round) {
    natural.add(parameters);
    z.add(tried);
    given.add(result);
    statistics.add(TransformedTargets.transformed(problem, result));
    rounds.add(round);
  }

  /** The logarithm of prior over proposals for a run: its importance, up to a constant. */
  public double logImportance(int run) {
    double[] at = z.get(run);
    double[] logs = new double[proposals.size()];
    for (int r = 0; r < logs.length; r++) {
      logs[r] = StrictMath.log(sizes.get(r)) + proposals.get(r).logDensity(at);
    }
    double squares = 0;
    for (double x : at) {
      squares += x * x;
    }
    return -squares / 2 - Proposal.logSum(logs);
  }

  public int round(int run) {
    return rounds.get(run);
  }

  public int roundsMade() {
    return roundsMade;
  }

  public Proposal latestProposal() {
    return proposals.get(proposals.size() - 1);
  }

  /** Some runs less others, both ascending. */
  public static int[] without(int[] runs, int[] others) {
    return IntStream.of(runs).filter(k -> Arrays.binarySearch(others, k) < 0).toArray();
  }

  public static double[][] rows(List<double[]> all, int[] kept) {
    return IntStream.of(kept).mapToObj(all::get).toArray(double[][]::new);
  }

  public void tell(EngineName engine, double distance, double effectiveSize) {
    RoundProgress progress = new RoundProgress(engine, roundsMade, done, budget.runs(), distance, effectiveSize);
    told.add(progress);
    listener.at(progress);
  }

  public List<RoundProgress> told() {
    return List.copyOf(told);
  }

  public Runs runs() {
    return new Runs(natural.toArray(double[][]::new), given.toArray(double[][]::new),
        rounds.stream().mapToInt(Integer::intValue).toArray());
  }

  /** What a run gave, on the natural scale. */
  public double[] given(int run) {
    return given.get(run);
  }
}
