package canyu.api;

import canyu.calibration.survey.CountedSurvey;
import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.run.Workers;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.validation.CityStore;
import canyu.experiment.validation.Subject;
import canyu.experiment.validation.Validation;
import canyu.report.run.Provenance;
import canyu.report.validation.ValidationReport;
import canyu.report.validation.ValidationTables;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The survey and the published studies done again in simulated cities, from the first city to the last file.
 *
 * @param request the scenario whose status quo and parameters are validated
 */
public record ValidationRun(ScenarioRequest request, Output output, Invocation invocation) {

  /**
   * What was written in the end.
   *
   * @param report where the report is
   */
  public record Written(Validation validation, Path report) {}

  /**
   * Does all that has not been done already, and writes what came of it.
   *
   * @throws canyu.parameter.ParameterException if the scenario is wrong, or the folder another's
   */
  public Written run() throws IOException {
    LoadedScenario loaded = request.read();
    Subject subject = Subject.of(loaded, ScenarioFile.survey(loaded).map(CountedSurvey::of));
    Fingerprint fingerprint = Fingerprint.of(Version.current(), subject.statusQuo()).with("studies");
    try (ResultsFolder results = output.open(invocation.manifest(fingerprint, loaded.tree()), invocation)) {
      Validation validation = validate(subject, results, fingerprint);
      results.write(new ValidationTables(validation).table());
      Path report = results.write("validation.html", new ValidationReport(validation,
          new Provenance(fingerprint.version(), sameAgain(), fingerprint.hash()), output.language()).text());
      return new Written(validation, report);
    }
  }

  private Validation validate(Subject subject, ResultsFolder results, Fingerprint fingerprint) {
    CityStore cities = new CityStore(results.path().resolve("cities"), fingerprint.hash(), results.aside());
    try (Workers workers = invocation.workers(); Task task = invocation.listener()
        .begin("validation", subject.statusQuo().scenario().replicates(), output.language())) {
      return Validation.run(subject, workers, cities, task::step);
    }
  }

  private String sameAgain() {
    return request.command("validate");
  }
}
