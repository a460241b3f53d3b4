package canyu.cli;

import canyu.api.ReplayRun;
import canyu.experiment.store.Replay;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs one run again and compares it with what was kept of it. */
@Command(name = "replay", mixinStandardHelpOptions = true,
    description = "Runs one run again and says whether it is the same to the last bit as the one that was kept.",
    exitCodeList = "1:it is not the same")
final class ReplayCommand implements Callable<Integer> {

  private static final int DIFFERENT = 1;

  @Mixin
  private ScenarioOptions options;

  @Mixin
  private OutputOptions output;

  @Option(names = "--arm", required = true, description = "the name of the arm")
  private String arm;

  @Option(names = "--replicate", required = true, description = "the number of the city, from 0")
  private int replicate;

  @Override
  public Integer call() throws IOException {
    Replay replay =
        new ReplayRun(options.request(), output.folder(options), arm, replicate, output.invocation()).run();
    output.use().print(replay.text());
    return replay.identical() ? 0 : DIFFERENT;
  }
}
