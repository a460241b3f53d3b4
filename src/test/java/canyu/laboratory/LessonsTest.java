package canyu.laboratory;

import static canyu.indicator.Indicator.CONCERN;
import static canyu.indicator.Indicator.EFFICACY;
import static canyu.indicator.Indicator.ENROLLED;
import static canyu.indicator.Indicator.HEARD_OF_INCIDENT;
import static canyu.indicator.Indicator.HIT;
import static canyu.indicator.Indicator.PARTICIPATION;
import static canyu.indicator.Indicator.PROVIDING_DATA;
import static canyu.indicator.Indicator.REASON_NOT_TAKEN_SERIOUSLY;
import static canyu.indicator.Indicator.REASON_NO_CHANNEL;
import static canyu.indicator.Indicator.RESPONSE_RECORD;
import static canyu.indicator.Indicator.TRUST;
import static canyu.indicator.Indicator.WILLING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import canyu.indicator.Indicator;
import org.junit.jupiter.api.Test;

/** What the lessons tell students to look for is there to be seen, in its direction and about its size. */
class LessonsTest {

  private static final String GUSU = "district:gusu";
  private static final String PARK = "district:industrialPark";

  @Test
  void aPlatformIsNotParticipation() {
    try (Laboratory city = taken(0)) {
      assertThat(statusQuo(city, "city", WILLING, 12)).isCloseTo(0.7, offset(0.03));
      assertThat(statusQuo(city, "city", PARTICIPATION, 12)).isCloseTo(0.04, offset(0.01));
      assertThat(gain(city, "city", PARTICIPATION, 12)).isZero();

      assertThat(gain(city, "city", REASON_NO_CHANNEL, 64)).isLessThan(-0.005);
      assertThat(gain(city, "city", WILLING, 64)).isCloseTo(0.03, offset(0.01));
      assertThat(gain(city, "city", PARTICIPATION, 64)).isBetween(0.001, 0.005);

      double old = gain(city, "age:70+", WILLING, 64);
      assertThat(gain(city, "age:15-29", WILLING, 64)).isGreaterThan(3 * old);
      assertThat(gain(city, "age:30-44", WILLING, 64)).isGreaterThan(3 * old);

      assertThat(gain(city, "city", RESPONSE_RECORD, 77)).isGreaterThan(0.15);
      assertThat(gain(city, "city", EFFICACY, 116)).isGreaterThan(0.07);
      assertThat(gain(city, "city", PARTICIPATION, 116)).isGreaterThan(0.01)
          .isGreaterThan(3 * gain(city, "city", PARTICIPATION, 64));
    }
  }

  @Test
  void trustIsLostInAWeek() {
    try (Laboratory city = taken(1)) {
      assertThat(arm(city, "city", ENROLLED, 52)).isCloseTo(0.01, offset(0.003));
      assertThat(arm(city, "city", PROVIDING_DATA, 52)).isBetween(0.42, 0.5);

      assertThat(arm(city, "city", HEARD_OF_INCIDENT, 53)).isCloseTo(0.25, offset(0.05));
      assertThat(arm(city, "city", HIT, 53)).isBetween(0.001, 0.02);
      assertThat(change(city, TRUST, 52, 53)).isCloseTo(-0.02, offset(0.005));
      assertThat(change(city, CONCERN, 52, 53)).isGreaterThan(0.01);

      assertThat(arm(city, "city", HEARD_OF_INCIDENT, 54)).isGreaterThan(0.02);
      assertThat(arm(city, "city", HEARD_OF_INCIDENT, 56)).isLessThan(0.02);
      assertThat(city.arm().city().communities().all()).filteredOn(community -> !community.programme())
          .anySatisfy(community -> assertThat(city.arm().resident(heardIn(city, community.from(), community.to(), 54))
              .person().community()).isEqualTo(community.index() + 1));

      double lost = change(city, TRUST, 52, 54);
      assertThat(change(city, TRUST, 52, 64) / lost).isCloseTo(0.5, offset(0.1));
      assertThat(change(city, TRUST, 52, 104) / lost).isBetween(0.01, 0.15);
      assertThat(change(city, ENROLLED, 53, 66)).isNegative();
      assertThat(change(city, ENROLLED, 53, 78)).isNegative();
      assertThat(change(city, ENROLLED, 53, 104)).isPositive();

      assertThat(gain(city, "city", CONCERN, 156)).isLessThan(-0.01);
      assertThat(gain(city, "city", PROVIDING_DATA, 156)).isGreaterThan(0.1);
      assertThat(gain(city, "city", TRUST, 156)).isBetween(0.0, 0.01);

      double unprotected = statusQuo(city, "city", TRUST, 160) - statusQuo(city, "city", TRUST, 156);
      assertThat(change(city, TRUST, 156, 160) / unprotected).isCloseTo(0.75, offset(0.1));
    }
  }

