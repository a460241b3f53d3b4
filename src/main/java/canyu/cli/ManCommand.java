package canyu.cli;

import canyu.api.Version;
import canyu.file.OutputFolder;
import canyu.file.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the pages of the manual, for whoever packs the program. */
@Command(name = "man", mixinStandardHelpOptions = true, hidden = true,
    description = "Writes a page for 'man' of every command.")
final class ManCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "where the pages are written, such as share/man/man1")
  private Path folder;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    new OutputFolder(folder).made();
    for (ManPage page : pages()) {
      new WholeFile(folder.resolve(page.file())).writeText(page.text());
    }
    return 0;
  }

  private List<ManPage> pages() throws IOException {
    String version = Version.current();
    CommandSpec program = command.root();
    return Stream.concat(Stream.of(program), program.subcommands().values().stream().map(CommandLine::getCommandSpec))
        .filter(each -> !each.usageMessage().hidden()).map(each -> new ManPage(each, version)).toList();
  }
}
