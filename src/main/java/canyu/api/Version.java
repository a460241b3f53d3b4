package canyu.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version of the program, on which all results depend. */
public final class Version {

  private Version() {}

  public static String current() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream("/canyu/version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