  /** A resident among those of a community who heard of an incident in a week. */
  private static int heardIn(Laboratory city, int from, int to, int week) {
    for (int i = from; i < to; i++) {
      if (city.arm().resident(i).past().stream()
          .anyMatch(entry -> entry.week() == week && entry.notes().contains(Note.HEARD))) {
        return i;
      }
    }
    throw new AssertionError("nobody heard of it");
  }

  @Test
  void answerBeforeYouAsk() {
    try (Laboratory city = taken(2)) {
      assertThat(arm(city, PARK, RESPONSE_RECORD, 38)).isCloseTo(0.75, offset(0.06));
      assertThat(gain(city, PARK, PARTICIPATION, 38)).isCloseTo(0.01, offset(0.006));
      assertThat(gain(city, GUSU, PARTICIPATION, 38)).isZero();
      assertThat(gain(city, GUSU, RESPONSE_RECORD, 38)).isCloseTo(0, offset(1e-3));

      assertThat(gain(city, GUSU, WILLING, 90)).isGreaterThan(0.04);
      assertThat(gain(city, PARK, WILLING, 90)).isGreaterThan(0.04);
      assertThat(gain(city, GUSU, EFFICACY, 90)).isLessThan(-0.003);
      assertThat(arm(city, GUSU, REASON_NOT_TAKEN_SERIOUSLY, 90))
          .isGreaterThan(1.3 * statusQuo(city, GUSU, REASON_NOT_TAKEN_SERIOUSLY, 90));
      assertThat(arm(city, PARK, REASON_NOT_TAKEN_SERIOUSLY, 90)).isLessThan(0.015)
          .isLessThan(statusQuo(city, PARK, REASON_NOT_TAKEN_SERIOUSLY, 90) / 4);

      assertThat(arm(city, GUSU, RESPONSE_RECORD, 142)).isCloseTo(arm(city, PARK, RESPONSE_RECORD, 142), offset(0.05));
      assertThat(arm(city, GUSU, EFFICACY, 142)).isCloseTo(arm(city, PARK, EFFICACY, 142), offset(0.03));
    }
  }

  /** A shipped lesson with all its steps taken. */
  private static Laboratory taken(int lesson) {
    LessonFile file = LessonFile.shipped().get(lesson);
    Laboratory city = file.open();
    file.lesson().steps().forEach(step -> step.take(city));
    return city;
  }

  private static double gain(Laboratory city, String group, Indicator indicator, int week) {
    return arm(city, group, indicator, week) - statusQuo(city, group, indicator, week);
  }

  private static double change(Laboratory city, Indicator indicator, int from, int to) {
    return arm(city, "city", indicator, to) - arm(city, "city", indicator, from);
  }

  private static double arm(Laboratory city, String group, Indicator indicator, int week) {
    return city.arm().indicator(indicator, city.arm().groups().names().indexOf(group), week);
  }

  private static double statusQuo(Laboratory city, String group, Indicator indicator, int week) {
    return city.statusQuo().indicator(indicator, city.arm().groups().names().indexOf(group), week);
  }
}
