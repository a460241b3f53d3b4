package canyu.scenario.survey;

import canyu.indicator.AskedAbout;
import canyu.parameter.About;
import canyu.parameter.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A question that a survey asks in its own words, and what it is about in the model. */
public record OwnQuestion(
    @About(value = "the question as reports show it, by language (en, zh)", preset = "{}")
    Map<String, String> wording,
    @About("what it is about in the model: tookPart, reported, asked, consulted, used, acts, enrolled, informed, level, or several")
    AskedAbout asks,
    @About(value = "the words for its replies, from the lowest; two, or one more than there are cut points, or one for each"
        + " option of several", preset = "[no, yes]")
    List<String> replies,
    @About(value = "the share of each reply among those who gave one of these, where respondents are not known one by one",
        unit = "share", min = 0, max = 1, preset = "{}")
    Map<String, Double> shares,
    @About(value = "how many gave one of these replies, where shares are printed; all respondents if left out", unit = "people",
        min = 1, max = 1e7)
    Optional<Integer> answered,
    @About(value = "words that are answers, too, each with the reply that it counts as, such as {dontKnow: no}",
        preset = "{}")
    Map<String, String> countsAs,
    @About(value = "words of those who were asked and gave none of these replies, such as dontKnow; they are left out",
        preset = "[]")
    List<String> missing,
    @About(value = "words of those who were asked and refused to answer; they are left out, and told apart from the missing",
        preset = "[]")
    List<String> refused) {

  /** What parts the replies of one respondent to a question of several. */
  public static final String SEPARATOR = ";";

  private static final String PLAIN = "[^,;\"\\r\\n]+";

  public OwnQuestion {
    if (replies.size() != asks.replies()) {
      throw new IllegalArgumentException("replies must be " + asks.replies() + " words, from the lowest, but are " + replies);
    }
    if (new HashSet<>(replies).size() < replies.size()) {
      throw new IllegalArgumentException("replies must differ from each other, but are " + replies);
    }
    if (!replies.stream().allMatch(word -> word.matches(PLAIN))) {
      throw new IllegalArgumentException(
          "replies must have neither commas, semicolons nor quotation marks, but are " + replies);
    }
    if (!replies.containsAll(countsAs.values()) || countsAs.keySet().stream().anyMatch(replies::contains)) {
      throw new IllegalArgumentException(
          "countsAs must say of other words as which of the replies " + replies + " they count, but is " + countsAs);
    }
    if (!Stream.concat(replies.stream(), countsAs.keySet().stream()).toList().containsAll(shares.keySet())) {
      throw new IllegalArgumentException("shares must be of the replies " + replies + ", but are of " + shares.keySet());
    }
    Stream.of(Map.entry("missing", missing), Map.entry("refused", refused)).forEach(none -> {
      if (none.getValue().stream().anyMatch(word -> replies.contains(word) || countsAs.containsKey(word))) {
        throw new IllegalArgumentException(none.getKey() + " must hold no reply, but holds " + none.getValue());
      }
    });
    if (missing.stream().anyMatch(refused::contains)) {
      throw new IllegalArgumentException("refused must hold no word that is missing, but holds " + refused);
    }
    if (!Names.LANGUAGES.containsAll(wording.keySet())) {
      throw new IllegalArgumentException("wording must be in " + Names.LANGUAGES + ", but is in " + wording.keySet());
    }
  }
}
