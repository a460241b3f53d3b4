package canyu.cli;

import canyu.api.ImportRun;
import canyu.report.intake.ImportReport;
import canyu.report.terminal.CommandLineWord;
import canyu.report.words.Labels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes files for a calibration of a survey of one's own. */
@Command(name = "import", mixinStandardHelpOptions = true,
    description = "Makes files for a calibration of a survey of your own: proposes from the data what its columns are, and when"
        + " you have read that, carries it out.",
    exitCodeList = "1:the files are written, but the weights do not meet the margins")
final class ImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "data of SPSS (.sav, .zsav), Stata (.dta), Excel (.xlsx) or text (.csv, .tsv,"
      + " .tab, .txt), for which import.yaml is proposed; or that import.yaml, which is then carried out")
  private Path file;

  @Option(names = "--out", paramLabel = "FOLDER",
      description = "where import.yaml is written; by default a folder with the name of the data")
  private Path out;

  @Option(names = "--encoding", paramLabel = "NAME",
      description = "how texts of the data are written, such as GBK, where it is not what the file says")
  private String encoding;

  @Option(names = "--sheet", paramLabel = "NAME", description = "the sheet of a workbook; the first if left out")
  private String sheet;

  @Mixin
  private LanguageOption language;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    return ImportRun.isPlan(file) ? carryOut() : propose();
  }

  private int propose() throws IOException {
    Path plan = ImportRun.propose(file, Optional.ofNullable(encoding), Optional.ofNullable(sheet), Optional.ofNullable(out));
    print(plan + " is written; read it, change what is wrong, then: canyu import " + CommandLineWord.quoted(plan.toString()));
    return 0;
  }

  private int carryOut() throws IOException {
    Labels labels = new Labels(language.locale(), ImportReport.WORDS);
    ImportRun.Written written = ImportRun.carryOut(file, language.locale());
    written.report().sentences().forEach(this::print);
    print(labels.text("imported.written") + " " + String.join(", ", written.files()));
    if (!written.kept().isEmpty()) {
      print(labels.text("imported.keptFiles") + " " + String.join(", ", written.kept()));
    }
    print(labels.text("imported.next") + " canyu calibrate " + beside("calibration.yaml") + " --dry-run");
    print(labels.text("imported.report") + " " + beside("import.html"));
    return written.isMet() ? 0 : CalibrateCommand.UNUSABLE;
  }

  private String beside(String name) {
    return CommandLineWord.quoted(file.resolveSibling(name).toString());
  }

  private void print(String line) {
    command.commandLine().getOut().println(line);
    command.commandLine().getOut().flush();
  }
}
