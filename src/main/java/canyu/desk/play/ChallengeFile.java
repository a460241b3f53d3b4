package canyu.desk.play;

import canyu.laboratory.LocalizedText;
import canyu.parameter.Binder;
import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A challenge that is shipped, and the scenario in which it is played; the arms of that scenario are mixes that are shown
 * once a mix is handed in.
 *
 * @param name the name of its file
 */
public record ChallengeFile(String name, Challenge challenge, DeskScenario scenario) {

  /** So many futures that nobody has seen put a mix to the proof. */
  public static final int FUTURES = 24;

  private static final List<String> SHIPPED =
      List.of("a-platform-is-not-participation", "trust-is-lost-in-a-week", "answer-before-you-ask");
  private static final String SCENARIO = "scenario";

  /** The names of all challenges. */
  public static List<String> names() {
    return SHIPPED;
  }

  /** A challenge by its name, if there is one. */
  public static Optional<ChallengeFile> find(String name) {
    return SHIPPED.stream().filter(name::equals).findFirst().map(ChallengeFile::read);
  }

  /** The title of a challenge, before its scenario is read. */
  public static LocalizedText title(String name) {
    return bound(tree(name)).title();
  }

  private static ChallengeFile read(String name) {
    Path file = file(name);
    Node.Mapping tree = tree(name);
    Node.Mapping written = (Node.Mapping) tree.at(SCENARIO).orElseThrow();
    return new ChallengeFile(name, bound(tree), new DeskScenario(file, written, ScenarioFile.read(file, written)));
  }

  private static Challenge bound(Node.Mapping tree) {
    return Binder.bind(tree.without(SCENARIO), Challenge.class);
  }

  private static Node.Mapping tree(String name) {
    return ParameterFile.read(file(name).toString(), text(name));
  }

  private static Path file(String name) {
    return Path.of("scenarios", name + ".yaml");
  }

  private static String text(String name) {
    try (InputStream in = ChallengeFile.class.getResourceAsStream("/canyu/desk/challenges/" + name + ".yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outcome that counts. */
  public Outcome outcome() {
    return Outcome.parse(challenge.outcome());
  }
}
