package canyu.countermeasure;

import canyu.city.City;
import canyu.city.Community;
import canyu.parameter.About;
import java.util.List;

/** Where something holds: in the communities that meet every condition given; everywhere if there is none. */
public record Target(
    @About(value = "only in these districts of the population frame", preset = "[]")
    List<String> districts,
    @About(value = "only in communities of these housing types of the population frame", preset = "[]")
    List<String> housing,
    @About(value = "only in the communities with these numbers, from 1", unit = "number", min = 1, preset = "[]")
    List<Integer> communities) {

  public Target {
    if (!communities.isEmpty() && !(districts.isEmpty() && housing.isEmpty())) {
      throw new IllegalArgumentException(
          "communities must stand without districts and housing, since a community has its own");
    }
  }

  /** The whole city. */
  public static final Target EVERYWHERE = new Target(List.of(), List.of(), List.of());

  /** Whether a community is meant. */
  public boolean holds(City city, Community community) {
    return (districts.isEmpty() || districts.contains(city.districts().get(community.district())))
        && (housing.isEmpty() || housing.contains(city.housingTypes().get(community.housing())))
        && (communities.isEmpty() || communities.contains(community.index() + 1));
  }

  /** The communities that are meant. */
  public List<Community> in(City city) {
    return city.communities().all().stream().filter(community -> holds(city, community)).toList();
  }
}
