package canyu.study;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Residents;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.ParticipationModel;
import canyu.simulation.Replicate;
import canyu.simulation.Towns;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldworkTest {

  private static final LoadedScenario TOWN =
      Towns.of("population.residents=600", "time.burnIn=26", "parameters.issues.issueRate=0.05");
  private static final Replicate SETTLED = new Replicate(TOWN, 0, Sweep.IN_ORDER);

  @Test
  void whoeverIsWatchedLivesAsIfUnwatched() {
    ParticipationModel watched = SETTLED.begin(Policy.STATUS_QUO);
    ParticipationModel unwatched = SETTLED.begin(Policy.STATUS_QUO);

    History history = Witness.watch(watched, 30, Set.of(30), 8);
    unwatched.start();
    for (int week = 1; week <= 30; week++) {
      unwatched.step();
    }

    Residents residents = unwatched.city().residents();
    assertThat(history.at(30).trust()).isEqualTo(residents.trust);
    int acts = 0;
    for (byte each : residents.acts) {
      acts += each & 0xFF;
    }
    assertThat(history.count(1, 30, DiaryEntry::acted)).isEqualTo(acts).isPositive();
  }

  @Test
  void everyCaseBecomesLateOnceAtMost() {
    ParticipationModel model = SETTLED.begin(Policy.STATUS_QUO);
    History history = Witness.watch(model, 60, Set.of(), 8);

    double late = history.count(1, 60, DiaryEntry::becameLate);
    double solvedLate = history.count(1, 60, entry -> (entry.what() & Diary.SOLVED) != 0 && !entry.wasSolvedInTime());
    assertThat(late).isPositive();
    assertThat(solvedLate).isPositive();
    assertThat(history.count(1, 60, DiaryEntry::wasSolvedInTime)).isPositive();
  }

  @Test
  void studiesWithTheSameTreatmentShareALife() {
    Fieldwork all = new Fieldwork(Study.all(), TOWN.scenario());

    assertThat(new Fieldwork(List.of(new YearlyParticipation(), new FirstReport()), TOWN.scenario()).weeks())
        .isEqualTo(156);
    assertThat(all.weeks()).as("160 of the status quo, two breaches and their calm 56 each, 208, and four years of one")
        .isEqualTo(160 + 3 * 56 + 208 + 4 * 52);
  }

  @Test
  void treatmentsDoWhatTheySay() {
    Treatment treatment = Platform.EVERYWHERE.withProgrammes().withOnly();

    assertThat(treatment.city(SETTLED.settled()).communities().all()).allMatch(Community::programme);
    assertThat(SETTLED.settled().communities().all()).anyMatch(community -> !community.programme());
    assertThat(treatment.scenario(TOWN.scenario()).parameters().processes().incidents().incidentRate()).isZero();
  }

  @Test
  void everyStatisticHasAValue() {
    Map<Study, List<double[]>> counted = new Fieldwork(Study.all(), TOWN.scenario()).in(SETTLED);

    assertThat(counted).hasSize(13).allSatisfy((study, sums) ->
        assertThat(sums).hasSameSizeAs(study.statistics()));
    assertThat(Formula.QUOTIENT.value(counted.get(new YearlyParticipation()).get(0))).isBetween(0.05, 0.9);
  }
}
