package canyu.intake;

import canyu.parameter.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** YAML in one line, as people write it by hand: quotation marks only where they are needed. */
final class FlowYaml {

  /** Texts that mean themselves without quotation marks; a number is none. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_./()+ -]*(?<! )");
  private static final Pattern RESERVED = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

  private FlowYaml() {}

  /** A text. */
  static String text(String text) {
    return PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches() || text.equals("yes") || text.equals("no")
        ? text : quoted(text);
  }

  /** A key, which may be a number. */
  static String key(String key) {
    return NUMBER.matcher(key).matches() ? key : text(key);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(sign -> {
      switch (sign) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029 || sign == 0xfeff) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", sign));
          } else {
            quoted.appendCodePoint(sign);
          }
        }
      }
    });
    return quoted.append('"').toString();
  }

  /** Texts in brackets. */
  static String list(List<String> texts) {
    return texts.stream().map(FlowYaml::text).collect(Collectors.joining(", ", "[", "]"));
  }

  /** Texts by key in braces. */
  static String map(Map<String, String> texts) {
    return texts.entrySet().stream().map(each -> key(each.getKey()) + ": " + text(each.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** Values that are YAML already, by key. */
  static String raw(Map<String, String> values) {
    return values.entrySet().stream().map(each -> key(each.getKey()) + ": " + each.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** A piece of a file. */
  static String node(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().entrySet().stream().map(each -> key(each.getKey()) + ": " + node(each.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.elements().stream().map(FlowYaml::node).collect(Collectors.joining(", ", "[", "]"));
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return scalar.kind() == Node.Kind.TEXT ? text(scalar.text()) : scalar.text();
  }

  /** What may stand behind a sign of a comment. */
  static String comment(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029\\ufeff]+", " ").strip();
  }
}
