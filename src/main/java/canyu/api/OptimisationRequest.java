package canyu.api;

import canyu.exploration.optimisation.file.LoadedOptimisation;
import canyu.exploration.optimisation.file.OptimisationFile;
import canyu.report.terminal.CommandLineWord;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A question for the best mixes as it is asked for.
 *
 * @param file its YAML file
 * @param settings values that replace others, by path, such as {@code runs} to {@code 500}
 */
public record OptimisationRequest(Path file, Map<String, String> settings) {

  private static final String FUTURES = "futures.";
  private static final String SEARCHED = "searched";

  /** The question as its file has it. */
  public static OptimisationRequest of(Path file) {
    return new OptimisationRequest(file, Map.of());
  }

  /**
   * Reads the question: whatever is read can be run.
   *
   * @throws canyu.parameter.ParameterException saying everything that is wrong, by file and line
   */
  LoadedOptimisation read() {
    return OptimisationFile.read(file, settings);
  }

  /** The command that gives the same results on any machine. */
  String command() {
    Map<String, String> options = new LinkedHashMap<>();
    settings.forEach((path, value) -> options.put(option(path), value));
    return "canyu optimise " + CommandLineWord.inFolder(file) + CommandLineWord.options(options);
  }

  private static String option(String path) {
    return "--" + (path.equals(FUTURES + SEARCHED) ? "futures" : path.replace(FUTURES, ""));
  }
}
