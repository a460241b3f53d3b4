package canyu.calibration.inference.diagnostics;

import java.util.List;

/** Why the draws of a posterior are not to be believed, whatever they say. */
public sealed interface Shortfall {

  /** How many independent draws a posterior must be worth before anything is read from it. */
  int LEAST_DRAWS = 100;

  /**
   * How many independent draws each unknown needs: with fewer than two, chance alone makes some direction of the
   * posterior seem less than a tenth as variable as it is, (1 − √½)² (Marchenko and Pastur 1967), and thus learnt.
   */
  int DRAWS_PER_UNKNOWN = 2;

  /**
   * The draws are worth fewer independent ones than are needed.
   *
   * @param effective how many they are worth, 1 or more
   */
  record FewDraws(double effective) implements Shortfall {}

  /**
   * The draws are worth fewer independent ones than so many unknowns need.
   *
   * @param effective how many they are worth, 1 or more
   * @param unknowns of the problem, nuisance ones included
   */
  record FewDrawsForUnknowns(double effective, int unknowns) implements Shortfall {

    /** How many are needed. */
    public int needed() {
      return DRAWS_PER_UNKNOWN * unknowns;
    }
  }

  /**
   * The ensemble has fewer members than there are unknowns, so that it knows nothing of most of their directions.
   *
   * @param members of the ensemble
   * @param unknowns of the problem, nuisance ones included
   */
  record FewMembers(int members, int unknowns) implements Shortfall {}

  /**
   * What runs of the simulator gave for the corrected draws is far from what the draws were moved for.
   *
   * @param left root mean square of what parts the two, in standard errors of the answers
   */
  record CorrectionLeft(double left) implements Shortfall {

    /**
     * The most that may be left: were all of it a shift in one direction, intervals of 90 % would hold the truth in
     * Φ(1.645 − x) − Φ(−1.645 − x) of cases, which is 80 % here. They would be wrong twice as often as they say.
     */
    public static final double MOST = 0.78;
  }

  /**
   * Simulation-based calibration fails: the ranks of the truth are uneven, and the intervals do not hold it as often as
   * they say.
   *
   * @param unknowns for which both is so
   * @param trials how many truths there were
   */
  record RanksFailed(List<String> unknowns, int trials) implements Shortfall {}

  /**
   * The model, run with the draws, does not give answers that it is said to agree with.
   *
   * @param answers that it does not give, also such as follow from others; the farthest first
   * @param errors how far the mean of the farthest is from what was printed, in standard errors of the survey
   * @param p probability that chance puts any of all answers as far away as the farthest
   */
  record AnswersMissed(List<String> answers, double errors, double p) implements Shortfall {

    /** The least p of a posterior that agrees: one sound calibration in a hundred may be refused by chance. */
    public static final double LEAST = 0.01;
  }

  /**
   * The model, run with the draws, is too far from all answers together.
   *
   * @param p probability that chance puts all of them as far away as they are
   */
  record JointMisfit(double p) implements Shortfall {

    /** The least p of a posterior that agrees. */
    public static final double LEAST = 1e-3;
  }

  /** What is said against draws for some unknowns that are worth so many independent ones; empty if nothing is. */
  static List<Shortfall> of(int unknowns, double effective) {
    if (effective < LEAST_DRAWS) {
      return List.of(new FewDraws(effective));
    }
    return effective < DRAWS_PER_UNKNOWN * unknowns
        ? List.of(new FewDrawsForUnknowns(effective, unknowns)) : List.of();
  }

  /** What is said against an ensemble and the draws that it led to; empty if nothing is. */
  static List<Shortfall> of(int members, int unknowns, double effective) {
    return members < unknowns ? List.of(new FewMembers(members, unknowns)) : of(unknowns, effective);
  }
}
