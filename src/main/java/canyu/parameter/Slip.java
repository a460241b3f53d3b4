package canyu.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text is no YAML, what most likely went wrong and what would be right, for people who know no YAML.
 *
 * @param line where it is, counted from 1
 * @param advice what is so, and what to write; the parser's own words where nothing is recognised
 */
record Slip(int line, String advice) {

  /** Where the rest of a text or number stands as a key of its own. */
  static final String COMMA = "a text with a comma in it needs quotation marks, and a number is written without commas";

  private static final String COLON = "a colon needs a blank behind it, as in 'from: 9'";

  private static final Pattern POSITION = Pattern.compile(" in 'reader', line ([0-9]{1,9}),.*");
  private static final Pattern BRACKETS = Pattern.compile("expected ',' or '([]}])', but got ([]}])");
  private static final Pattern STRAY = Pattern.compile("expected <block end>, but found '([]}])'");
  private static final Pattern MARK = Pattern.compile("found character '(.)' that cannot start any token.*");
  private static final Pattern NO_ANCHOR = Pattern.compile("(?:unexpected character found|expected alphabetic or numeric"
      + " character, but found) .*");

  /** A key at the beginning of a line, behind the dashes of a list. */
  private static final String KEY = "^\\s*(?:- +)*[^\\s\"'{\\[#:：][^\"'{\\[#:：]*";
  private static final Pattern TIGHT_COLON = Pattern.compile(KEY + ":[^\\s:].*");
  private static final Pattern SECOND_COLON = Pattern.compile(KEY + ": +[^\"'{\\[|>].*:(?: .*|$)");
  private static final Pattern REST_OF_QUOTED = Pattern.compile(KEY + ": +([\"']).*\\1.*");

  /** What the parser says, sentence by sentence, each with its line. */
  private record Said(String sentence, int line) {}

  /**
   * @param message the parser's: sentences with their lines, and excerpts of the text that are indented
   * @param line where it gave up, if it names no line
   */
  static Slip of(String text, String message, int line) {
    List<Said> all = sentences(message, line);
    Said last = all.get(all.size() - 1);
    List<String> lines = text.lines().toList();
    Optional<Slip> above = last.line() > 1 ? ofPunctuation(lines, last.line() - 1) : Optional.empty();
    return ofPunctuation(lines, last.line()).or(() -> above).or(() -> ofMarks(all.get(0), last))
        .or(() -> ofFlow(all.get(0), last)).or(() -> ofBlock(lines, last))
        .orElseGet(() -> new Slip(last.line(), last.sentence()));
  }

  /** What to write instead of a word that is not known, if it has marks in it that belong to no word. */
  static Optional<String> inWord(String word) {
    return FullWidth.inWord(word)
        .or(() -> TIGHT_COLON.matcher(word).matches() ? Optional.of(COLON) : Optional.empty());
  }

  private static List<Said> sentences(String message, int line) {
    List<Said> all = new ArrayList<>();
    String sentence = "cannot be read";
    for (String part : message.lines().toList()) {
      Matcher position = POSITION.matcher(part);
      if (position.matches()) {
        all.add(new Said(sentence, Integer.parseInt(position.group(1))));
      } else if (!part.startsWith(" ")) {
        sentence = part;
      }
    }
    return all.isEmpty() ? List.of(new Said(sentence, line)) : all;
  }

  /** Full-width marks, and colons that are part of a word because no blank follows. */
  private static Optional<Slip> ofPunctuation(List<String> lines, int number) {
    if (number > lines.size()) {
      return Optional.empty();
    }
    String line = lines.get(number - 1);
    return FullWidth.inStructure(line).or(() -> TIGHT_COLON.matcher(line).matches()
        ? Optional.of(COLON) : Optional.empty())
        .map(advice -> new Slip(number, advice));
  }

  /** Characters that mean something else where they stand. */
  private static Optional<Slip> ofMarks(Said first, Said last) {
    Matcher mark = MARK.matcher(last.sentence());
    String advice = null;
    if (last.sentence().contains("(TAB)")) {
      advice = "a tab is not allowed here; indent with blanks, and put blanks between words";
    } else if (mark.matches()) {
      advice = "a text that begins with " + mark.group(1) + " needs quotation marks around it";
    } else if (NO_ANCHOR.matcher(last.sentence()).matches() || last.sentence().startsWith("sequence entries")) {
      advice = "a text that begins with *, & or - needs quotation marks around it";
    } else if (last.sentence().equals("found unexpected end of stream")) {
      return Optional.of(new Slip(first.line(), "a quotation mark is opened here and not closed"));
    }
    return Optional.ofNullable(advice).map(said -> new Slip(last.line(), said));
  }

  /** Braces and brackets. */
  private static Optional<Slip> ofFlow(Said first, Said last) {
    Matcher brackets = BRACKETS.matcher(last.sentence());
    Matcher stray = STRAY.matcher(last.sentence());
    if (brackets.matches()) {
      return Optional.of(new Slip(last.line(), "'" + brackets.group(1) + "' is missing before '" + brackets.group(2) + "'"));
    }
    if (stray.matches()) {
      return Optional.of(new Slip(last.line(), "'" + stray.group(1) + "' closes nothing"));
    }
    if (!first.sentence().startsWith("while parsing a flow")) {
      return Optional.empty();
    }
    if (last.sentence().contains("<stream end>") || last.line() > first.line()) {
      return Optional.of(new Slip(first.line(), "a brace or bracket is opened here and not closed;"
          + " a text in it with , ? : or brackets needs quotation marks"));
    }
    return Optional.of(new Slip(last.line(),
        "a text in braces or brackets with , ? : or brackets in it needs quotation marks, as in {en: \"Does it help?\"}"));
  }

  /** Keys and texts line by line. */
  private static Optional<Slip> ofBlock(List<String> lines, Said last) {
    String line = last.line() <= lines.size() ? lines.get(last.line() - 1) : "";
    String advice = null;
    if (REST_OF_QUOTED.matcher(line).matches() && last.sentence().contains("<scalar>")) {
      advice = "a text in quotation marks ends at the second of them; where it holds some, put the other kind around it";
    } else if (SECOND_COLON.matcher(line).matches()) {
      advice = "a text with a colon in it needs quotation marks, as in question: \"A platform: does it help?\"";
    } else if (last.sentence().startsWith("mapping values") || last.sentence().startsWith("expected <block end>")) {
      advice = "this line does not begin in the same column as those it belongs with";
    } else if (last.sentence().startsWith("could not find expected ':'")) {
      advice = "a key needs a colon and a blank behind it, as in 'from: 9'";
    } else if (last.sentence().startsWith("Expected a field name")) {
      advice = "a key must be a single value";
    }
    return Optional.ofNullable(advice).map(said -> new Slip(last.line(), said));
  }
}
