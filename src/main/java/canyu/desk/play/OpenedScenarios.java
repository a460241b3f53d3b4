package canyu.desk.play;

import canyu.parameter.ParameterException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The scenario that a desk began with, and those that were opened last. */
public final class OpenedScenarios {

  /** The name of the scenario that the desk began with. */
  public static final String FIRST = "";

  private static final int MOST = 8;
  private static final int NAME = 16;

  private final DeskScenario first;
  private final Map<String, DeskScenario> opened = new Recent<>(MOST);

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
    synchronized (opened) {
      return Optional.ofNullable(opened.get(name));
    }
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
