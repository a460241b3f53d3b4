package canyu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Diary;
import canyu.city.Draw;
import canyu.city.Lever;
import canyu.city.Residents;
import canyu.city.Ties;
import canyu.simulation.Hamlet;
import canyu.simulation.Towns;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Shares are held to 4 standard errors. */
class IncidentsTest {

  private static final int COUNT = 10_000;
  private static final float EXACT = 1e-6f;
  private static final float DIRECT = 0.5f * (1 - 0.5f * 0.3f);
  private static final float HEARD = 0.15f * (1 - 0.5f * 0.3f);
  private static final Incidents NONE_BY_CHANCE =
      Towns.processes("incidents.incidentRate=0", "incidents.leakTogether=0").incidents();
  private static final Incidents ALWAYS =
      Towns.processes("incidents.incidentRate=1", "incidents.hearPublic=1", "incidents.leakTogether=0").incidents();

  @Test
  void theHazardFallsWithSafeguardsAndGrowsWithTheEnrolled() {
    Hamlet hamlet = Hamlet.of(200);
    hamlet.communities.enrolled[0] = 50;

    double statusQuo = Towns.processes().incidents().hazard(hamlet.week(1), hamlet.community());
    hamlet.with(Lever.SECURITY, 1).with(Lever.LEGAL_PROTECTION, 0).with(Lever.SUPERVISION, 0.5);
    double moved = Towns.processes().incidents().hazard(hamlet.week(2), hamlet.community());

    assertThat(statusQuo).isCloseTo(
        0.02 * (1 - 0.8 * 0.4) * (1 - 0.5 * 0.3) * (1 - 0.4 * 0.2) * (0.5 + 0.25), within(1e-8));
    assertThat(moved).isCloseTo(0.02 * (1 - 0.8) * 1 * (1 - 0.4 * 0.5) * (0.5 + 0.25), within(1e-8));
  }

  @Test
  void incidentsStrikeWithTheHazard() {
    Hamlet hamlet = Hamlet.of(COUNT, 1);
    Incidents incidents = Towns.processes("incidents.incidentRate=0.5").incidents();
    double hazard = incidents.hazard(hamlet.week(1), hamlet.community());

    hamlet.live(2, incidents);

    double share = Arrays.stream(hamlet.communities.incidents).sum() / (double) COUNT;
    assertThat(share).isCloseTo(hazard, within(4 * Math.sqrt(hazard * (1 - hazard) / COUNT)));
  }

  @Test
  void withoutIncidentsByChanceThoseOfAScenarioStillHappen() {
    Incidents scheduled = Towns.processes("incidents.incidentRate=1").onlyScheduledIncidents().incidents();
    Hamlet hamlet = unprotected(Hamlet.of(100, 10)).live(1, scheduled);
    assertThat(incidents(hamlet)).isZero();

    assertThat(incidents(hamlet.struck(0.3, true).live(2, scheduled))).isEqualTo(1);
    assertThat(scheduled.shockDirect()).isEqualTo(Towns.processes().incidents().shockDirect());
  }

  /** A share of 20 enrolled hit has the mean 1/5 and, from severity and from 20 chances, the variance 1/30. */
  @Test
  void severityFollowsBetaOneFour() {
    Hamlet hamlet = unprotected(Hamlet.of(COUNT, 20));
    Arrays.fill(hamlet.residents.enrolled, true);
    Arrays.fill(hamlet.communities.enrolled, 20);

    hamlet.live(1, ALWAYS);

    double[] shares = hamlet.communities.all().stream()
        .mapToDouble(community -> IntStream.range(community.from(), community.to())
            .filter(i -> (hamlet.residents.diary[i] & Diary.HIT) != 0).count() / 20.0)
        .toArray();
    double mean = Arrays.stream(shares).average().orElseThrow();
    double[] squares = Arrays.stream(shares).map(share -> (share - 0.2) * (share - 0.2)).toArray();
    double variance = Arrays.stream(squares).average().orElseThrow();
    double spread = Math.sqrt(Arrays.stream(squares).map(square -> (square - variance) * (square - variance))
        .average().orElseThrow());
    assertThat(hamlet.communities.incidents).containsOnly(1);
    assertThat(mean).isCloseTo(0.2, within(4 * Math.sqrt(1 / 30.0 / COUNT)));
    assertThat(variance).isCloseTo(1 / 30.0, within(4 * spread / Math.sqrt(COUNT)));
  }

  @Test
  void supervisionMeansFewerIncidentsOfWhichMoreArePublic() {
    Hamlet lax = unprotected(Hamlet.of(COUNT, 1));
    Hamlet strict = unprotected(Hamlet.of(COUNT, 1)).with(Lever.SUPERVISION, 1);

    lax.live(1, ALWAYS);
    strict.live(1, ALWAYS);

    int many = incidents(lax);
    int few = incidents(strict);
    assertThat((double) many / COUNT).isCloseTo(0.5, within(4 * Math.sqrt(0.25 / COUNT)));
    assertThat((double) few / COUNT).isCloseTo(0.3, within(4 * Math.sqrt(0.21 / COUNT)));
    assertThat(with(lax, Diary.HEARD) / many).isCloseTo(0.25, within(4 * Math.sqrt(0.1875 / many)));
    assertThat(with(strict, Diary.HEARD) / few).isCloseTo(0.5, within(4 * Math.sqrt(0.25 / few)));
  }

