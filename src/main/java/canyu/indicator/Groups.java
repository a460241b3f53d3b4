package canyu.indicator;

import canyu.city.AgeBand;
import canyu.city.City;
import canyu.city.Community;
import canyu.city.Education;
import canyu.city.Profile;
import canyu.city.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The groups for which indicators are counted: the whole city, and its parts in five ways. */
public final class Groups {

  /** The whole city. */
  public static final int CITY = 0;

  private static final int SEX = CITY + 1;
  private static final int AGE = SEX + Sex.values().length;
  private static final int EDUCATION = AGE + AgeBand.values().length;
  private static final int DISTRICT = EDUCATION + Education.values().length;

  private final List<String> names = new ArrayList<>();
  private final int housing;

  public Groups(City city) {
    this(city.districts(), city.housingTypes());
  }

  public Groups(List<String> districts, List<String> housingTypes) {
    names.add("city");
    for (Sex sex : Sex.values()) {
      names.add("sex:" + sex.name().toLowerCase(Locale.ROOT));
    }
    for (AgeBand band : AgeBand.values()) {
      names.add("age:" + band.label());
    }
    for (Education education : Education.values()) {
      names.add("education:" + education.name().toLowerCase(Locale.ROOT));
    }
    districts.forEach(district -> names.add("district:" + district));
    housing = names.size();
    housingTypes.forEach(type -> names.add("housing:" + type));
  }

  /** Their names in the order of their numbers, such as {@code age:30-44}. */
  public List<String> names() {
    return List.copyOf(names);
  }

  public int count() {
    return names.size();
  }

  /** Whether a group is those who live in a district or in a type of housing. */
  public static boolean isPlace(int group) {
    return group >= DISTRICT;
  }

  static int of(Sex sex) {
    return SEX + sex.ordinal();
  }

  static int of(AgeBand band) {
    return AGE + band.ordinal();
  }

  static int of(Education education) {
    return EDUCATION + education.ordinal();
  }

  /** The groups of somebody by what the person is. */
  public static int[] of(Sex sex, AgeBand band, Education education) {
    return new int[] {of(sex), of(band), of(education)};
  }

  /** The groups of all residents of a community. */
  public int[] of(Community community) {
    return new int[] {CITY, DISTRICT + community.district(), housing + community.housing()};
  }

  /** The groups of a resident by what the resident is. */
  public static int[] of(int profile) {
    return new int[] {
      SEX + Profile.sex(profile), AGE + Profile.ageBand(profile), EDUCATION + Profile.education(profile)
    };
  }
}
