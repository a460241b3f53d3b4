package canyu.parameter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads the YAML of one text into a tree, token by token, so that nothing is expanded or guessed on the way. */
final class TreeReader {

  private static final int DEEPEST = 64;

  /** How long a text may be is decided where files are read. */
  private static final YAMLFactory YAML = YAMLFactory.builder().loaderOptions(unlimited()).build();

  private static final Pattern UNPRINTABLE =
      Pattern.compile("[^\\t\\n\\r\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final Pattern HALF_CHARACTER = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

  private final Origin start;
  private final String text;
  private final int[] characters;
  private final boolean hasLines;
  private final List<Problem> problems = new ArrayList<>();
  private YAMLParser parser;
  private int depth;

  private TreeReader(Origin start, String text, boolean hasLines) {
    this.start = start;
    this.text = text;
    this.characters = text.codePoints().toArray();
    this.hasLines = hasLines;
  }

  private static LoaderOptions unlimited() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  /** A reader of a file, whose nodes know their lines. */
  static TreeReader ofFile(String name, String text) {
    return new TreeReader(new Origin(name, 0), text, true);
  }

  /** A reader of a value that all stands at one place. */
  static TreeReader ofValue(Origin place, String text) {
    return new TreeReader(place, text, false);
  }

  /** The line that follows a text, counted from 1. */
  static int lineAfter(String before) {
    return 1 + (int) before.chars().filter(character -> character == '\n').count();
  }

  /** The tree; a text without content is an empty scalar. */
  Node read() {
    refuseUnprintable();
    try (YAMLParser opened = YAML.createParser(text)) {
      parser = opened;
      Node top = document();
      if (!problems.isEmpty()) {
        throw new ParameterException(problems);
      }
      return top;
    } catch (JsonProcessingException syntax) {
      throw refused(syntax);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Node document() throws IOException {
    if (parser.nextToken() == null) {
      return new Node.Written(at(0), "", Node.Kind.NULL);
    }
    Node top = value(here());
    if (parser.nextToken() != null) {
      problems.add(new Problem(here(), "only one document may be in a file"));
    }
    return top;
  }

  private Node value(Origin origin) throws IOException {
    refuseDecoration();
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(origin);
      case START_ARRAY -> sequence(origin);
      default -> scalar();
    };
  }

  private Node mapping(Origin origin) throws IOException {
    descend();
    Map<String, Node> entries = new LinkedHashMap<>();
    Map<String, Origin> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      refuseDecoration();
      Origin keyOrigin = here();
      String key = storable(parser.currentName());
      Origin first = keys.putIfAbsent(key, keyOrigin);
      if (first != null) {
        problems.add(new Problem(keyOrigin, "'" + key + "' is here twice; it is first in line " + first.line()));
      }
      parser.nextToken();
      Node value = value(keyOrigin);
      entries.putIfAbsent(key, value);
    }
    depth--;
    return new Node.Mapping(origin, entries, keys);
  }

  private Node sequence(Origin origin) throws IOException {
    descend();
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(here()));
    }
    depth--;
    return new Node.Sequence(origin, elements);
  }

  private Node scalar() throws IOException {
    String content = storable(parser.getText());
    return new Node.Written(here(), content, isPlain() ? Node.Kind.ofPlain(content) : Node.Kind.TEXT);
  }

  /** A text, which an escape may have given half a character that no file can hold. */
  private String storable(String content) {
    if (HALF_CHARACTER.matcher(content).find()) {
      problems.add(new Problem(here(), "half a character (a lone surrogate) is not allowed"));
    }
    return content;
  }

  private boolean isPlain() {
    return !startsWithAny("\"'|>");
  }

  private boolean startsWithAny(String marks) {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    return start < characters.length && marks.indexOf(characters[start]) >= 0;
  }

  private void descend() {
    if (++depth > DEEPEST) {
      problems.add(new Problem(here(), "is nested more than " + DEEPEST + " deep"));
      throw new ParameterException(problems);
    }
  }

  private void refuseDecoration() throws IOException {
    if (parser.isCurrentAlias() || parser.getObjectId() != null || startsWithAny("&")) {
      problems.add(new Problem(here(), "anchors and aliases are not used here"));
    }
    if (parser.getTypeId() != null || startsWithAny("!")) {
      problems.add(new Problem(here(), "tags are not used here"));
    }
  }

  private void refuseUnprintable() {
    Matcher unprintable = UNPRINTABLE.matcher(text);
    if (unprintable.find()) {
      int line = lineAfter(text.substring(0, unprintable.start()));
      int character = unprintable.group().codePointAt(0);
      throw new ParameterException(at(line), String.format(
          Locale.ROOT, "control character U+%04X is not allowed", character));
    }
  }

  private ParameterException refused(JsonProcessingException syntax) {
    int line = syntax.getLocation() == null ? 0 : syntax.getLocation().getLineNr();
    Slip slip = Slip.of(text, syntax.getOriginalMessage(), line);
    problems.add(new Problem(at(slip.line()), "is not YAML: " + slip.advice()));
    return new ParameterException(problems);
  }

  private Origin here() {
    return at(parser.currentTokenLocation().getLineNr());
  }

  private Origin at(int line) {
    return hasLines ? new Origin(start.file(), line) : start;
  }
}
