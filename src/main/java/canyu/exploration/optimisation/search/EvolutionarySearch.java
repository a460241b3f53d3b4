package canyu.exploration.optimisation.search;

import canyu.calibration.inference.problem.RandomStream;
import canyu.exploration.optimisation.objective.MixScore;
import canyu.exploration.optimisation.objective.Trial;
import canyu.exploration.optimisation.space.Mix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.random.RandomAdaptor;
import org.moeaframework.algorithm.NSGAII;
import org.moeaframework.core.PRNG;
import org.moeaframework.core.Solution;
import org.moeaframework.core.constraint.GreaterThanOrEqual;
import org.moeaframework.core.initialization.RandomInitialization;
import org.moeaframework.core.operator.CompoundVariation;
import org.moeaframework.core.operator.real.PM;
import org.moeaframework.core.operator.real.SBX;
import org.moeaframework.core.population.NondominatedSortingPopulation;
import org.moeaframework.core.variable.RealVariable;
import org.moeaframework.problem.AbstractProblem;

/**
 * NSGA-II (Deb et al. 2002) as the MOEA Framework has it, with its usual operators.
 *
 * @param seed where all luck of the search comes from
 */
record EvolutionarySearch(long seed) implements MixSearch {

  private static final int LEAST_POPULATION = 12;
  private static final int MOST_POPULATION = 60;
  private static final int GENERATIONS = 10;
  private static final int IDLE = 20;
  private static final double HALF = 0.5;

  /** A grid for coordinates, so that the last bits of a machine's powers decide nothing. */
  private static final double GRID = 1 << 20;

  @Override
  public void search(Tried tried) {
    int size = Math.max(LEAST_POPULATION, Math.min(MOST_POPULATION, (tried.left() / GENERATIONS + 1) / 2 * 2));
    synchronized (EvolutionarySearch.class) {
      Random before = PRNG.getRandom();
      PRNG.setRandom(RandomAdaptor.createAdaptor(RandomStream.of(seed, "evolution")));
      try {
        evolve(new Evolution(new MixProblem(tried), size), tried);
      } finally {
        PRNG.setRandom(before);
      }
    }
  }

  /** Goes on until all mixes are tried, or many generations in a row had none that is new. */
  private static void evolve(Evolution evolution, Tried tried) {
    for (int idle = 0; tried.left() > 0 && idle < IDLE; ) {
      int left = tried.left();
      evolution.step();
      idle = tried.left() == left ? idle + 1 : 0;
    }
  }

  /** Tries a whole generation at once, so that it can be shared among threads. */
  private static final class Evolution extends NSGAII {

    private final MixProblem mixes;

    Evolution(MixProblem mixes, int size) {
      super(mixes, size, new NondominatedSortingPopulation(), null, null,
          new CompoundVariation(new SBX(1.0, 15.0), new PM(1.0 / mixes.getNumberOfVariables(), 20.0)),
          new RandomInitialization(mixes));
      this.mixes = mixes;
    }

    @Override
    public void evaluateAll(Iterable<Solution> solutions) {
      List<Solution> all = new ArrayList<>();
      solutions.forEach(all::add);
      mixes.tryAll(all);
      all.forEach(this::evaluate);
    }

    @Override
    public void evaluateAll(Solution[] solutions) {
      evaluateAll(Arrays.asList(solutions));
    }
  }

  /** Mixes as NSGA-II sees them: a number for every coordinate, everything to be as small as can be. */
  private static final class MixProblem extends AbstractProblem {

    private static final double WORST = 1e9;

    private final Tried tried;
    private final Map<String, MixScore> scores = new HashMap<>();

    MixProblem(Tried tried) {
      super(tried.question().space().coordinates(), tried.question().judge().objectives().size(),
          tried.scores().get(0).slacks().length + 1);
      this.tried = tried;
    }

    void tryAll(List<Solution> solutions) {
      tried.add(solutions.stream().map(this::mix).toList());
      List<MixScore> all = tried.scores();
      List<Trial> trials = tried.trials();
      for (int k = 0; k < all.size(); k++) {
        scores.put(trials.get(k).mix().key(), all.get(k));
      }
    }

    private Mix mix(Solution solution) {
      double[] at = Arrays.stream(RealVariable.getReal(solution)).map(each -> Math.rint(each * GRID) / GRID).toArray();
      RealVariable.setReal(solution, at);
      return tried.question().space().mix(Arrays.stream(at).map(each -> Math.min(each, 1 - 1 / GRID)).toArray(), HALF);
    }

    /** What cannot be afforded is not tried, but known to be worse the dearer it is. */
    @Override
    public void evaluate(Solution solution) {
      Mix mix = mix(solution);
      MixScore score = scores.get(mix.key());
      boolean known = score != null && MixSearch.isWhole(score);
      for (int k = 0; k < numberOfObjectives; k++) {
        solution.setObjectiveValue(k, known ? -score.gains()[k] : WORST);
      }
      for (int k = 0; k < numberOfConstraints - 1; k++) {
        solution.setConstraintValue(k, known ? score.slacks()[k] : 0);
      }
      solution.setConstraintValue(numberOfConstraints - 1, score != null ? 0
          : tried.question().affords(mix) ? -1 : tried.question().budget() - tried.question().judge().cost().applyAsDouble(mix));
    }

    @Override
    public Solution newSolution() {
      Solution solution = new Solution(numberOfVariables, numberOfObjectives, numberOfConstraints);
      for (int k = 0; k < numberOfVariables; k++) {
        solution.setVariable(k, new RealVariable(0, 1));
      }
      for (int k = 0; k < numberOfConstraints; k++) {
        solution.setConstraint(k, GreaterThanOrEqual.to(0));
      }
      return solution;
    }
  }
}
