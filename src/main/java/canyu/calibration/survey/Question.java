package canyu.calibration.survey;

import canyu.indicator.Answer;
import canyu.indicator.AskedAbout;
import canyu.indicator.OwnReply;
import canyu.indicator.Reply;
import canyu.scenario.survey.OwnQuestion;
import canyu.scenario.survey.RealSurvey;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question of a survey: the replies of which everyone asked gives one at most, or several.
 *
 * @param key its name in files
 * @param other the word for a reply that is none of these; empty if there is no such reply
 * @param words that are no replies
 * @param wording the question as reports show it, by language; empty if it is one that reports know
 * @param answers in the order of the survey
 */
public record Question(
    String key, String other, OtherWords words, Map<String, String> wording, List<Reply> answers) {

  /**
   * Words of those who were asked that are no replies.
   *
   * @param countsAs the word of the reply that is meant, by another one
   * @param missing of those who did not reply
   * @param refused of those who refused to
   */
  public record OtherWords(Map<String, String> countsAs, List<String> missing, List<String> refused) {

    static final OtherWords NONE = new OtherWords(Map.of(), List.of(), List.of());

    private Stream<String> all() {
      return Stream.of(countsAs.keySet(), missing, refused).flatMap(Collection::stream);
    }
  }


  /** Satisfaction with community governance (this one and the next seven: Chen, section 3). */
  public static final Question SATISFACTION =
      known("satisfaction", "", Answer.DISSATISFIED, Answer.AVERAGE, Answer.SATISFIED);
  /** Whether one is willing to take part. */
  public static final Question WILLINGNESS = known("willingness", "unwilling", Answer.WILLING);
  /** Why one is not willing, asked of the unwilling. */
  public static final Question REASON = known("reason", "", Answer.NOT_INTERESTED, Answer.BUSY,
      Answer.DOES_NOT_KNOW_HOW, Answer.NO_CHANNEL, Answer.NOT_TAKEN_SERIOUSLY);
  /** Whether big-data governance has been implemented in one's community. */
  public static final Question AWARENESS =
      known("awareness", "", Answer.IMPLEMENTED, Answer.NOT_IMPLEMENTED, Answer.DOES_NOT_KNOW_WHETHER);
  /** Through which channels one wants to take part; some name neither kind. */
  public static final Question CHANNEL = known("channel", "neither", Answer.PREFERS_DIGITAL, Answer.PREFERS_TRADITIONAL);
  /** Whether one would provide data. */
  public static final Question DATA = known("data", "providesData", Answer.REFUSES_DATA);
  /** Whether one would bear part of the cost of equipment. */
  public static final Question PAYING =
      known("paying", "", Answer.WOULD_PAY, Answer.WOULD_NOT_PAY, Answer.NOT_SURE_ABOUT_PAYING);
  /** Whether one is worried about data security. */
  public static final Question WORRY = known("worry", "notWorried", Answer.WORRIED);
  /** The questions that every survey may ask. */
  public static final List<Question> KNOWN =
      List.of(SATISFACTION, WILLINGNESS, REASON, AWARENESS, CHANNEL, DATA, PAYING, WORRY);

  /** The word of those who name nothing where several replies may be given. */
  public static final String NOTHING = "none";

  private static Question known(String key, String other, Answer... answers) {
    return new Question(key, other, OtherWords.NONE, Map.of(), List.of(answers));
  }

  /** The questions that a survey may ask: those that every one may, then its own. */
  static List<Question> of(RealSurvey survey) {
    return Stream.concat(KNOWN.stream(), survey.questions().entrySet().stream().map(each -> own(each.getKey(), each.getValue())))
        .toList();
  }

  private static Question own(String key, OwnQuestion question) {
    return new Question(key, question.asks().severalAtOnce() ? NOTHING : "",
        new OtherWords(question.countsAs(), question.missing(), question.refused()), question.wording(),
        IntStream.range(0, question.replies().size())
            .mapToObj(place -> (Reply) new OwnReply(key, question.replies().get(place), question.asks(), place)).toList());
  }

  /** How many weeks back it asks; 0 if it asks how things are. */
  public int reach() {
    return own().mapToInt(AskedAbout::reach).max().orElse(0);
  }

  /** Whether a respondent may give several replies. */
  public boolean severalAtOnce() {
    return own().anyMatch(AskedAbout::severalAtOnce);
  }

  /** The attitude that it asks about, and its cut points; empty if it asks about something else. */
  public Optional<AskedAbout.Level> level() {
    return own().filter(AskedAbout.Level.class::isInstance).map(AskedAbout.Level.class::cast).findFirst();
  }

  private Stream<AskedAbout> own() {
    return answers.stream().filter(OwnReply.class::isInstance).map(reply -> ((OwnReply) reply).asked());
  }

  /** Whether some answers are all there are, so that one share follows from the others. */
  public boolean complete(List<Reply> given) {
    return other.isEmpty() && given.containsAll(answers);
  }

  /** The word of the reply that a word means; empty if it means none. */
  public String meant(String word) {
    return words.missing.contains(word) || words.refused.contains(word) ? "" : words.countsAs.getOrDefault(word, word);
  }

  /** All words that a column of replies may hold: those for a reply, for any other one, and for none. */
  public List<String> known() {
    return Stream.of(answers.stream().map(Reply::word), Stream.of(other).filter(word -> !word.isEmpty()), words.all())
        .flatMap(all -> all).toList();
  }

  /** What a run depends on. */
  @Override
  public String toString() {
    return KNOWN.contains(this) ? key.toUpperCase(Locale.ROOT) : key + answers;
  }
}
