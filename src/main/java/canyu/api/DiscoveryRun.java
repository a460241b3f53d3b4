package canyu.api;

import canyu.exploration.discovery.ArmQuestion;
import canyu.exploration.discovery.Criterion;
import canyu.exploration.discovery.Discovery;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.report.exploration.discovery.DiscoveryReport;
import canyu.report.exploration.discovery.DiscoveryTable;
import canyu.report.terminal.CommandLineWord;
import canyu.scenario.loading.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Under which conditions an arm fails, or succeeds, from the first city to the last file.
 *
 * @param request a scenario that draws its parameters
 * @param arm its name
 * @param question when its effect is a case
 */
public record DiscoveryRun(
    ScenarioRequest request, String arm, Question question, Output output, Invocation invocation) {

  /** The option that names the arm. */
  private static final String ARM = "--arm";

  /**
   * What makes an effect a case.
   *
   * @param fails whether cases are failures or successes
   * @param text such as {@code participation52 < 0.5 points}
   */
  public record Question(boolean fails, String text) {

    private String option() {
      return fails ? "--fails" : "--succeeds";
    }
  }

  /**
   * What was written in the end.
   *
   * @param file where the report is
   */
  public record Written(DiscoveryReport report, Path file) {}

  /**
   * Runs whatever is not finished yet, and writes what it says.
   *
   * @throws ParameterException if the scenario is wrong or draws nothing, the arm or the question is none, or the folder
   *     another's
   */
  public Written run() throws IOException {
    Criterion criterion = Criterion.parse(question.option(), question.text());
    LoadedScenario scenario = request.read();
    refuseUnlessCompared(scenario);
    scenario.people().refusal(criterion.outcome()).ifPresent(message -> {
      throw new ParameterException(new Origin(question.option(), 0), message);
    });
    try (ScenarioRun run = ScenarioRun.ofMany(request, scenario, output, invocation)) {
      ArmQuestion asked = new ArmQuestion(arm, criterion, question.fails());
      Discovery discovery = Discovery.of(run.ensemble(List.of(criterion.outcome())), asked);
      DiscoveryReport report =
          new DiscoveryReport(scenario, asked, discovery, run.provenance(sameAgain()), output.language());
      run.results().write(new DiscoveryTable(asked, discovery).table());
      run.results().writeDictionary();
      return new Written(report, run.results().write("discovery.html", report.text()));
    }
  }

  private void refuseUnlessCompared(LoadedScenario scenario) {
    Origin named = new Origin(ARM, 0);
    scenario.scenario().refuseUnknown(arm, named);
    if (arm.equals(scenario.scenario().comparedWith())) {
      throw new ParameterException(named, "must be an arm that is compared with another, but '" + arm
          + "' is what the others are compared with");
    }
  }

  private String sameAgain() {
    return request.command("discover") + " " + ARM + " " + CommandLineWord.quoted(arm) + " " + question.option() + " "
        + CommandLineWord.quoted(question.text());
  }
}
