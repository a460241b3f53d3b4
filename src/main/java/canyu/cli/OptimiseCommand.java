package canyu.cli;

import canyu.api.OptimisationRequest;
import canyu.api.OptimisationRun;
import canyu.report.exploration.optimisation.OptimisationText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Option(names = "--dry-run", description = "runs nothing; says how much it would be, and forecasts how long it takes")
  private boolean dryRun;

  @Mixin
  private OutputOptions output;

  @Mixin
  private SparkOption spark;

  @Override
  @SuppressWarnings("try") // it is there to be closed
  public Integer call() throws IOException {
    OptimisationRun run = OptimisationRun.read(new OptimisationRequest(file, settings()),
        output.output("optimisation", file), output.invocation(spark));
    if (dryRun) {
      output.use().print(run.forecast().text());
      return 0;
    }
    try (Interruption interruption = new Interruption(output.use().screen())) {
      OptimisationRun.Written written = run.run();
      output.use().print(new OptimisationText(written.result(), run.output().language()).text() + written.report() + "\n");
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
}
