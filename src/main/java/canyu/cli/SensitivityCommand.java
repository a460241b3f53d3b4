package canyu.cli;

import canyu.experiment.run.Workforce;
import canyu.exploration.ensemble.Ensemble;
import canyu.exploration.sensitivity.SensitivityAnalysis;
import canyu.report.exploration.SensitivityReport;
import canyu.report.exploration.SensitivityTable;
import canyu.report.exploration.SensitivityText;
import canyu.scenario.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which parameters matter for the effects of a scenario's arms. */
@Command(name = "sensitivity", mixinStandardHelpOptions = true,
    description = "Says how much of what is unknown about the effect of every arm goes back to which parameter, and how"
        + " much is luck. The scenario must draw its parameters; some hundred draws are needed (--replicates).")
final class SensitivityCommand implements Callable<Integer> {

  @Mixin
  private ScenarioOptions options;

  @Mixin
  private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    LoadedScenario scenario = options.read();
    try (ScenarioRun run = output.ensemble(options, scenario)) {
      Ensemble ensemble = run.ensemble(scenario.scenario().outcomes());
      SensitivityAnalysis analysis = SensitivityAnalysis.of(ensemble, new Workforce(output.threads()));
      SensitivityReport report = new SensitivityReport(
          scenario, analysis, run.provenance(options.request().command("sensitivity")), output.locale());
      run.results().write(new SensitivityTable(analysis).table());
      Path page = run.results().write("sensitivity.html", report.text());
      output.print(new SensitivityText(report).text() + page + "\n");
    }
    return 0;
  }
}
