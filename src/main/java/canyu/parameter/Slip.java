package canyu.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** What a sentence of the parser comes to, with its groups. */
  private record Rule(Pattern sentence, String advice) {

    static Rule of(String sentence, String advice) {
      return new Rule(Pattern.compile(sentence), advice);
    }
  }

  /** Marks that mean something else where they stand. */
  private static final List<Rule> MARKS = List.of(
      Rule.of(".*\\(TAB\\).*", "a tab is not allowed here; indent with blanks, and put blanks between words"),
      Rule.of("found character '(.)' that cannot start any token.*", "a text that begins with $1 needs quotation marks around it"),
      Rule.of("(?:unexpected character found|expected alphabetic or numeric|sequence entries).*",
          "a text that begins with *, & or - needs quotation marks around it"),
      Rule.of("expected ',' or '([]}])', but got ([]}])", "'$1' is missing before '$2'"),
      Rule.of("expected <block end>, but found '([]}])'", "'$1' closes nothing"));

  /** Lines that do not belong where they begin, or have no key. */
  private static final List<Rule> LINES = List.of(
      Rule.of("(?:mapping values|expected <block end>).*",
          "this line does not begin in the same column as those it belongs with"),
      Rule.of("could not find expected ':'.*", "a key needs a colon and a blank behind it, as in 'from: 9'"),
      Rule.of("Expected a field name.*", "a key must be a single value"));

  /** A key at the beginning of a line, behind the dashes of a list. */
  private static final String KEY = "^\\s*+(?:- ++)*+[^\\s\"'{\\[#:：][^\"'{\\[#:：]*+";
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
    Said first = all.get(0);
    Said last = all.get(all.size() - 1);
    List<String> lines = text.lines().toList();
    return ofPunctuation(lines, last.line()).or(() -> ofPunctuation(lines, last.line() - 1))
        .or(() -> ofQuote(first, last)).or(() -> ofSentence(MARKS, last)).or(() -> ofBrackets(first, last))
        .or(() -> ofText(lines, last)).or(() -> ofSentence(LINES, last))
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

  private static Optional<String> line(List<String> lines, int number) {
    return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
  }

  /** Full-width marks, and colons that are part of a word because no blank follows. */
  private static Optional<Slip> ofPunctuation(List<String> lines, int number) {
    return line(lines, number).flatMap(line -> FullWidth.inStructure(line)
        .or(() -> Optional.of(COLON).filter(advice -> TIGHT_COLON.matcher(line).matches())))
        .map(advice -> new Slip(number, advice));
  }

  private static Optional<Slip> ofQuote(Said first, Said last) {
    return last.sentence().equals("found unexpected end of stream")
        ? Optional.of(new Slip(first.line(), "a quotation mark is opened here and not closed")) : Optional.empty();
  }

  private static Optional<Slip> ofSentence(List<Rule> rules, Said said) {
    return rules.stream().map(rule -> Map.entry(rule, rule.sentence().matcher(said.sentence())))
        .filter(each -> each.getValue().matches()).findFirst()
        .map(each -> new Slip(said.line(), each.getValue().replaceFirst(each.getKey().advice())));
  }

  /** Texts in braces and brackets, which end too early or not at all. */
  private static Optional<Slip> ofBrackets(Said first, Said last) {
    if (!first.sentence().startsWith("while parsing a flow")) {
      return Optional.empty();
    }
    boolean open = last.sentence().contains("<stream end>") || last.line() > first.line();
    return Optional.of(open
        ? new Slip(first.line(), "a brace or bracket is opened here and not closed; a text in it with , ? : or brackets needs"
            + " quotation marks")
        : new Slip(last.line(), "a text in braces or brackets with , ? : or brackets in it needs quotation marks, as in"
            + " {en: \"Does it help?\"}"));
  }

  /** Texts with quotation marks or a colon in them. */
  private static Optional<Slip> ofText(List<String> lines, Said last) {
    String line = line(lines, last.line()).orElse("");
    if (REST_OF_QUOTED.matcher(line).matches() && last.sentence().contains("<scalar>")) {
      return Optional.of(new Slip(last.line(),
          "a text in quotation marks ends at the second of them; where it holds some, put the other kind around it"));
    }
    return SECOND_COLON.matcher(line).matches() ? Optional.of(new Slip(last.line(),
        "a text with a colon in it needs quotation marks, as in question: \"A platform: does it help?\"")) : Optional.empty();
  }
}
