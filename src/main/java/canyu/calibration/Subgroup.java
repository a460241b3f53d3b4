package canyu.calibration;

import canyu.city.City;
import canyu.city.Diary;
import canyu.city.Profile;
import canyu.indicator.Answer;
import canyu.indicator.Groups;
import canyu.indicator.OwnReply;
import canyu.indicator.Reply;
import canyu.indicator.VirtualSurvey;
import canyu.population.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Those among whom the share of an answer is taken.
 *
 * @param name {@code everybody}, {@code refusesData}, or a group such as {@code age:15-29}
 */
public record Subgroup(String name) {

  static final Subgroup EVERYBODY = new Subgroup("everybody");
  static final Subgroup REFUSING_DATA = new Subgroup("refusesData");

  private static final List<String> GROUPS = List.copyOf(new Groups(List.of(), List.of()).names());

  static Subgroup of(Calibration.Among among) {
    return among == Calibration.Among.EVERYBODY ? EVERYBODY : REFUSING_DATA;
  }

  /** The groups into which a city is divided in one way, such as all of {@code age}. */
  static List<Subgroup> by(String way) {
    return GROUPS.stream().filter(group -> group.startsWith(way + ":")).map(Subgroup::new).toList();
  }

  /**
   * What the residents of the subgroup answer in a week that is observed; NaN if there are none.
   *
   * @param own the replies to questions of one's own that are counted, too
   */
  Map<Reply, Double> answers(City city, int week, List<OwnReply> own) {
    int[] members = IntStream.range(0, city.residents().count()).filter(resident -> has(city, resident)).toArray();
    Map<Reply, Double> answers = new HashMap<>(VirtualSurvey.ask(city, members, week));
    own.forEach(reply -> answers.put(reply, reply.share(city, members, week)));
    return answers;
  }

  private boolean has(City city, int resident) {
    return equals(REFUSING_DATA)
        ? (city.residents().diary[resident] & Diary.PROVIDES_DATA) == 0
        : has(city.residents().profile[resident]);
  }

  /** Whether a person of microdata belongs to it by what the person is. */
  boolean has(Person person) {
    return has(Profile.of(person.sex(), person.age(), person.education()));
  }

  private boolean has(int profile) {
    return equals(EVERYBODY) || IntStream.of(Groups.of(profile)).anyMatch(group -> group == GROUPS.indexOf(name));
  }

  /** The part of all respondents of a printed survey who belong to it; NaN if it is not printed. */
  double share(Map<Answer, Double> printed) {
    return equals(EVERYBODY) ? 1 : printed.getOrDefault(Answer.REFUSES_DATA, Double.NaN);
  }
}
