package canyu.desk.web;

/** A request that is not answered, and why. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  /** @param status of HTTP, 400 to 499 */
  Refusal(int status, String why) {
    super(why, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }
}
