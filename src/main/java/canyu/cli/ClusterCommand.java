package canyu.cli;

import canyu.experiment.store.Shard;
import canyu.report.jobs.JobArray;
import canyu.report.jobs.JobFiles;
import canyu.report.jobs.JobSystem;
import canyu.report.terminal.CommandLineWord;
import canyu.scenario.loading.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the files by which the jobs of a cluster share the work of a scenario. */
@Command(name = "cluster", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "(slurm | kubernetes)",
    description = "Writes job files that run a scenario in parts on a cluster and then put the parts together.")
final class ClusterCommand {

  @Spec
  private CommandSpec command;

  @Command(name = "slurm", mixinStandardHelpOptions = true,
      description = "Writes an array of jobs for Slurm, and one that waits for it.")
  int slurm(@Mixin ScenarioOptions options, @Mixin JobOptions jobs) throws IOException {
    return write(JobSystem.SLURM, options, jobs);
  }

  @Command(name = "kubernetes", mixinStandardHelpOptions = true,
      description = "Writes an Indexed Job for Kubernetes, and one for when it is complete.")
  int kubernetes(@Mixin ScenarioOptions options, @Mixin JobOptions jobs) throws IOException {
    return write(JobSystem.KUBERNETES, options, jobs);
  }

  /** What is asked of the jobs. */
  static final class JobOptions {

    @Option(names = "--parts", required = true, description = "how many jobs share the cities")
    private int parts;

    @Option(names = "--out", paramLabel = "FOLDER",
        description = "where results come to be; results/<scenario> by default")
    private Path out;

    @Option(names = "--into", paramLabel = "FOLDER", defaultValue = "", description = "where the job files are written")
    private Path into;
  }

  private int write(JobSystem system, ScenarioOptions options, JobOptions jobs) throws IOException {
    LoadedScenario loaded = options.request().read();
    Shard.refusePrecision(loaded);
    Path out = jobs.out == null ? Path.of("results").resolve(CommandLineWord.folderOf(options.file())) : jobs.out;
    JobFiles files = system.files(JobArray.of(loaded, CommandLineWord.folderOf(options.file()), program(),
        options.request().words(), out.toString(), jobs.parts));
    files.writeInto(jobs.into);
    new CommandLineUse(command).print("The job files are written; next is, in the folder where they are,\n"
        + files.next().indent(2));
    return 0;
  }

  /** The jar that runs, or what it is called. */
  private static String program() {
    String classPath = System.getProperty("java.class.path");
    return classPath.endsWith(".jar") && !classPath.contains(System.getProperty("path.separator"))
        ? CommandLineWord.quoted(Path.of(classPath).toAbsolutePath().normalize().toString()) : "canyu.jar";
  }
}
