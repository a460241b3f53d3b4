package canyu.indicator;

import canyu.city.City;
import java.util.EnumMap;
import java.util.Map;

/** Asks simulated residents the questions of the real survey. */
public final class VirtualSurvey {

  private VirtualSurvey() {}

  /**
   * The share of every answer.
   *
   * @param respondents the numbers of the residents who are asked; one may be asked for several
   * @param week the week that has just ended
   */
  public static Map<Answer, Double> ask(City city, int[] respondents, int week) {
    Totals totals = new Totals(1);
    for (int resident : respondents) {
      long facts = Tally.of(city.residents(), city.communityOf(resident), resident, week);
      for (int tally = 0; tally < Tally.values().length; tally++) {
        totals.addCount(Groups.CITY, tally, facts >>> tally & 1);
      }
    }
    WeekCount count = new WeekCount(new Groups(city), totals, 0, Spending.NONE, Double.NaN);
    Map<Answer, Double> shares = new EnumMap<>(Answer.class);
    for (Answer answer : Answer.values()) {
      shares.put(answer, answer.in(count));
    }
    return shares;
  }
}
