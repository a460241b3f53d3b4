package canyu.cli;

import canyu.api.SurveyRun;
import canyu.report.terminal.SurveyTable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the questions of a real survey to simulated residents with the composition of its sample. */
@Command(name = "survey", mixinStandardHelpOptions = true,
    description = "Asks simulated residents the questions of a real survey and compares the answers.")
final class SurveyCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SURVEY", description = "the YAML file of the survey, such as calibration/suzhou-survey.yaml")
  private Path file;

  @Option(names = "--set", paramLabel = "PATH=VALUE",
      description = "any value of the baseline, such as parameters.participation.uBase=3; may be repeated")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Mixin
  private ThreadsOption threads;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() {
    CommandLineUse use = new CommandLineUse(command);
    use.print(new SurveyTable(new SurveyRun(file, settings, use.invocation(threads)).run()).text() + "\n");
    return 0;
  }
}
