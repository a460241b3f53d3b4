package canyu.laboratory;

import static canyu.indicator.Indicator.CONCENTRATION;
import static canyu.indicator.Indicator.CONCERN;
import static canyu.indicator.Indicator.EFFICACY;
import static canyu.indicator.Indicator.ENROLLED;
import static canyu.indicator.Indicator.HEARD_OF_INCIDENT;
import static canyu.indicator.Indicator.HIT;
import static canyu.indicator.Indicator.INFORMED;
import static canyu.indicator.Indicator.PARTICIPATION;
import static canyu.indicator.Indicator.PARTICIPATION_52;
import static canyu.indicator.Indicator.PROVIDING_DATA;
import static canyu.indicator.Indicator.REASON_BUSY;
import static canyu.indicator.Indicator.REASON_DOES_NOT_KNOW_HOW;
import static canyu.indicator.Indicator.REASON_NOT_TAKEN_SERIOUSLY;
import static canyu.indicator.Indicator.REASON_NO_CHANNEL;
import static canyu.indicator.Indicator.RESPONSE_RECORD;
import static canyu.indicator.Indicator.TRUST;
import static canyu.indicator.Indicator.WILLING;
import static canyu.indicator.Indicator.WORRIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import canyu.indicator.Indicator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the lessons tell students to look for is there to be seen, in its direction and about its size. */
class LessonsTest {

  private static final String GUSU = "district:gusu";
  private static final String PARK = "district:industrialPark";
  private static final String OLD = "age:70+";
  private static final String YOUNG = "age:15-29";

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

  @Test
  @Tag("slow")
  void trustIsSlowToEarn() {
    try (Laboratory city = taken(3)) {
      assertThat(statusQuo(city, "city", TRUST, 4)).isCloseTo(0.61, offset(0.005));
      assertThat(statusQuo(city, "city", TRUST, 56)).isCloseTo(statusQuo(city, "city", TRUST, 4), offset(0.005));

      double openness = gain(city, "city", TRUST, 56);
      assertThat(openness).isCloseTo(0.01, offset(0.003));
      assertThat(gain(city, "city", TRUST, 17) / openness).isBetween(0.35, 0.5);
      assertThat(gain(city, "city", TRUST, 30) / openness).isCloseTo(0.8, offset(0.08));

      double earned = gain(city, "city", TRUST, 108);
      assertThat(earned).isBetween(0.033, 0.04);
      assertThat(earned - openness).isGreaterThan(2 * openness);
      assertThat(IntStream.range(4, 108).mapToDouble(week ->
          gain(city, "city", TRUST, week + 1) - gain(city, "city", TRUST, week)).max().orElseThrow()).isLessThan(0.003);

      double lost = -change(city, TRUST, 108, 109);
      assertThat(lost).isCloseTo(0.02, offset(0.005)).isGreaterThan(earned / 2);

      assertThat(change(city, TRUST, 108, 160)).isCloseTo(0, offset(0.003));
      assertThat(IntStream.rangeClosed(109, 160).mapToDouble(week -> gain(city, "city", TRUST, week)).min().orElseThrow())
          .isGreaterThan(0.93 * earned);
    }
  }

  @Test
  @Tag("slow")
  void theLoudestAreFew() {
    LessonFile file = LessonFile.shipped().get(4);
    try (Laboratory city = file.open()) {
      file.lesson().steps().get(0).take(city);
      assertThat(statusQuo(city, "city", PARTICIPATION_52, 52)).isCloseTo(0.26, offset(0.02));
      assertThat(ofTheBusiest(city.statusQuo(), 0.05)).isCloseTo(0.5, offset(0.04));
      assertThat(statusQuo(city, "city", CONCENTRATION, 52)).isCloseTo(0.85, offset(0.01));
      long firstYear = acts(city.statusQuo());

      file.lesson().steps().get(1).take(city);
      assertThat((double) (acts(city.arm()) - firstYear) / (acts(city.statusQuo()) - firstYear)).isBetween(1.15, 1.2);
      double byAnswers = gain(city, "city", PARTICIPATION_52, 104);
      double louder = gain(city, "city", CONCENTRATION, 104);
      assertThat(byAnswers).isBetween(0.005, 0.01);
      assertThat(louder).isGreaterThan(0.002);
      assertThat(change(city, CONCENTRATION, 52, 104)).isNegative();

      file.lesson().steps().get(2).take(city);
      assertThat(gain(city, "city", PARTICIPATION_52, 156)).isCloseTo(0.05, offset(0.008)).isGreaterThan(5 * byAnswers);
      assertThat(gain(city, "city", CONCENTRATION, 156)).isLessThan(louder / 2);
    }
  }

  private static long acts(Life life) {
    return IntStream.of(actsByResident(life)).asLongStream().sum();
  }

  /** The share of all acts that those do who do most. */
  private static double ofTheBusiest(Life life, double share) {
    int[] acts = actsByResident(life);
    return (double) IntStream.of(acts).skip((long) (acts.length * (1 - share))).asLongStream().sum() / acts(life);
  }

  private static int[] actsByResident(Life life) {
    byte[] acts = life.city().residents().acts;
    return IntStream.range(0, acts.length).map(i -> acts[i] & 0xFF).sorted().toArray();
  }

