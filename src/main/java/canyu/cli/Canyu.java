package canyu.cli;

import canyu.api.Version;
import canyu.gui.Gui;
import canyu.report.words.Complaint;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;

/**
 * The program {@code canyu}. Without arguments it opens the laboratory where it was started with the mouse, and says what
 * it can do on a terminal.
 */
@Command(
    name = "canyu",
    mixinStandardHelpOptions = true,
    versionProvider = Canyu.VersionText.class,
    description = "Simulates how residents take part in the governance of their communities, and what would make more"
        + " of them do so.",
    subcommands = {RunCommand.class, CheckCommand.class, ExplainCommand.class, DiffCommand.class, NewCommand.class,
        ListCommand.class, SchemaCommand.class, ImportCommand.class, SurveyCommand.class, ValidateCommand.class, CalibrateCommand.class,
        CompareDependenceCommand.class, BatchCommand.class, SensitivityCommand.class, DiscoverCommand.class, WorthCommand.class,
        OptimiseCommand.class, ReplayCommand.class, MergeCommand.class, ClusterCommand.class, CleanCommand.class,
        BenchmarkCommand.class, DeskCommand.class, GuiCommand.class, CompletionCommand.class, ManCommand.class})
public final class Canyu {

  private static final String[] HELP = {"--help"};
  private static final String[] LABORATORY = {"gui"};
  private static final int WRONG_INPUT = 2;

  private Canyu() {}

  /** Runs a command; the exit code is 0 if all went well and 2 if the input was wrong. */
  public static void main(String[] arguments) {
    prepare();
    int exitCode = execute(isDoubleClick(arguments) ? LABORATORY : arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** What holds for the whole machine of Java. */
  static void prepare() {
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT); // libraries count in it, such as that of the progress bar
    System.setProperty("jdk.console", "java.base"); // Java 22 to 24 would give a console where output goes to a file
  }

  /** Whether somebody started the program without a word, where windows open and nobody reads a terminal. */
  private static boolean isDoubleClick(String[] arguments) {
    return arguments.length == 0 && !Progress.isTerminal() && Gui.hasDisplay();
  }

  static int execute(String... arguments) {
    return execute(program(System.out, System.err), arguments);
  }

  /** The program, which can carry out commands one after the other. */
  static CommandLine program(PrintStream out, PrintStream err) {
    CommandLine program = new CommandLine(new Canyu());
    ExitCodes.addTo(program);
    return program
        .setOut(new Screen(new StandardStream(out)))
        .setErr(new Screen(new StandardStream(err)))
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setExecutionExceptionHandler((problem, command, parsed) -> explain(problem, command.getErr()));
  }

  static int execute(CommandLine program, String... arguments) {
    try {
      return program.execute(arguments.length == 0 ? HELP : arguments);
    } catch (OutOfMemoryError | StackOverflowError problem) {
      return explain(problem, program.getErr());
    }
  }

  /** Says in words what a user can do something about; anything else is a fault of the program and keeps its trace. */
  private static <T extends Throwable> int explain(T problem, PrintWriter screen) throws T {
    screen.println(Complaint.about(problem).orElseThrow(() -> problem));
    screen.flush();
    return WRONG_INPUT;
  }

  /** The version of the program. */
  static final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
      return new String[] {Version.current()};
    }
  }
}
