package canyu.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Chance;
import canyu.city.City;
import canyu.city.Education;
import canyu.city.Profile;
import canyu.city.Sex;
import canyu.city.Sweep;
import canyu.population.Composition;
import canyu.population.Person;
import canyu.scenario.LoadedScenario;
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
    assertThat(share(i -> Profile.sex(profile(i)) == Sex.FEMALE.ordinal()))
        .isCloseTo(0.664, within(4 * Math.sqrt(0.664 * 0.336 / ASKED)));
    double[] levels = {0.035, 0.052, 0.567, 0.232, 0.114};
    for (Education level : Education.values()) {
      assertThat(share(i -> Profile.education(profile(i)) == level.ordinal()))
          .as(level.name()).isCloseTo(levels[level.ordinal()], within(2.0 / ASKED));
    }
    double residents = IntStream.range(0, CITY.residents().count())
        .filter(i -> Profile.education(profile(i)) == Education.JUNIOR_COLLEGE.ordinal()).count() / 20_000.0;
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
    Composition students = Composition.ofPeople(List.of(new Person(Sex.MALE, 20, Education.BACHELOR, 1)));
    Hamlet hamlet = Hamlet.of(3);
    hamlet.residents.profile[0] = Profile.of(Sex.MALE, 20, Education.JUNIOR_COLLEGE);
    hamlet.residents.profile[1] = Profile.of(Sex.FEMALE, 40, Education.BACHELOR);
    hamlet.residents.profile[2] = Profile.of(Sex.MALE, 80, Education.BACHELOR);

    assertThat(new SurveySample(hamlet.week(1).city()).draw(students, 5, Chance.of(1, 0))).containsOnly(1);
  }

  private static int profile(int i) {
    return CITY.residents().profile[i];
  }
}
