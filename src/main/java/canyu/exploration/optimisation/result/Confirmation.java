package canyu.exploration.optimisation.result;

import canyu.exploration.optimisation.objective.Bounds;

/**
 * Something of a mix as the search saw it, and as fresh futures confirm it.
 *
 * @param searched in the futures in which the mix was chosen
 * @param confirmed in futures that the search has not seen
 * @param bounds the 95 % interval of what is confirmed
 */
public record Confirmation(double searched, double confirmed, Bounds bounds) {

  /** How a limit stands whose slack this is. */
  public enum Standing {
    /** The whole interval keeps the limit. */
    KEPT,
    /** The interval holds the limit, or there is none. */
    NOT_RESOLVED,
    /** The whole interval is beyond the limit. */
    BROKEN
  }

  /** How a limit stands, if this says how far it is kept. */
  public Standing standing() {
    if (bounds.low() >= 0) {
      return Standing.KEPT;
    }
    return bounds.high() < 0 ? Standing.BROKEN : Standing.NOT_RESOLVED;
  }
}
