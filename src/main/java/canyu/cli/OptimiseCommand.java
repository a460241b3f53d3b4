package canyu.cli;

import canyu.exploration.optimisation.LoadedOptimisation;
import canyu.exploration.optimisation.OptimisationFile;
import canyu.report.exploration.OptimisationText;
import canyu.report.terminal.OptimisationForecast;
import java.io.IOException;
import java.io.PrintWriter;
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

/** Finds the mixes of countermeasures that gain most for their cost. */
@Command(name = "optimise", mixinStandardHelpOptions = true,
    description = "Finds the mixes of countermeasures that gain most for their cost, and tries them again in futures that the"
        + " search has not seen.")
final class OptimiseCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "the YAML file of the question, such as scenarios/optimise-suzhou.yaml")
  private Path file;

  @Option(names = "--runs", description = "how many runs the search may take")
  private String runs;

  @Option(names = "--futures", description = "in how many futures mixes are searched")
  private String futures;

  @Option(names = "--fresh", description = "in how many other futures the best are tried again")
  private String fresh;

  @Option(names = "--finalists", description = "how many of the best are tried again")
  private String finalists;

  @Option(names = "--residents", description = "how many residents a city has")
  private String residents;

  @Option(names = "--weeks", description = "how many weeks a mix is tried for")
  private String weeks;

  @Option(names = "--engine", description = "how mixes are searched for: emulator or nsga2")
  private String engine;

  @Option(names = "--seed", description = "where all luck comes from")
  private String seed;

  @Option(names = "--out", paramLabel = "FOLDER",
      description = "where results are; by default a folder in results/optimisation that has the name of the file")
  private Path out;

  @Option(names = "--language", defaultValue = "${env:CANYU_LANGUAGE:-en}", description = "of the report and of the answer on"
      + " the terminal: ${COMPLETION-CANDIDATES}; that of the environment variable CANYU_LANGUAGE, or else en")
  private OutputOptions.Language language;

  @Option(names = "--dry-run", description = "runs nothing; says how much it would be, and forecasts how long it takes")
  private boolean dryRun;

  @Mixin
  private ThreadsOption threads;

  @Mixin
  private TableOptions tables;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    LoadedOptimisation loaded = OptimisationFile.read(file, settings());
    if (dryRun) {
      print(OptimisationForecast.measure(loaded, threads.number()).text());
      return 0;
    }
    OptimisationRun run = new OptimisationRun(loaded, folder(), tables.format(language), threads.number(),
        new Invocation(command));
    OptimisationRun.Written written = run.write(sameAgain(), language.locale());
    print(new OptimisationText(written.result(), language.locale()).text() + written.report() + "\n");
    return 0;
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("runs", runs);
    settings.put("futures.searched", futures);
    settings.put("futures.fresh", fresh);
    settings.put("finalists", finalists);
    settings.put("residents", residents);
    settings.put("weeks", weeks);
    settings.put("engine", engine);
    settings.put("seed", seed);
    settings.values().removeIf(value -> value == null);
    return settings;
  }

  private String sameAgain() {
    Map<String, String> options = new LinkedHashMap<>();
    settings().forEach((path, value) -> options.put("--" + path.replace("futures.searched", "futures")
        .replace("futures.fresh", "fresh"), value));
    return "canyu optimise " + CommandLineWord.inFolder(file) + CommandLineWord.options(options);
  }

  private Path folder() {
    return out == null ? Path.of("results", "optimisation").resolve(CommandLineWord.folderOf(file)) : out;
  }

  private void print(String text) {
    PrintWriter screen = command.commandLine().getOut();
    screen.print(text);
    screen.flush();
  }
}