  private static Hamlet unprotected(Hamlet hamlet) {
    return hamlet.with(Lever.SECURITY, 0).with(Lever.LEGAL_PROTECTION, 0).with(Lever.SUPERVISION, 0);
  }

  private static int incidents(Hamlet hamlet) {
    return Arrays.stream(hamlet.communities.incidents).sum();
  }

  private static double with(Hamlet hamlet, int entry) {
    return IntStream.range(0, hamlet.residents.count()).filter(i -> (hamlet.residents.diary[i] & entry) != 0).count();
  }

  @Test
  void severityIsTheShareOfTheEnrolledWhoAreHitAndTheOthersMayHear() {
    Hamlet hamlet = halfEnrolled().struck(0.3, true).live(1, NONE_BY_CHANCE);

    for (int i = 0; i < COUNT; i++) {
      boolean hit = hamlet.residents.enrolled[i] && hamlet.luck(Draw.HIT, 1, i) < 0.3;
      boolean hears = !hit && hamlet.luck(Draw.HEARS, 1, i) < 0.5;
      assertThat((int) hamlet.residents.diary[i]).isEqualTo(hit ? Diary.HIT : hears ? Diary.HEARD : 0);
      float shock = hit ? DIRECT : hears ? HEARD : 0;
      assertThat(hamlet.residents.trust[i]).isCloseTo(0.5f * (1 - shock), within(EXACT));
      assertThat(hamlet.residents.concern[i]).isCloseTo(0.5f + 0.5f * shock, within(EXACT));
      assertThat(hamlet.residents.lastNews[i]).isEqualTo(shock > 0 ? (short) 1 : Residents.NEVER);
    }
    assertThat(hamlet.communities.incidents[0]).isEqualTo(1);
  }

  @Test
  void integratedDataLeakTogether() {
    Incidents together = Towns.processes("incidents.incidentRate=0", "incidents.leakTogether=2").incidents();
    Hamlet hamlet = halfEnrolled().with(Lever.INTEGRATION, 0.5).struck(0.3, false).live(1, together);

    double share = 1 - Math.pow(1 - 0.3, 1 + 2 * 0.5);
    for (int i = 0; i < COUNT; i++) {
      boolean hit = hamlet.residents.enrolled[i] && hamlet.luck(Draw.HIT, 1, i) < share;
      assertThat((int) hamlet.residents.diary[i]).isEqualTo(hit ? Diary.HIT : 0);
    }
  }

  @Test
  void integrationDoesNotChangeWhoIsHitWhereDataDoNotLeakTogether() {
    Hamlet islands = halfEnrolled().with(Lever.INTEGRATION, 0).struck(0.3, true).live(1, NONE_BY_CHANCE);
    Hamlet integrated = halfEnrolled().with(Lever.INTEGRATION, 1).struck(0.3, true).live(1, NONE_BY_CHANCE);

    assertThat(integrated.residents.diary).isEqualTo(islands.residents.diary).contains((short) Diary.HIT);
    assertThat(integrated.residents.trust).isEqualTo(islands.residents.trust);
  }

  @Test
  void aSecretIncidentIsFeltOnlyByThoseHit() {
    Hamlet hamlet = halfEnrolled().struck(1, false).live(1, NONE_BY_CHANCE);

    for (int i = 0; i < COUNT; i++) {
      assertThat((int) hamlet.residents.diary[i]).isEqualTo(hamlet.residents.enrolled[i] ? Diary.HIT : 0);
    }
  }

  @Test
  void lawMakesPartOfTheShockGood() {
    Hamlet hamlet = halfEnrolled().with(Lever.LEGAL_PROTECTION, 1).struck(1, false).live(1, NONE_BY_CHANCE);

    assertThat(hamlet.residents.trust[0]).isCloseTo(0.5f * (1 - 0.25f), within(EXACT));
  }

  @Test
  void newsOfOneReachesEveryoneElseInTheCity() {
    Hamlet hamlet = Hamlet.of(2, 100).struck(0.3, true).reported(1);
    Arrays.fill(hamlet.residents.enrolled, 0, 50, true);

    hamlet.live(1, NONE_BY_CHANCE);

    assertThat(with(hamlet, Diary.HIT) + with(hamlet, Diary.HEARD)).isEqualTo(200);
    assertThat(with(hamlet, Diary.HIT)).isPositive();
    for (int i = 0; i < 200; i++) {
      boolean hit = (hamlet.residents.diary[i] & Diary.HIT) != 0;
      assertThat(hamlet.residents.trust[i]).isCloseTo(0.5f * (1 - (hit ? DIRECT : HEARD)), within(EXACT));
    }
  }

