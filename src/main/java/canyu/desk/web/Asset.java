package canyu.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

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
      Map.entry("dom.js", SCRIPT),
      Map.entry("class.html", "text/html; charset=utf-8"),
      Map.entry("class.css", "text/css; charset=utf-8"),
      Map.entry("class.js", SCRIPT),
      Map.entry("pupil.js", SCRIPT),
      Map.entry("mix.js", SCRIPT));

  /** Those of a pupil's page, which is another under the same name. */
  private static final Map<String, String> OF_PUPILS = Map.of("", "pupil.html", "desk.css", "desk.css", "class.css", "class.css",
      "icon.svg", "icon.svg", "pupil.js", "pupil.js", "mix.js", "mix.js", "fields.js", "fields.js", "draw.js", "draw.js", "dom.js", "dom.js");

  /** A file of the page of pupils, if there is one of that name. */
  static Optional<Asset> ofPupils(String name) {
    return Optional.ofNullable(OF_PUPILS.get(name)).map(file -> read(TYPES.get(name), file));
  }

  static boolean isThere(String name) {
    return TYPES.containsKey(name);
  }

  static Asset of(String name) {
    return read(TYPES.get(name), name.isEmpty() ? "desk.html" : name);
  }

  private static Asset read(String type, String file) {
    try (InputStream in = Asset.class.getResourceAsStream("/canyu/desk/" + file)) {
      return new Asset(type, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
