package canyu.city;

import canyu.parameter.About;
import java.util.Arrays;
import java.util.List;

/** What all residents of a community share, as columns with one entry a community. */
public final class Communities {

  private final List<Community> all;
  private final Divisions divisions;

  @About(value = "response record: share of recent outcomes that were good, as everyone sees it", unit = "share")
  public final float[] record;

  @About(value = "mean of each attitude at the end of the last week", unit = "level")
  public final float[][] meanAttitude;

  @About(value = "residents who share data with the platform, at the end of the last week", unit = "residents")
  public final int[] enrolled;

  @About(value = "residents of each age band", unit = "residents")
  public final int[][] ofAgeBand;

  @About(value = "share of prevention, monitoring and decision quality that takes effect with the data at hand",
      unit = "share")
  public final float[] dataEffect;

  @About(value = "share of open issues that the public finds this week", unit = "share")
  public final float[] eyes;

  @About(value = "share of the concern about data that protection leaves", unit = "share")
  public final float[] exposed;

  @About("what residents show to ties in other communities, until it is delivered at the end of the week")
  public final Outbox[] outbox;

  @About(value = "data-security incidents this week", unit = "incidents")
  public final int[] incidents;

  @About("residents who believe a rumour, and what it cost them")
  public final Believers[] believers;

  @About("residents to whom ties told a rumour last week")
  public final Whispers[] whispers;

  /** Communities whose residents are yet to come. */
  public Communities(List<Community> all, float record, Divisions divisions) {
    this(all, divisions, new float[all.size()], new float[Attitude.values().length][all.size()], new int[all.size()],
        new int[divisions.ages().size()][all.size()]);
    Arrays.fill(this.record, record);
    Arrays.setAll(believers, community -> new Believers());
    Arrays.setAll(whispers, community -> new Whispers());
  }

  private Communities(List<Community> all, Divisions divisions, float[] record, float[][] meanAttitude, int[] enrolled,
      int[][] ofAgeBand) {
    this.all = all;
    this.divisions = divisions;
    this.record = record;
    this.meanAttitude = meanAttitude;
    this.enrolled = enrolled;
    this.ofAgeBand = ofAgeBand;
    this.dataEffect = new float[all.size()];
    Arrays.fill(dataEffect, 1);
    this.eyes = new float[all.size()];
    this.exposed = new float[all.size()];
    this.incidents = new int[all.size()];
    this.believers = new Believers[all.size()];
    this.whispers = new Whispers[all.size()];
    this.outbox = new Outbox[all.size()];
    Arrays.setAll(outbox, community -> new Outbox());
  }

  public List<Community> all() {
    return all;
  }

  /** How the residents are divided. */
  public Divisions divisions() {
    return divisions;
  }

  /** Counts the residents of a community by age band. */
  public void countAges(Community community, Residents residents) {
    for (int[] ofBand : ofAgeBand) {
      ofBand[community.index()] = 0;
    }
    for (int i = community.from(); i < community.to(); i++) {
      ofAgeBand[divisions.bandOf(residents.profile[i])][community.index()]++;
    }
  }

  Communities copy() {
    return copy(all);
  }

  /** A copy in which every community runs a big-data programme. */
  Communities withProgrammes() {
    return copy(all.stream().map(Community::withProgramme).toList());
  }

  private Communities copy(List<Community> all) {
    float[][] means = new float[meanAttitude.length][];
    Arrays.setAll(means, attitude -> meanAttitude[attitude].clone());
    Communities copy = new Communities(all, divisions, record.clone(), means, enrolled.clone(), ofAgeBand);
    Arrays.setAll(copy.believers, community -> believers[community].copy());
    Arrays.setAll(copy.whispers, community -> whispers[community].copy());
    return copy;
  }
}
