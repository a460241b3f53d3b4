package canyu.report.terminal;

import canyu.experiment.comparison.Ranking;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.Locale;

/** How sure the order of the arms is, as a table for the terminal. */
public record RankingTable(Ranking ranking, Labels labels) {

  /** Probabilities in per cent; what is given up in the unit in which the outcome is shown. */
  public String text() {
    TextTable table = TextTable.of(labels.text("arm"), labels.text("ranking.best"), labels.text("ranking.three"),
        labels.text("ranking.regret"), labels.text("ranking.driver"));
    for (Ranking.Place place : ranking.arms()) {
      table.add(labels.shipped(place.arm()), labels.percent(place.best(), 0), labels.percent(place.amongThree(), 0),
          labels.numbers().significant(Effect95.factor(ranking.outcome().indicator()) * place.regret()),
          place.driver().map(driver -> String.format(Locale.ROOT, "%s (%+.2f)", driver.parameter(),
              driver.correlation())).orElse(""));
    }
    return table.asText(Folded.WIDTH);
  }
}
