package canyu.calibration.targets;

import canyu.calibration.inference.diagnostics.UnknownDiagnostics;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.loading.CalibratedVillage;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Parameter;
import canyu.calibration.run.CalibrationResult;
import canyu.calibration.run.Calibrator;
import canyu.calibration.survey.Counted;
import canyu.city.Sweep;
import canyu.experiment.run.LocalWorkers;
import canyu.file.SetAside;
import canyu.indicator.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints what each kind of target teaches about which parameter: the part of its prior variance that is gone when a town of 2,000
 * is calibrated to targets of that kind alone. Answers are those that the town gives with the usual parameters, mean of
 * {@value #CITIES} cities, with the errors of {@value #RESPONDENTS} respondents and one point of discrepancy; studies are as
 * published.
 */
public final class WhatTargetsTeach {

  private static final int CITIES = 20;
  private static final int RESPONDENTS = 1402;
  private static final double LEAST = 0.1;

  /** Targets of one kind, as a calibration names them. */
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("attitudes", "targets: {satisfaction: {}, willingness: {}, channel: {}, data: {}, confidence: {}, belonging: {}}");
    KINDS.put("attitudes by sex and age", "targets: {confidence: {by: [sex, age]}, belonging: {by: [sex, age]}}");
    KINDS.put("confidence, cut points known", "targets: {confidence: {}}");
    KINDS.put("confidence, cut points fitted", "targets: {confidence: {}}\nthresholds: {confidence: {}}");
    KINDS.put("confidence by sex and age, cut points fitted",
        "targets: {confidence: {by: [sex, age]}}\nthresholds: {confidence: {}}");
    KINDS.put("took part within 4 weeks", "targets: {recent: {}}");
    KINDS.put("took part within 52 weeks", "targets: {civic: {}}");
    KINDS.put("took part within 4 and 52 weeks", "targets: {recent: {}, civic: {}}");
    KINDS.put("reported", "targets: {reports: {}}");
    KINDS.put("used a channel", "targets: {ways: {}}");
    KINDS.put("number of acts in classes", "targets: {often: {}}");
    KINDS.put("took part, by sex and age", "targets: {civic: {by: [sex, age]}}");
    KINDS.put("took part and its change", "targets: {civic: {}}\n" + again("civic: {since: survey}"));
    KINDS.put("confidence and its change", "targets: {confidence: {}}\n" + again("confidence: {since: survey}"));
    KINDS.put("published studies",
        "targets: {}\nstudies: {firstReport: {}, breachVictims: {}, reportersSatisfaction: {}, transparency: {}, campaign: {}}");
  }

  private static final String CALIBRATION = """
      title: A town is asked one kind of question
      scenario: ../scenarios/baseline.yaml
      survey: first.yaml
      respondents: {residents: 2000, communitySize: 500}
      seed: 1
      errors: {designEffect: 1, rounding: 0, discrepancy: 1}
      engine: syntheticLikelihood
      cost: {runs: RUNS, rounds: 3, minutes: 600, draws: 2000, checks: 60, longer: 2}
      parameters:
        traits.satisfactionMean: {}
        traits.trustMean: {}
        traits.trustAge: {prior: "N(0, 0.2)"}
        traits.identityMean: {prior: "N(0.2, 0.5)"}
        traits.identityAge: {}
        traits.literacyMean: {}
        traits.activitySd: {}
        participation.uBase: {}
        participation.vBase: {}
        participation.actionRate: {}
        participation.actionScale: {}
        participation.reportBoost: {}
        participation.habitBoost: {}
        attitudes.relax: {}
        information.transparency: {}
        information.campaignGain: {}
      carry: none
      """;

  /** Shares are put in the place of these, which have only to be possible. */
  private static final String SURVEY = """
      title: First
      frame: suzhou-residents.yaml
      respondents: RESPONDENTS
      answers: {satisfied: 0.5, average: 0.4, dissatisfied: 0.1, willing: 0.7, prefersDigital: 0.8, prefersTraditional: 0.1,
        refusesData: 0.5}
      questions:
        recent: {asks: {tookPart: {weeks: 4}}, shares: {yes: 0.1, no: 0.9}}
        civic: {asks: {tookPart: {weeks: 52}}, shares: {yes: 0.3, no: 0.7}}
        reports: {asks: {reported: {weeks: 52}}, shares: {yes: 0.1, no: 0.9}}
        often: {asks: {acts: {weeks: 52, from: [1, 2, 4]}}, replies: [never, once, seldom, often],
          shares: {never: 0.7, once: 0.1, seldom: 0.1, often: 0.1}}
        ways: {asks: {several: {options: [{used: {channel: bulletinBoard, weeks: 52}},
          {used: {channel: residentsMeeting, weeks: 52}}, {used: {channel: socialGroup, weeks: 52}},
          {used: {channel: servicePlatform, weeks: 52}}]}},
          replies: [board, meeting, group, platform], shares: {board: 0.1, meeting: 0.1, group: 0.1, platform: 0.1}}
        confidence: {asks: {level: {of: trust, cuts: [0.4, 0.6, 0.8]}}, replies: [none, little, some, much],
          shares: {none: 0.2, little: 0.3, some: 0.3, much: 0.2}}
        belonging: {asks: {level: {of: identity, cuts: [0.5]}}, replies: [weakly, strongly], shares: {weakly: 0.5, strongly: 0.5}}
      cells:
      """;

  private static final List<String> AGES = List.of("18-29", "30-44", "45-59", "60+");

  private final CalibratedVillage village;
  private final int runs;
  private final int threads;

  private WhatTargetsTeach(CalibratedVillage village, int runs, int threads) {
    this.village = village;
    this.runs = runs;
    this.threads = threads;
  }

  private static String again(String target) {
    return "furtherSurveys: {again: {survey: first.yaml, week: 52, targets: {" + target + "}}}";
  }

  /** Arguments: runs of each calibration, threads, and perhaps a word in the names of the kinds that are wanted. */
  public static void main(String[] arguments) throws IOException {
    WhatTargetsTeach all = new WhatTargetsTeach(CalibratedVillage.in(Files.createTempDirectory("teach")),
        arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1500, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1);
    all.village.write("first.yaml", SURVEY.replace("RESPONDENTS", "" + RESPONDENTS)
        + cells("civic", "yes: 0.3, no: 0.7") + cells("belonging", "weakly: 0.5, strongly: 0.5")
        + cells("confidence", "none: 0.2, little: 0.3, some: 0.3, much: 0.2"));
    String word = arguments.length > 2 ? arguments[2] : "";
    for (String kind : KINDS.keySet().stream().filter(each -> each.contains(word)).toList()) {
      all.teach(kind);
    }
  }

  private static String cells(String question, String shares) {
    return "  " + question + ":\n" + AGES.stream().flatMap(age -> List.of("female", "male").stream()
        .map(sex -> "    - {sex: " + sex + ", age: " + age + ", shares: {" + shares + "}}\n")).collect(Collectors.joining());
  }

  private void teach(String kind) throws IOException {
    LoadedCalibration loaded = asked(village.load(CALIBRATION.replace("RUNS", "" + runs) + KINDS.get(kind) + "\n"));
    CalibrationResult result = new Calibrator(loaded, false, new LocalWorkers(threads), ProgressListener.NONE, made -> { })
        .run(village.folder().resolve(kind + ".csv"), loaded.fingerprint("", false), new SetAside(village.folder(), said -> { }));
    System.out.printf(Locale.ROOT, "%s: %d targets, %s by %s, %d runs in %.0f s, %s%n  %s%n", kind, loaded.statistics().size(),
        result.outcome().verdict().kind(), result.outcome().engine(), result.effort().runs(), result.effort().seconds(),
        result.outcome().verdict().shortfalls(), learnt(result));
  }

  /** What was learnt, the most first; of a posterior that has not converged, too, whose verdict is printed beside it. */
  private static String learnt(CalibrationResult result) {
    return result.outcome().diagnostics().unknowns().stream().filter(each -> removed(each) >= LEAST)
        .sorted((one, other) -> Double.compare(removed(other), removed(one)))
        .map(each -> String.format(Locale.ROOT, "%s %.0f %%", each.name(), 100 * removed(each))).collect(Collectors.joining(", "));
  }

  private static double removed(UnknownDiagnostics unknown) {
    return 1 - unknown.sd() * unknown.sd() / (unknown.priorSd() * unknown.priorSd());
  }

  /** The same with what the town answers. */
  private LoadedCalibration asked(LoadedCalibration loaded) {
    double[] usual = loaded.parameters().stream().mapToDouble(Parameter::value).toArray();
    double[] mean = new double[loaded.statistics().size()];
    IntStream.range(0, CITIES).mapToObj(k -> loaded.model().answers(usual, 1_000_000 + k, Sweep.IN_ORDER))
        .forEach(given -> Arrays.setAll(mean, i -> mean[i] + given[i] / CITIES));
    Targets targets = loaded.targets();
    Targets answered = new Targets(targets.questions().stream().map(question -> answered(question, targets.shares(question, mean)))
        .toList(), targets.bounds(), targets.sharedPeople());
    return new LoadedCalibration(loaded.calibration(), loaded.reading(), loaded.surveys(), loaded.scenario(), loaded.tree(),
        loaded.sought(), answered, loaded.studies(), loaded.silences(), loaded.unusedColumns());
  }

  /** A question with other answers; of a change, those are what came to the answers of before. */
  private static AskedQuestion answered(AskedQuestion question, Map<Reply, Double> given) {
    Map<Reply, Double> shares = new LinkedHashMap<>();
    given.forEach((answer, share) -> shares.put(
        answer, share + question.since().map(before -> before.shares().get(answer)).orElse(0.0)));
    Counted counted = question.counted();
    return new AskedQuestion(question.question(), question.subgroup(), new Counted(shares, counted.effective(), counted.answered(),
        counted.missing(), counted.refused(), Optional.empty()), question.discrepancy(), question.heldOut(), question.since());
  }
}
