package canyu.city;

/** A way to take part (Chen 3.5 and 5.4; Wang III.E); two are offline, three digital. */
public enum Channel {
  BULLETIN_BOARD(false, 0f, Lever.COVERAGE_BULLETIN_BOARD, Lever.USABILITY_BULLETIN_BOARD,
      Lever.REACH_BULLETIN_BOARD, Lever.INTERACTIVITY_BULLETIN_BOARD),
  RESIDENTS_MEETING(false, 0f, Lever.COVERAGE_RESIDENTS_MEETING, Lever.USABILITY_RESIDENTS_MEETING,
      Lever.REACH_RESIDENTS_MEETING, Lever.INTERACTIVITY_RESIDENTS_MEETING),
  SOCIAL_GROUP(true, 0.1f, Lever.COVERAGE_SOCIAL_GROUP, Lever.USABILITY_SOCIAL_GROUP,
      Lever.REACH_SOCIAL_GROUP, Lever.INTERACTIVITY_SOCIAL_GROUP),
  OFFICIAL_ACCOUNT(true, 0.2f, Lever.COVERAGE_OFFICIAL_ACCOUNT, Lever.USABILITY_OFFICIAL_ACCOUNT,
      Lever.REACH_OFFICIAL_ACCOUNT, Lever.INTERACTIVITY_OFFICIAL_ACCOUNT),
  SERVICE_PLATFORM(true, 0.8f, Lever.COVERAGE_SERVICE_PLATFORM, Lever.USABILITY_SERVICE_PLATFORM,
      Lever.REACH_SERVICE_PLATFORM, Lever.INTERACTIVITY_SERVICE_PLATFORM);

  private final boolean digital;
  private final float dataRequired;
  private final Lever coverage;
  private final Lever usability;
  private final Lever reach;
  private final Lever interactivity;

  Channel(boolean digital, float dataRequired, Lever coverage, Lever usability, Lever reach, Lever interactivity) {
    this.digital = digital;
    this.dataRequired = dataRequired;
    this.coverage = coverage;
    this.usability = usability;
    this.reach = reach;
    this.interactivity = interactivity;
  }

  /** Whether it needs a device and the skill to use it. */
  public boolean digital() {
    return digital;
  }

  /** How much personal data one gives to use it, 0 to 1 (assumed). */
  public float dataRequired() {
    return dataRequired;
  }

  /** The lever that says in how many communities it exists. */
  public Lever coverage() {
    return coverage;
  }

  /** The lever that says how easy it is to use. */
  public Lever usability() {
    return usability;
  }

  /** The lever that says how well news spreads through it. */
  public Lever reach() {
    return reach;
  }

  /** The lever that says how far it carries answers back. */
  public Lever interactivity() {
    return interactivity;
  }
}
