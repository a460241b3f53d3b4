package canyu.calibration.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.Statistic;
import canyu.calibration.loading.CalibratedVillage;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Parameter;
import canyu.calibration.simulator.SurveyModel;
import canyu.city.City;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.experiment.run.Computation;
import canyu.simulation.ParticipationModel;
import canyu.simulation.Replicate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several surveys at their weeks: independent samples or the same people, levels and changes, one frame or several. */
class WavesTest {

  private static final String CALIBRATION = """
      title: A village is asked twice
      scenario: ../scenarios/baseline.yaml
      survey: one.yaml
      respondents: {residents: 600, communitySize: 200, burnIn: 12}
      seed: 1
      errors: {designEffect: 1, rounding: 0, discrepancy: 0}
      cost: {runs: 200, rounds: 2, minutes: 5, draws: 400, checks: 6, longer: 1}
      targets:
        civic: {}
      furtherSurveys:
        later:
          survey: two.yaml
          week: 26
          panel: {people: 500, correlation: 0.6}
          targets: {civic: {}}
      parameters:
        participation.actionRate: {}
      carry: none
      """;
  private static final String CHANGE = CALIBRATION.replace("targets: {civic: {}}", "targets: {civic: {since: survey}}");
  private static final String SURVEY = """
      title: Asked
      frame: %s
      respondents: %d
      answers: {}
      questions:
        civic: {asks: {tookPart: {weeks: %d}}, shares: {yes: %s, no: %s}}
        did: {asks: {reported: {weeks: 12}}, shares: {yes: 0.1}}
      """;

  private CalibratedVillage village;

  @BeforeEach
  void writeSurveys(@TempDir Path temporary) {
    village = CalibratedVillage.in(temporary);
    survey("one.yaml", "suzhou-respondents.yaml", 1000, 12, 0.3);
    survey("two.yaml", "suzhou-respondents.yaml", 800, 12, 0.4);
  }

  private void survey(String file, String frame, int respondents, int weeks, double yes) {
    village.write(file, SURVEY.formatted(frame, respondents, weeks, yes, 1 - yes));
  }

  private static double[] usual(LoadedCalibration loaded) {
    return loaded.parameters().stream().mapToDouble(Parameter::value).toArray();
  }

  @Test
  void allSurveysTravelToOtherMachines() throws IOException {
    survey("two.yaml", "other-frame.yaml", 2, 12, 0.5);
    village.write("other-frame.yaml", """
        title: Two
        city: Suzhou
        districts: {gusu: 1}
        housing: {old: 1}
        people: {microdata: {file: two.csv}}
        """);
    village.write("two.csv", "sex,age,education\nfemale,34,bachelor\nmale,70,juniorHighOrBelow\n");
    SurveyRuns here = new SurveyRuns(village.load(CALIBRATION.replace("    panel: {people: 500, correlation: 0.6}\n", "")));
    Computation<SurveyRuns.Wanted, LoggedRun> there = here.packed().unpackedIn(village.folder().resolve("there"));

    assertThat(there.fingerprint()).isEqualTo(here.fingerprint());
    for (SurveyRuns.Kind kind : SurveyRuns.Kind.values()) {
      SurveyRuns.Wanted run = new SurveyRuns.Wanted(3, new SurveyRuns.Purpose("check", kind, 600), 1, usual(here.loaded()));
      assertThat(made(there, run)).isEqualTo(made(here, run)).doesNotContain(Double.NaN);
    }
  }

  private static double[] made(Computation<SurveyRuns.Wanted, LoggedRun> computation, SurveyRuns.Wanted run) {
    List<LoggedRun> made = new ArrayList<>();
    computation.make(run, Sweep.IN_ORDER, made::add);
    return made.get(0).statistics();
  }

