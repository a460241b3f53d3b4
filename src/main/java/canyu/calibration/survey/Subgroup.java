package canyu.calibration.survey;

import canyu.city.Diary;
import canyu.indicator.Answer;
import canyu.indicator.Interview;
import canyu.indicator.OwnReply;
import canyu.indicator.Reply;
import canyu.indicator.VirtualSurvey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Those of a survey among whom the share of an answer is taken.
 *
 * @param wave the survey
 * @param marks what they have in common, such as {@code age:16-24} and {@code sex:female}; empty of everybody
 */
public record Subgroup(Wave wave, List<String> marks) {

  private static final String REFUSING_DATA = "refusesData";
  private static final String EVERYBODY = "everybody";

  /** All respondents. */
  public static Subgroup everybody(Wave wave) {
    return new Subgroup(wave, List.of());
  }

  /** Those who refuse to provide data. */
  public static Subgroup refusingData(Wave wave) {
    return new Subgroup(wave, List.of(REFUSING_DATA));
  }

  /** {@code everybody}, {@code refusesData}, or what they have in common, such as {@code age:16-24 sex:female}. */
  public String name() {
    return isEverybody() ? EVERYBODY : String.join(" ", marks);
  }

  /** Whether it is all respondents. */
  public boolean isEverybody() {
    return marks.isEmpty();
  }

  /** Whether it is those who refuse to provide data. */
  public boolean isRefusingData() {
    return marks.equals(List.of(REFUSING_DATA));
  }

  /**
   * What the residents of the subgroup answer; NaN if there are none.
   *
   * @param who the marks of everybody
   * @param own the replies to questions of one's own that are counted, too
   */
  public Map<Reply, Double> answers(Interview interview, List<Marks> who, List<OwnReply> own) {
    Predicate<Marks> belongs = belongs();
    int[] members = IntStream.range(0, who.size()).filter(resident -> isRefusingData()
        ? (interview.city().residents().diary[resident] & Diary.PROVIDES_DATA) == 0
        : belongs.test(who.get(resident))).toArray();
    Map<Reply, Double> answers = new HashMap<>(VirtualSurvey.ask(interview.city(), members, interview.week()));
    own.forEach(reply -> answers.put(reply, reply.share(interview, members)));
    return answers;
  }

  /** Who belongs to it by what people are. */
  Predicate<Marks> belongs() {
    return marks.stream().map(Marks::having).reduce(everybody -> true, Predicate::and);
  }

  /** The part of all respondents of a printed survey who belong to it; NaN if it is not printed. */
  public double share(Map<Answer, Double> printed) {
    return isEverybody() ? 1 : printed.getOrDefault(Answer.REFUSES_DATA, Double.NaN);
  }
}
