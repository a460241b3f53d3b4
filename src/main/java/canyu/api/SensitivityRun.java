package canyu.api;

import canyu.experiment.run.Workforce;
import canyu.exploration.sensitivity.SensitivityAnalysis;
import canyu.report.exploration.sensitivity.SensitivityReport;
import canyu.report.exploration.sensitivity.SensitivityTable;
import canyu.scenario.loading.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Which parameters matter for the effects of a scenario's arms, from the first city to the last file.
 *
 * @param request a scenario that draws its parameters
 */
public record SensitivityRun(ScenarioRequest request, Output output, Invocation invocation) {

  /**
   * What was written in the end.
   *
   * @param file where the report is
   */
  public record Written(SensitivityReport report, Path file) {}

  /**
   * Runs whatever is not finished yet, and writes what it says.
   *
   * @throws canyu.parameter.ParameterException if the scenario is wrong or draws nothing, or the folder another's
   */
  public Written run() throws IOException {
    LoadedScenario scenario = request.read();
    try (ScenarioRun run = ScenarioRun.ofMany(request, scenario, output, invocation)) {
      SensitivityAnalysis analysis = SensitivityAnalysis.of(
          run.ensemble(scenario.scenario().outcomes()), new Workforce(invocation.threads()));
      SensitivityReport report = new SensitivityReport(
          scenario, analysis, run.provenance(request.command("sensitivity")), output.language());
      run.results().write(new SensitivityTable(analysis).table());
      run.results().writeDictionary();
      return new Written(report, run.results().write("sensitivity.html", report.text()));
    }
  }
}
