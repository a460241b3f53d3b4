package canyu.plain;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The parameters of the weekly rules; the defaults are those of the model, section 4. */
public class PlainParameters {

  private final Map<String, Double> changed;
  private final Set<String> known = new HashSet<>();

  // big data
  public final double dataNeed;
  public final double dataHalf;
  public final double crowdEyes;

  // channels
  public final double channelTaste;
  public final double channelPrivacy;

  // information
  public final double attention;
  public final double forgetting;
  public final double wordOfMouth;
  public final double campaignReach;
  public final double campaignGain;
  public final double belongingGain;
  public final double trainingGain;
  public final double transparency;

  // public issues
  public final double issueRate;
  public final double fade;
  public final double[] agencyShares = {0.30, 0.25, 0.30, 0.05, 0.10};

  // participation
  public final double uBase;
  public final double uInterest;
  public final double uTime;
  public final double uKnowhow;
  public final double uAccess;
  public final double uEfficacy;
  public final double uNorm;
  public final double uTrust;
  public final double uSd;
  public final double actionRate;
  public final double actionScale;
  public final double habitBoost;
  public final double reportBoost;
  public final double requestShare;

  // data and paying
  public final double vBase;
  public final double vConcern;
  public final double vTrust;
  public final double vBenefit;
  public final double vSd;
  public final double enrol;
  public final double withdraw;
  public final double wBase;
  public final double wSatisfaction;
  public final double wIdentity;
  public final double wTrust;
  public final double wSd;
  public final double wCut;

  // protection
  public final double protectLegal;
  public final double protectSupervision;
  public final double protectWeight;
  public final double reassurance;

  // service
  public final double service;
  public final double gain;
  public final double lossToGain;
  public final double waitLoss;
  public final double patience;
  public final double habitDecay;
  public final double recordRate;
  public final double vicarious;
  public final double vicariousTrust;
  public final double vicariousUninformed;
  public final double listening;
  public final double listeningFull;
  public final double representation;

  // incidents
  public final double incidentRate;
  public final double deterSecurity;
  public final double deterLegal;
  public final double deterSupervision;
  public final double publicity;
  public final double leakTogether;
  public final double hearPublic;
  public final double hearTie;
  public final double shockDirect;
  public final double shockHeard;
  public final double redress;
  public final double scar;

  // attitudes
  public final double relax;
  public final double social;
  public final double carryOver;

  /** The defaults. */
  public PlainParameters() {
    this(Map.of());
  }

  /**
   * The defaults, except for those named.
   *
   * @param changed values by the name of the field
   * @throws IllegalArgumentException if there is no parameter of a name
   */
  public PlainParameters(Map<String, Double> changed) {
    this.changed = changed;
    dataNeed = value("dataNeed", 0.5);
    dataHalf = value("dataHalf", 0.05);
    crowdEyes = value("crowdEyes", 0.5);
    channelTaste = value("channelTaste", 0.3);
    channelPrivacy = value("channelPrivacy", 0.3);
    attention = value("attention", 0.25);
    forgetting = value("forgetting", 0.02);
    wordOfMouth = value("wordOfMouth", 0.001);
    campaignReach = value("campaignReach", 0.10);
    campaignGain = value("campaignGain", 0.02);
    belongingGain = value("belongingGain", 0.01);
    trainingGain = value("trainingGain", 0.02);
    transparency = value("transparency", 0.12);
    issueRate = value("issueRate", 0.008);
    fade = value("fade", 0.05);
    uBase = value("uBase", 3.141);
    uInterest = value("uInterest", 1.303);
    uTime = value("uTime", 1.097);
    uKnowhow = value("uKnowhow", 0.990);
    uAccess = value("uAccess", 1.000);
    uEfficacy = value("uEfficacy", 1.139);
    uNorm = value("uNorm", 1.5);
    uTrust = value("uTrust", 1.0);
    uSd = value("uSd", 0.6);
    actionRate = value("actionRate", 0.013);
    actionScale = value("actionScale", 0.25);
    habitBoost = value("habitBoost", 1);
    reportBoost = value("reportBoost", 4);
    requestShare = value("requestShare", 0.1);
    vBase = value("vBase", -0.188);
    vConcern = value("vConcern", 2.2);
    vTrust = value("vTrust", 1.5);
    vBenefit = value("vBenefit", 1.0);
    vSd = value("vSd", 0.6);
    enrol = value("enrol", 0.2);
    withdraw = value("withdraw", 0.1);
    wBase = value("wBase", -0.133);
    wSatisfaction = value("wSatisfaction", 1);
    wIdentity = value("wIdentity", 1);
    wTrust = value("wTrust", 0.5);
    wSd = value("wSd", 0.6);
    wCut = value("wCut", 0.293);
    protectLegal = value("protectLegal", 0.6);
    protectSupervision = value("protectSupervision", 0.4);
    protectWeight = value("protectWeight", 0.5);
    reassurance = value("reassurance", 0.3);
    service = value("service", 0.5);
    gain = value("gain", 0.10);
    lossToGain = value("lossToGain", 2);
    waitLoss = value("waitLoss", 0.04);
    patience = value("patience", 8);
    habitDecay = value("habitDecay", 0.015);
    recordRate = value("recordRate", 0.1);
    vicarious = value("vicarious", 0.03);
    vicariousTrust = value("vicariousTrust", 0.01);
    vicariousUninformed = value("vicariousUninformed", 0.3);
    listening = value("listening", 0.01);
    listeningFull = value("listeningFull", 0.01);
    representation = value("representation", 0.5);
    incidentRate = value("incidentRate", 0.02);
    deterSecurity = value("deterSecurity", 0.8);
    deterLegal = value("deterLegal", 0.5);
    deterSupervision = value("deterSupervision", 0.4);
    publicity = value("publicity", 0.5);
    leakTogether = value("leakTogether", 1);
    hearPublic = value("hearPublic", 0.5);
    hearTie = value("hearTie", 0.05);
    shockDirect = value("shockDirect", 0.5);
    shockHeard = value("shockHeard", 0.15);
    redress = value("redress", 0.5);
    scar = value("scar", 0.14);
    relax = value("relax", 0.06);
    social = value("social", 0.03);
    carryOver = value("carryOver", 0.3);
    refuseUnknown();
  }

  private double value(String name, double standard) {
    known.add(name);
    return changed.getOrDefault(name, standard);
  }

  private void refuseUnknown() {
    for (String name : changed.keySet()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException("there is no parameter " + name);
      }
    }
  }

  /** What an ignored or refused act takes. */
  public double loss() {
    return lossToGain * gain;
  }
}