  @Test
  @Tag("slow")
  void aLawNobodyKnows() {
    try (Laboratory city = taken(5)) {
      assertThat(statusQuo(city, "city", WORRIED, 4)).isCloseTo(0.75, offset(0.02));
      assertThat(statusQuo(city, "city", INFORMED, 4)).isBetween(0.35, 0.4);

      double law = gain(city, "city", CONCERN, 56);
      assertThat(law).isCloseTo(-0.02, offset(0.004));
      assertThat(gain(city, "city", PROVIDING_DATA, 56)).isCloseTo(0.13, offset(0.01));
      assertThat(gain(city, "city", INFORMED, 56)).isZero();

      assertThat(gain(city, "city", INFORMED, 82)).isBetween(0.0, 0.01);
      assertThat(gain(city, "city", CONCERN, 82)).isCloseTo(law, offset(0.002));

      assertThat(arm(city, "city", INFORMED, 134)).isCloseTo(0.75, offset(0.03));
      assertThat(gain(city, "city", CONCERN, 134)).isBetween(-0.04, -0.035).isLessThan(1.7 * law);

      assertThat(arm(city, "city", INFORMED, 186)).isLessThan(0.5);
      assertThat((gain(city, "city", CONCERN, 186) - gain(city, "city", CONCERN, 134))
          / (gain(city, "city", CONCERN, 82) - gain(city, "city", CONCERN, 134))).isCloseTo(0.5, offset(0.12));
    }
    try (Laboratory campaign = new Laboratory(LessonFile.shipped().get(5).scenario(), "campaign")) {
      campaign.playTo(30);
      assertThat(gain(campaign, "city", INFORMED, 30)).isGreaterThan(0.25);
      assertThat(gain(campaign, "city", CONCERN, 30)).isCloseTo(0, offset(5e-4));
    }
  }

  @Test
  @Tag("slow")
  void digitalOnly() {
    try (Laboratory city = taken(6)) {
      assertThat(arm(city, OLD, PARTICIPATION_52, 4)).isCloseTo(arm(city, YOUNG, PARTICIPATION_52, 4), offset(0.03));

      assertThat(gain(city, YOUNG, PARTICIPATION_52, 56)).isCloseTo(0.015, offset(0.004));
      assertThat(gain(city, "age:30-44", PARTICIPATION_52, 56)).isCloseTo(0.015, offset(0.004));
      assertThat(gain(city, OLD, PARTICIPATION_52, 56)).isBetween(0.0, 0.002);

      assertThat(gain(city, "city", PARTICIPATION_52, 108)).isCloseTo(-0.05, offset(0.008));
      assertThat(gain(city, YOUNG, PARTICIPATION_52, 108)).isPositive();
      assertThat(arm(city, OLD, PARTICIPATION_52, 108)).isCloseTo(0.1, offset(0.02));
      assertThat(statusQuo(city, OLD, PARTICIPATION_52, 108)).isGreaterThan(0.25);

      assertThat(gain(city, OLD, WILLING, 160)).isBetween(-0.01, 0.02);
      assertThat(arm(city, OLD, PARTICIPATION_52, 160)).isCloseTo(1 / 7.0, offset(0.02));
      assertThat(arm(city, OLD, PARTICIPATION_52, 160) / statusQuo(city, OLD, PARTICIPATION_52, 160))
          .isCloseTo(0.5, offset(0.08));
    }
  }

  @Test
  @Tag("slow")
  void whatASurveyDoesNotSay() {
    try (Laboratory city = taken(7)) {
      assertThat(statusQuo(city, "city", WILLING, 12)).isCloseTo(0.7, offset(0.03));
      assertThat(statusQuo(city, "city", REASON_DOES_NOT_KNOW_HOW, 12)).isCloseTo(0.5, offset(0.03));
      assertThat(statusQuo(city, "city", PARTICIPATION, 12)).isCloseTo(0.04, offset(0.01));

      assertThat(gain(city, GUSU, WILLING, 64)).isCloseTo(0.12, offset(0.015));
      assertThat(gain(city, PARK, WILLING, 64)).isCloseTo(0.05, offset(0.01));

      assertThat(gain(city, GUSU, REASON_BUSY, 64)).isGreaterThan(0.1);
      assertThat((1 - arm(city, GUSU, WILLING, 64)) * arm(city, GUSU, REASON_BUSY, 64))
          .isLessThan((1 - statusQuo(city, GUSU, WILLING, 64)) * statusQuo(city, GUSU, REASON_BUSY, 64));
      assertThat(city.arm().city().residents().timePressure).isEqualTo(city.statusQuo().city().residents().timePressure);

      assertThat(gain(city, PARK, WILLING, 116)).isLessThan(gain(city, GUSU, WILLING, 116) / 2);
      assertThat(meanGain(city, PARK)).isGreaterThan(1.2 * meanGain(city, GUSU));
      assertThat(gain(city, PARK, PARTICIPATION, 116)).isGreaterThan(gain(city, GUSU, PARTICIPATION, 116));
      assertThat(gain(city, GUSU, PARTICIPATION_52, 116)).isGreaterThan(gain(city, PARK, PARTICIPATION_52, 116));
    }
  }

  /** Of participation within four weeks, over the second year. */
  private static double meanGain(Laboratory city, String district) {
    return IntStream.rangeClosed(65, 116).mapToDouble(week -> gain(city, district, PARTICIPATION, week)).average().orElseThrow();
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
