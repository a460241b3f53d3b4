package canyu.desk.play;

import canyu.parameter.ParameterException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The scenario that a desk began with, those of challenges, and those that were opened last. */
public final class OpenedScenarios {

  /** The name of the scenario that the desk began with. */
  public static final String FIRST = "";

  private static final int MOST = 8;
  private static final int NAME = 16;

  private final DeskScenario first;
  private final Map<String, DeskScenario> opened = new Recent<>(MOST);
  private final Map<String, ChallengeFile> challenges = new ConcurrentHashMap<>();

  public OpenedScenarios(DeskScenario first) {
    this.first = first;
  }

  /**
   * Opens a scenario.
   *
   * @return a name for it, the same for the same text
   * @throws ParameterException saying everything that is wrong with it, by line
   */
  public String open(String text) {
    DeskScenario scenario = first.opened(text);
    String name = name(text);
    synchronized (opened) {
      opened.put(name, scenario);
    }
    return name;
  }

  /** The scenario of a name; empty if it was never opened, or too long ago. */
  public Optional<DeskScenario> find(String name) {
    if (name.equals(FIRST)) {
      return Optional.of(first);
    }
    Optional<ChallengeFile> challenge = challenge(name);
    if (challenge.isPresent()) {
      return challenge.map(ChallengeFile::scenario);
    }
    synchronized (opened) {
      return Optional.ofNullable(opened.get(name));
    }
  }

  /** The challenge of a name, if it is one. */
  public Optional<ChallengeFile> challenge(String name) {
    return ChallengeFile.names().contains(name)
        ? Optional.of(challenges.computeIfAbsent(name, known -> ChallengeFile.find(known).orElseThrow())) : Optional.empty();
  }

  private static String name(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, NAME);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
