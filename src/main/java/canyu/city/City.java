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

  /** The same city, free to live on differently; what never changes is shared. */
  public City copy() {
    return new City(residents.copy(), ties.copy(), communities.copy(), districts, housingTypes);
  }
}
