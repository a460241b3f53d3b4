package canyu.calibration;

import canyu.city.Diary;
import canyu.indicator.Answer;
import canyu.indicator.Interview;
import canyu.indicator.OwnReply;
import canyu.indicator.Reply;
import canyu.indicator.VirtualSurvey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  static Subgroup of(Wave wave, Calibration.Among among) {
    return among == Calibration.Among.EVERYBODY ? everybody(wave) : new Subgroup(wave, List.of(REFUSING_DATA));
  }

  /** {@code everybody}, {@code refusesData}, or what they have in common, such as {@code age:16-24 sex:female}. */
  public String name() {
    return isEverybody() ? EVERYBODY : String.join(" ", marks);
  }

  boolean isEverybody() {
    return marks.isEmpty();
  }

  boolean isRefusingData() {
    return marks.equals(List.of(REFUSING_DATA));
  }

  /**
   * What the residents of the subgroup answer; NaN if there are none.
   *
   * @param who the marks of everybody
   * @param own the replies to questions of one's own that are counted, too
   */
  Map<Reply, Double> answers(Interview interview, List<Marks> who, List<OwnReply> own) {
    int[] members = IntStream.range(0, who.size()).filter(resident -> isRefusingData()
        ? (interview.city().residents().diary[resident] & Diary.PROVIDES_DATA) == 0 : has(who.get(resident))).toArray();
    Map<Reply, Double> answers = new HashMap<>(VirtualSurvey.ask(interview.city(), members, interview.week()));
    own.forEach(reply -> answers.put(reply, reply.share(interview, members)));
    return answers;
  }

  /** Whether somebody belongs to it by what the person is. */
  boolean has(Marks person) {
    return marks.stream().allMatch(person::has);
  }

  /** The part of all respondents of a printed survey who belong to it; NaN if it is not printed. */
  double share(Map<Answer, Double> printed) {
    return isEverybody() ? 1 : printed.getOrDefault(Answer.REFUSES_DATA, Double.NaN);
  }
}
