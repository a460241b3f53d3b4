package canyu.report.terminal;

import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.targets.AskedQuestion;
import canyu.calibration.targets.StudyTarget;
import canyu.language.TextNumber;
import canyu.scenario.survey.Respondents;

/** Every target of a calibration, and how well it is known before anything is run. */
record TargetDesignText(LoadedCalibration loaded) {

  private static final double POINTS = 100;

  /** A table of answers, and one of the numbers of studies if there are any. */
  String text() {
    return answers() + studies();
  }

  private String answers() {
    if (loaded.targets().questions().isEmpty()) {
      return "";
    }
    TextTable table = TextTable.of("answer", "survey %", "n", "missing", "design effect", "effective n", "standard error, points", "discrepancy");
    loaded.targets().questions().forEach(asked -> asked.answers().forEach(answer -> table.add(asked.name(answer),
        TextNumber.of(asked.since().isPresent() ? "%+.1f" : "%.1f", POINTS * asked.target(answer)), count(asked.answered()),
        missing(asked), TextNumber.of("%.2f", asked.answered() / asked.asked(answer)),
        TextNumber.of("%,.0f", asked.asked(answer)),
        TextNumber.of("%.2f", POINTS * loaded.targets().samplingError(asked, answer)),
        TextNumber.of("%.2f", POINTS * asked.discrepancy()))));
    return table.asText() + "\n" + changes() + design();
  }

  /** Of what design effects are made, so that nobody takes one for the other. */
  private String design() {
    return loaded.surveys().stream().anyMatch(each -> each.surveyed().respondents().filter(Respondents::isDrawnByDesign).isPresent())
        ? "Design effects are by all causes together: weights, clusters and strata of respondents by linearisation, times the"
            + " residual\ndesign effect where one is given. Standard errors contain them.\n\n" : "";
  }

  private String changes() {
    return loaded.targets().questions().stream().allMatch(asked -> asked.since().isEmpty()) ? ""
        : "A change since an earlier survey is shown with its sign; how many answered is of the later survey.\n\n";
  }

  /** How many did not answer, and how many of them refused to. */
  private static String missing(AskedQuestion asked) {
    int refused = asked.counted().refused();
    return count(asked.missing()) + (refused == 0 ? "" : " (" + count(refused) + " refused)");
  }

  private String studies() {
    if (loaded.studies().all().isEmpty()) {
      return "";
    }
    TextTable table = TextTable.of("study", "target", "standard error", "discrepancy");
    for (StudyTarget each : loaded.studies().all()) {
      table.add(each.name(), TextNumber.of("%.3f", each.value()), TextNumber.of("%.3f", each.sd()),
          TextNumber.of("%.3f", each.discrepancy()));
    }
    return table.asText() + "\n";
  }

  private static String count(int number) {
    return TextNumber.of("%,.0f", number);
  }
}
