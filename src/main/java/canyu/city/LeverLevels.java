package canyu.city;

import java.util.Arrays;
import java.util.Map;

/**
 * The level of every lever in every community this week.
 *
 * <p>Each week starts from the status quo; events and countermeasures then move the levels before any process reads
 * them.
 */
public final class LeverLevels {

  private static final Lever[] ALL = Lever.values();
  private static final float LEGAL_SHARE = 0.6f;
  private static final float SUPERVISION_SHARE = 0.4f;

  private final float[] statusQuo;
  private final float[][] lastWeek;
  private final float[][] before;
  private final float[][] levels;
  private int weeks;

  /**
   * @param statusQuo the level of every lever under the status quo
   * @throws IllegalArgumentException if a lever is missing or its level lies outside its range
   */
  public LeverLevels(Map<Lever, Double> statusQuo, int communities) {
    this.statusQuo = new float[ALL.length];
    this.lastWeek = new float[ALL.length][communities];
    this.before = new float[ALL.length][communities];
    this.levels = new float[ALL.length][communities];
    for (Lever lever : ALL) {
      if (!statusQuo.containsKey(lever)) {
        throw new IllegalArgumentException("the status quo does not say the level of " + lever);
      }
      lever.check("the status quo", statusQuo.get(lever));
      this.statusQuo[lever.ordinal()] = statusQuo.get(lever).floatValue();
    }
    for (int lever = 0; lever < ALL.length; lever++) {
      Arrays.fill(levels[lever], this.statusQuo[lever]);
    }
  }

  /** The level of a lever in a community. */
  public float level(Lever lever, Community community) {
    return levels[lever.ordinal()][community.index()];
  }

  /** The level of a lever under the status quo, the same everywhere. */
  public float statusQuo(Lever lever) {
    return statusQuo[lever.ordinal()];
  }

  /** A new week, back to the status quo everywhere. */
  public void reset() {
    weeks++;
    for (int lever = 0; lever < ALL.length; lever++) {
      float[] last = levels[lever];
      levels[lever] = lastWeek[lever];
      lastWeek[lever] = last;
      Arrays.fill(levels[lever], statusQuo[lever]);
    }
    holdBeforePolicy();
  }

  /**
   * Whether any lever of a community stands elsewhere than last week; so it is taken to be in the first week of all.
   */
  public boolean changed(Community community) {
    if (weeks < 2) {
      return true;
    }
    for (int lever = 0; lever < ALL.length; lever++) {
      if (levels[lever][community.index()] != lastWeek[lever][community.index()]) {
        return true;
      }
    }
    return false;
  }

  /** Remembers the levels as those from which countermeasures start. */
  public void holdBeforePolicy() {
    for (int lever = 0; lever < ALL.length; lever++) {
      System.arraycopy(levels[lever], 0, before[lever], 0, levels[lever].length);
    }
  }

  /** Takes a lever a share of the way from where it stood before policy up to a goal, unless it is higher already. */
  public void raise(Lever lever, Community community, float goal, float share) {
    float start = before[lever.ordinal()][community.index()];
    float[] level = levels[lever.ordinal()];
    level[community.index()] = Math.max(level[community.index()], start + share * (goal - start));
  }

  /** Takes a lever a share of the way from where it stood before policy down to a goal, unless it is lower already. */
  public void lower(Lever lever, Community community, float goal, float share) {
    float start = before[lever.ordinal()][community.index()];
    float[] level = levels[lever.ordinal()];
    level[community.index()] = Math.min(level[community.index()], start + share * (goal - start));
  }

  /** Takes a lever a share of the way from where it stood before policy to a goal, up or down. */
  public void change(Lever lever, Community community, float goal, float share) {
    float start = before[lever.ordinal()][community.index()];
    levels[lever.ordinal()][community.index()] = start + share * (goal - start);
  }

  /** Takes a lever a share of the way from where it stands to a goal, up or down. */
  public void move(Lever lever, Community community, float goal, float share) {
    float[] level = levels[lever.ordinal()];
    level[community.index()] += share * (goal - level[community.index()]);
  }

  /** How well data are protected in a community: P of the model, section 4. */
  public float protection(Community community) {
    return LEGAL_SHARE * level(Lever.LEGAL_PROTECTION, community)
        + SUPERVISION_SHARE * level(Lever.SUPERVISION, community);
  }

  /** How well data are protected under the status quo. */
  public float protectionOfStatusQuo() {
    return LEGAL_SHARE * statusQuo(Lever.LEGAL_PROTECTION) + SUPERVISION_SHARE * statusQuo(Lever.SUPERVISION);
  }
}