  @Test
  void newsIsTheShareOfThoseNotToldOtherwiseWhoHear() {
    Hamlet hamlet = Hamlet.of(2, COUNT / 2).reported(0.3);
    hamlet.residents.lastNews[0] = 1;

    hamlet.live(1, NONE_BY_CHANCE);

    for (int i = 0; i < COUNT; i++) {
      boolean reads = i > 0 && hamlet.luck(Draw.NEWS, 1, i) < 0.3;
      assertThat((int) hamlet.residents.diary[i]).isEqualTo(reads ? Diary.HEARD : 0);
    }
  }

  /** Of all, 1/2 are hit by one, 1/2 by the other, and 1/4 by both, who are shaken twice. */
  @Test
  void twoIncidentsInOneWeekHitDifferentPeople() {
    Hamlet hamlet = Hamlet.of(COUNT).struck(0.5, false).struck(0.5, false);
    Arrays.fill(hamlet.residents.enrolled, true);

    hamlet.live(1, NONE_BY_CHANCE);

    double twice = 0.5 * (1 - DIRECT) * (1 - DIRECT);
    double both = IntStream.range(0, COUNT)
        .filter(i -> Math.abs(hamlet.residents.trust[i] - twice) < EXACT).count() / (double) COUNT;
    assertThat(with(hamlet, Diary.HIT) / COUNT).isCloseTo(0.75, within(4 * Math.sqrt(0.75 * 0.25 / COUNT)));
    assertThat(both).isCloseTo(0.25, within(4 * Math.sqrt(0.25 * 0.75 / COUNT)));
  }

  @Test
  void someOfThoseHitNeverTrustAsBefore() {
    Hamlet hamlet = halfEnrolled().struck(1, true).live(1, NONE_BY_CHANCE);

    int scarred = 0;
    for (int i = 0; i < COUNT; i++) {
      boolean scar = hamlet.residents.enrolled[i] && hamlet.luck(Draw.SCARRED, 1, i) < 0.14;
      assertThat(hamlet.residents.trustAnchor[i]).isCloseTo(scar ? 0.5f * (1 - DIRECT) : 0.5f, within(EXACT));
      scarred += scar ? 1 : 0;
    }
    assertThat(scarred / (COUNT / 2.0)).isCloseTo(0.14, within(4 * Math.sqrt(0.14 * 0.86 / (COUNT / 2.0))));
  }

  @Test
  void onlyTheCommunityThatIsStruckIsHurtAndOnlyWithAProgramme() {
    Hamlet hamlet = Hamlet.of(2, 100).struck(1, true);
    Arrays.fill(hamlet.residents.enrolled, true);
    Hamlet without = Hamlet.of(1, 100).withoutProgramme().struck(1, true);
    Arrays.fill(without.residents.enrolled, true);

    hamlet.live(1, NONE_BY_CHANCE);
    without.live(1, NONE_BY_CHANCE);

    assertThat(with(hamlet, Diary.HIT)).isEqualTo(100);
    assertThat((int) hamlet.residents.diary[99]).isEqualTo(Diary.HIT);
    assertThat((int) hamlet.residents.diary[100]).isZero();
    assertThat(hamlet.communities.incidents).containsExactly(1, 0);
    assertThat(with(without, Diary.HIT)).isZero();
    assertThat(without.communities.incidents).containsExactly(0);
  }

  @Test
  void newsTravelsAlongTies() {
    Hamlet hamlet = Hamlet.motley(1, COUNT);
    Arrays.fill(hamlet.residents.lastNews, Residents.NEVER);
    float[] trust = hamlet.residents.trust.clone();
    for (int i = 0; i < COUNT; i += 3) {
      hamlet.show(i, Ties.HEARD);
    }

    hamlet.live(1, NONE_BY_CHANCE);

    for (int i = 0; i < COUNT; i++) {
      double chance = 1 - StrictMath.pow(1 - 0.05, hamlet.ties.heard(i));
      double luck = hamlet.luck(Draw.HEARS_FROM_TIES, 1, i);
      if (Math.abs(luck - chance) > EXACT) {
        assertThat((int) hamlet.residents.diary[i]).isEqualTo(luck < chance ? Diary.HEARD : 0);
        assertThat(hamlet.residents.trust[i]).isCloseTo(trust[i] * (1 - (luck < chance ? HEARD : 0)), within(EXACT));
      }
    }
  }

  @Test
  void newsIsOldForEightWeeks() {
    Incidents gossip = Towns.processes("incidents.incidentRate=0", "incidents.hearTie=1").incidents();
    Hamlet hamlet = Hamlet.tied(3, new int[] {0, 1}, new int[] {0, 2});
    hamlet.show(0, Ties.HEARD);
    hamlet.residents.lastNews[1] = 12;
    hamlet.residents.lastNews[2] = 11;

    hamlet.live(20, gossip);

    assertThat(hamlet.residents.diary).containsExactly(0, 0, Diary.HEARD);
    assertThat(hamlet.residents.lastNews).containsExactly(Residents.NEVER, 12, 20);
  }

  private static Hamlet halfEnrolled() {
    Hamlet hamlet = Hamlet.of(COUNT);
    for (int i = 0; i < COUNT; i += 2) {
      hamlet.residents.enrolled[i] = true;
    }
    return hamlet;
  }
}
