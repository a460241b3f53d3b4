package canyu.population;

import canyu.city.Attitude;
import canyu.city.Chance;
import canyu.city.Communities;
import canyu.city.Community;
import canyu.city.Draw;
import canyu.city.Residents;
import canyu.city.Taste;

/** Draws what residents are like, community by community (model, section 2). */
final class Characters {

  private static final int WORKS_FROM = 22;
  private static final int WORKS_BELOW = 60;

  private final Cells cells;
  private final Traits traits;
  private final Devices devices;
  private final Start start;
  private final Chance chance;
  private final Residents residents;
  private final double weightOfOwn;

  Characters(Cells cells, Traits traits, Devices devices, Start start, Chance chance, Residents residents) {
    this.cells = cells;
    this.traits = traits;
    this.devices = devices;
    this.start = start;
    this.chance = chance;
    this.residents = residents;
    this.weightOfOwn = Math.sqrt(1 - traits.common() * traits.common());
  }

  /** Gives the residents of a community everything but their ties. */
  void draw(Community community, short[] drawn, Communities communities) {
    identify(community, drawn);
    drawSkills(community, drawn);
    drawDevices(community, drawn);
    drawAnchors(community, drawn);
    beginAtAnchors(community, communities.meanAttitude);
    drawTastes(community);
    inform(community);
  }

  private void identify(Community community, short[] drawn) {
    for (int i = community.from(); i < community.to(); i++) {
      residents.age[i] = (byte) cells.age(drawn[i]);
      residents.profile[i] = cells.profile(drawn[i]);
      residents.channel[i] = -1;
    }
  }

  private void drawSkills(Community community, short[] drawn) {
    long literacy = chance.stream(Draw.LITERACY, 0);
    long time = chance.stream(Draw.TIME_PRESSURE, 0);
    for (int i = community.from(); i < community.to(); i++) {
      double steps = cells.step(drawn[i]);
      double typical = traits.literacyMean() + traits.literacyEducation() * steps - traits.literacyAge() * decades(i);
      double pressure = traits.timeMean() + (works(i) ? traits.timeWorking() : 0);
      residents.literacy[i] = logistic(typical + traits.literacySd() * Normal.of(literacy, i));
      residents.timePressure[i] = logistic(pressure + traits.timeSd() * Normal.of(time, i));
    }
  }

  private void drawDevices(Community community, short[] drawn) {
    long luck = chance.stream(Draw.DEVICE, 0);
    for (int i = community.from(); i < community.to(); i++) {
      double steps = cells.step(drawn[i]);
      double typical = traits.deviceMean() + traits.deviceEducation() * steps - traits.deviceAge() * decades(i);
      residents.device[i] = devices == Devices.ALL || Chance.uniform(luck, i) < logistic(typical);
    }
  }

  private boolean works(int i) {
    return residents.age[i] >= WORKS_FROM && residents.age[i] < WORKS_BELOW;
  }

  /** Decades of age beyond 30. */
  private double decades(int i) {
    return (residents.age[i] - 30) / 10.0;
  }

  /** All five share a factor of the resident; whoever trusts more is concerned less. */
  private void drawAnchors(Community community, short[] drawn) {
    long common = chance.stream(Draw.COMMON_FACTOR, 0);
    long identity = chance.stream(Draw.IDENTITY, 0);
    long trust = chance.stream(Draw.TRUST, 0);
    long concern = chance.stream(Draw.CONCERN, 0);
    long efficacy = chance.stream(Draw.EFFICACY, 0);
    long satisfaction = chance.stream(Draw.SATISFACTION, 0);
    double sd = traits.attitudeSd();
    for (int i = community.from(); i < community.to(); i++) {
      double shared = traits.common() * Normal.of(common, i);
      double steps = cells.step(drawn[i]);
      double identityMean = traits.identityMean() + traits.identityAge() * decades(i);
      double trustMean = traits.trustMean() + traits.slopes().trust(decades(i), steps);
      double concernMean = traits.concernMean() + traits.slopes().concern(decades(i), steps);
      double efficacyMean = traits.efficacyMean() + traits.slopes().efficacy(decades(i), steps);
      double satisfactionMean = traits.satisfactionMean() + traits.slopes().satisfaction(decades(i), steps);
      residents.identityAnchor[i] = logistic(identityMean + sd * (shared + own(identity, i)));
      residents.trustAnchor[i] = logistic(trustMean + sd * (shared + own(trust, i)));
      residents.concernAnchor[i] = logistic(concernMean + sd * (-shared + own(concern, i)));
      residents.efficacyAnchor[i] = logistic(efficacyMean + sd * (shared + own(efficacy, i)));
      residents.satisfactionAnchor[i] =
          logistic(satisfactionMean + traits.satisfactionSd() * (shared + own(satisfaction, i)));
    }
  }

  /** The part of an attitude that a resident's other attitudes do not share. */
  private double own(long luck, int i) {
    return weightOfOwn * Normal.of(luck, i);
  }

  /** Attitudes begin at their anchors. */
  private void beginAtAnchors(Community community, float[][] means) {
    begin(community, residents.identityAnchor, residents.identity, means[Attitude.IDENTITY.ordinal()]);
    begin(community, residents.trustAnchor, residents.trust, means[Attitude.TRUST.ordinal()]);
    begin(community, residents.concernAnchor, residents.concern, means[Attitude.CONCERN.ordinal()]);
    begin(community, residents.efficacyAnchor, residents.efficacy, means[Attitude.EFFICACY.ordinal()]);
    begin(community, residents.satisfactionAnchor, residents.satisfaction, means[Attitude.SATISFACTION.ordinal()]);
  }

  private static void begin(Community community, float[] anchor, float[] level, float[] means) {
    double sum = 0;
    for (int i = community.from(); i < community.to(); i++) {
      level[i] = anchor[i];
      sum += anchor[i];
    }
    means[community.index()] = (float) (sum / community.size());
  }

  private void drawTastes(Community community) {
    long utility = chance.stream(Draw.UTILITY_TASTE, 0);
    long privacy = chance.stream(Draw.PRIVACY_TASTE, 0);
    long paying = chance.stream(Draw.PAYING_TASTE, 0);
    long activity = chance.stream(Draw.ACTIVITY, 0);
    double sd = traits.activitySd();
    for (int i = community.from(); i < community.to(); i++) {
      residents.utilityTaste[i] = (float) Normal.of(utility, i);
      residents.privacyTaste[i] = Taste.of(Normal.of(privacy, i));
      residents.payingTaste[i] = Taste.of(Normal.of(paying, i));
      residents.activity[i] = (float) StrictMath.exp(sd * Normal.of(activity, i) - sd * sd / 2);
    }
  }

  private void inform(Community community) {
    long luck = chance.stream(Draw.INFORMED_AT_START, 0);
    for (int i = community.from(); i < community.to(); i++) {
      residents.informed[i] = Chance.open(luck, i) < start.informed();
    }
  }

  private static float logistic(double x) {
    return (float) (1 / (1 + StrictMath.exp(-x)));
  }
}
