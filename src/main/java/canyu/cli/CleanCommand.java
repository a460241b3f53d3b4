package canyu.cli;

import canyu.experiment.folder.KeptFiles;
import canyu.experiment.folder.StoredResults;
import canyu.report.terminal.KeptTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which finished runs are kept, and removes those that no results need. */
@Command(name = "clean", mixinStandardHelpOptions = true,
    description = "Says which finished runs are kept, and removes those that no results need: of what scenarios were before"
        + " they were edited, and what was set aside. Tables and reports stay.")
final class CleanCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "FOLDER",
      description = "folders of results, or folders in which such are; results by default")
  private List<Path> folders = List.of(Path.of("results"));

  @Option(names = "--all", description = "removes the runs of the present results, too; to ask again they are run again")
  private boolean all;

  @Option(names = "--dry-run", description = "removes nothing; says what would be")
  private boolean dryRun;

  @Mixin
  private LanguageOption language;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    List<KeptFiles> kept = new ArrayList<>();
    for (Path folder : folders) {
      for (StoredResults results : StoredResults.at(folder)) {
        kept.add(KeptFiles.of(results));
      }
    }
    if (!dryRun) {
      for (KeptFiles each : kept) {
        each.remove(all);
      }
    }
    command.commandLine().getOut().print(new KeptTable(kept, all, dryRun, language.labels()).text());
    command.commandLine().getOut().flush();
    return 0;
  }
}
