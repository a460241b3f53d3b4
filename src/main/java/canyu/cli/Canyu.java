package canyu.cli;

import canyu.file.UnreadableFileException;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program {@code canyu}. Without arguments it does its main job: it compares countermeasures in Suzhou. */
@Command(
    name = "canyu",
    mixinStandardHelpOptions = true,
    versionProvider = Canyu.Version.class,
    description = "Simulates how residents take part in the governance of their communities, and what would make more"
        + " of them do so.",
    subcommands = {RunCommand.class, CheckCommand.class, ExplainCommand.class, DiffCommand.class, NewCommand.class,
        ListCommand.class, SchemaCommand.class, SurveyCommand.class, CalibrateCommand.class,
        CompareDependenceCommand.class, ReplayCommand.class, MergeCommand.class, BenchmarkCommand.class,
        GuiCommand.class})
public final class Canyu {

  private static final String[] MAIN_JOB = {"run", "scenarios/suzhou-2019.yaml"};
  private static final int WRONG_INPUT = 2;

  private Canyu() {}

  /** Runs a command; the exit code is 0 if all went well and 2 if the input was wrong. */
  public static void main(String[] arguments) {
    int exitCode = execute(arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int execute(String... arguments) {
    return new CommandLine(new Canyu())
        .setExecutionExceptionHandler((problem, command, parsed) -> explain(problem, command))
        .execute(arguments.length == 0 ? MAIN_JOB : arguments);
  }

  /** Says in words what was wrong with the input; anything else is a fault of the program and keeps its trace. */
  private static int explain(Exception problem, CommandLine command) throws Exception {
    if (problem instanceof ParameterException || problem instanceof UnreadableFileException) {
      command.getErr().println(problem.getMessage());
    } else if (problem instanceof UncheckedIOException unchecked) {
      return explain(unchecked.getCause(), command);
    } else if (problem instanceof FileSystemException file) {
      command.getErr().println(file.getFile() + " cannot be written: " + reason(file)
          + "; what was written before stays valid");
    } else if (problem instanceof IOException) {
      command.getErr().println("the results cannot be written: " + problem.getMessage());
    } else {
      throw problem;
    }
    command.getErr().flush();
    return WRONG_INPUT;
  }

  private static String reason(FileSystemException file) {
    if (file instanceof FileAlreadyExistsException) {
      return "it is a file where a folder is needed";
    }
    if (file instanceof AccessDeniedException) {
      return "permission is denied";
    }
    return file.getReason() == null ? "the folder cannot be made" : file.getReason();
  }

  /** The version of the program. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
      return new String[] {current()};
    }

    static String current() throws IOException {
      try (InputStream in = Canyu.class.getResourceAsStream("/canyu/version.txt")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      }
    }
  }
}
