package canyu.city;

import canyu.parameter.About;
import canyu.parameter.Names;
import java.util.Locale;

/**
 * What a policy can move. Every lever has one level per community and week; processes read it, countermeasures and
 * events write it (model, section 5).
 */
public enum Lever {
  @About(value = "share of communities that have the bulletin board", unit = "share", min = 0, max = 1)
  COVERAGE_BULLETIN_BOARD,
  @About(value = "share of communities that have residents' meetings", unit = "share", min = 0, max = 1)
  COVERAGE_RESIDENTS_MEETING,
  @About(value = "share of communities that have a group chat", unit = "share", min = 0, max = 1)
  COVERAGE_SOCIAL_GROUP,
  @About(value = "share of communities that have an official account", unit = "share", min = 0, max = 1)
  COVERAGE_OFFICIAL_ACCOUNT,
  @About(value = "share of communities that have the service platform", unit = "share", min = 0, max = 1)
  COVERAGE_SERVICE_PLATFORM,
  @About(value = "how easy it is to take part through the bulletin board", unit = "level", min = 0, max = 1)
  USABILITY_BULLETIN_BOARD,
  @About(value = "how easy it is to take part through residents' meetings", unit = "level", min = 0, max = 1)
  USABILITY_RESIDENTS_MEETING,
  @About(value = "how easy it is to take part through a group chat", unit = "level", min = 0, max = 1)
  USABILITY_SOCIAL_GROUP,
  @About(value = "how easy it is to take part through an official account", unit = "level", min = 0, max = 1)
  USABILITY_OFFICIAL_ACCOUNT,
  @About(value = "how easy it is to take part through the service platform", unit = "level", min = 0, max = 1)
  USABILITY_SERVICE_PLATFORM,
  @About(value = "chance that news through the bulletin board reaches a resident with full access in a week",
      unit = "share", min = 0, max = 1)
  REACH_BULLETIN_BOARD,
  @About(value = "chance that news through residents' meetings reaches a resident with full access in a week",
      unit = "share", min = 0, max = 1)
  REACH_RESIDENTS_MEETING,
  @About(value = "chance that news through a group chat reaches a resident with full access in a week",
      unit = "share", min = 0, max = 1)
  REACH_SOCIAL_GROUP,
  @About(value = "chance that news through an official account reaches a resident with full access in a week",
      unit = "share", min = 0, max = 1)
  REACH_OFFICIAL_ACCOUNT,
  @About(value = "chance that news through the service platform reaches a resident with full access in a week",
      unit = "share", min = 0, max = 1)
  REACH_SERVICE_PLATFORM,
  @About(value = "how far the bulletin board carries an answer back to the resident", unit = "level", min = 0, max = 1)
  INTERACTIVITY_BULLETIN_BOARD,
  @About(value = "how far residents' meetings carry an answer back to the resident", unit = "level", min = 0, max = 1)
  INTERACTIVITY_RESIDENTS_MEETING,
  @About(value = "how far a group chat carries an answer back to the resident",
      unit = "level", min = 0, max = 1)
  INTERACTIVITY_SOCIAL_GROUP,
  @About(value = "how far an official account carries an answer back to the resident", unit = "level", min = 0, max = 1)
  INTERACTIVITY_OFFICIAL_ACCOUNT,
  @About(value = "how far the service platform carries an answer back to the resident",
      unit = "level", min = 0, max = 1)
  INTERACTIVITY_SERVICE_PLATFORM,
  @About(value = "staff and means of the community's information work, which carry news through digital channels",
      unit = "level", min = 0, max = 1)
  INFORMATION_CAPACITY,
  @About(value = "intensity of a campaign for awareness and identity", unit = "level", min = 0, max = 1)
  CAMPAIGN,
  @About(value = "public space and activities that build belonging to the community", unit = "level", min = 0, max = 1)
  BELONGING,
  @About(value = "training in the use of digital means", unit = "level", min = 0, max = 1)
  TRAINING,
  @About(value = "share of residents without a device who get one in a week", unit = "share per week", min = 0, max = 1)
  DEVICE_ACCESS,
  @About(value = "security of equipment and data processing", unit = "level", min = 0, max = 1)
  SECURITY,
  @About(value = "legal protection of data: ownership, accountability, punishment, redress",
      unit = "level", min = 0, max = 1)
  LEGAL_PROTECTION,
  @About(value = "supervision of important data, with the duty to notify", unit = "level", min = 0, max = 1)
  SUPERVISION,
  @About(value = "share of information requests that are granted", unit = "share", min = 0, max = 1)
  DISCLOSURE,
  @About(value = "share of consultations that get an answer, on a fully interactive channel",
      unit = "share", min = 0, max = 1)
  CLOSED_LOOP,
  @About(value = "how far decisions follow data and what residents said", unit = "level", min = 0, max = 1)
  DECISION_QUALITY,
  @About(value = "cases that the government can handle",
      unit = "cases per 1,000 residents and week", min = 0, max = 100)
  CAPACITY_GOVERNMENT,
  @About(value = "cases that the neighbourhood committee can handle",
      unit = "cases per 1,000 residents and week", min = 0, max = 100)
  CAPACITY_NEIGHBOURHOOD_COMMITTEE,
  @About(value = "cases that the property company can handle",
      unit = "cases per 1,000 residents and week", min = 0, max = 100)
  CAPACITY_PROPERTY_COMPANY,
  @About(value = "cases that social organisations can handle",
      unit = "cases per 1,000 residents and week", min = 0, max = 100)
  CAPACITY_SOCIAL_ORGANISATION,
  @About(value = "cases that enterprises can handle", unit = "cases per 1,000 residents and week", min = 0, max = 100)
  CAPACITY_ENTERPRISE,
  @About(value = "share of cases that go to the responsible agency at once", unit = "share", min = 0, max = 1)
  CLARITY,
  @About(value = "share of misrouted cases that find their agency in a week, through shared information",
      unit = "share per week", min = 0, max = 1)
  INTEGRATION,
  @About(value = "share of open issues found in a week without any report, by sensors and patrols",
      unit = "share per week", min = 0, max = 1)
  MONITORING,
  @About(value = "share of issues that are prevented before anyone meets them", unit = "share", min = 0, max = 1)
  PREVENTION,
  @About(value = "how much more readily residents report an issue they meet", unit = "level", min = 0, max = 1)
  CROWD_REPORTING;

  /** The declaration of this lever: meaning, unit and range. */
  public About about() {
    return Names.about(this);
  }

  /**
   * Refuses a level outside the range.
   *
   * @throws IllegalArgumentException naming the lever, the level, and what would have been right
   */
  public void check(String where, double level) {
    About about = about();
    if (!(level >= about.min() && level <= about.max())) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT, "%s must give %s a level between %.0f and %.0f, but gives %s",
          where, Names.camel(this), about.min(), about.max(), level));
    }
  }
}
