package canyu.calibration.survey;

import canyu.city.City;
import canyu.indicator.Groups;
import canyu.population.AgeSpan;
import canyu.population.Person;
import canyu.scenario.survey.Respondent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What somebody is, as cells tell people apart.
 *
 * @param groups such as {@code sex:female}, {@code district:gusu}
 * @param age in years; empty if it is not known
 */
public record Marks(Set<String> groups, Optional<AgeSpan> age) {

  private static final String AGE = "age:";

  /** The marks of everybody in a city, by their numbers. */
  public static List<Marks> of(City city) {
    Groups groups = new Groups(city);
    List<String> names = groups.names();
    return city.communities().all().stream().flatMap(community -> {
      Set<String> places = names(names, groups.of(community));
      return IntStream.range(community.from(), community.to()).mapToObj(resident -> {
        Set<String> all = new HashSet<>(places);
        all.addAll(names(names, groups.of(city.residents().profile[resident])));
        return new Marks(all, years(city.residents().age[resident]));
      });
    }).toList();
  }

  /** The marks of a person of a frame, of whom it is not known where they live. */
  public static Marks of(Person person, Groups groups) {
    return new Marks(names(groups.names(), new int[] {
      groups.ofSex(person.sex()), groups.ofAge(person.age()), groups.ofLevel(person.education())}), years(person.age()));
  }

  /** The marks of a respondent, as far as they are stated. */
  static Marks of(Respondent respondent, Groups groups) {
    return new Marks(names(groups.names(), respondent.groups(groups)), respondent.person().age());
  }

  private static Optional<AgeSpan> years(int age) {
    return Optional.of(new AgeSpan(age, age));
  }

  private static Set<String> names(List<String> names, int[] groups) {
    Set<String> all = new HashSet<>();
    IntStream.of(groups).forEach(group -> all.add(names.get(group)));
    return all;
  }

  /** Of whom a mark of a cell is true. */
  public static Predicate<Marks> having(String mark) {
    return mark.startsWith(AGE)
        ? AgeSpan.of(mark.substring(AGE.length())).<Predicate<Marks>>map(band -> who -> who.age.filter(band::holds).isPresent())
            .orElse(nobody -> false)
        : who -> who.groups.contains(mark);
  }
}
