package canyu.calibration.inference.diagnostics;

import java.util.Optional;

/** Why the draws of a posterior are too few to be believed, whatever they say. */
public sealed interface Shortfall {

  /** How many independent draws a posterior must be worth before anything is read from it. */
  int LEAST_DRAWS = 100;

  /**
   * The draws are worth fewer independent ones than are needed.
   *
   * @param effective how many they are worth, 1 or more
   */
  record FewDraws(double effective) implements Shortfall {}

  /**
   * The ensemble has fewer members than there are unknowns, so that it knows nothing of most of their directions.
   *
   * @param members of the ensemble
   * @param unknowns of the problem, nuisance ones included
   */
  record FewMembers(int members, int unknowns) implements Shortfall {}

  /** What is said against draws that are worth so many independent ones, if anything. */
  static Optional<Shortfall> of(double effective) {
    return effective >= LEAST_DRAWS ? Optional.empty() : Optional.of(new FewDraws(effective));
  }

  /** What is said against an ensemble and the draws that it led to, if anything. */
  static Optional<Shortfall> of(int members, int unknowns, double effective) {
    return members < unknowns ? Optional.of(new FewMembers(members, unknowns)) : of(effective);
  }
}
