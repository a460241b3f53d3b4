package canyu.report.terminal;

import canyu.experiment.comparison.Ranking;
import canyu.report.words.TextNumber;
import java.util.Locale;

/** How sure the order of the arms is, as a table for the terminal. */
public record RankingTable(Ranking ranking) {

  /** Probabilities in per cent; regret in points of participation. */
  public String text() {
    TextTable table = TextTable.of(
        "arm", "best %", "among three %", "regret", "due to parameters %", "rank depends most on");
    for (Ranking.Place place : ranking.arms()) {
      table.add(place.arm(), percent(place.best()), percent(place.amongThree()),
          TextNumber.of("%.2f", 100 * place.regret()),
          place.shares().map(shares -> percent(shares.parameters())).orElse(""),
          place.driver().map(driver -> String.format(Locale.ROOT, "%s (%+.2f)", driver.parameter(),
              driver.correlation())).orElse(""));
    }
    return table.asText();
  }

  private static String percent(double share) {
    return TextNumber.of("%.0f", 100 * share);
  }
}
