package canyu.indicator;

import canyu.city.City;
import canyu.city.Community;
import canyu.city.Divisions;
import canyu.city.Divisions.Level;
import canyu.parameter.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The groups for which indicators are counted: the whole city, and its parts in five ways. */
public final class Groups {

  /** The whole city. */
  public static final int CITY = 0;

  private static final int SEX = CITY + 1;

  private final List<String> names;
  private final Divisions divisions;
  private final int age;
  private final int education;
  private final int district;
  private final int housing;

  public Groups(City city) {
    this(city.divisions(), city.districts(), city.housingTypes());
  }

  public Groups(Divisions divisions, List<String> districts, List<String> housingTypes) {
    this.divisions = divisions;
    List<String> names = new ArrayList<>();
    names.add("city");
    divisions.sexes().forEach(sex -> names.add("sex:" + Names.snake(sex)));
    age = names.size();
    IntStream.range(0, divisions.ages().size()).forEach(band -> names.add("age:" + divisions.years(band)));
    education = names.size();
    divisions.levels().forEach(level -> names.add("education:" + Names.snake(level.name())));
    district = names.size();
    districts.forEach(name -> names.add("district:" + name));
    housing = names.size();
    housingTypes.forEach(type -> names.add("housing:" + type));
    this.names = List.copyOf(names);
  }

  /** Their names in the order of their numbers, such as {@code age:30-44}. */
  public List<String> names() {
    return names;
  }

  public int count() {
    return names.size();
  }

  /** How many there are besides places: the city, and those of sex, age and education. */
  public int people() {
    return district;
  }

  /** Whether a group is those who live in a district or in a type of housing. */
  public boolean isPlace(int group) {
    return group >= district;
  }

  int profiles() {
    return divisions.profiles();
  }

  /** The groups of the sexes with such a name. */
  int[] sexes(Predicate<String> such) {
    return from(SEX, divisions.sexes().size(), sex -> such.test(divisions.sexes().get(sex)));
  }

  /** The groups of the bands of age whose first year is such. */
  int[] ages(IntPredicate such) {
    return from(age, divisions.ages().size(), band -> such.test(divisions.ages().get(band)));
  }

  /** The groups of the levels of education that are such. */
  int[] levels(Predicate<Level> such) {
    return from(education, divisions.levels().size(), level -> such.test(divisions.levels().get(level)));
  }

  private static int[] from(int first, int count, IntPredicate such) {
    return IntStream.range(0, count).filter(such).map(place -> first + place).toArray();
  }

  /** The group of a sex, by its place in the list. */
  public int ofSex(int sex) {
    return SEX + sex;
  }

  /** The group of those of an age in years. */
  public int ofAge(int years) {
    return age + divisions.band(years);
  }

  /** The group of a level of education, by its place in the list. */
  public int ofLevel(int level) {
    return education + level;
  }

  /** The group of a district, by its place in the list. */
  public int ofDistrict(int place) {
    return district + place;
  }

  /** The group of a type of housing, by its place in the list. */
  public int ofHousing(int place) {
    return housing + place;
  }

  /** The groups of all residents of a community. */
  public int[] of(Community community) {
    return new int[] {CITY, ofDistrict(community.district()), ofHousing(community.housing())};
  }

  /** The groups of a resident by what the resident is. */
  public int[] of(int profile) {
    return new int[] {
      SEX + divisions.sexOf(profile), age + divisions.bandOf(profile), education + divisions.levelOf(profile)
    };
  }

  /** From which age on residents count as old, in years: where the first band begins that holds nobody under 60. */
  public int old() {
    return divisions.ages().stream().filter(first -> first >= Gap.OLD).findFirst().orElse(Gap.OLD);
  }
}
