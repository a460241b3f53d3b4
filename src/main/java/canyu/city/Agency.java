package canyu.city;

/** Who is responsible for a public issue in a community: the sides of co-governance (Chen 4.3, 5.2; Ding 4.3). */
public enum Agency {
  GOVERNMENT(Lever.CAPACITY_GOVERNMENT),
  NEIGHBOURHOOD_COMMITTEE(Lever.CAPACITY_NEIGHBOURHOOD_COMMITTEE),
  PROPERTY_COMPANY(Lever.CAPACITY_PROPERTY_COMPANY),
  SOCIAL_ORGANISATION(Lever.CAPACITY_SOCIAL_ORGANISATION),
  ENTERPRISE(Lever.CAPACITY_ENTERPRISE);

  private final Lever capacity;

  Agency(Lever capacity) {
    this.capacity = capacity;
  }

  /** The lever that says how many cases it can handle. */
  public Lever capacity() {
    return capacity;
  }
}