  @Test
  void independentSamplesErrByThemselves() {
    double[][] sampling = village.load(CALIBRATION.replace("    panel: {people: 500, correlation: 0.6}\n", ""))
        .targets().observation(false).sampling();

    assertThat(sampling[0][1]).isZero();
    assertThat(sampling[0][0]).isCloseTo(0.3 * 0.7 / 1000, within(1e-6));
    assertThat(sampling[1][1]).isCloseTo(0.4 * 0.6 / 800, within(1e-6));
  }

  /** 500 people answer in both of 20,000 pairs of surveys, as the formula takes them to. */
  @Test
  void aPanelErrsAsPeopleDoWhoAnswerTwice() {
    double[][] sampling = village.load(CALIBRATION).targets().observation(false).sampling();
    Random luck = new Random(5);
    double both = 0.3 * 0.4 + 0.6 * Math.sqrt(0.3 * 0.7 * 0.4 * 0.6);
    int surveys = 20000;
    double[] cross = new double[surveys];
    for (int k = 0; k < surveys; k++) {
      int before = 0;
      int after = 0;
      for (int person = 0; person < 1300; person++) {
        double one = luck.nextDouble();
        double other = luck.nextDouble();
        boolean yes = one < 0.3;
        boolean again = person < 500 ? other < (yes ? both / 0.3 : (0.4 - both) / 0.7) : other < 0.4;
        before += person < 1000 && yes ? 1 : 0;
        after += (person < 500 || person >= 1000) && again ? 1 : 0;
      }
      cross[k] = (before / 1000.0 - 0.3) * (after / 800.0 - 0.4);
    }
    double mean = IntStream.range(0, surveys).mapToDouble(k -> cross[k]).average().orElseThrow();
    double error = Math.sqrt(sampling[0][0] * sampling[1][1] * 2 / surveys);

    assertThat(sampling[0][1]).isCloseTo(mean, within(4 * error));
    assertThat(sampling[0][1]).isGreaterThan(20 * error);
  }

  @Test
  void aChangeHasTheVarianceOfADifference() {
    double[][] levels = village.load(CALIBRATION).targets().observation(false).sampling();
    LoadedCalibration loaded = village.load(CHANGE);
    double[][] sampling = loaded.targets().observation(false).sampling();

    assertThat(loaded.targets().statistics()).extracting(Statistic::name)
        .containsExactly("civic yes", "civic yes in later since survey");
    assertThat(loaded.targets().observation(false).values()).containsExactly(new double[] {0.3, 0.1}, within(1e-12));
    assertThat(sampling[1][1]).isCloseTo(levels[0][0] + levels[1][1] - 2 * levels[0][1], within(1e-12));
    assertThat(sampling[0][1]).isCloseTo(levels[0][1] - levels[0][0], within(1e-12));
    assertThat(loaded.targets().samplingError(loaded.targets().questions().get(1), loaded.targets().questions().get(1).answers().get(1)))
        .isCloseTo(Math.sqrt(sampling[1][1]), within(1e-12));
  }

  @Test
  void theSameCityIsAskedInItsWeeks() {
    LoadedCalibration loaded = village.load(CALIBRATION);
    Replicate replicate = new Replicate(loaded.surveyed().statusQuo(), 0, Sweep.IN_ORDER);
    ParticipationModel model = replicate.begin(Policy.STATUS_QUO);
    model.start();
    IntStream.range(0, 26).forEach(week -> model.step());

    double[] given = loaded.model().answers(usual(loaded), 0, Sweep.IN_ORDER);

    assertThat(given).containsExactly(active(replicate.settled(), 0), active(model.city(), 26));
    assertThat(given[0]).isNotEqualTo(given[1]);
    double[] change = village.load(CHANGE).model().answers(usual(loaded), 0, Sweep.IN_ORDER);
    assertThat(change[1]).isEqualTo(given[1] - given[0]);
    assertThat(loaded.weeksPerRun()).isEqualTo(12 + 26);
  }

  private static double active(City city, int week) {
    return IntStream.range(0, 600).filter(i -> week - city.residents().lastActive[i] < 12).count() / 600.0;
  }

