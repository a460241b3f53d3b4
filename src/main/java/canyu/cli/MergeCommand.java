package canyu.cli;

import canyu.api.ScenarioMerge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts the runs of several machines together. */
@Command(name = "merge", mixinStandardHelpOptions = true,
    description = "Puts together what 'canyu run --shard' has run on several machines, as if one had run it all.")
final class MergeCommand implements Callable<Integer> {

  @Mixin
  private ScenarioOptions options;

  @Mixin
  private OutputOptions output;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "SHARD_FOLDER",
      description = "the folders of results of all parts")
  private List<Path> shards;

  @Override
  @SuppressWarnings("try") // it is there to be closed
  public Integer call() throws IOException {
    try (Interruption interruption = new Interruption(output.use().screen())) {
      output.answer(
          new ScenarioMerge(options.request(), shards, output.output(options), output.invocation()).run());
    }
    return 0;
  }
}
