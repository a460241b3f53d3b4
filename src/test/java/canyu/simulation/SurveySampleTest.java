package canyu.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Chance;
import canyu.city.City;
import canyu.city.Ladder;
import canyu.city.Sweep;
import canyu.population.Composition;
import canyu.population.OwnDivisions;
import canyu.population.Person;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurveySampleTest {

  private static final int ASKED = 1_402;
  private static final Composition RESPONDENTS = Towns.of(Towns.RESPONDENTS).composition();
  private static final LoadedScenario TOWN = Towns.of("population.residents=20000", "time.burnIn=1");
  private static final City CITY = new Replicate(TOWN, 0, Sweep.IN_ORDER).settled();

  private final int[] sample = new SurveySample(CITY).draw(RESPONDENTS, ASKED, Chance.of(1, 0));

  /** People are asked in the order of their education, so that it is met; sex is held to 4 standard errors. */
  @Test
  void asksPeopleLikeTheRespondentsAmongResidentsWhoAreNot() {
    assertThat(sample).hasSize(ASKED);
    assertThat(share(i -> OwnDivisions.USUAL.sexOf(profile(i)) == Ladder.FEMALE))
        .isCloseTo(0.664, within(4 * Math.sqrt(0.664 * 0.336 / ASKED)));
    double[] levels = {0.035, 0.052, 0.567, 0.232, 0.114};
    for (int each = 0; each < OwnDivisions.USUAL.levels().size(); each++) {
      int level = each;
      assertThat(share(i -> OwnDivisions.USUAL.levelOf(profile(i)) == level))
          .as("level %d", level).isCloseTo(levels[level], within(2.0 / ASKED));
    }
    double residents = IntStream.range(0, CITY.residents().count())
        .filter(i -> OwnDivisions.USUAL.levelOf(profile(i)) == Ladder.JUNIOR_COLLEGE).count() / 20_000.0;
    assertThat(residents).isLessThan(0.1);
  }

  private double share(IntPredicate what) {
    return IntStream.of(sample).filter(what).count() / (double) ASKED;
  }

  @Test
  void asksByLotAmongThoseAlike() {
    int[] other = new SurveySample(CITY).draw(RESPONDENTS, ASKED, Chance.of(2, 0));

    assertThat(other).isNotEqualTo(sample);
    assertThat(IntStream.of(sample).distinct().count()).isGreaterThan(ASKED / 4);
  }

  @Test
  void asksTheMostAlikeWhereNobodyIsAlike() {
    Composition students = Composition.ofPeople(OwnDivisions.USUAL, List.of(new Person(Ladder.MALE, 20, Ladder.BACHELOR, 1)));
    Hamlet hamlet = Hamlet.of(3);
    hamlet.residents.profile[0] = OwnDivisions.USUAL.profile(Ladder.MALE, 20, Ladder.JUNIOR_COLLEGE);
    hamlet.residents.profile[1] = OwnDivisions.USUAL.profile(Ladder.FEMALE, 40, Ladder.BACHELOR);
    hamlet.residents.profile[2] = OwnDivisions.USUAL.profile(Ladder.MALE, 80, Ladder.BACHELOR);

    assertThat(new SurveySample(hamlet.week(1).city()).draw(students, 5, Chance.of(1, 0))).containsOnly(1);
  }

  private static int profile(int i) {
    return CITY.residents().profile[i];
  }
}
