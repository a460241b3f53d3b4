package canyu.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Rules of style, which HTML does not unescape. */
record StyleSheet(String rules) implements Content {

  /** Refuses rules that would have to be escaped. */
  StyleSheet {
    if (rules.contains("<") || rules.contains("&")) {
      throw new IllegalArgumentException("rules of style must do without < and &");
    }
  }

  /** The rules of the report. */
  static StyleSheet ofReport() {
    try (InputStream in = StyleSheet.class.getResourceAsStream("/canyu/report/report.css")) {
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
