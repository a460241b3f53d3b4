package canyu.language;

import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words of the files that ship, in the language of a report. They are found by what their author wrote, so that
 * whatever else somebody writes in a scenario stays as it is.
 *
 * @param translations by the author's words
 */
public record ShippedTranslations(Map<String, String> translations) {

  /** The words in a language; none where they were not translated. */
  public static ShippedTranslations in(String language) {
    return in("shipped", language);
  }

  /** The same of another collection than that of scenarios. */
  public static ShippedTranslations in(String collection, String language) {
    String name = collection + "_" + language + ".yaml";
    try (InputStream in = ShippedTranslations.class.getResourceAsStream("/canyu/language/" + name)) {
      Map<String, String> translations = new LinkedHashMap<>();
      if (in != null) {
        ParameterFile.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)).entries()
            .forEach((own, translated) -> translations.put(own, ((Node.Scalar) translated).text()));
      }
      return new ShippedTranslations(translations);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The author's words, translated if they are among those that ship. */
  public String translated(String own) {
    return translations.getOrDefault(own, own);
  }
}
