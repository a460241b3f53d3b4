package canyu.calibration.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.loading.CalibratedVillage;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Parameter;
import canyu.calibration.run.CalibrationResult;
import canyu.calibration.run.Calibrator;
import canyu.calibration.targets.AskedQuestion;
import canyu.city.City;
import canyu.city.Sweep;
import canyu.experiment.run.LocalWorkers;
import canyu.file.SetAside;
import canyu.indicator.Reply;
import canyu.report.terminal.CalibrationForecast;
import canyu.simulation.Replicate;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions in a survey's own words: what residents did, are or know, and where they stand on a scale. */
class OwnQuestionTest {

  private static final String CALIBRATION = """
      title: A village is asked what it did
      scenario: ../scenarios/baseline.yaml
      survey: own.yaml
      respondents: {residents: 1000, communitySize: 500, burnIn: 60}
      seed: 1
      errors: {designEffect: 1, rounding: 0, discrepancy: 0}
      cost: {runs: 200, rounds: 2, minutes: 5, draws: 400, checks: 6, longer: 1}
      targets:
        civic: {}
      parameters:
        participation.actionRate: {}
      carry: none
      """;

  /** Its luck adds less to what a survey leaves open. */
  private static final String LARGER = CALIBRATION.replace("residents: 1000", "residents: 2000");

