package canyu.scenario;

import canyu.indicator.AskedAbout;
import canyu.parameter.About;
import canyu.parameter.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question that a survey asks in its own words, and what it is about in the model. */
public record OwnQuestion(
    @About(value = "the question as reports show it, by language (en, zh)", preset = "{}")
    Map<String, String> wording,
    @About("what it is about in the model: tookPart, enrolled, informed, or level")
    AskedAbout asks,
    @About(value = "the words for its replies, from the lowest; two, or one more than there are cut points",
        preset = "[no, yes]")
    List<String> replies,
    @About(value = "the share of each reply among those who gave one of these, where respondents are not known one by one",
        unit = "share", min = 0, max = 1, preset = "{}")
    Map<String, Double> shares,
    @About(value = "how many gave one of these replies, where shares are printed; all respondents if left out", unit = "people",
        min = 1, max = 1e7)
    Optional<Integer> answered,
    @About(value = "words of those who were asked and gave none of these replies, such as dontKnow or refused",
        preset = "[]")
    List<String> missing) {

  private static final String PLAIN = "[^,\"\\r\\n]+";

  public OwnQuestion {
    if (replies.size() != asks.replies()) {
      throw new IllegalArgumentException("replies must be " + asks.replies() + " words, from the lowest, but are " + replies);
    }
    if (new HashSet<>(replies).size() < replies.size()) {
      throw new IllegalArgumentException("replies must differ from each other, but are " + replies);
    }
    if (!replies.stream().allMatch(word -> word.matches(PLAIN))) {
      throw new IllegalArgumentException("replies must have neither commas nor quotation marks, but are " + replies);
    }
    if (!replies.containsAll(shares.keySet())) {
      throw new IllegalArgumentException("shares must be of the replies " + replies + ", but are of " + shares.keySet());
    }
    if (missing.stream().anyMatch(replies::contains)) {
      throw new IllegalArgumentException("missing must hold no reply, but holds " + missing);
    }
    if (!Names.LANGUAGES.containsAll(wording.keySet())) {
      throw new IllegalArgumentException("wording must be in " + Names.LANGUAGES + ", but is in " + wording.keySet());
    }
  }
}
