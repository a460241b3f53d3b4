package canyu.cli;

import canyu.api.CommandLineWord;
import canyu.api.OptimisationRequest;
import canyu.api.OptimisationRun;
import canyu.api.Output;
import canyu.report.exploration.OptimisationText;
import java.io.IOException;
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

  @Mixin
  private LanguageOption language;

  @Option(names = "--dry-run", description = "runs nothing; says how much it would be, and forecasts how long it takes")
  private boolean dryRun;

  @Mixin
  private ThreadsOption threads;

  @Mixin
  private TableOptions tables;

  @Spec
  private CommandSpec command;

  @Override
  @SuppressWarnings("try") // it is there to be closed
  public Integer call() throws IOException {
    CommandLineUse use = new CommandLineUse(command);
    OptimisationRun run = OptimisationRun.read(new OptimisationRequest(file, settings()),
        new Output(folder(), tables.format(language), language.locale(), false), use.invocation(threads));
    if (dryRun) {
      use.print(run.forecast().text());
      return 0;
    }
    try (Interruption interruption = new Interruption(use.screen())) {
      OptimisationRun.Written written = run.run();
      use.print(new OptimisationText(written.result(), language.locale()).text() + written.report() + "\n");
    }
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

  private Path folder() {
    return out == null ? Path.of("results", "optimisation").resolve(CommandLineWord.folderOf(file)) : out;
  }
}
