package canyu.api;

import canyu.experiment.run.Workforce;
import canyu.exploration.worth.WorthQuestion;
import canyu.exploration.worth.WorthResult;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.report.exploration.worth.WorthReport;
import canyu.report.exploration.worth.WorthTable;
import canyu.report.words.Heads;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;

/**
 * What is worth knowing, or asking, before an arm of a scenario is chosen, from the first city to the last file.
 *
 * @param request a scenario that draws its parameters
 * @param respondents how many residents answer a question
 * @param participant what one more participant is worth in the currency of the scenario; empty where gains are not counted
 *     in money
 */
public record WorthRun(
    ScenarioRequest request, int respondents, OptionalDouble participant, Output output, Invocation invocation) {

  private static final Origin RESPONDENTS = new Origin("--respondents", 0);
  private static final Origin PARTICIPANT = new Origin("--participant", 0);

  /**
   * What was written in the end.
   *
   * @param file where the report is
   */
  public record Written(WorthReport report, Path file) {}

  /**
   * Runs whatever is not finished yet, and writes what it says.
   *
   * @throws ParameterException if the scenario is wrong or draws nothing, a number is out of its range, the first outcome
   *     counts nobody who could be worth money, or the folder is another's
   */
  public Written run() throws IOException {
    WorthQuestion question = question();
    LoadedScenario scenario = request.read();
    refuseUnlessCounted(scenario.scenario().outcomes().get(0));
    try (ScenarioRun run = ScenarioRun.ofMany(request, scenario, output, invocation)) {
      WorthResult result = WorthResult.of(
          scenario, run.ensemble(WorthResult.needed(scenario)), question, new Workforce(invocation.threads()));
      WorthReport report = new WorthReport(scenario, result, run.provenance(sameAgain()), output.language());
      run.results().write(new WorthTable(result, scenario.scenario().currency()).table());
      run.results().writeDictionary();
      return new Written(report, run.results().write("worth.html", report.text()));
    }
  }

  private WorthQuestion question() {
    Origin named = respondents < 1 || respondents > WorthQuestion.MOST_RESPONDENTS ? RESPONDENTS : PARTICIPANT;
    try {
      return new WorthQuestion(respondents, participant);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(named, e.getMessage());
    }
  }

  private void refuseUnlessCounted(Outcome outcome) {
    if (participant.isPresent() && !Heads.isCounted(outcome)) {
      throw new ParameterException(PARTICIPANT, "needs a first outcome that is a share of residents, such as"
          + " participation52, but the scenario's is '" + outcome + "'");
    }
  }

  private String sameAgain() {
    return request.command("worth") + " --respondents " + respondents
        + (participant.isPresent() ? " --participant " + participant.getAsDouble() : "");
  }
}
