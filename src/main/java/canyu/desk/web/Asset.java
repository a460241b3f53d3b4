package canyu.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A file of the page.
 *
 * @param type its media type
 * @param content its bytes
 */
record Asset(String type, byte[] content) {

  private static final String SCRIPT = "text/javascript; charset=utf-8";

  /** All there are, by the name by which the page asks for them. */
  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("", "text/html; charset=utf-8"),
      Map.entry("desk.css", "text/css; charset=utf-8"),
      Map.entry("icon.svg", "image/svg+xml"),
      Map.entry("desk.js", SCRIPT),
      Map.entry("state.js", SCRIPT),
      Map.entry("controls.js", SCRIPT),
      Map.entry("fields.js", SCRIPT),
      Map.entry("timeline.js", SCRIPT),
      Map.entry("answer.js", SCRIPT),
      Map.entry("draw.js", SCRIPT),
      Map.entry("dom.js", SCRIPT));

  static boolean isThere(String name) {
    return TYPES.containsKey(name);
  }

  static Asset of(String name) {
    try (InputStream in = Asset.class.getResourceAsStream("/canyu/desk/" + (name.isEmpty() ? "desk.html" : name))) {
      return new Asset(TYPES.get(name), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
