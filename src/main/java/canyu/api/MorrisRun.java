package canyu.api;

import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.run.Workforce;
import canyu.experiment.store.Manifest;
import canyu.exploration.batch.Batch;
import canyu.exploration.sensitivity.MorrisFactor;
import canyu.exploration.sensitivity.MorrisScreening;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.report.exploration.sensitivity.MorrisReport;
import canyu.report.exploration.sensitivity.MorrisTable;
import canyu.report.run.Provenance;
import canyu.report.terminal.CommandLineWord;
import canyu.scenario.loading.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which parameters move the effects of a scenario's arms when they are changed one by one, from the first city to the last
 * file.
 *
 * @param request the scenario; it need not draw its parameters
 */
public record MorrisRun(ScenarioRequest request, Varied varied, Output output, Invocation invocation) {

  private static final String RUNS = "morris-runs.csv";
  private static final int MOST = 10_000;

  /**
   * What is varied, and how often.
   *
   * @param parameters such as {@code parameters.attitudes.relax=0.02..0.1}, or without a range, which then is that of the
   *     posterior or the prior; where there are none, all that have a prior and were not calibrated
   * @param trajectories at how many places each is changed, 2 to 10,000
   */
  public record Varied(List<String> parameters, int trajectories) {

    /**
     * Refuses too few trajectories, or too many.
     *
     * @throws ParameterException if they are
     */
    public Varied {
      if (trajectories < 2 || trajectories > MOST) {
        throw new ParameterException(new Origin("--trajectories", 0),
            "must be a whole number between 2 and " + MOST + ", but is " + trajectories);
      }
    }

    private String words() {
      return " --morris --trajectories " + trajectories + parameters.stream()
          .map(each -> " --vary " + CommandLineWord.quoted(each)).collect(Collectors.joining());
    }
  }

  /**
   * What was written in the end.
   *
   * @param file where the report is
   */
  public record Written(MorrisReport report, Path file) {}

  /**
   * Makes every run that is not made already, and writes what it says.
   *
   * @throws ParameterException if the scenario is wrong, or has a posterior while no parameter is named, a parameter is none, the folder is
   *     another's, or memory or disk are short
   */
  public Written run() throws IOException {
    LoadedScenario scenario = request.read();
    LoadedScenario drawing = drawing();
    MorrisScreening screening =
        MorrisScreening.of(drawing, MorrisFactor.of(drawing, varied.parameters), varied.trajectories);
    Manifest manifest = ScenarioRun.manifest(request, scenario, output.folder(), invocation);
    try (ResultsFolder results = output.openEdited(manifest, invocation)) {
      List<MorrisScreening.Found> found = found(screening, results);
      MorrisReport report = new MorrisReport(screening, found, new Provenance(manifest.fingerprint().version(),
          request.command("sensitivity") + varied.words(), manifest.fingerprint().hash()), output.language());
      results.write(new MorrisTable(screening, found).table());
      results.writeDictionary();
      return new Written(report, results.write("morris.html", report.text()));
    }
  }

  /** The scenario measured in the end alone, drawing parameters, since what it would draw says how far they may go. */
  private LoadedScenario drawing() {
    ScenarioRequest lightly = request;
    for (Map.Entry<String, String> setting : Batch.IN_THE_END.entrySet()) {
      lightly = lightly.with(setting.getKey(), setting.getValue());
    }
    LoadedScenario loaded = lightly.read();
    return loaded.draws().isPresent() ? loaded : lightly.with("uncertainty.citiesPerDraw", "2").read();
  }

  private List<MorrisScreening.Found> found(MorrisScreening screening, ResultsFolder results) throws IOException {
    Batch batch = screening.batch(Version.current(), new Workforce(invocation.threads()));
    batch.room(invocation.threads()).refuseUnlessItFits(output.folder());
    return new KeptRuns(RUNS, screening.loaded(), results)
        .made(batch, output, invocation, log -> screening.found(batch, log));
  }
}
