package canyu.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A script that stands in the page itself, which HTML does not unescape, in a form that is XML too.
 *
 * @param code the text of a module that imports nothing
 */
public record Script(String code) implements Content {

  private static final String FOLDER = "/canyu/desk/";

  /** Refuses code that would end its element, or what keeps it from being read as XML. */
  public Script {
    if (code.contains("</script") || code.contains("]]>")) {
      throw new IllegalArgumentException("a script must do without </script and ]]>");
    }
  }

  /**
   * Modules of the desk as one, since a page that is a file can load no others.
   *
   * @param names of their files, each after those that it imports; what they declare has names of its own
   */
  public static Script of(List<String> names) {
    return new Script(names.stream().map(Script::module).collect(Collectors.joining("\n")));
  }

  private static String module(String name) {
    try (InputStream in = Script.class.getResourceAsStream(FOLDER + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("import "))
          .map(line -> line.startsWith("export ") ? line.substring("export ".length()) : line)
          .collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By what a page that refuses all other scripts lets this one in. */
  String source() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private String text() {
    return "//<![CDATA[\n" + code + "//]]>\n";
  }

  @Override
  public void writeTo(StringBuilder html) {
    html.append(text());
  }
}
