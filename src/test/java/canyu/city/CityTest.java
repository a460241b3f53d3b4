package canyu.city;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.simulation.Hamlet;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class CityTest {

  /** What no process writes, so that copies may share it. */
  private static final List<String> FIXED = List.of("age", "profile", "timePressure", "identityAnchor", "concernAnchor",
      "efficacyAnchor", "satisfactionAnchor", "utilityTaste", "privacyTaste", "payingTaste", "activity");

  @Test
  void aCopyBeginsAlikeAndLivesOnItsOwn() throws IllegalAccessException {
    City city = Hamlet.motley(2, 20).week(1).city();

    City copy = city.copy();

    for (Field column : Residents.class.getFields()) {
      if (column.getType().isArray()) {
        Object one = column.get(city.residents());
        Object other = column.get(copy.residents());
        assertThat(Array.getLength(other)).as(column.getName()).isEqualTo(40);
        for (int i = 0; i < 40; i++) {
          assertThat(Array.get(other, i)).as(column.getName()).isEqualTo(Array.get(one, i));
        }
        assertThat(one == other).as(column.getName() + " is shared").isEqualTo(FIXED.contains(column.getName()));
      }
    }
  }

  @Test
  void whatACopyShowsIsNotSeenInTheFirst() {
    City city = Hamlet.tied(2, new int[] {0, 1}).week(1).city();
    City copy = city.copy();

    copy.ties().show(0, Ties.INFORMED, copy.communities().all().get(0), copy.communities().outbox[0]);
    copy.communities().record[0] = 0.9f;
    copy.communities().meanAttitude[0][0] = 0.9f;
    copy.communities().enrolled[0] = 2;

    assertThat(city.ties().informed(1)).isZero();
    assertThat(copy.ties().informed(1)).isEqualTo(1);
    assertThat(city.communities().record[0]).isEqualTo(0.4f);
    assertThat(city.communities().meanAttitude[0][0]).isEqualTo(0.5f);
    assertThat(city.communities().enrolled[0]).isZero();
  }
}