  @Test
  void otherRespondentsLiveInACityOfTheirOwn() {
    survey("two.yaml", "suzhou-residents.yaml", 800, 12, 0.4);
    LoadedCalibration loaded = village.load(CALIBRATION.replace("    panel: {people: 500, correlation: 0.6}\n", "")
        .replace("week: 26", "week: 0"));
    LoadedCalibration alone = village.load(CALIBRATION.replaceAll("(?s)furtherSurveys.*parameters:", "parameters:")
        .replace("one.yaml", "two.yaml"));

    double[] given = loaded.model().answers(usual(loaded), 3, Sweep.IN_ORDER);

    assertThat(given[1]).isEqualTo(alone.model().answers(usual(alone), 3, Sweep.IN_ORDER)[0]);
    assertThat(loaded.weeksPerRun()).isEqualTo(24);
  }

  /** Nothing is watched unless it is asked about, and watching changes nothing. */
  @Test
  void whatIsAskedMoreChangesNoOtherAnswer() {
    LoadedCalibration usual = village.load(CALIBRATION);
    LoadedCalibration more = village.load(CALIBRATION.replace("civic: {}}", "civic: {}, did: {}}"));

    assertThat(usual.targets().remembered(usual.surveys().get(1).wave())).isEmpty();
    assertThat(more.targets().remembered(more.surveys().get(0).wave())).isEmpty();
    assertThat(more.targets().remembered(more.surveys().get(1).wave())).hasSize(1);
    double[] given = more.model().answers(usual(more), 0, Sweep.IN_ORDER);
    assertThat(given).startsWith(usual.model().answers(usual(usual), 0, Sweep.IN_ORDER));
    assertThat(given[2]).isBetween(0.001, given[1]);
  }

  @Test
  void theChangeOfLaterAnswersIsThatOfEachSurvey() {
    LoadedCalibration loaded = village.load(CHANGE);
    double[] change = loaded.model().change(usual(loaded), 0, Sweep.IN_ORDER);
    Replicate replicate = new Replicate(loaded.surveyed().statusQuo(), 0, Sweep.IN_ORDER);
    ParticipationModel model = replicate.begin(Policy.STATUS_QUO);
    model.start();
    IntStream.range(0, SurveyModel.LONGER_WEEKS).forEach(week -> model.step());

    assertThat(change[0]).isEqualTo(active(model.city(), SurveyModel.LONGER_WEEKS) - active(replicate.settled(), 0));
    assertThat(change).hasSize(2).doesNotContain(Double.NaN);
  }

  @Test
  void whatCannotBeIsRefusedWithItsPlace() {
    assertThat(village.refusal(CHANGE.replace("since: survey", "since: before")))
        .isEqualTo("village.yaml:15: furtherSurveys.later.targets.civic.since must name a survey of an earlier week, but is"
            + " 'before'");
    assertThat(village.refusal(CHANGE.replace("week: 26", "week: 0"))).contains(
        "must name a survey of an earlier week, but is 'survey'");
    assertThat(village.refusal(CALIBRATION.replace("people: 500", "people: 900")))
        .isEqualTo("village.yaml:14: furtherSurveys.later.panel.people must be at most 800, the respondents of the smaller"
            + " survey, but is 900");
    assertThat(village.refusal(CALIBRATION.replace("  later:", "  survey:"))).contains(
        "furtherSurveys.survey must have a name of letters, digits");
    assertThat(village.refusal(CALIBRATION.replace("two.yaml", "none.yaml"))).contains("village.yaml:12: names the survey ");
    survey("two.yaml", "suzhou-respondents.yaml", 800, 26, 0.4);
    assertThat(village.refusal(CHANGE)).contains("since must name a survey that asked the same question");
    survey("two.yaml", "suzhou-respondents.yaml", 800, 52, 0.4);
    assertThat(village.refusal(CALIBRATION)).contains("village.yaml:15: furtherSurveys.later.targets.civic asks about 52 weeks,"
        + " but the burn-in has 12");
  }
}
