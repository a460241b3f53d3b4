package canyu.laboratory;

import canyu.parameter.Binder;
import canyu.parameter.Node;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A lesson and the file from which it was read.
 *
 * @param file where it is, or where a shipped one would be
 * @param tree what it says, and in which line
 */
public record LessonFile(Path file, Node.Mapping tree, Lesson lesson) {

  private static final Path FOLDER = Path.of("lessons");
  private static final List<String> SHIPPED =
      List.of("a-platform-is-not-participation", "trust-is-lost-in-a-week", "answer-before-you-ask", "trust-is-slow-to-earn",
          "the-loudest-are-few", "a-law-nobody-knows", "digital-only", "what-a-survey-does-not-say");

  /**
   * Reads a lesson.
   *
   * @throws ParameterException saying everything that is wrong with it, by file and line
   */
  public static LessonFile read(Path file) {
    return of(file, ParameterFile.read(file));
  }

  /** The lessons that are shipped inside the program. */
  public static List<LessonFile> shipped() {
    return SHIPPED.stream().map(LessonFile::shipped).toList();
  }

  private static LessonFile shipped(String name) {
    Path file = FOLDER.resolve(name + ".yaml");
    try (InputStream in = LessonFile.class.getResourceAsStream("/canyu/lessons/" + file.getFileName())) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return of(file, ParameterFile.read(file.toString(), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LessonFile of(Path file, Node.Mapping tree) {
    return new LessonFile(file, tree, Binder.bind(tree, Lesson.class));
  }

  /**
   * Reads the scenario in which the lesson plays.
   *
   * @throws ParameterException if the scenario is not right, or has no arm of the name that the lesson gives
   */
  public LoadedScenario scenario() {
    LoadedScenario scenario = ScenarioFile.read(tree.keyOrigin("scenario").beside(file, lesson.scenario()), Map.of());
    List<String> arms = Laboratory.arms(scenario.scenario());
    if (!arms.contains(lesson.arm())) {
      throw new ParameterException(tree.keyOrigin("arm"), "arm must be one of "
          + String.join(", ", arms) + ", but is " + lesson.arm());
    }
    lesson.goal().flatMap(goal -> scenario.people().refusal(goal.what())).ifPresent(refusal -> {
      throw new ParameterException(tree.keyOrigin("goal"), "goal.outcome " + refusal);
    });
    return scenario;
  }

  /** A laboratory in which the lesson can begin. */
  public Laboratory open() {
    return new Laboratory(scenario(), lesson.arm());
  }
}
