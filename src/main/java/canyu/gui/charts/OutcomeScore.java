package canyu.gui.charts;

import canyu.gui.look.Ink;
import canyu.gui.look.WindowWords;
import canyu.indicator.Indicator;
import canyu.laboratory.Fan;
import canyu.laboratory.Laboratory;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;

/** Where one outcome stands in both lives, and by how much the policy changes it in the small cities. */
final class OutcomeScore {

  private final WindowWords words;
  private final Labels labels;
  private final Laboratory laboratory;
  private final Indicator indicator;
  private final int group;
  private final Amounts amounts;
  private final ScoreCard card;

  OutcomeScore(WindowWords words, Labels labels, Laboratory laboratory, Outcome outcome) {
    this.words = words;
    this.labels = labels;
    this.laboratory = laboratory;
    this.indicator = outcome.indicator();
    this.group = laboratory.arm().groups().names().indexOf(outcome.group());
    this.amounts = new Amounts(labels, indicator);
    this.card = new ScoreCard("score." + outcome, WindowWords.capitalised(labels.of(outcome)),
        words.text("score.tip", Fan.CITIES, words.count(laboratory.fan().residents())));
  }

  ScoreCard card() {
    return card;
  }

  void refresh() {
    int week = laboratory.week();
    double now = laboratory.arm().indicator(indicator, group, week);
    double difference = now - laboratory.statusQuo().indicator(indicator, group, week);
    card.show(labels.level(indicator, now), amounts.signedWithUnit(difference), ink(difference), luck(week));
  }

  /** Blue is better, as the policy is; vermilion is worse. */
  private Ink ink(double difference) {
    if (difference == 0 || Double.isNaN(difference)) {
      return Ink.QUIET;
    }
    return difference > 0 ^ indicator.lessIsBetter() ? Ink.BLUE : Ink.VERMILION;
  }

  /** Between which differences the small cities lie, as soon as all have come as far. */
  private String luck(int week) {
    if (laboratory.desk().policy().countermeasures().isEmpty()) {
      return "";
    }
    double[] differences = laboratory.fan().differences(indicator, group, week);
    return differences.length < 2 ? words.text("score.others.soon")
        : words.text("score.others", amounts.signed(differences[0]), amounts.signed(differences[differences.length - 1]));
  }
}
