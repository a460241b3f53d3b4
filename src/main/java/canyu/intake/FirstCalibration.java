package canyu.intake;

import canyu.indicator.AskedAbout;
import canyu.parameter.Names;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A calibration to begin with: to all questions, of the parameters that they can tell. */
record FirstCalibration(ImportedSurvey survey) {

  private static final int RESIDENTS_EACH = 7;
  private static final int FEWEST = 4_000;
  private static final int MOST = 20_000;

  /** Its prior where the model has none, since it sets the scale of another parameter. */
  private static final String IDENTITY = "traits.identityMean";

  String text() {
    StringBuilder yaml = new StringBuilder(head());
    survey.plan().plan().questions().keySet().forEach(name ->
        yaml.append("  ").append(FlowYaml.key(name)).append(": {}\n"));
    yaml.append("\n# What these questions can tell; all others that have a prior are carried along.\nparameters:\n");
    parameters().forEach(path -> yaml.append("  ").append(path).append(": ")
        .append(path.equals(IDENTITY) ? "{prior: \"N(0.2, 0.3)\"}" : "{}").append('\n'));
    return yaml.append(thresholds()).toString();
  }

  /** Scales whose cut points were assumed when they were imported. */
  private String thresholds() {
    Map<String, String> scales = new LinkedHashMap<>();
    survey.plan().plan().questions().forEach((name, asked) -> asked.asks().filter(AskedAbout.Level.class::isInstance)
        .ifPresent(level -> scales.put(name, "{}")));
    return scales.isEmpty() ? "" : "\n# Where on a scale one reply gives way to the next was assumed; without the # it is found, too.\n# thresholds: "
        + FlowYaml.raw(scales) + "\n";
  }

  private String head() {
    return String.format(Locale.ROOT, """
        # A calibration to begin with, yours from now on: 'canyu import' does not write it again.
        # 'canyu calibrate FILE --dry-run' says what is known of every target, and how long it may take; --engine moments gives
        # a first look at one best set of parameters.
        title: %s
        scenario: baseline.yaml   # the status quo that ships
        survey: survey.yaml

        respondents:
          residents: %d   # some times as many as answered, so that luck adds little
        seed: 1

        errors:
          designEffect: 1     # what is left when weights, clusters and strata are counted; above 1 for a convenience sample
          rounding: 0
          discrepancy: 1      # points by which the model may be wrong on every share

        engine: neuralLikelihood
        cost: {runs: 5000, rounds: 4, minutes: 60, trials: 100, trialResidents: 2000}

        targets:
        """, FlowYaml.text(survey.plan().plan().title()), residents());
  }

  private int residents() {
    return Math.max(FEWEST, Math.min(MOST, RESIDENTS_EACH * survey.respondents()));
  }

  private Set<String> parameters() {
    Hints hints = Hints.shipped();
    Set<String> paths = new LinkedHashSet<>();
    survey.plan().plan().questions().forEach((name, asked) -> paths.addAll(
        hints.tells().getOrDefault(asked.asks().map(FirstCalibration::subject).orElse(name), List.of())));
    return paths;
  }

  private static String subject(AskedAbout asked) {
    return asked instanceof AskedAbout.Level level ? Names.camel(level.of()) : Names.decapitalised(asked.getClass());
  }
}
