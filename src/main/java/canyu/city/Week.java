package canyu.city;

import java.util.function.Consumer;

/**
 * One week of a city, as a process sees it.
 *
 * @param number the week; 1 is the first week of policy, the weeks of the burn-in count up to 0
 * @param happenings what a scenario has set for this week
 * @param observed whether residents are asked this week what they think, so that it can be measured
 */
public record Week(
    int number, City city, LeverLevels levers, Chance chance, Happenings happenings, boolean observed, Sweep sweep) {

  public Residents residents() {
    return city.residents();
  }

  public Ties ties() {
    return city.ties();
  }

  public Communities communities() {
    return city.communities();
  }

  /** The numbers of a draw this week, one for each resident or community. */
  public long stream(Draw draw) {
    return chance.stream(draw, number);
  }

  /** The numbers of one option of a draw this week. */
  public long stream(Draw draw, int option) {
    return chance.stream(draw, number, option);
  }

  /** Visits every community; a visit must change only its own residents and community. */
  public void forEachCommunity(Consumer<Community> visit) {
    sweep.over(communities().all(), visit);
  }
}
