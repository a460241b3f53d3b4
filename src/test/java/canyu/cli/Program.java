package canyu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, as users start it. */
final class Program {

  private Program() {}

  /** A process that is not started yet. */
  static ProcessBuilder with(List<?> words) {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Canyu.class.getName()));
    words.forEach(word -> command.add(word.toString()));
    return new ProcessBuilder(command);
  }
}
