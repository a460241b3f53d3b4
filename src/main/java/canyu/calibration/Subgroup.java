package canyu.calibration;

import canyu.city.City;
import canyu.city.Diary;
import canyu.indicator.Answer;
import canyu.indicator.Groups;
import canyu.indicator.OwnReply;
import canyu.indicator.Reply;
import canyu.indicator.VirtualSurvey;
import canyu.scenario.Respondent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Those among whom the share of an answer is taken.
 *
 * @param name {@code everybody}, {@code refusesData}, or a group such as {@code age:15-29}
 */
public record Subgroup(String name) {

  static final Subgroup EVERYBODY = new Subgroup("everybody");
  static final Subgroup REFUSING_DATA = new Subgroup("refusesData");

  static Subgroup of(Calibration.Among among) {
    return among == Calibration.Among.EVERYBODY ? EVERYBODY : REFUSING_DATA;
  }

  /** The groups into which a city is divided in one way, such as all of {@code age}. */
  static List<Subgroup> by(String way, Groups groups) {
    return groups.names().stream().filter(group -> group.startsWith(way + ":")).map(Subgroup::new).toList();
  }

  /**
   * What the residents of the subgroup answer in a week that is observed; NaN if there are none.
   *
   * @param own the replies to questions of one's own that are counted, too
   */
  Map<Reply, Double> answers(City city, int week, List<OwnReply> own) {
    int[] members = IntStream.range(0, city.residents().count()).filter(members(city)).toArray();
    Map<Reply, Double> answers = new HashMap<>(VirtualSurvey.ask(city, members, week));
    own.forEach(reply -> answers.put(reply, reply.share(city, members, week)));
    return answers;
  }

  /** Whether a resident belongs to it. */
  private IntPredicate members(City city) {
    if (equals(EVERYBODY)) {
      return resident -> true;
    }
    if (equals(REFUSING_DATA)) {
      return resident -> (city.residents().diary[resident] & Diary.PROVIDES_DATA) == 0;
    }
    Groups groups = new Groups(city);
    int own = groups.names().indexOf(name);
    return groups.isPlace(own)
        ? resident -> isAmong(own, groups.of(city.communityOf(resident)))
        : resident -> isAmong(own, groups.of(city.residents().profile[resident]));
  }

  /** Whether a respondent belongs to it by what is stated. */
  boolean has(Respondent respondent, Groups groups) {
    return equals(EVERYBODY) || isAmong(groups.names().indexOf(name), respondent.groups(groups));
  }

  private static boolean isAmong(int own, int[] groups) {
    return IntStream.of(groups).anyMatch(group -> group == own);
  }

  /** The part of all respondents of a printed survey who belong to it; NaN if it is not printed. */
  double share(Map<Answer, Double> printed) {
    return equals(EVERYBODY) ? 1 : printed.getOrDefault(Answer.REFUSES_DATA, Double.NaN);
  }
}
