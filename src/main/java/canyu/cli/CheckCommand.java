package canyu.cli;

import canyu.language.Count;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.review.Broad;
import canyu.scenario.review.Doubled;
import canyu.scenario.survey.Respondents;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads a scenario and says whether it could be run. */
@Command(name = "check", mixinStandardHelpOptions = true,
    description = "Checks a scenario without running it; says everything that is wrong.")
final class CheckCommand implements Callable<Integer> {

  @Mixin
  private ScenarioOptions options;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() {
    LoadedScenario loaded = options.request().read();
    command.commandLine().getOut().printf(Locale.ROOT,
        "%s is right: %s beside the status quo, %s, %,d residents, %s\n",
        options.request().name(), Count.of(loaded.scenario().arms().size(), "arm", "arms"),
        Count.of(loaded.scenario().replicates(), "replicate", "replicates"),
        loaded.scenario().population().residents(), Count.of(loaded.scenario().time().weeks(), "week", "weeks"));
    loaded.frame().reconciliations().forEach(change ->
        command.commandLine().getOut().println("In the population frame " + change));
    ScenarioFile.people(loaded).map(people -> people.unused(List.of())).filter(unused -> !unused.isEmpty())
        .ifPresent(unused -> command.commandLine().getOut().println(
            "In the people's file these columns are not used: " + String.join(", ", unused)));
    ScenarioFile.people(loaded).map(Respondents::remarks).orElse(List.of())
        .forEach(remark -> command.commandLine().getOut().println("Note: " + remark));
    ScenarioFile.people(loaded).flatMap(Respondents::countsTakenForWeights)
        .ifPresent(hint -> command.commandLine().getOut().println("Note: " + hint));
    Doubled.in(loaded).forEach(doubled -> command.commandLine().getOut().println("Note: " + doubled.text()));
    Broad.in(loaded).forEach(broad -> command.commandLine().getOut().println("Note: " + broad.text()));
    command.commandLine().getOut().flush();
    return 0;
  }
}
