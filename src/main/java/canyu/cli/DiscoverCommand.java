package canyu.cli;

import canyu.exploration.discovery.Criterion;
import canyu.exploration.discovery.Discovery;
import canyu.exploration.ensemble.Ensemble;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.report.exploration.DiscoveryReport;
import canyu.report.exploration.DiscoveryTable;
import canyu.report.exploration.DiscoveryText;
import canyu.scenario.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says under which conditions an arm fails, or succeeds. */
@Command(name = "discover", mixinStandardHelpOptions = true,
    description = "Says under which values of parameters an arm fails, or succeeds. The scenario must draw its parameters;"
        + " some hundred draws are needed (--replicates).")
final class DiscoverCommand implements Callable<Integer> {

  @Mixin
  private ScenarioOptions options;

  @Mixin
  private OutputOptions output;

  @Option(names = "--arm", required = true, description = "the name of the arm")
  private String arm;

  @ArgGroup(multiplicity = "1")
  private Question question;

  /** What is asked of the arm. */
  static final class Question {

    @Option(names = "--fails", paramLabel = "CRITERION",
        description = "when its effect is a failure, such as 'participation52 < 0.5 points'")
    private String fails;

    @Option(names = "--succeeds", paramLabel = "CRITERION",
        description = "when its effect is a success, such as 'trust among age:70+ > 0.01'")
    private String succeeds;

    private String option() {
      return fails == null ? "--succeeds" : "--fails";
    }

    private String text() {
      return fails == null ? succeeds : fails;
    }
  }

  @Override
  public Integer call() throws IOException {
    Criterion criterion = Criterion.parse(question.option(), question.text());
    LoadedScenario scenario = options.readAbout(criterion.outcome());
    refuseUnlessCompared(scenario);
    try (ScenarioRun run = output.ensemble(options, scenario)) {
      Ensemble ensemble = run.ensemble(List.of(criterion.outcome()));
      DiscoveryReport report = new DiscoveryReport(scenario, Discovery.of(ensemble, arm, criterion),
          question.fails != null, run.provenance(sameAgain()), output.locale());
      run.results().write(new DiscoveryTable(report.discovery()).table());
      Path page = run.results().write("discovery.html", report.text());
      output.print(new DiscoveryText(report).text() + page + "\n");
    }
    return 0;
  }

  private void refuseUnlessCompared(LoadedScenario scenario) {
    Origin named = new Origin("--arm", 0);
    scenario.scenario().refuseUnknown(arm, named);
    if (arm.equals(scenario.scenario().comparedWith())) {
      throw new ParameterException(named, "must be an arm that is compared with another, but '" + arm
          + "' is what the others are compared with");
    }
  }

  private String sameAgain() {
    return options.request().command("discover") + " --arm " + CommandLineWord.quoted(arm) + " " + question.option() + " "
        + CommandLineWord.quoted(question.text());
  }
}
