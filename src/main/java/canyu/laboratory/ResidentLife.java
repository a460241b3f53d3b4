package canyu.laboratory;

import canyu.city.Agency;
import canyu.city.Barrier;
import canyu.city.Case;
import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Divisions;
import canyu.city.Residents;
import canyu.city.Week;
import canyu.process.Participation;
import canyu.process.Processes;
import java.util.List;
import java.util.Optional;

/**
 * One resident at the end of a week.
 *
 * @param resident the number of the resident, from 0
 * @param week the week that has ended
 * @param person who they are
 * @param mind what they think and feel
 * @param wish how they weigh taking part, as all stands after the week
 * @param channel the channel they would use, if there is any
 * @param access how well it suits them, 0 to 1
 * @param informed whether they know about big-data governance
 * @param providesData whether they said this week that they would give data to a platform
 * @param enrolled whether they share data with the platform of their community
 * @param issue the public issue they have at hand, if any
 * @param acts how often they took part since week 1, at most 255
 * @param past what they did and what came back in the last ten years, first things first
 */
public record ResidentLife(
    int resident, int week, Person person, Mind mind, Wish wish, Optional<Channel> channel, double access,
    boolean informed, boolean providesData, boolean enrolled, Optional<Issue> issue, int acts, List<Entry> past) {

  /**
   * Who a resident is.
   *
   * @param sex as the frame names it
   * @param education the level, as the frame names it
   * @param community the number of the community, from 1
   * @param grid the number of the grid in the community, from 1
   * @param ties how many people in the city they know
   */
  public record Person(
      String sex, int age, String education, String district, String housing, int community, int grid, int ties) {

    static Person of(City city, int i) {
      Community home = city.communityOf(i);
      Divisions divisions = city.divisions();
      int profile = city.residents().profile[i];
      return new Person(divisions.sexes().get(divisions.sexOf(profile)), city.residents().age[i],
          divisions.levels().get(divisions.levelOf(profile)).name(), city.districts().get(home.district()),
          city.housingTypes().get(home.housing()), home.index() + 1, home.gridOf(i) + 1, city.ties().degree(i));
    }
  }

  /**
   * Traits and attitudes, each 0 to 1 but for two.
   *
   * @param activity how active by nature, relative to a mean of 1
   * @param habit habit of taking part: 1 after a good outcome, below 0 after a case that came late
   */
  public record Mind(
      double identity, double trust, double concern, double efficacy, double satisfaction,
      double literacy, double timePressure, double activity, double habit) {

    static Mind of(Residents residents, int i) {
      return new Mind(residents.identity[i], residents.trust[i], residents.concern[i], residents.efficacy[i],
          residents.satisfaction[i], residents.literacy[i], residents.timePressure[i], residents.activity[i],
          residents.habit[i]);
    }
  }

  /**
   * The wish to take part, U of the model, and what it is made of.
   *
   * @param base what everybody starts from
   * @param norm what the example of the people they know adds
   * @param trust what trust adds, or distrust takes away
   * @param taste what their own taste adds or takes away
   * @param barriers what each of the five barriers takes away, in the order of {@link Barrier}
   * @param utility the sum; willing if above 0
   * @param largest the largest barrier, which an unwilling resident gives as the reason
   */
  public record Wish(
      double base, double norm, double trust, double taste, List<Double> barriers, double utility, Barrier largest) {

    static Wish of(Participation.Willingness weighing, City city, int i) {
      Residents residents = city.residents();
      List<Double> barriers = List.of(Barrier.values()).stream()
          .map(barrier -> (double) weighing.barrier(barrier, residents, i)).toList();
      return new Wish(weighing.uBase(), weighing.norm(city.ties(), i), weighing.trust(residents, i),
          weighing.taste(residents, i), barriers, weighing.utility(residents, city.ties(), i),
          Barrier.values()[weighing.largestBarrier(residents, i)]);
    }

    /** What one barrier takes away. */
    public double barrier(Barrier barrier) {
      return barriers.get(barrier.ordinal());
    }

    /** Whether the resident is willing. */
    public boolean willing() {
      return utility > 0;
    }

    /** The reason that an unwilling resident gives. */
    public Optional<Barrier> reason() {
      return willing() ? Optional.empty() : Optional.of(largest);
    }

    /** What is lacking to be willing, in units of utility; 0 for the willing. */
    public double lacking() {
      return Math.max(0, -utility);
    }
  }

  /** How far a public issue has come. */
  public enum Stage { OPEN, TOLD, MISROUTED, QUEUED }

  /**
   * A public issue at hand.
   *
   * @param agency who is responsible
   * @param reported whether the resident reported it
   * @param waiting weeks since it was told; 0 while nobody was told
   */
  public record Issue(Stage stage, Agency agency, boolean reported, int waiting) {

    static Optional<Issue> of(Residents residents, int i) {
      byte now = residents.caseNow[i];
      if (now == Case.NONE) {
        return Optional.empty();
      }
      Stage stage = Stage.values()[Case.stage(now) - Case.OPEN];
      return Optional.of(new Issue(stage, Agency.values()[Case.agency(now)], Case.reported(now),
          stage == Stage.OPEN ? 0 : residents.waiting[i]));
    }
  }

  static ResidentLife of(Week week, Processes processes, int i, List<Entry> past) {
    City city = week.city();
    Residents residents = city.residents();
    return new ResidentLife(i, week.number(), Person.of(city, i), Mind.of(residents, i),
        Wish.of(processes.participation().willingness(), city, i),
        residents.channel[i] < 0 ? Optional.empty() : Optional.of(Channel.values()[residents.channel[i]]),
        residents.access[i], residents.informed[i], (residents.diary[i] & Diary.PROVIDES_DATA) != 0,
        residents.enrolled[i], Issue.of(residents, i), residents.acts[i] & 0xFF, past);
  }
}
