package canyu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Java machine beside that of the tests, as it would be elsewhere.
 *
 * @param options that make it so; one that it does not know is left out
 */
record OtherJvm(List<String> options) {

  private static final String THEN = "then";

  static OtherJvm with(String options) {
    return new OtherJvm(List.of(options.split(" ")));
  }

  /** Carries out commands one after the other, in files of a folder. */
  Terminal canyu(Path scratch, List<List<String>> commands) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+IgnoreUnrecognizedVMOptions"));
    words.addAll(options);
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), OtherJvm.class.getName()));
    commands.forEach(command -> Stream.concat(command.stream(), Stream.of(THEN)).forEach(words::add));
    Path out = scratch.resolve("out.txt");
    Path err = scratch.resolve("err.txt");
    Process process = new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("no end of " + words);
    }
    return new Terminal(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  /** Carries out commands up to the first that fails. */
  public static void main(String[] words) {
    List<String> command = new ArrayList<>();
    for (String word : words) {
      if (!word.equals(THEN)) {
        command.add(word);
        continue;
      }
      int exitCode = Canyu.execute(command.toArray(String[]::new));
      if (exitCode != 0) {
        System.exit(exitCode);
      }
      command.clear();
    }
  }
}