  private CalibratedVillage village;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    village = CalibratedVillage.in(temporary);
    survey("civic: {asks: {tookPart: {weeks: 52}}, shares: {yes: 0.3, no: 0.7}}");
  }

  private void survey(String... questions) {
    village.write("own.yaml", "title: Own\nframe: suzhou-respondents.yaml\nrespondents: 1402\nanswers: {}\nquestions:\n  "
        + String.join("\n  ", questions) + "\n");
  }

  private static double[] usual(LoadedCalibration loaded) {
    return loaded.parameters().stream().mapToDouble(Parameter::value).toArray();
  }

  private static AskedQuestion asked(LoadedCalibration loaded) {
    return loaded.targets().questions().get(0);
  }

  @Test
  void oneOfTwoRepliesFollowsFromTheOther() {
    LoadedCalibration loaded = village.load(CALIBRATION);

    assertThat(loaded.targets().statistics()).extracting(each -> each.name()).containsExactly("civic yes");
    assertThat(loaded.targets().observation(false).values()).containsExactly(0.3);
    assertThat(asked(loaded).asked()).isEqualTo(1402);
  }

  @Test
  void behaviourIsWhatResidentsDid() {
    LoadedCalibration loaded = village.load(CALIBRATION);
    City city = new Replicate(loaded.surveyed().statusQuo(), 0, Sweep.IN_ORDER).settled();
    double active = IntStream.range(0, 1000).filter(i -> -city.residents().lastActive[i] < 52).count() / 1000.0;

    assertThat(loaded.model().answers(usual(loaded), 0, Sweep.IN_ORDER)).containsExactly(active);
    assertThat(active).isBetween(0.1, 0.6);
  }

  @Test
  void scalesHaveAsManyRepliesAsTheirCutPointsMake() {
    survey("confidence: {asks: {level: {of: trust, cuts: [0.3, 0.5, 0.7]}}, replies: [none, little, some, much],"
        + " shares: {none: 0.1, little: 0.4, some: 0.4, much: 0.1}}");
    LoadedCalibration loaded = village.load(CALIBRATION.replace("civic: {}", "confidence: {}"));
    City city = new Replicate(loaded.surveyed().statusQuo(), 0, Sweep.IN_ORDER).settled();
    double[] given = loaded.model().answers(usual(loaded), 0, Sweep.IN_ORDER);

    List<Reply> replies = asked(loaded).answers();
    assertThat(replies).extracting(Reply::word).containsExactly("none", "little", "some", "much");
    double much = IntStream.range(0, 1000).filter(i -> city.residents().trust[i] >= 0.7f).count() / 1000.0;
    double none = IntStream.range(0, 1000).filter(i -> city.residents().trust[i] < 0.3f).count() / 1000.0;
    assertThat(loaded.targets().shares(asked(loaded), given)).contains(entry(replies.get(3), much))
        .hasEntrySatisfying(replies.get(0), share -> assertThat(share).isCloseTo(none, within(1e-12)));
  }

  @Test
  void wordsOfThoseWhoDoNotReplyCountAsMissing() {
    village.write("people.csv", """
        sex,age,education,count,civic
        male,20,bachelor,30,yes
        female,25,highSchool,50,no
        female,35,bachelor,15,dontKnow
        male,40,juniorCollege,5,
        """);
    village.write("people.yaml", "title: F\ncity: C\ndistricts: {a: 1}\nhousing: {a: 1}\n"
        + "people: {microdata: {file: people.csv}}\n");
    village.write("own.yaml", "title: Own\nframe: people.yaml\nrespondents: 100\nanswers: {}\nquestions:\n"
        + "  civic: {asks: {tookPart: {weeks: 12}}, missing: [dontKnow, refused]}\n");

    AskedQuestion civic = asked(village.load(CALIBRATION));

    assertThat(civic.shares().values()).containsExactly(50.0 / 80, 30.0 / 80);
    assertThat(civic.answered()).isEqualTo(80);
    assertThat(civic.missing()).isEqualTo(20);
    assertThat(civic.asked()).isCloseTo(80, within(1e-9));
  }

  @Test
  void fewerMayHaveAnsweredThanWereAsked() {
    survey("civic: {asks: enrolled, shares: {yes: 0.3, no: 0.7}, answered: 701}");

    assertThat(asked(village.load(CALIBRATION)).asked()).isCloseTo(701, within(1e-9));
  }

  /** Nobody takes part in 53 of 52 weeks, whatever the parameters are. */
  @Test
  void aTargetThatNoRunMovesIsNamedInTheDryRun() {
    survey("civic: {asks: {tookPart: {weeks: 52}}, shares: {yes: 0.3, no: 0.7}}", "busy: {asks: {acts: {weeks: 52, from: [53]}},"
        + " replies: [less, more], shares: {less: 0.8, more: 0.2}}");
    LoadedCalibration loaded = village.load(CALIBRATION.replace("civic: {}", "civic: {}\n  busy: {}"));

    assertThat(new CalibrationForecast(loaded, 1, 0.1, loaded.unmoved(3)).text())
        .contains("Warning: 'busy more' is 0.000 in all of 8 runs").doesNotContain("Warning: 'civic yes'");
  }

  @Test
  void whatDoesNotFitIsRefusedWithItsPlace() {
    survey("civic: {asks: {level: {of: trust, cuts: [0.7, 0.3]}}, shares: {yes: 0.3}}");
    assertThat(village.refusal(CALIBRATION)).contains("own.yaml:6: ", "cuts must ascend, but are [0.7, 0.3]");

    survey("civic: {asks: informed, replies: [no, yes, perhaps]}");
    assertThat(village.refusal(CALIBRATION)).contains("own.yaml:6: ", "replies must be 2 words, from the lowest");

    survey("civic: {asks: {tookPart: {weeks: 104}}, shares: {yes: 0.3, no: 0.7}}");
    assertThat(village.refusal(CALIBRATION)).contains("village.yaml:9: targets.civic asks about 104 weeks, but the burn-in"
        + " has 60");

    survey("civic: {asks: informed}");
    assertThat(village.refusal(CALIBRATION)).contains("targets.civic must have an answer in the survey");

    survey("willingness: {asks: informed}");
    assertThat(village.refusal(CALIBRATION)).contains("targets.civic: unknown key", "questions.willingness: every survey may"
        + " ask this already; another name would be right");
  }

  @Test
  void carriedParametersCanBeNamedOrNone() {
    assertThat(village.load(CALIBRATION).parameters()).extracting(Parameter::path)
        .containsExactly("participation.actionRate");
    assertThat(village.load(CALIBRATION.replace("carry: none", "carry: [participation.actionScale]")).parameters())
        .extracting(Parameter::path).containsExactly("participation.actionRate", "participation.actionScale");
    assertThat(village.refusal(CALIBRATION.replace("carry: none", "carry: [participation.actionScal, participation.uSd]")))
        .contains("carry: participation.actionScal is no parameter of the model; did you mean 'participation.actionScale'?",
            "carry: the scenario says no prior of participation.uSd");
  }

  /** All that have a prior in the baseline are more than fifty runs in a round can tell apart. */
  @Test
  void moreUnknownsThanTheEngineTakesAreRefusedBeforeAnythingIsRun() {
    String all = CALIBRATION.replace("carry: none\n", "").replace("rounds: 2", "rounds: 4");

    assertThat(village.refusal(all)).contains("village.yaml:7: cost.runs must be more for ",
        "with 200 runs in 4 rounds, syntheticLikelihood takes 49 at most");
  }

  /** Six surveys of 1,402 simulated residents: what they did says how often they act, which no other question does. */
  @Tag("slow")
  @Test
  void whatPeopleDidIdentifiesHowOftenTheyAct(@TempDir Path temporary) throws Exception {
    double[] truths = {0.007, 0.01, 0.013, 0.017, 0.021, 0.025};
    Random luck = new Random(1);
    int held = 0;
    for (int k = 0; k < truths.length; k++) {
      double share = village.load(LARGER).model().answers(new double[] {truths[k]}, 1000 + k, Sweep.IN_ORDER)[0];
      double yes = IntStream.range(0, 1402).filter(any -> luck.nextDouble() < share).count() / 1402.0;
      survey(String.format(Locale.ROOT, "civic: {asks: {tookPart: {weeks: 52}}, shares: {yes: %s, no: %s}}", yes, 1 - yes));
      LoadedCalibration loaded = village.load(LARGER);
      CalibrationResult result = new Calibrator(loaded, false, new LocalWorkers(2), ProgressListener.NONE, made -> { })
          .run(temporary.resolve("runs" + k), loaded.fingerprint("test", false), new SetAside(temporary, warning -> { }));
      assertThat(result.outcome().verdict().hasConverged()).as(result.outcome().verdict().toString()).isTrue();
      double[] draws = result.outcome().posterior().column(0);

      double sd = Math.sqrt(StatUtils.variance(draws));
      assertThat(sd).isLessThan(0.026 / Math.sqrt(12) / 3);
      Arrays.sort(draws);
      held += truths[k] > draws[draws.length / 20] && truths[k] < draws[draws.length - 1 - draws.length / 20] ? 1 : 0;
    }

    // fewer than four of six intervals of 90 % hold the truth in 1.6 % of cases
    assertThat(held).isGreaterThanOrEqualTo(4);
  }
}
