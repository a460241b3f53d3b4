package canyu.plain;

/** A public issue that a resident has met. */
public class PlainCase {

  /** Where it stands; in the order of the stages in {@link canyu.city.Case}, after "none". */
  public enum Stage { OPEN, TOLD, MISROUTED, QUEUED, SOLVED }

  public final int agency;
  public Stage stage = Stage.OPEN;
  /** Told by the resident, not found by monitoring. */
  public boolean reported;
  /** Weeks since it was told. */
  public int waiting;
  /** Its wait has exceeded the patience this week, not before. */
  public boolean becameLate;

  public PlainCase(int agency) {
    this.agency = agency;
  }
}
