package canyu.experiment.run;

/** Work was ended before anything of it was done. */
public final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoppedException() {
    super("stopped", null, false, false);
  }
}
