package canyu.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.AgeBand;
import canyu.city.Education;
import canyu.city.Sex;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTest {

  private static final Groups GROUPS = new Groups(List.of("north", "south"), List.of("old", "new", "rented"));

  private static String name(int group) {
    return GROUPS.names().get(group);
  }

  @Test
  void everyNumberHasItsName() {
    assertThat(name(Groups.CITY)).isEqualTo("city");
    for (Sex sex : Sex.values()) {
      assertThat(name(Groups.of(sex))).isEqualTo("sex:" + sex.name().toLowerCase(Locale.ROOT));
    }
    for (AgeBand band : AgeBand.values()) {
      assertThat(name(Groups.of(band))).isEqualTo("age:" + band.label());
    }
    for (Education education : Education.values()) {
      assertThat(name(Groups.of(education))).isEqualTo("education:" + education.name().toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void somebodyIsInOneGroupOfEachKind() {
    assertThat(IntStream.of(Groups.of(Sex.FEMALE, AgeBand.values()[2], Education.values()[1]))
        .mapToObj(GroupsTest::name)).containsExactly("sex:female", "age:" + AgeBand.values()[2].label(),
            "education:" + Education.values()[1].name().toLowerCase(Locale.ROOT));
  }

  @Test
  void placesComeAfterPeople() {
    assertThat(GROUPS.names().subList(Groups.PEOPLE, GROUPS.count()))
        .containsExactly("district:north", "district:south", "housing:old", "housing:new", "housing:rented");
    assertThat(IntStream.range(0, GROUPS.count()).filter(Groups::isPlace))
        .containsExactly(IntStream.range(Groups.PEOPLE, GROUPS.count()).boxed().toArray(Integer[]::new));
  }
}
