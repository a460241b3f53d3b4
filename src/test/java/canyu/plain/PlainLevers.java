package canyu.plain;

import canyu.city.Agency;
import canyu.city.Channel;
import canyu.city.Lever;

/** The levers of a community; they start at the status quo of the model, section 5. */
public class PlainLevers {

  // by channel
  public double[] coverage = {1.0, 0.6, 0.5, 0.45, 0.15};
  public double[] usability = {0.35, 0.45, 0.55, 0.45, 0.45};
  public double[] reach = {0.05, 0.04, 0.10, 0.08, 0.08};
  public double[] interactivity = {0.1, 0.7, 0.5, 0.2, 0.6};

  /** By agency: cases per 1,000 residents and week. */
  public double[] capacity = {4, 4, 4, 1, 1};

  public double informationCapacity = 0.5;
  public double campaign = 0;
  public double belonging = 0;
  public double training = 0;
  public double deviceAccess = 0;
  public double security = 0.4;
  public double legalProtection = 0.3;
  public double supervision = 0.2;
  public double disclosure = 0.4;
  public double closedLoop = 0.35;
  public double decisionQuality = 0.2;
  public double clarity = 0.4;
  public double integration = 0.3;
  public double monitoring = 0.02;
  public double prevention = 0;
  public double crowdReporting = 0;

  /** The status quo. */
  public PlainLevers() {}

  /** The same levels, to be moved apart from the others. */
  public PlainLevers(PlainLevers from) {
    coverage = from.coverage.clone();
    usability = from.usability.clone();
    reach = from.reach.clone();
    interactivity = from.interactivity.clone();
    capacity = from.capacity.clone();
    informationCapacity = from.informationCapacity;
    campaign = from.campaign;
    belonging = from.belonging;
    training = from.training;
    deviceAccess = from.deviceAccess;
    security = from.security;
    legalProtection = from.legalProtection;
    supervision = from.supervision;
    disclosure = from.disclosure;
    closedLoop = from.closedLoop;
    decisionQuality = from.decisionQuality;
    clarity = from.clarity;
    integration = from.integration;
    monitoring = from.monitoring;
    prevention = from.prevention;
    crowdReporting = from.crowdReporting;
  }

  /** Sets one lever by its name in the city. */
  public void set(Lever lever, double level) {
    switch (lever) {
      case INFORMATION_CAPACITY -> informationCapacity = level;
      case CAMPAIGN -> campaign = level;
      case BELONGING -> belonging = level;
      case TRAINING -> training = level;
      case DEVICE_ACCESS -> deviceAccess = level;
      case SECURITY -> security = level;
      case LEGAL_PROTECTION -> legalProtection = level;
      case SUPERVISION -> supervision = level;
      case DISCLOSURE -> disclosure = level;
      case CLOSED_LOOP -> closedLoop = level;
      case DECISION_QUALITY -> decisionQuality = level;
      case CLARITY -> clarity = level;
      case INTEGRATION -> integration = level;
      case MONITORING -> monitoring = level;
      case PREVENTION -> prevention = level;
      case CROWD_REPORTING -> crowdReporting = level;
      default -> setOfChannelOrAgency(lever, level);
    }
  }

  private void setOfChannelOrAgency(Lever lever, double level) {
    for (Channel channel : Channel.values()) {
      setIfSame(lever, channel.coverage(), coverage, channel.ordinal(), level);
      setIfSame(lever, channel.usability(), usability, channel.ordinal(), level);
      setIfSame(lever, channel.reach(), reach, channel.ordinal(), level);
      setIfSame(lever, channel.interactivity(), interactivity, channel.ordinal(), level);
    }
    for (Agency agency : Agency.values()) {
      setIfSame(lever, agency.capacity(), capacity, agency.ordinal(), level);
    }
  }

  private static void setIfSame(Lever wanted, Lever lever, double[] levels, int index, double level) {
    if (wanted == lever) {
      levels[index] = level;
    }
  }

  /** How well data are protected: P of the model. */
  public double protection(PlainParameters parameters) {
    return parameters.protectLegal * legalProtection + parameters.protectSupervision * supervision;
  }
}
