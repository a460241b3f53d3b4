package canyu.calibration;

import canyu.city.City;
import canyu.city.Profile;
import canyu.indicator.Groups;
import canyu.population.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What somebody is, as cells tell people apart.
 *
 * @param groups such as {@code sex:female}, {@code district:gusu}
 * @param age in years
 */
record Marks(Set<String> groups, int age) {

  private static final List<String> PEOPLE = List.copyOf(new Groups(List.of(), List.of()).names());
  private static final String AGE = "age:";

  /** The marks of everybody in a city, by their numbers. */
  static List<Marks> of(City city) {
    Groups groups = new Groups(city);
    List<String> names = groups.names();
    return city.communities().all().stream().flatMap(community -> {
      Set<String> places = names(names, groups.of(community));
      return IntStream.range(community.from(), community.to()).mapToObj(resident -> {
        Set<String> all = new HashSet<>(places);
        all.addAll(names(names, Groups.of(city.residents().profile[resident])));
        return new Marks(all, city.residents().age[resident]);
      });
    }).toList();
  }

  /**
   * The marks of a person of microdata or of a frame.
   *
   * @param places where the person lives, such as {@code district:gusu}, as far as that is known
   */
  static Marks of(Person person, List<String> places) {
    Set<String> all = new HashSet<>(places);
    all.addAll(names(PEOPLE, Groups.of(Profile.of(person.sex(), person.age(), person.education()))));
    return new Marks(all, person.age());
  }

  private static Set<String> names(List<String> names, int[] groups) {
    Set<String> all = new HashSet<>();
    IntStream.of(groups).forEach(group -> all.add(names.get(group)));
    return all;
  }

  /** Whether one of the marks of a cell is true of them. */
  boolean has(String mark) {
    return mark.startsWith(AGE)
        ? AgeSpan.of(mark.substring(AGE.length())).filter(span -> span.holds(age)).isPresent()
        : groups.contains(mark);
  }
}
