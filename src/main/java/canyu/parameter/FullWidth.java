package canyu.parameter;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of Chinese typing, which are letters to YAML, where marks of YAML are meant. */
final class FullWidth {

  private static final Map<String, String> MEANT = Map.of("：", "':' with a blank behind it", "，", "','", "【", "'['",
      "】", "']'", "［", "'['", "］", "']'", "｛", "'{'", "｝", "'}'");

  private static final Pattern ANY = Pattern.compile("[" + String.join("", MEANT.keySet()) + "]");

  /** Behind a key, before one, and where a list or a mapping begins; in other places it is part of a text. */
  private static final Pattern STRUCTURE = Pattern.compile(
      "^\\s*+(?:- ++)*+[^\\s\"'{\\[#:：]++：|[{,，] *\\w+：|[\\w\\])}】］｝] *， *\\w+ *[:：]|: *[【［｛] *\\w");

  private FullWidth() {}

  /** What to write where a line seems to be put together by such a mark. */
  static Optional<String> inStructure(String line) {
    Matcher found = STRUCTURE.matcher(line);
    return found.find() ? inWord(found.group()) : Optional.empty();
  }

  /** What to write for a word that is not known, if such a mark is in it. */
  static Optional<String> inWord(String word) {
    Matcher mark = ANY.matcher(word);
    return mark.find() ? Optional.of(advice(mark.group())) : Optional.empty();
  }

  private static String advice(String mark) {
    return "'" + mark + "' is a full-width character; write " + MEANT.get(mark);
  }
}
