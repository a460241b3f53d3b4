package canyu.city;

import java.util.List;

/**
 * A city at the end of a week: its residents, their ties, and their communities.
 *
 * @param districts the names of the districts
 * @param housingTypes the names of the housing types
 */
public record City(
    Residents residents, Ties ties, Communities communities, List<String> districts, List<String> housingTypes) {

  /** How the residents are divided. */
  public Divisions divisions() {
    return communities.divisions();
  }

  /** The community a resident lives in. */
  public Community communityOf(int resident) {
    int low = 0;
    int high = communities.all().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (communities.all().get(middle).from() <= resident) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return communities.all().get(low);
  }

  /** The same city, free to live on differently; what never changes is shared. */
  public City copy() {
    return new City(residents.copy(), ties.copy(), communities.copy(), districts, housingTypes);
  }

  /** The same residents where every community runs a big-data programme. */
  public City withProgrammes() {
    return new City(residents, ties, communities.withProgrammes(), districts, housingTypes);
  }
}
