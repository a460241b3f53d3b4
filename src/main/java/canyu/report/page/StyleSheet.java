package canyu.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Rules of style, which HTML does not unescape. */
public record StyleSheet(String rules) implements Content {

  /** Refuses rules that would have to be escaped. */
  public StyleSheet {
    if (rules.contains("<") || rules.contains("&")) {
      throw new IllegalArgumentException("rules of style must do without < and &");
    }
  }

  /** The rules of the report. */
  static StyleSheet ofReport() {
    return of("report.css");
  }

  /** The rules of a file beside those of the report. */
  public static StyleSheet of(String name) {
    try (InputStream in = StyleSheet.class.getResourceAsStream("/canyu/report/" + name)) {
      return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void writeTo(StringBuilder html) {
    html.append(rules);
  }
}
