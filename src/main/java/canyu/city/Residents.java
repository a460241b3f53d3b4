package canyu.city;

import canyu.parameter.About;
import java.util.Arrays;

/**
 * The people of a city as columns: entry i of every column belongs to resident i. Residents are numbered community by
 * community, neighbours on a community's ring next to each other.
 */
public final class Residents {

  /** The week of something that never happened. */
  public static final short NEVER = Short.MIN_VALUE;

  private final int count;

  @About(value = "age", unit = "years")
  public final byte[] age;

  @About("sex, age band and education, see Divisions")
  public final short[] profile;

  @About(value = "digital literacy", unit = "level")
  public final float[] literacy;

  @About(value = "pressure of time", unit = "level")
  public final float[] timePressure;

  @About(value = "sense of being a subject of governance, and of belonging", unit = "level")
  public final float[] identity;

  @About(value = "trust in community governance", unit = "level")
  public final float[] trust;

  @About(value = "concern about privacy", unit = "level")
  public final float[] concern;

  @About(value = "external efficacy: my opinion is taken seriously", unit = "level")
  public final float[] efficacy;

  @About(value = "satisfaction with community governance", unit = "level")
  public final float[] satisfaction;

  @About(value = "anchor of identity", unit = "level")
  public final float[] identityAnchor;

  @About(value = "anchor of trust", unit = "level")
  public final float[] trustAnchor;

  @About(value = "anchor of concern", unit = "level")
  public final float[] concernAnchor;

  @About(value = "anchor of efficacy", unit = "level")
  public final float[] efficacyAnchor;

  @About(value = "anchor of satisfaction", unit = "level")
  public final float[] satisfactionAnchor;

  @About(value = "taste for taking part", unit = "standard deviations")
  public final float[] utilityTaste;

  @About(value = "taste for providing data, see Taste", unit = "2^-12 standard deviations")
  public final short[] privacyTaste;

  @About(value = "taste for paying, see Taste", unit = "2^-12 standard deviations")
  public final short[] payingTaste;

  @About(value = "how active the resident is, relative to a mean of 1", unit = "ratio")
  public final float[] activity;

  @About(value = "habit of taking part: 1 after a good outcome, below 0 after a case that came late", unit = "level")
  public final float[] habit;

  @About("whether the resident knows about big-data governance")
  public final boolean[] informed;

  @About("whether a campaign reached the resident this week")
  public final boolean[] campaigned;

  @About("whether the resident shares data with the platform")
  public final boolean[] enrolled;

  @About("whether the resident has a device, without which there is no digital channel")
  public final boolean[] device;

  @About("what the resident makes of a rumour, see Belief")
  public final byte[] belief;

  @About(value = "week in which the resident last took part", unit = "week")
  public final short[] lastActive;

  @About(value = "week in which the resident last was hit by, or told of, an incident or a rumour of one", unit = "week")
  public final short[] lastNews;

  @About("case of the resident: stage, agency, and who told it, see Case")
  public final byte[] caseNow;

  @About(value = "how long the case has waited since it was told", unit = "weeks")
  public final byte[] waiting;

  @About("the channel the resident would use; -1 if there is none")
  public final byte[] channel;

  @About(value = "least concern at which the channel is surely still the best", unit = "2^-15 of the level")
  public final short[] leastConcern;

  @About(value = "most concern at which the channel is surely still the best", unit = "2^-15 of the level")
  public final short[] mostConcern;

  @About(value = "access: how well the chosen channel suits the resident", unit = "level")
  public final float[] access;

  @About(value = "chance that news of governance reaches the resident through any channel this week", unit = "share")
  public final float[] exposure;

  @About("what the resident thinks and did this week, see Diary")
  public final short[] diary;

  @About(value = "times the resident took part since the policy began, at most 255", unit = "acts")
  public final byte[] acts;

  /** Residents about whom nothing is known yet. */
  public Residents(int count) {
    this.count = count;
    age = new byte[count];
    profile = new short[count];
    literacy = new float[count];
    timePressure = new float[count];
    identity = new float[count];
    trust = new float[count];
    concern = new float[count];
    efficacy = new float[count];
    satisfaction = new float[count];
    identityAnchor = new float[count];
    trustAnchor = new float[count];
    concernAnchor = new float[count];
    efficacyAnchor = new float[count];
    satisfactionAnchor = new float[count];
    utilityTaste = new float[count];
    privacyTaste = new short[count];
    payingTaste = new short[count];
    activity = new float[count];
    habit = new float[count];
    informed = new boolean[count];
    campaigned = new boolean[count];
    enrolled = new boolean[count];
    device = new boolean[count];
    belief = new byte[count];
    lastActive = new short[count];
    lastNews = new short[count];
    caseNow = new byte[count];
    waiting = new byte[count];
    channel = new byte[count];
    leastConcern = new short[count];
    mostConcern = new short[count];
    access = new float[count];
    exposure = new float[count];
    diary = new short[count];
    acts = new byte[count];
    Arrays.fill(lastActive, NEVER);
    Arrays.fill(lastNews, NEVER);
  }

  private Residents(Residents from) {
    count = from.count;
    age = from.age;
    profile = from.profile;
    timePressure = from.timePressure;
    identityAnchor = from.identityAnchor;
    concernAnchor = from.concernAnchor;
    efficacyAnchor = from.efficacyAnchor;
    satisfactionAnchor = from.satisfactionAnchor;
    utilityTaste = from.utilityTaste;
    privacyTaste = from.privacyTaste;
    payingTaste = from.payingTaste;
    activity = from.activity;
    literacy = from.literacy.clone();
    identity = from.identity.clone();
    trust = from.trust.clone();
    concern = from.concern.clone();
    efficacy = from.efficacy.clone();
    satisfaction = from.satisfaction.clone();
    trustAnchor = from.trustAnchor.clone();
    habit = from.habit.clone();
    informed = from.informed.clone();
    campaigned = from.campaigned.clone();
    enrolled = from.enrolled.clone();
    device = from.device.clone();
    belief = from.belief.clone();
    lastActive = from.lastActive.clone();
    lastNews = from.lastNews.clone();
    caseNow = from.caseNow.clone();
    waiting = from.waiting.clone();
    channel = from.channel.clone();
    leastConcern = from.leastConcern.clone();
    mostConcern = from.mostConcern.clone();
    access = from.access.clone();
    exposure = from.exposure.clone();
    diary = from.diary.clone();
    acts = from.acts.clone();
  }

  public int count() {
    return count;
  }

  /** The same people in the same state, free to live on differently; what never changes is shared. */
  Residents copy() {
    return new Residents(this);
  }
}
